import type { SoundLesson } from './lesson.js';
import { type Problem } from './problem.js';
/** What is wrong with the columns of a table that somebody wrote, and what of it is for recorded runs. */
export declare const tableProblems: ({ table: json }: SoundLesson) => Problem[];
