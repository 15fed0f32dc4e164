/** Budgets of a run. At the first two and the last it ends; what is beyond the others is left out. */
export interface Limits {
    /** Steps that are recorded. */
    readonly steps: number;
    /** Real time, in seconds. */
    readonly seconds: number;
    /** Characters that the program may print. */
    readonly output: number;
    /** Characters of a text. */
    readonly text: number;
    /** Entries of an array or object. */
    readonly items: number;
    /** Objects that are looked into at one time. */
    readonly objects: number;
    /** Characters of the recording. */
    readonly size: number;
}
export declare const LIMITS: Limits;
