import type { Trace } from '../../trace/trace.js';
import { type Recording } from './recorder.js';
/** A lesson that was there before its program was recorded again. */
export interface LessonThere {
    readonly file: string;
    readonly source: string;
    readonly recording: Recording;
    readonly trace: unknown;
}
/** What of a lesson is of the recording, and no word of its author. */
interface Recorded {
    /** The new trace, and the way to it from the lesson. */
    readonly file: string;
    readonly address: string;
    readonly text: string;
    readonly trace: Trace;
    readonly recording: Recording;
}
/**
 * The lesson of a program, if it is there.
 *
 * @throws {RecordError} if it is there, but of another program: its words are about another run.
 */
export declare const lessonThere: (file: string, program: string) => Promise<LessonThere | undefined>;
/** Whether a lesson has its run in itself. */
export declare const isInside: (there: LessonThere | undefined) => boolean;
/** The run that a lesson had until now; `undefined`: it cannot be read. */
export declare const keptTrace: (there: LessonThere) => Promise<Trace | undefined>;
interface Renaming {
    readonly source: string;
    /** What an author should know, a line each. */
    readonly says: readonly string[];
}
/** A lesson with a new recording; all else stays, byte by byte. */
export declare const updated: (there: LessonThere, kept: Trace | undefined, { file, address, text, trace, recording }: Recorded) => Renaming;
export {};
