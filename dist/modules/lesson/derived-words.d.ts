import type { RowFacts } from '../trace/derive/facts.js';
import type { StateMark } from '../trace/derive/states.js';
import type { Trace } from '../trace/trace.js';
import type { Phrases } from './phrases.js';
/** What can be said of one row. Inline text. */
export interface RowSpeaker {
    action(): string;
    awaited(): string;
    result(): string;
    state(mark: StateMark | undefined): string;
    changes(): string;
    code(): string;
    task(): string;
    time(): string;
    output(): string;
    returned(): string;
    variable(name: string): string;
    /** An author's words, with what the run says in their places: `{source}`, `{fn}`. */
    fill(text: string): string;
}
/** What says a row of a run in a language. */
export declare const rowSpeaker: (trace: Trace, facts: RowFacts, phrases: Phrases) => RowSpeaker;
