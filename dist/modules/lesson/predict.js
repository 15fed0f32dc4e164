import { plainText } from './inline.js';
import { countIn, numbersIn } from './stored.js';
export const NO_PREDICTIONS = { row: 1, open: [], said: 0, right: 0 };
/** The columns of a row in which something stands. */
export const columnsAt = ({ table, rows }, row) => {
    if (row >= rows.length)
        return [];
    return table
        .cells(row)
        .flatMap((cell, i) => (i < table.columns.length && plainText(cell, () => 'x').trim() ? [i] : []));
};
/** Whether a cell is covered. */
export const isCovered = ({ row: at, open }, row, column) => row > at || (row === at && !open.includes(column));
/** Whether the row that is being predicted is all there. */
export const isOpen = (lesson, { row, open }) => columnsAt(lesson, row).every((column) => open.includes(column));
/** Whether nothing is left to predict. */
export const isPredicted = ({ rows }, { row }) => row >= rows.length;
/** The last row that a reader may look at. */
export const lastSeen = (lesson, now) => isPredicted(lesson, now) ? lesson.rows.length - 1 : now.row - (isOpen(lesson, now) ? 0 : 1);
/** Uncovers a cell, or the whole row. */
export const uncover = (lesson, now, column) => {
    const all = columnsAt(lesson, now.row);
    const open = column === undefined ? all : [...new Set([...now.open, column])].filter((one) => all.includes(one));
    return { ...now, open };
};
/** Goes on to the next row. `right`: whether it was as expected, if the reader says so. */
export const goOn = (now, right) => ({
    row: now.row + 1,
    open: [],
    said: now.said + (right === undefined ? 0 : 1),
    right: now.right + Number(right ?? 0),
});
/** Leaves out all rows up to and with one. */
export const skipTo = (now, row) => row < now.row ? now : { ...now, row: row + 1, open: [] };
/** What has been kept; it may be anything. */
export const readPredictions = (stored, lesson) => {
    const { row, open, said, right } = (stored ?? {});
    const at = Math.max(1, countIn(row, lesson.rows.length));
    const counted = countIn(said, at - 1);
    return {
        row: at,
        open: numbersIn(open).filter((one) => columnsAt(lesson, at).includes(one)),
        said: counted,
        right: countIn(right, counted),
    };
};
