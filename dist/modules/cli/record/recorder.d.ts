import type { LessonJson } from '../../lesson/schema.js';
import type { Trace } from '../../trace/trace.js';
/** How a run is recorded: what a lesson keeps of it, so that it can be recorded again. */
export type Recording = NonNullable<LessonJson['recording']>;
/** A recording with the paths of its files; a lesson has the ways to them as addresses. */
export declare const fromLesson: (recording: Recording, lesson: string) => Recording;
/** An address as a path. A person may have written it, with a bare "%". */
export declare const decodeAddress: (address: string) => string;
/** What the machine at hand adds to a recording; a lesson does not keep it. */
export interface Machine {
    /** The interpreter to call; default: the one on the path. */
    readonly python?: string | undefined;
}
/** Nothing was recorded: the message says what to do. */
export declare class RecordError extends Error {
}
/** Runs a program and records what happens. */
export interface Recorder {
    /**
     * The text of a trace file: one JSON document, or, of a long run, a line for each block.
     *
     * @param program Its path.
     * @throws {RecordError} if the program could not even begin.
     */
    readonly record: (program: string, recording: Recording, machine: Machine) => Promise<string>;
}
/** The recorder for a program, by its ending. */
export declare const recorderFor: (program: string) => Promise<Recorder>;
/** Whether a trace is written in blocks, a line each. */
export declare const isLines: (text: string) => boolean;
/**
 * The run that a trace file tells.
 *
 * @throws {RecordError} if it tells none.
 */
export declare const traceOf: (text: string) => Trace;
