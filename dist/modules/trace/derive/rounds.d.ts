import type { Trace } from '../trace.js';
/** A round of a loop: the line of its head, and the how many-th it is, from 1. */
export interface Round {
    readonly line: number;
    readonly round: number;
}
/**
 * The rounds of loops that each step is in, the outermost first: the same list for all steps of a round, so that who shows
 * them sees where one ends. Where a loop ends is seen by how far its lines are indented; what is not indented has no rounds.
 */
export declare const roundsOf: (trace: Trace) => readonly (readonly Round[])[];
