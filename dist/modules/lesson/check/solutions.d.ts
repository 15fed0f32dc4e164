import type { Lesson } from '../lesson.js';
import { type Finding } from './finding.js';
/** Final answers, checks and explanations that name another answer than the key: by an option's id, or by what it says. */
export declare const solutionFindings: (lesson: Lesson) => Finding[];
