import { type Finding } from './check/finding.js';
import type { Lesson, LessonOptions } from './lesson.js';
export type { Finding, FindingCode, Severity } from './check/finding.js';
/** What is wrong with a lesson that has been read, beyond what its reader said. */
export declare const checkLesson: (lesson: Lesson) => readonly Finding[];
/** Reads a document and says everything that is wrong with it: first what its reader says, then what the rules find. */
export declare const check: (json: unknown, options?: LessonOptions) => readonly Finding[];
