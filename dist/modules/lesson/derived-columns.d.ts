import type { RowFacts } from '../trace/derive/facts.js';
import type { States } from '../trace/derive/states.js';
import type { Trace } from '../trace/trace.js';
import type { RowSpeaker } from './derived-words.js';
import type { Phrases } from './phrases.js';
import { COLUMN_FACTS, type LessonJson } from './schema.js';
type ColumnFact = (typeof COLUMN_FACTS)[number];
/** A column of a derived table. */
export interface DerivedColumn {
    /** What texts call it: the author's heading, else the English one. */
    readonly label: string;
    readonly fact: ColumnFact | undefined;
    /** Nobody's words replace what it says. */
    readonly fixed: boolean;
    readonly chip: boolean;
    /** Its heading. */
    readonly name: (phrases: Phrases) => string;
    /** What it says of a row: inline text. */
    readonly say: (say: RowSpeaker, facts: RowFacts, states: States) => string;
}
type ColumnJson = NonNullable<NonNullable<LessonJson['table']>['columns']>[number];
/** The columns of a table as an author named them, else those that the run has something for. */
export declare const columnsOf: (json: readonly ColumnJson[] | undefined, trace: Trace, states: States, english: Phrases) => readonly DerivedColumn[];
export {};
