import type { VirtualClock } from '../runtime/clock.js';
/** Sends what the program prints to a recording. */
export declare const catchOutput: (print: (text: string) => void, clock: VirtualClock) => void;
