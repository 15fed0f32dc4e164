import type { Trace } from '../trace/trace.js';
import type { SoundLesson } from './lesson.js';
import { type Problem } from './problem.js';
/** What contradicts itself in the rows of a table. */
export declare const rowProblems: ({ table, sample }: SoundLesson, trace: Trace, isRecorded: boolean) => Problem[];
