import type { Trace } from '../../trace/trace.js';
import type { Fate } from './moved.js';
/** A step of one recording that is another in, or missing from, the other one. */
export interface Difference {
    /** The stable name of the step. */
    readonly step: string;
    /** What is other now, in words that follow the name. */
    readonly says: string;
}
/**
 * What of a recording is no more so when its program runs again, in the order of the steps; those that are new at the end. A
 * step that is the same on another line is no difference.
 */
export declare const compare: (kept: Trace, now: Trace, fates: readonly Fate[]) => readonly Difference[];
