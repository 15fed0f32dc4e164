import type { Trace } from '../../trace/trace.js';
/** The rows of a recorded lesson, a line each: the name by which an author words it, what happens, what comes of it. */
export declare const rowLines: (json: unknown, trace: Trace) => readonly string[];
