import type { Lesson } from './lesson.js';
/** A question that a beginner asks of a run. */
export interface KeyMoment {
    /** Its author's id, else its number. */
    readonly id: string;
    /** Inline text, as the answer. */
    readonly question: string;
    readonly answer: string;
    /** The rows that it cites. */
    readonly rows: readonly number[];
}
/** The key moments of a lesson. */
export declare const momentsOf: (lesson: Lesson) => readonly KeyMoment[];
