import { type Import } from '../importers/index.js';
import type { Trace } from '../trace/trace.js';
/** A lesson file. */
export interface LessonFile {
    /** As it was named. */
    readonly file: string;
    /** What messages call it. */
    readonly name: string;
    readonly source: string;
}
/** Reads a lesson file, as text. What is no text file, or is not there, throws the system's error. */
export declare const readLessonFile: (file: string) => Promise<LessonFile>;
/** A trace of another tool that a lesson is, or that it names. */
export type Foreign = Pick<Import, 'format' | 'lost'>;
/** Is told of such a trace when it is read. */
export type See = (seen: Foreign) => void;
/**
 * The JSON of a lesson file, or of the lesson that a trace of another tool makes, as a page would show it; stops with a
 * problem if it is none, or too much.
 */
export declare const jsonOf: ({ name, source }: LessonFile, see: See) => unknown;
/**
 * The run of a lesson that has it in a file of its own, or in blocks, as a page would read it; `undefined`: it stands in the
 * lesson itself.
 */
export declare const runOfLesson: (json: unknown, file: LessonFile, see: See) => Promise<Trace | undefined>;
/** A lesson with its run in it, wherever that was. */
export declare const wholeLesson: (json: unknown, file: LessonFile, see: See) => Promise<unknown>;
/** A run that nobody waits for meanwhile. */
export declare const drain: (run: Generator<unknown, Trace, undefined>) => Trace;
