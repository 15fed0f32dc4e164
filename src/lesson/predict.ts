import {plainText} from './inline.js';
import type {Lesson} from './lesson.js';
import {countIn, numbersIn} from './stored.js';

/** What a reader has done of predicting a run. */
export interface Predictions {
  /** The row that is being predicted. The first row of the run is given: it shows what there is to predict. */
  readonly row: number;
  /** Its columns that are uncovered. */
  readonly open: readonly number[];
  /** Rows of which the reader said whether they were as expected, and those that were. */
  readonly said: number;
  readonly right: number;
}

export const NO_PREDICTIONS: Predictions = {row: 1, open: [], said: 0, right: 0};

/** The columns of a row in which something stands. */
export const columnsAt = ({table, rows}: Lesson, row: number): readonly number[] => {
  if (row >= rows.length) return [];
  return table
    .cells(row)
    .flatMap((cell, i) => (i < table.columns.length && plainText(cell, () => 'x').trim() ? [i] : []));
};

/** Whether a cell is covered. */
export const isCovered = ({row: at, open}: Predictions, row: number, column: number): boolean =>
  row > at || (row === at && !open.includes(column));

/** Whether the row that is being predicted is all there. */
export const isOpen = (lesson: Lesson, {row, open}: Predictions): boolean =>
  columnsAt(lesson, row).every((column) => open.includes(column));

/** Whether nothing is left to predict. */
export const isPredicted = ({rows}: Lesson, {row}: Predictions): boolean => row >= rows.length;

/** The last row that a reader may look at. */
export const lastSeen = (lesson: Lesson, now: Predictions): number =>
  isPredicted(lesson, now) ? lesson.rows.length - 1 : now.row - (isOpen(lesson, now) ? 0 : 1);

/** Uncovers a cell, or the whole row. */
export const uncover = (lesson: Lesson, now: Predictions, column?: number): Predictions => {
  const all = columnsAt(lesson, now.row);
  const open = column === undefined ? all : [...new Set([...now.open, column])].filter((one) => all.includes(one));
  return {...now, open};
};

/** Goes on to the next row. `right`: whether it was as expected, if the reader says so. */
export const goOn = (now: Predictions, right?: boolean): Predictions => ({
  row: now.row + 1,
  open: [],
  said: now.said + (right === undefined ? 0 : 1),
  right: now.right + Number(right ?? 0),
});

/** Leaves out all rows up to and with one. */
export const skipTo = (now: Predictions, row: number): Predictions =>
  row < now.row ? now : {...now, row: row + 1, open: []};

/** What has been kept; it may be anything. */
export const readPredictions = (stored: unknown, lesson: Lesson): Predictions => {
  const {row, open, said, right} = (stored ?? {}) as {[Key in keyof Predictions]?: unknown};
  const at = Math.max(1, countIn(row, lesson.rows.length));
  const counted = countIn(said, at - 1);
  return {
    row: at,
    open: numbersIn(open).filter((one) => columnsAt(lesson, at).includes(one)),
    said: counted,
    right: countIn(right, counted),
  };
};
