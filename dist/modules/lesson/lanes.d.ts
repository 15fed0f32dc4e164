import type { Lesson } from './lesson.js';
/** What a task does over some columns of the picture. */
export interface Stretch {
    /** `ready`: it could run, and another does. */
    readonly kind: 'running' | 'suspended' | 'ready';
    /** Columns, from and to, both included. */
    readonly from: number;
    readonly to: number;
    readonly firstStep: number;
    readonly lastStep: number;
    /** How many turns it has: more than one where a long run is drawn together. */
    readonly turns: number;
    /** What it waits for. */
    readonly on: string | undefined;
}
/** A piece of the run's time, in which one task ran, or, in a long run, several by turns; or nobody. */
interface LaneColumn {
    readonly firstStep: number;
    readonly ms: number;
    /** How wide it is, beside the others: a turn is 1, and time in which nobody ran as it is long. */
    readonly width: number;
}
/** Who ran and who waited, when. */
export interface Lanes {
    readonly tasks: readonly {
        readonly index: number;
        readonly name: string;
        readonly stretches: readonly Stretch[];
    }[];
    /** Tasks that are not among them: there are too many. */
    readonly more: number;
    readonly columns: readonly LaneColumn[];
}
/** The tasks of a run over its time. */
export declare const lanesOf: (of: Lesson) => Lanes;
export {};
