import type { Lesson } from '../lesson.js';
import { type Finding } from './finding.js';
/** Options that texts name by letter: the letter changes when they are shuffled, or is wrong already. */
export declare const letterFindings: (lesson: Lesson) => Finding[];
