import type { FileJson, FrameJson, StepJson } from '../trace/format.js';
import type { Trace } from '../trace/trace.js';
import { type Path, type Problem } from './problem.js';
import type { SoundLesson } from './lesson.js';
/** What contradicts itself in a recorded run whose shape is right: frames, files and lines that are not there. */
export declare const recordingProblems: ({ frames, files, tasks, steps, }: {
    readonly frames?: readonly FrameJson[];
    readonly files?: readonly FileJson[];
    readonly tasks?: readonly unknown[];
    readonly steps?: readonly StepJson[];
}, base: Path) => Problem[];
/** What is wrong with a trace that comes from a file of its own: its shape, or else what contradicts itself. */
export declare const traceProblems: (json: unknown, base: Path) => Problem[];
/**
 * What is wrong with a block of a long run. Its columns are checked by plain loops: a validator that makes an object for each
 * of ten million numbers would be what the reader waits for.
 */
export declare const blockProblems: (json: unknown, at: {
    readonly path: Path;
    readonly frames: number;
    readonly variables: number;
    readonly values: number;
    readonly steps: number;
}) => Problem[];
/** What contradicts itself in the rows of a table. */
export declare const rowProblems: ({ table, sample }: SoundLesson, trace: Trace, isRecorded: boolean) => Problem[];
