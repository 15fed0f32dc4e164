import type { BlockJson, StepJson, TraceHeaderJson } from '../trace/format.js';
import { type Path, type Problem, type ProblemCode } from './problem.js';
/** A recorded run, in steps or in blocks. */
export type Recording = Omit<TraceHeaderJson, 'version'> & {
    readonly steps?: readonly StepJson[];
    readonly blocks?: readonly unknown[];
};
export type Say = (path: Path, says: string, code?: ProblemCode) => void;
/** Says what frames and variables name that is not there; `before`: how many frames there are before these. */
export declare const sayFrames: ({ frames, variables }: Pick<BlockJson, 'frames' | 'variables'>, { files, tasks }: Pick<Recording, 'files' | 'tasks'>, before: number, say: Say) => void;
/** What contradicts itself in a recorded run whose shape is right: frames, files and lines that are not there. */
export declare const recordingProblems: ({ frames, files, tasks, variables, steps, blocks }: Recording, base: Path) => Problem[];
