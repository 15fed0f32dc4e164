import { type Lesson, type LessonOptions } from './lesson.js';
import { type Problem } from './problem.js';
/** A lesson, if the document is one at all, and everything that is wrong with it. */
export interface Reading {
    readonly lesson?: Lesson;
    readonly problems: readonly Problem[];
}
/**
 * Reads a document: says everything that is wrong with it, and makes a lesson of all that is sound. Rows that are to be made from
 * a run are there only with `derive`.
 */
export declare const readDocument: (json: unknown, options?: LessonOptions) => Reading;
