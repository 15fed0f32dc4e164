import type { TraceHeaderJson } from '../trace/format.js';
import { type Path, type Problem } from './problem.js';
/**
 * What is wrong with a trace that comes from a file of its own: its shape, or else what contradicts itself. `hasParts`: its
 * blocks come after it. Blocks are looked at one by one, by {@link blockProblems}.
 */
export declare const traceProblems: (json: unknown, base: Path, hasParts?: boolean) => Problem[];
/** What is known of a run whose blocks are looked at one by one: what those before have added up to. */
export interface BlocksSoFar {
    readonly header: TraceHeaderJson;
    frames: number;
    /** The frame of each variable. */
    readonly owners: number[];
    /** The step of the run at which a frame ended. */
    readonly ended: Map<number, number>;
    values: number;
    steps: number;
}
/**
 * What is wrong with a block of a long run; if nothing is, it is added to what is known. Its columns are checked by plain loops:
 * a validator that makes an object for each of ten million numbers would be what the reader waits for.
 */
export declare const blockProblems: (json: unknown, base: Path, at: BlocksSoFar) => Problem[];
