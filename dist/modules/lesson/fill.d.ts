import type { Variable } from '../trace/trace.js';
import type { Lesson } from './lesson.js';
/** How a variable table is filled in: every value after each step, or, as in an exam, a value only where it changes. */
export type FillForm = 'line' | 'exam';
/** Bounds of what is asked at a time. */
export declare const MOST: {
    readonly rows: 30;
    readonly variables: 8;
    readonly letters: 40;
};
/** A cell of the table. */
export interface FillCell {
    /** What stands there; empty: nothing. */
    readonly answer: string;
    /** Whether the reader writes it. Else it is given: what nobody could write is. */
    readonly asked: boolean;
}
/** Some rows of the table. */
export interface Sheet {
    readonly variables: readonly Variable[];
    /** What stands before its first row; `undefined`: nothing. */
    readonly before: readonly string[] | undefined;
    /** Number of its first row, from 0. */
    readonly first: number;
    /** A line a row, a cell a variable. */
    readonly cells: readonly (readonly FillCell[])[];
}
/** How many sheets a run has. */
export declare const sheetCount: ({ rows }: Lesson) => number;
/** A sheet of the table of a run. `page`: from 0. */
export declare const sheetOf: (lesson: Lesson, form: FillForm, page: number) => Sheet;
/** Whether what a reader wrote in a cell, or that nothing was written there, is right. A dash is nothing, too. */
export declare const isFilled: ({ answer }: FillCell, written: string) => boolean;
/** What a reader did in a cell. */
export interface Entry {
    readonly text: string;
    /** Whether it is to be judged as it is. */
    readonly checked: boolean;
    /** Whether the reader had it shown. */
    readonly shown: boolean;
}
export declare const EMPTY: Entry;
export type CellState = 'given' | 'open' | 'right' | 'wrong' | 'shown';
/** Where a cell stands. */
export declare const stateOf: (cell: FillCell, { text, checked, shown }?: Entry) => CellState;
/** The entries of a sheet, cell after cell, as they were kept; what was kept may be anything. */
export declare const readEntries: (stored: unknown, { cells, variables }: Sheet) => readonly Entry[];
/** Entries as they are kept: those in which something is. */
export declare const writeEntries: (entries: readonly Entry[]) => unknown;
/** How much of a sheet is done. */
export declare const countFilled: ({ cells }: Sheet, entries: readonly Entry[]) => {
    readonly right: number;
    readonly shown: number;
    readonly total: number;
};
