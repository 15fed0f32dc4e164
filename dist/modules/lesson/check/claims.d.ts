import type { Lesson } from '../lesson.js';
import { type Finding } from './finding.js';
/** The values that texts claim, held against the run. */
export declare const claimFindings: (lesson: Lesson) => Finding[];
/** Columns that are called like a variable hold its values: those of a hand-written tracker. */
export declare const columnFindings: (lesson: Lesson) => Finding[];
