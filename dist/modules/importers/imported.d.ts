import type { Problem } from '../lesson/problem.js';
import type { QuestionJson } from '../lesson/schema.js';
import type { RecordedTraceJson } from '../trace/format.js';
/** What an importer makes of a foreign document. */
export interface Imported {
    /** Passes `traceProblems()`. `undefined`: there is nothing to read; `problems` says why. */
    readonly trace: RecordedTraceJson | undefined;
    /** Questions that the document asks, bound to the steps of the trace. */
    readonly questions: readonly QuestionJson[];
    /** Each kind of fact of the document that the trace cannot keep, in a few words; empty: all is kept. */
    readonly lost: readonly string[];
    /** Why there is no trace. */
    readonly problems: readonly Problem[];
}
/** A note of what is lost: each kind of fact once, however often it occurs. */
export type Lose = (kind: string) => void;
/** A text that is short enough for a trace. */
export declare const brief: (text: string, most?: number) => string;
/** JSON that is an object, as a thing with keys that may be missing; of anything else none are there. */
export declare const recordOf: (json: unknown) => {
    readonly [key: string]: unknown;
};
export declare const listOf: (json: unknown) => readonly unknown[];
/** Text as it is, anything else as its JSON. */
export declare const textOf: (json: unknown) => string;
/** A whole number from 0, else 0. */
export declare const countOf: (json: unknown) => number;
