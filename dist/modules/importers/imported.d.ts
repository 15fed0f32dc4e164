import type { Problem } from '../lesson/problem.js';
import { type QuestionJson } from '../lesson/schema.js';
import type { BlockTraceJson, RecordedTraceJson, StepJson, TraceHeaderJson } from '../trace/format.js';
/** Work that is done in slices, so that a page can answer its reader in between. */
export type Slices<Result> = Generator<undefined, Result>;
/** The entries of a list, with a pause after each so many. */
export declare function inSlices<Item>(items: readonly Item[], each: (item: Item, index: number) => void): Slices<void>;
/** What each entry of a list becomes, with the same pauses. */
export declare function mapInSlices<Item, Result>(items: readonly Item[], each: (item: Item) => Result): Slices<Result[]>;
/** A run: step by step, or, if it is long, in blocks. */
export type ImportedTrace = RecordedTraceJson | BlockTraceJson;
/** What an importer makes of a foreign document. */
export interface Imported {
    /** Passes `traceProblems()`. `undefined`: there is nothing to read; `problems` says why. */
    readonly trace: ImportedTrace | undefined;
    /** Questions that the document asks, bound to the steps of the trace. */
    readonly questions: readonly QuestionJson[];
    /** Each kind of fact of the document that the trace cannot keep, in a few words; empty: all is kept. */
    readonly lost: readonly string[];
    /** Why there is no trace. */
    readonly problems: readonly Problem[];
}
/** A trace of these steps. What is longer than may be written one by one is put in blocks, which a page reads in slices. */
export declare function traceOf(header: TraceHeaderJson, steps: readonly StepJson[]): Slices<ImportedTrace>;
/** How many steps a trace has. */
export declare const stepsIn: (trace: ImportedTrace) => number;
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
