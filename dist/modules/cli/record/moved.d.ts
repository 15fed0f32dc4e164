import type { Trace } from '../../trace/trace.js';
/** What became of a step of an older recording. */
export interface Fate {
    /** Its index in the newer one; `undefined`: it does not happen any more. */
    readonly step: number | undefined;
    /** Whether its line stands in the program as it was, has changed, or is gone. */
    readonly line: 'same' | 'changed' | 'gone';
}
/** What became of the steps of a recording, when its program has been recorded again: lines may have moved. */
export declare const fatesOf: (kept: Trace, now: Trace) => readonly Fate[];
