import type { InstrumentedProgram } from '../tables.js';
/** A program as it runs in Node: its own files instrumented, all else as Node finds it. */
export interface Linked {
    /** Runs a file; settles when its top level is over. */
    run(file: number): Promise<unknown>;
}
/**
 * @param names Names of the files, as paths from `root`.
 * @param root The folder from which packages are found.
 * @param replaced Modules of Node that the recorder has in its own way.
 * @param fails Is told that an exception ended the top level of a file that another one loads, and whether by a promise.
 */
export declare const link: ({ files }: InstrumentedProgram, names: readonly string[], root: string, replaced: Readonly<Record<string, object>>, fails: (file: number, error: unknown, isAwaited: boolean) => void) => Linked;
