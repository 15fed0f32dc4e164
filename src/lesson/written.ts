import type {RowJson} from '../trace/format.js';

/** Keys that only recordings have: a run that somebody writes down has one frame, and names no step of another run. */
export const RECORDED_ONLY = ['at', 'frame', 'outer', 'heap'] as const;

/** Whether a row ends that frame, with all its variables, although rows follow. */
export const endsEarly = ({event}: RowJson, i: number, rows: readonly RowJson[]): boolean =>
  i < rows.length - 1 && (event === 'return' || event === 'unwind');

/** The rows of a written run without what they cannot say; `rowProblems` tells of it. */
export const writtenRows = (rows: readonly RowJson[]): readonly RowJson[] =>
  rows.map((row, i) => {
    const left = new Set<string>([...RECORDED_ONLY, ...(endsEarly(row, i, rows) ? ['event'] : [])]);
    return Object.fromEntries(Object.entries(row).filter(([key]) => !left.has(key)));
  });
