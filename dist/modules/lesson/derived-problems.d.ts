import type { Trace } from '../trace/trace.js';
import type { SoundLesson } from './lesson.js';
import { type Problem } from './problem.js';
import type { Table } from './table.js';
/** What is wrong with the columns of a table, and with the words for rows that are made from a run. */
export declare const tableProblems: ({ table: json }: SoundLesson, table: Table, trace: Trace) => Problem[];
