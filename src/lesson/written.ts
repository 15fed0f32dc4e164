import type {RowJson} from '../trace/format.js';
import type {LessonJson} from './schema.js';

/** A row of a document: of a written run, or with `at` at a step of a recording. */
export type DocumentRow = RowJson & {readonly at?: string};

/** The rows that an author wrote one by one; none where they are made from the run. */
export const rowsOf = (table: LessonJson['table']): readonly DocumentRow[] =>
  Array.isArray(table?.rows) ? (table.rows as readonly DocumentRow[]) : [];

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
