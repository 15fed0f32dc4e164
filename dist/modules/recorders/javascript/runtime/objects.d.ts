import type { ValueJson } from '../../../trace/format.js';
import { type Classes } from './kinds.js';
import type { Limits } from './limits.js';
/** The objects of a run: what they are called, and how they change. */
export declare class Objects {
    #private;
    constructor(limits: Limits, classes: Classes);
    /** A value as JSON. An object that is met for the first time is looked into by {@link settle}. */
    json(value: unknown): ValueJson;
    /** What is in the objects that were met since, and in theirs. */
    settle(heap: Map<number, ValueJson>): void;
    /** What has changed in the objects that variables lead to. */
    look(heap: Map<number, ValueJson>): void;
    /** Whether there are so many objects that some of them may be out of reach by now. */
    get isFull(): boolean;
    /** Watches only what these values lead to. */
    sweep(roots: Iterable<unknown>): void;
}
