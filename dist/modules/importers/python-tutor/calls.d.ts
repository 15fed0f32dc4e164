import type { FrameJson } from '../../trace/format.js';
import { type Lose, type Slices } from '../imported.js';
import type { Document, Shown } from './document.js';
/** A step of the document, and which activations its calls are. */
export interface Step {
    readonly shown: Shown;
    /** Indices of the frames that run, the oldest first, without the module. */
    readonly stack: readonly number[];
    /** Those of them that begin here. */
    readonly begun: readonly number[];
    /** The frame that goes on here, after it was suspended. */
    readonly resumed: number | undefined;
    /** How the current frame lets go, if this `return` is none. */
    pause: 'suspend' | 'yield' | undefined;
}
/** The activations of a document, and its steps. Frame 0 is the module. */
export interface Calls {
    readonly frames: readonly FrameJson[];
    readonly steps: readonly Step[];
}
/**
 * Tells which calls are the same activation. The document's own numbers do where they are kept; those of Java change at each
 * step, and those of C are addresses that the next call has again, so there depth and name decide, and `call` and `return`.
 * A coroutine that waits "returns" in the document, and is "called" with another number when it goes on: it is one frame here.
 */
export declare function callsOf({ language, files, steps: all }: Document, lose: Lose): Slices<Calls>;
