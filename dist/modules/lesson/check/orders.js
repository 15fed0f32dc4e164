import { sayFact } from '../fact.js';
import { finding } from './finding.js';
import { literalOf } from './literal.js';
import { asked } from './places.js';
import { runOf } from './run.js';
/** Orders of steps that the run did not take. */
export const orderFindings = (lesson) => asked(lesson).flatMap(({ question, path }) => {
    if (question.form !== 'order' || !question.key)
        return [];
    let last = -1;
    return question.key.flatMap((id) => {
        const j = question.options.findIndex((one) => one.id === id);
        const { step } = question.options[j];
        if (step === undefined)
            return [];
        const place = [...path, 'options', j, 'step'];
        const row = lesson.table.find(step);
        // Of a step that is not there the reader of lessons tells.
        if (row < 0)
            return [];
        const isEarly = row < last;
        last = Math.max(last, row);
        return isEarly
            ? [
                finding('order', place, `is ${step}, but in the right order of this question it comes after step ${last + 1}`),
            ]
            : [];
    });
});
/** Evidence that shows another value than the answer. */
export const evidenceFindings = (lesson) => asked(lesson).flatMap(({ question: { fact, evidence, key }, path }) => {
    if (!fact || !('value' in fact) || evidence.length === 0 || !key)
        return [];
    const { rows, table } = lesson;
    const row = table.find(fact.after);
    const answer = row < 0 ? undefined : sayFact(fact, row, lesson);
    const form = answer === undefined ? undefined : literalOf(answer);
    if (form === undefined)
        return [];
    const shows = evidence.some(({ step, column }) => {
        const at = table.find(step);
        if (at < 0)
            return true;
        const cell = column === undefined ? undefined : sayFact({ cell: column, step }, at, lesson);
        if (cell !== undefined && cell.includes(answer))
            return true;
        // A step that changes the variable leads to the answer, too: the reader sees what it was made of.
        const span = { from: rows.end(at - 1), to: rows.end(at) };
        const held = runOf(lesson).held(fact.value, span);
        return !held || held.some((one) => one.form === undefined || one.form === form);
    });
    return shows
        ? []
        : [
            finding('evidence', [...path, 'evidence'], `leads to ${evidence.map(({ step }) => `step ${step}`).join(', ')}, where \`${fact.value}\` is not ${answer}`),
        ];
});
