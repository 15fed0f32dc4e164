import { type Round } from '../trace/derive/rounds.js';
import type { Rows } from '../trace/rows.js';
import type { Trace } from '../trace/trace.js';
import { type DerivedColumn } from './derived-columns.js';
import { type Inline } from './inline.js';
import type { Source } from './message.js';
import type { LessonJson } from './schema.js';
type TableJson = NonNullable<LessonJson['table']>;
/** How closely rows look: at what a reader should notice, or at every step. */
type Grain = 'concept' | 'fine';
/** Rows of one grain, and what they say. */
interface GrainRows {
    readonly rows: Rows;
    /** The words of a row, a cell a column. `speech`: the language of what is made from the run. */
    cells(row: number, speech?: readonly Source[]): readonly (readonly Inline[])[];
    /** The rounds of loops that a row is in, the outermost first; the same list for all rows of a round. */
    rounds(row: number): readonly Round[];
}
/** A table whose rows are made from a recorded run. */
export interface Derived {
    /** That of the lesson's own rows, which the cursor goes along. */
    readonly grain: Grain;
    /** Whether the other says anything else. */
    readonly both: boolean;
    readonly columns: readonly DerivedColumn[];
    readonly of: (grain: Grain) => GrainRows;
    readonly labels: (speech?: readonly Source[]) => readonly string[];
    readonly roundLabel: (rounds: readonly Round[], speech?: readonly Source[]) => string;
    /** Whether its steps have names; those of a long run have numbers. */
    readonly named: boolean;
    /** The stable name of the step at which a row begins. */
    readonly id: (step: number) => string;
}
/** Makes the rows of a table from a run. */
export declare const derive: (json: Partial<TableJson> | undefined, trace: Trace) => Derived;
export {};
