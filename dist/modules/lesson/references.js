import { parseInline, references } from './inline.js';
import { missingStep } from './missing-step.js';
import { problem } from './problem.js';
import { BANKS, questionsOf } from './question.js';
import { missingColumn } from './table.js';
import { variableNames } from './tracker.js';
import { rowsOf } from './written.js';
/** Every text of a lesson that has inline syntax, and where it stands. */
export function* texts({ json }) {
    yield [['title'], json.title];
    yield [['summary'], json.summary];
    yield [['sample', 'caption'], json.sample?.caption];
    yield [['table', 'caption'], json.table?.caption];
    yield [['table', 'exit'], json.table?.exit];
    for (const [i, { cells = [] }] of rowsOf(json.table).entries()) {
        for (const [j, cell] of cells.entries())
            yield [['table', 'rows', i, 'cells', j], cell];
    }
    for (const [id, cells] of Object.entries(json.table?.words ?? {})) {
        for (const [name, cell] of Object.entries(cells))
            yield [['table', 'words', id, name], cell];
    }
    for (const [i, { words = {}, state }] of (json.table?.rules ?? []).entries()) {
        for (const [name, cell] of Object.entries(words))
            yield [['table', 'rules', i, 'words', name], cell];
        yield [['table', 'rules', i, 'state'], state];
    }
    yield [['flow', 'caption'], json.flow?.caption];
    yield [['tracker', 'caption'], json.tracker?.caption];
    for (const [i, { question, answer }] of (json.moments ?? []).entries()) {
        yield [['moments', i, 'question'], question];
        yield [['moments', i, 'answer'], answer];
    }
    yield [['snapshot', 'title'], json.snapshot?.title];
    yield* listed(json.snapshot?.lines, ['snapshot', 'lines']);
    yield* listed(json.transcript, ['transcript']);
    for (const bank of BANKS) {
        for (const [i, question] of (json[bank] ?? []).entries())
            if (question)
                yield* textsOf(question, [bank, i]);
    }
}
/** Texts in a list, bare or in objects. */
function* listed(entries, path) {
    for (const [i, entry] of (entries ?? []).entries()) {
        yield typeof entry === 'string' ? [[...path, i], entry] : [[...path, i, 'text'], entry.text];
    }
}
/** The texts of a question. */
function* textsOf(question, path) {
    for (const key of ['prompt', 'explanation'])
        yield [[...path, key], question[key]];
    const { hint, options = [], solution, mistakes } = question;
    if (typeof hint === 'string')
        yield [[...path, 'hint'], hint];
    else
        yield* listed(hint, [...path, 'hint']);
    for (const [j, { text, why }] of options.entries()) {
        yield [[...path, 'options', j, 'text'], text];
        yield [[...path, 'options', j, 'why'], why];
    }
    for (const [j, step] of (solution?.steps ?? []).entries()) {
        if (typeof step === 'object')
            yield [[...path, 'solution', 'steps', j, 'title'], step.title];
    }
    yield* listed(solution?.steps, [...path, 'solution', 'steps']);
    yield [[...path, 'solution', 'answer'], solution?.answer];
    yield [[...path, 'solution', 'check'], solution?.check];
    yield* listed(mistakes, [...path, 'mistakes']);
}
/** What is wrong with the links and references in a lesson's texts, and with the steps that its transcript tells. */
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
    for (const [i, entry] of (lesson.json.transcript ?? []).entries()) {
        const { step } = typeof entry === 'string' ? {} : entry;
        if (step !== undefined && lesson.table.find(step) < 0)
            problems.push(problem('reference', ['transcript', i, 'step'], missingStep(step, lesson.table, lesson.rows.length)));
    }
    return problems;
};
const hasUnsafeLink = (nodes) => nodes.some((node) => typeof node === 'object' &&
    'children' in node &&
    ((node.type === 'link' && !node.href) || hasUnsafeLink(node.children)));
const wrongReference = ({ to, target, column }, lesson, path, names) => {
    const { rows, table } = lesson;
    const noColumn = (label) => table.column(label) >= 0 ? undefined : missingColumn(label, table);
    switch (to) {
        case 'column':
            return noColumn(target);
        case 'variable':
            return names.has(target) ? undefined : `names variable "${target}", but the run has no such variable`;
        case 'option':
            return questionsOf(lesson, path[0])[path[1]]?.options.some(({ id }) => id === target)
                ? undefined
                : `names option "${target}", but there is no such option`;
        default:
            if (table.find(target) < 0)
                return missingStep(target, table, rows.length);
            return to === 'cell' ? noColumn(column) : undefined;
    }
};
