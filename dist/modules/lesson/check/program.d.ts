import type { Lesson } from '../lesson.js';
import { type Finding } from './finding.js';
/** Where a recording and the program that the lesson shows are not the same any more. */
export declare const programFindings: (lesson: Lesson) => Finding[];
