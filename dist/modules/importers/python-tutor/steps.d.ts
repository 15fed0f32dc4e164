import type { StepJson, ValueJson } from '../../trace/format.js';
import { type Lose, type Slices } from '../imported.js';
import type { Calls } from './calls.js';
import type { Document } from './document.js';
import type { Values } from './values.js';
/** The steps of the trace, what is true before the first, and which step each of the document's became; -1: none. */
export interface Told {
    readonly start: {
        readonly [name: string]: ValueJson;
    };
    readonly startHeap: {
        readonly [id: string]: ValueJson;
    };
    readonly steps: readonly StepJson[];
    readonly places: readonly number[];
}
/** The events after which a document has nothing more to say, and shows no state. */
export declare const ENDS: ReadonlySet<string>;
/** The type and the text of `TypeError: text`. */
export declare const errorOf: (message: string) => {
    readonly type: string;
    readonly message?: string;
};
/**
 * Turns what a document shows *before* each step into what is true *after* it: what its next step shows. What only its last
 * step shows is true after the step before, so that a last line, which was never seen to run, is no step.
 */
export declare function tell({ language, files }: Document, { steps }: Calls, values: Values, lose: Lose): Slices<Told>;
