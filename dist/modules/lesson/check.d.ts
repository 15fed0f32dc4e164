import type { Finding } from './check/finding.js';
import type { Lesson } from './lesson.js';
export type { Finding, FindingCode, Severity } from './check/finding.js';
/** What is wrong with a lesson that has been read, beyond what its reader said. */
export declare const checkLesson: (lesson: Lesson) => readonly Finding[];
