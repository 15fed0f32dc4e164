import { parseInline, references } from './inline.js';
import { problem } from './problem.js';
import { quizOf } from './question.js';
import { missingColumn } from './table.js';
import { variableNames } from './tracker.js';
/** Every text of a lesson that has inline syntax, and where it stands. */
function* texts({ json }) {
    yield [['title'], json.title];
    yield [['summary'], json.summary];
    yield [['sample', 'caption'], json.sample?.caption];
    yield [['table', 'caption'], json.table?.caption];
    yield [['table', 'exit'], json.table?.exit];
    for (const [i, { cells = [] }] of (json.table?.rows ?? []).entries()) {
        for (const [j, cell] of cells.entries())
            yield [['table', 'rows', i, 'cells', j], cell];
    }
    yield [['flow', 'caption'], json.flow?.caption];
    yield [['tracker', 'caption'], json.tracker?.caption];
    for (const [i, question] of (json.quiz ?? []).entries()) {
        for (const key of ['prompt', 'hint', 'explanation'])
            yield [['quiz', i, key], question?.[key]];
        for (const [j, { text, why }] of (question?.options ?? []).entries()) {
            yield [['quiz', i, 'options', j, 'text'], text];
            yield [['quiz', i, 'options', j, 'why'], why];
        }
    }
}
/** What is wrong with the links and references in a lesson's texts. */
export const textProblems = (lesson) => {
    const problems = [];
    const names = variableNames(lesson.trace.variables());
    for (const [path, text] of texts(lesson)) {
        if (!text || !/[[{]/.test(text))
            continue;
        const nodes = parseInline(text);
        for (const reference of references(nodes)) {
            const says = wrongReference(reference, lesson, path, names);
            if (says)
                problems.push(problem('reference', path, says));
        }
        if (hasUnsafeLink(nodes))
            problems.push(problem('address', path, 'links to an address that is neither http, https, mailto nor relative; the link is left out'));
    }
    return problems;
};
const hasUnsafeLink = (nodes) => nodes.some((node) => typeof node === 'object' &&
    'children' in node &&
    ((node.type === 'link' && !node.href) || hasUnsafeLink(node.children)));
const wrongReference = ({ to, target, column }, lesson, path, names) => {
    const { rows, table } = lesson;
    const noColumn = (label) => table.columns.some((one) => one.label === label) ? undefined : missingColumn(label, table);
    switch (to) {
        case 'column':
            return noColumn(target);
        case 'variable':
            return names.has(target) ? undefined : `names variable "${target}", but the run has no such variable`;
        case 'option':
            return quizOf(lesson)[path[1]]?.options.some(({ id }) => id === target)
                ? undefined
                : `names option "${target}", but there is no such option`;
        default:
            if (table.find(target) < 0)
                return `names step ${target}, but the run has ${rows.length} steps`;
            return to === 'cell' ? noColumn(column) : undefined;
    }
};
