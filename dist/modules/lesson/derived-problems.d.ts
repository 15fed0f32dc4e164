import type { Trace } from '../trace/trace.js';
import type { Derived } from './derived.js';
import type { SoundLesson } from './lesson.js';
import { type Problem } from './problem.js';
type TableJson = NonNullable<SoundLesson['table']>;
/** What is wrong with the columns of a table, and with the words, for rows that are made from a run. */
export declare const derivedProblems: (json: TableJson | undefined, derived: Derived, trace: Trace) => Problem[];
export {};
