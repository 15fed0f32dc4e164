import type { Trace } from '../trace.js';
import { type RowRule } from './rules.js';
/** What is so from a step on in its task. */
export interface StateMark {
    readonly step: number;
    readonly label: string;
    /** An author wrote it: inline text. */
    readonly written: boolean;
}
/** A state over the run: an answer is prepared, then sent. Each task has its own. */
export interface States {
    /** Whether it ever changes. */
    readonly some: boolean;
    /** What is so in a task after a step; `undefined`: nothing yet. */
    at(task: number, step: number): StateMark | undefined;
}
/** Goes through a run once and keeps where its state changes. */
export declare const statesOf: (trace: Trace, rules: readonly RowRule[]) => States;
