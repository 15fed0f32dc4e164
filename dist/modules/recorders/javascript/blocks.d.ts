import { type BlockJson, type FrameJson, type StepJson } from '../../trace/format.js';
interface Blocks {
    readonly frames: readonly FrameJson[];
    readonly blocks: readonly BlockJson[];
}
/** A long run in blocks: columns of numbers over a dictionary of values. A frame is told in the block in which it begins. */
export declare const blocksOf: (steps: readonly StepJson[], frames: readonly FrameJson[]) => Blocks;
/** The same, with a pause for others before each block. */
export declare function blocksInSlices(steps: readonly StepJson[], frames: readonly FrameJson[]): Generator<undefined, Blocks>;
export {};
