import { type Lose, type Slices } from '../imported.js';
/** A call as one step of the document shows it. */
export interface ShownFrame {
    /** As the document names it; may change from step to step. */
    readonly id: string;
    readonly name: string;
    readonly locals: ReadonlyMap<string, unknown>;
}
/** One step of the document: what is true *before* the line runs; of a `return`, what is true at the end of the call. */
export interface Shown {
    readonly event: string;
    /** From 1; 0: not known. */
    readonly line: number;
    /** The calls that are running, the oldest first. Those that have ended and are only kept in view are not among them. */
    readonly stack: readonly ShownFrame[];
    /** Which of them is in the step; -1: the top level is. */
    readonly current: number;
    /** Whether it shows what is true at all: the marks of an end rarely do. */
    readonly hasState: boolean;
    readonly globals: ReadonlyMap<string, unknown>;
    readonly heap: ReadonlyMap<string, unknown>;
    /** All that was printed so far. */
    readonly stdout: string;
    readonly returned: unknown;
    readonly message: string;
    readonly prompt: string;
    /** Name of the module that it is in, if it is not the main one. */
    readonly module: string;
    /** On a syntax error: its column, from 1; 0: not known. */
    readonly column: number;
    readonly question: unknown;
}
/** A Python Tutor document. */
export interface Document {
    readonly language: string;
    /** Versions 1 and 2: what is in an object stands in place of the object. */
    readonly old: boolean;
    readonly files: readonly {
        readonly name: string;
        readonly text: string;
    }[];
    readonly steps: readonly Shown[];
}
export declare function readDocument(json: unknown, lose: Lose): Slices<Document>;
