import type { Response } from '../lesson/grade.js';
import type { Lesson } from '../lesson/lesson.js';
import type { Question } from '../lesson/question.js';
/** What a reader did with a question. Kept in the lesson's memory, so that a card, a deck and a test know the same. */
export interface QuestionRecord {
    /** Ids of options, or what was typed; see `Response` of `lesson/grade`. */
    readonly response: Response;
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
    /** What was answered in attempts before this one; the last of them last. */
    readonly earlier: readonly Response[];
}
/** Of a question that nobody has touched. */
export declare const FRESH: QuestionRecord;
/** What a reader did with a question. */
export declare const recordOf: (lesson: Lesson, question: Question) => QuestionRecord;
/** Keeps what a reader did; `undefined` forgets it. */
export declare const keepRecord: (lesson: Lesson, question: Question, record: QuestionRecord | undefined) => void;
/** Calls `listener` whenever the record of a question changes, until the returned function is called. */
export declare const onRecord: (lesson: Lesson, question: Question, listener: () => void) => (() => void);
/** The record once a response has been checked, and has this score. */
export declare const checked: (record: QuestionRecord, response: Response, score: number) => QuestionRecord;
/** The record of a reader who tries again: one option is chosen anew, all else is gone on with. */
export declare const again: (record: QuestionRecord, { form }: Question) => QuestionRecord;
