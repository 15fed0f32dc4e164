import type { LessonJson } from './schema.js';
import type { Lesson } from './lesson.js';
import { type Problem } from './problem.js';
type QuestionJson = NonNullable<LessonJson['quiz']>[number];
/** One question with one right option. */
export interface Question extends Omit<QuestionJson, 'id'> {
    readonly id: string;
    /** Id of the right option; `undefined` if that cannot be told (then `problems` says why). */
    readonly right: string | undefined;
    readonly problems: readonly Problem[];
}
/** The questions of a lesson; `undefined` in the place of one that is not sound. */
export declare const quizOf: (of: Lesson) => readonly (Question | undefined)[];
export {};
