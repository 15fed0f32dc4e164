import type { Lesson } from '../lesson.js';
import { type Finding } from './finding.js';
/** What a question lacks for a reader to learn from it. */
export declare const lackFindings: (lesson: Lesson) => Finding[];
/** Ids that are there twice, or that storage and reports of results cannot carry. */
export declare const idFindings: (lesson: Lesson) => Finding[];
