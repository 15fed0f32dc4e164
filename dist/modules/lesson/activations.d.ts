import type { Frame, FrameStatus, State, Variable } from '../trace/trace.js';
/** The variables of one activation of a function, or, where none is alive, of the function. */
export interface Group {
    readonly scope: string;
    readonly variables: readonly Variable[];
    /** `undefined`: none of its activations is alive at the moments that are shown. */
    readonly frame: Frame | undefined;
    /** Which call of its function it is, from 1; 0: the only one that is shown. */
    readonly call: number;
    /** Activations before the first that is shown, which live as well. */
    readonly earlier: number;
    readonly status: FrameStatus | undefined;
}
/**
 * Variables by the activations that live at some moments, and what each does `now`. One that waits is there as well as those
 * that run: two requests in one view are two groups. `all`: the frames of the run, by which calls are counted.
 */
export declare const groupsOf: (variables: readonly Variable[], frames: ReadonlySet<Frame>, states: readonly State[], now: State, all: readonly Frame[]) => readonly Group[];
