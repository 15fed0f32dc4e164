import type { Lesson } from './lesson.js';
/** How far a reader has come in a lesson. */
export interface Progress {
    readonly steps: number;
    readonly ofSteps: number;
    readonly questions: number;
    readonly ofQuestions: number;
    /** From 0 to 1: the mean of both, whichever there are many of. */
    readonly share: number;
}
/**
 * @param seen How many rows were reached; anything, as it comes from a storage.
 * @param answered For each question whether it has been answered.
 */
export declare const progressOf: ({ rows }: Pick<Lesson, 'rows'>, seen: unknown, answered: readonly boolean[]) => Progress;
