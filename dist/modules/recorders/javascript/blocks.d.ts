import { type BlockJson, type StepJson } from '../../trace/format.js';
/** A long run in blocks: columns of numbers over a dictionary of values. */
export declare const blocksOf: (steps: readonly StepJson[]) => {
    readonly variables: readonly (readonly [number, string])[];
    readonly blocks: readonly BlockJson[];
};
