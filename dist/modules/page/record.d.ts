import type { Lesson } from '../lesson/lesson.js';
import type { Question } from '../lesson/question.js';
/** What a reader did with a question. Kept in the lesson's memory, so that a card, a deck and a test know the same. */
export interface QuestionRecord {
    /** Ids of options, or what was typed; see `Response` of `lesson/grade`. */
    readonly response: readonly string[];
    /** Whether it has been checked; then the response stays until the reader begins again. */
    readonly answered: boolean;
    /** How often it was checked. */
    readonly attempts: number;
    /** How many hints are open. */
    readonly hints: number;
    /** How many steps of the worked solution are open. */
    readonly solution: number;
    /** Score of the last attempt, and of the first one, from 0 to 1. */
    readonly score: number;
    readonly first: number;
}
/** Of a question that nobody has touched. */
export declare const FRESH: QuestionRecord;
/** What a reader did with a question. What is stored may be anything, and of an older question: only what fits it counts. */
export declare const recordOf: (lesson: Lesson, question: Question) => QuestionRecord;
/** Keeps what a reader did; `undefined` forgets it. */
export declare const keepRecord: (lesson: Lesson, question: Question, record: QuestionRecord | undefined) => void;
