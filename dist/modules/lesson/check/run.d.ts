import type { Trace } from '../../trace/trace.js';
import type { Lesson } from '../lesson.js';
/** What a variable holds at a moment. */
export interface Held {
    /** As the language of the run writes it. */
    readonly text: string;
    /** Its form, see `literalOf`; `undefined`: it is no plain data. */
    readonly form: string | undefined;
}
/** Steps of the run, both included; -1: the moment before the first. */
export interface Span {
    readonly from: number;
    readonly to: number;
}
/** What the checker asks of a run. */
export interface Run {
    readonly trace: Trace;
    /** Whether the run has a variable of that name (`x`, or `f.x`). */
    has(name: string): boolean;
    /** Whether a name stands anywhere in the program, or in its values: then it means something, if not a variable. */
    mentions(name: string): boolean;
    /** Whether the program itself uses a name: not in its comments or texts only. */
    names(name: string): boolean;
    /** What a variable holds in some steps, each value once; `undefined`: too many steps to say. Empty: it is not set. */
    held(name: string, span: Span): readonly Held[] | undefined;
    /** The first step after `step` at which a variable holds what `wanted` says; -1: none. */
    next(name: string, step: number, wanted: (held: Held) => boolean): number;
    /** Whether a variable is set to something in some steps. */
    isSet(name: string, span: Span): boolean;
}
/** What the checker asks of the run of a lesson. */
export declare const runOf: (of: Lesson) => Run;
