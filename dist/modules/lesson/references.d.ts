import type { Lesson } from './lesson.js';
import { type Problem } from './problem.js';
/** What is wrong with the links and references in a lesson's texts. */
export declare const textProblems: (lesson: Lesson) => Problem[];
