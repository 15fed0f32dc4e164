import type { VirtualClock } from '../runtime/clock.js';
/** The modules of Node that wait by a clock, by their names without `node:`. */
export declare const timerModules: (clock: VirtualClock) => Readonly<Record<string, object>>;
