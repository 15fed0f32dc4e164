import type { BlockJson, TraceHeaderJson } from './format.js';
import type { Trace } from './trace.js';
/** Reads a long run block by block, so that a page can breathe in between. */
export interface BlockReader {
    add(block: BlockJson): void;
    finish(): Trace;
}
/** Begins to read a run whose steps come in blocks. Expects valid JSON; `trace-elements/lesson` says where JSON is not. */
export declare const blockReader: (header: TraceHeaderJson) => BlockReader;
