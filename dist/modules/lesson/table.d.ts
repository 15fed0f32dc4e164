import type { LessonJson } from './schema.js';
import type { RowJson } from '../trace/format.js';
import type { Rows } from '../trace/rows.js';
import type { Derived } from './derived.js';
import { type Inline } from './inline.js';
import type { Source } from './message.js';
/** A column of the execution table. */
export interface Column {
    /** What texts call it. Of a column that is made from the run, the English heading; `labels` has that of a language. */
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
    /** How its rows are made from the run; `undefined`: somebody wrote them. */
    readonly derived: Derived | undefined;
    /** The headings of the columns. `speech`: the language of those that are made from the run, see `phrasesFrom`. */
    labels(speech?: readonly Source[]): readonly string[];
    /** The words of a row, a cell a column. */
    cells(row: number, speech?: readonly Source[]): readonly (readonly Inline[])[];
    /** The stable name of a row. */
    id(row: number): string;
    /** The row that a number (from 1) or an id names; -1: none. */
    find(target: number | string): number;
    /** The column that a heading names, or the fact that it tells; -1: none. */
    column(name: string): number;
    /** The flow node that a row names itself. */
    node(row: number): string | undefined;
}
/** The table that an author wrote, or one that is made from a recorded run. */
export declare const readTable: (json: LessonJson['table'], words: readonly RowJson[], rows: Rows, derived: Derived | undefined) => Table;
/** What is wrong with a column that a table does not have. */
export declare const missingColumn: (label: string, { columns }: Table) => string;
