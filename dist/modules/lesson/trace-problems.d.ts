import type { StepJson, TraceHeaderJson } from '../trace/format.js';
import type { Trace } from '../trace/trace.js';
import { type Path, type Problem } from './problem.js';
import type { SoundLesson } from './lesson.js';
/** A recorded run, in steps or in blocks. */
type Recording = Omit<TraceHeaderJson, 'version'> & {
    readonly steps?: readonly StepJson[];
    readonly blocks?: readonly unknown[];
};
/** What contradicts itself in a recorded run whose shape is right: frames, files and lines that are not there. */
export declare const recordingProblems: ({ frames, files, tasks, variables, steps, blocks }: Recording, base: Path) => Problem[];
/**
 * What is wrong with a trace that comes from a file of its own: its shape, or else what contradicts itself. `hasParts`: its
 * blocks come after it. Blocks are looked at one by one, by {@link blockProblems}.
 */
export declare const traceProblems: (json: unknown, base: Path, hasParts?: boolean) => Problem[];
/**
 * What is wrong with a block of a long run. Its columns are checked by plain loops: a validator that makes an object for each
 * of ten million numbers would be what the reader waits for.
 */
export declare const blockProblems: (json: unknown, at: {
    readonly path: Path;
    readonly header: TraceHeaderJson;
    /** The step of the run at which a frame ended. Those that end in the block are added. */
    readonly ended: Map<number, number>;
    readonly values: number;
    readonly steps: number;
}) => Problem[];
/** What contradicts itself in the rows of a table. */
export declare const rowProblems: ({ table, sample }: SoundLesson, trace: Trace, isRecorded: boolean) => Problem[];
export {};
