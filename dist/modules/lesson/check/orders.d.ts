import type { Lesson } from '../lesson.js';
import { type Finding } from './finding.js';
/** Orders of steps that the run did not take. */
export declare const orderFindings: (lesson: Lesson) => Finding[];
/** Evidence that shows another value than the answer. */
export declare const evidenceFindings: (lesson: Lesson) => Finding[];
