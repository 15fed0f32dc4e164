import type { Trace } from '../trace/trace.js';
/**
 * A run that is not in the lesson itself but at an address, or that comes in blocks. A `.jsonl` file has the header on its
 * first line and a block on each further one, so that a million steps are read in slices.
 */
export declare const fetchTrace: (trace: unknown, base: string, signal: AbortSignal) => Promise<Trace>;
