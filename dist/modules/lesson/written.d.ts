import type { RowJson } from '../trace/format.js';
import type { LessonJson } from './schema.js';
/** A row of a document: of a written run, or with `at` at a step of a recording. */
export type DocumentRow = RowJson & {
    readonly at?: string;
};
/** The rows that an author wrote one by one; none where they are made from the run. */
export declare const rowsOf: (table: LessonJson['table']) => readonly DocumentRow[];
/** Keys that only recordings have: a run that somebody writes down has one frame, and names no step of another run. */
export declare const RECORDED_ONLY: readonly ['at', 'frame', 'outer', 'heap'];
/** Whether a row ends that frame, with all its variables, although rows follow. */
export declare const endsEarly: ({ event }: RowJson, i: number, rows: readonly RowJson[]) => boolean;
/** The rows of a written run without what they cannot say; `rowProblems` tells of it. */
export declare const writtenRows: (rows: readonly RowJson[]) => readonly RowJson[];
