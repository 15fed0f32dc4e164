import type { RowJson } from '../trace/format.js';
/** Keys that only recordings have: a run that somebody writes down has one frame, and names no step of another run. */
export declare const RECORDED_ONLY: readonly ['at', 'frame', 'outer', 'heap'];
/** Whether a row ends that frame, with all its variables, although rows follow. */
export declare const endsEarly: ({ event }: RowJson, i: number, rows: readonly RowJson[]) => boolean;
/** The rows of a written run without what they cannot say; `rowProblems` tells of it. */
export declare const writtenRows: (rows: readonly RowJson[]) => readonly RowJson[];
