import type { Change, Frame, Step, Trace } from '../trace.js';
import { type RowKind } from './rules.js';
/** Who ran while a frame waited: another task, or another function of its own task. */
interface Meanwhile {
    readonly frame: Frame;
    /** Another task: its index. */
    readonly task: number | undefined;
}
/** What a line did: it printed, and changed variables. */
export interface Effect {
    readonly frame: Frame;
    /** 1-based; 0: not known. */
    readonly line: number;
    readonly output: string;
    /** Of frames that are alive, each object once. */
    readonly changes: readonly Change[];
}
/** What the run says of a row. Nothing in it is anybody's words. */
export interface RowFacts {
    readonly kind: RowKind;
    /** The step that it is about: of a chain that goes on, that of the innermost function. */
    readonly step: Step;
    /** Its last step. */
    readonly end: number;
    /** The piece of code that it is about; empty: not known. */
    readonly source: string;
    /** Its frame was suspended: not whether the word `await` stands there. */
    readonly awaited: boolean;
    /** Milliseconds that its frame had waited when it went on. */
    readonly waited: number;
    /** Who ran while it waited, and whether it ever went on. */
    readonly meanwhile: readonly Meanwhile[];
    readonly resumed: boolean;
    /** Functions of the lesson that an error ended. */
    readonly unwound: readonly Frame[];
    /** Names of what ran, and changed, outside, after its first step. */
    readonly outside: readonly string[];
    /** What the step that it is about did. */
    readonly own: Effect;
    /** What further lines did, up to its end: in the order in which they ran first, each with what it did last. */
    readonly further: readonly Effect[];
}
/** What the run says of the row that begins at a step and ends with another. */
export declare const factsOf: (trace: Trace, start: number, end: number) => RowFacts;
export {};
