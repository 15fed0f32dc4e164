import type { VirtualClock } from './clock.js';
import type { Recorder } from './recorder.js';
/** What the clock on the wall says when a run begins: always the same, so that a recording can be made again. */
export declare const EPOCH: number;
type Any = (...args: readonly unknown[]) => unknown;
/** Random numbers that are the same in each run (mulberry32). */
export declare const randomFrom: (seed: number) => (() => number);
/** Puts a function in the place of another, whose name and length it gets; who asks for its text sees no more of it. */
export declare const replace: (owner: object, key: string, value: Any) => void;
/** What a run changes of the world around it. */
export interface World {
    readonly recorder: Recorder;
    readonly clock: VirtualClock;
    readonly hook: string;
}
/** Gives a program time, timers and chance that are the same in each run. */
export declare const changeGlobals: (global: typeof globalThis, { recorder, clock, hook }: World) => void;
export {};
