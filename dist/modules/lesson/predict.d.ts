import type { Lesson } from './lesson.js';
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
export declare const NO_PREDICTIONS: Predictions;
/** The columns of a row in which something stands. */
export declare const columnsAt: ({ table, rows }: Lesson, row: number) => readonly number[];
/** Whether a cell is covered. */
export declare const isCovered: ({ row: at, open }: Predictions, row: number, column: number) => boolean;
/** Whether the row that is being predicted is all there. */
export declare const isOpen: (lesson: Lesson, { row, open }: Predictions) => boolean;
/** Whether nothing is left to predict. */
export declare const isPredicted: ({ rows }: Lesson, { row }: Predictions) => boolean;
/** The last row that a reader may look at. */
export declare const lastSeen: (lesson: Lesson, now: Predictions) => number;
/** Uncovers a cell, or the whole row. */
export declare const uncover: (lesson: Lesson, now: Predictions, column?: number) => Predictions;
/** Goes on to the next row. `right`: whether it was as expected, if the reader says so. */
export declare const goOn: (now: Predictions, right?: boolean) => Predictions;
/** Leaves out all rows up to and with one. */
export declare const skipTo: (now: Predictions, row: number) => Predictions;
/** What has been kept; it may be anything. */
export declare const readPredictions: (stored: unknown, lesson: Lesson) => Predictions;
