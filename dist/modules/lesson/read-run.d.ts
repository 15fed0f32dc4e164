import type { Trace } from '../trace/trace.js';
/**
 * Reads a run that stands in a file of its own, or comes in blocks; `parts`: its blocks, where they come after the header.
 * Stops with all problems of the first part that has any. It yields after each block, and `last` before the whole is put
 * together, so that a page can breathe in between.
 */
export declare function readRun(json: unknown, parts?: Iterable<unknown>): Generator<'block' | 'last', Trace, undefined>;
/** The JSON documents of a `.jsonl` text, one a line. */
export declare function jsonLines(text: string, parse: (line: string) => unknown): Generator<unknown, undefined>;
