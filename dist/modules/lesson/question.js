import { decode, plain } from '../trace/values.js';
import { missingStep } from './flow.js';
import { parseInline, plainText } from './inline.js';
import { once } from './once.js';
import { problem } from './problem.js';
import { show } from './show.js';
import { missingColumn } from './table.js';
import { isNamed } from './tracker.js';
/** Reads a question and finds its right option: the one that the author named, or the one that the run proves. */
const readQuestion = (json, index, lesson) => {
    const path = ['quiz', index];
    const problems = [];
    const ids = json.options.map(({ id }) => id);
    for (const [i, id] of ids.entries()) {
        const first = ids.indexOf(id);
        if (first < i)
            problems.push(problem('duplicate', [...path, 'options', i, 'id'], `is "${id}", as is that of option ${first + 1}`));
    }
    const fail = (says) => void problems.push(problem('answer', [...path, 'answer'], says));
    const rightOption = () => {
        const { answer, options } = json;
        if (typeof answer === 'string') {
            return ids.includes(answer)
                ? answer
                : fail(`is "${answer}", but the options are ${ids.map((id) => `"${id}"`).join(', ')}`);
        }
        const step = 'step' in answer ? answer.step : answer.after;
        const row = lesson.table.find(step);
        if (row < 0)
            return fail(missingStep(step, lesson.rows.length));
        const fact = factOf(answer, row, lesson);
        if (fact === undefined)
            return fail(`asks for ${'value' in answer ? `variable "${answer.value}"` : 'a cell'} after step ${step}, but there is none`);
        const right = options.filter((option) => sayOf(option, lesson.trace.facts.language) === normal(fact));
        if (right.length === 1)
            return right[0].id;
        return fail(right.length === 0
            ? `is ${fact} in this run, but no option says that`
            : `is ${fact} in this run, and ${right.length} options say that`);
    };
    const { step, column } = json.evidence ?? {};
    if (step !== undefined && lesson.table.find(step) < 0)
        problems.push(problem('reference', [...path, 'evidence', 'step'], missingStep(step, lesson.rows.length)));
    if (column !== undefined && !lesson.table.columns.some(({ label }) => label === column))
        problems.push(problem('reference', [...path, 'evidence', 'column'], missingColumn(column, lesson.table)));
    return { ...json, id: json.id ?? String(index + 1), right: rightOption(), problems };
};
/** The questions of a lesson; `undefined` in the place of one that is not sound. */
export const quizOf = once((lesson) => (lesson.json.quiz ?? []).map((one, i) => one && readQuestion(one, i, lesson)));
/** What the run says, as text. */
const factOf = (answer, row, { trace, rows, table }) => {
    const state = trace.state(rows.end(row));
    if ('output' in answer)
        return trace.output(rows.end(row));
    if ('cell' in answer) {
        const cell = table.cells(row)[table.columns.findIndex(({ label }) => label === answer.cell)];
        return cell && plainText(cell, ({ target }) => target);
    }
    const variable = trace.variables(state.frames()).find((one) => isNamed(one, answer.value));
    const value = variable && state.lookup(variable);
    return value === undefined ? undefined : show(value, trace.facts.language, state, Infinity);
};
/** What an option says, as text: its `value`, or the words of its text. */
const sayOf = ({ value, text }, language) => normal(value === undefined
    ? plainText(parseInline(text), ({ target }) => target)
    : show(decode(value, plain), language, undefined, Infinity));
const normal = (text) => text.replace(/\s+/g, ' ').trim();
