import type { VirtualClock } from './clock.js';
import type { Recorder } from './recorder.js';
/** What a run changes of the world around it. */
export interface World {
    readonly recorder: Recorder;
    readonly clock: VirtualClock;
    readonly hook: string;
}
/** Gives a program time, timers and chance that are the same in each run. */
export declare const changeGlobals: (global: typeof globalThis, { recorder, clock, hook }: World) => void;
