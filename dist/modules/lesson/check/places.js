import { BANKS, questionsOf } from '../question.js';
import { rowsOf } from '../written.js';
/** The questions that an author wrote and that can be read. */
export const asked = (lesson) => BANKS.flatMap((bank) => questionsOf(lesson, bank).flatMap((question, i) => (question ? [{ question, path: [bank, i] }] : [])));
/** The question that a text belongs to. */
export const questionAt = (lesson, [bank, i]) => {
    const own = BANKS.find((one) => one === bank);
    return own && questionsOf(lesson, own)[Number(i)];
};
/** What stands at a place of a document. */
const valueAt = (json, path) => path.reduce((value, key) => typeof value === 'object' && value !== null
    ? value[String(key)]
    : undefined, json);
/** The row that a text is about: that of its cell, or the `step` beside it. */
export const rowOfText = ({ json, rows, table }, path) => {
    const [part, list, i] = path;
    if (part === 'table') {
        // Rows that stand nowhere were left out, and the others have moved up.
        return list === 'rows' && rowsOf(json.table).length === rows.length ? Number(i) : undefined;
    }
    if (path.at(-1) !== 'text' || path.includes('options'))
        return undefined;
    const { step } = (valueAt(json, path.slice(0, -1)) ?? {});
    const row = step === undefined ? -1 : table.find(step);
    return row < 0 ? undefined : row;
};
