import { type Finding } from './check/finding.js';
import type { LessonOptions } from './lesson.js';
/** Reads a document and says everything that is wrong with it: first what its reader says, then what the rules find. */
export declare const check: (json: unknown, options?: LessonOptions) => readonly Finding[];
