import type { LessonJson } from '../lesson/schema.js';
import type { TraceJson } from '../trace/format.js';
/** The lesson that a trace of another tool makes; stops with a problem if it is of no format that is known. */
export declare const importLesson: (input: unknown, name: string, signal: AbortSignal) => Promise<LessonJson>;
/** The run of it alone, for a lesson that names such a file as its trace. */
export declare const importRun: (input: unknown, name: string, signal: AbortSignal) => Promise<TraceJson>;
