import { type Lesson, type LessonOptions } from './lesson.js';
import { type Problem } from './problem.js';
/** A lesson, if the document is one at all, and everything that is wrong with it. */
export interface Reading {
    readonly lesson?: Lesson;
    readonly problems: readonly Problem[];
}
/**
 * Reads a document: says everything that is wrong with it, and makes a lesson of all that is sound. Of a recorded run
 * only with `recorded`, and rows that are to be made from it with `derivedRows`.
 */
export declare const readDocument: (json: unknown, options?: LessonOptions) => Reading;
