import type { Lesson } from '../lesson.js';
import { type Finding } from './finding.js';
/** Keys that a person chose where the run knows, and keys that nothing proves. */
export declare const keyFindings: (lesson: Lesson) => Finding[];
