import type { VirtualClock } from '../runtime/clock.js';
/** Gives a program what else Node has of time and chance, so that it is the same in each run. */
export declare const changeNode: (clock: VirtualClock) => void;
