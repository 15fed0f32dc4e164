import type { Imported, Slices } from './imported.js';
export type { Imported, ImportedTrace } from './imported.js';
/** What was imported, and of which format it is; empty: of none that is known. */
export interface Import extends Imported {
    readonly format: string;
}
/**
 * Reads a trace of another tool, as text or as JSON. What is none that is known, or is broken, comes back with a problem and
 * without a trace.
 */
export declare const importTrace: (input: unknown) => Import;
/** The same, with pauses, so that a page can answer its reader meanwhile. */
export declare function importInSlices(input: unknown): Slices<Import>;
