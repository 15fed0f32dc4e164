import type { LessonJson } from './schema.js';
import type { RowJson } from '../trace/format.js';
import type { Rows } from '../trace/rows.js';
import type { Trace } from '../trace/trace.js';
import { type Inline } from './inline.js';
/** A column of the execution table. */
export interface Column {
    readonly label: string;
    /** Its cells are states (`runs on`, `suspended`), shown as small signs. */
    readonly chip: boolean;
}
/** The execution table: what each row says. Its numbers and facts are the trace's. */
export interface Table {
    readonly caption: string;
    readonly columns: readonly Column[];
    /** The note below: how the run ends. */
    readonly exit: string;
    /** The words of a row, a cell a column. */
    cells(row: number): readonly (readonly Inline[])[];
    /** The stable name of a row. */
    id(row: number): string;
    /** The row that a number (from 1) or an id names; -1: none. */
    find(target: number | string): number;
    /** The flow node that a row names itself. */
    node(row: number): string | undefined;
}
/** The table that an author wrote, or, for a recorded run without one, a plain one: a row a step. */
export declare const readTable: (json: LessonJson['table'], words: readonly RowJson[], trace: Trace, rows: Rows) => Table;
/** What is wrong with a column that a table does not have. */
export declare const missingColumn: (label: string, { columns }: Table) => string;
