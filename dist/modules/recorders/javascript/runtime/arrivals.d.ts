import type { Frame } from './frames.js';
import type { Recorder } from './recorder.js';
/**
 * Tells that a frame returns, and ends it. What a file returns nobody gets; that the first one is over is no step, for the
 * program goes on.
 */
export declare const leaves: (frame: Frame, value: unknown, recorder: Recorder) => void;
/** Brings the stack up to date: this frame runs now. */
export declare const arrive: (frame: Frame, recorder: Recorder, isTold?: boolean) => void;
/** Tells that a frame waits, and for what; its caller goes on. */
export declare const suspend: (frame: Frame, site: number, recorder: Recorder) => void;
/** Tells that a frame hands out a value. */
export declare const yields: (frame: Frame, site: number, value: unknown, recorder: Recorder) => void;
/** Tells that an exception ends the top level of a file that another one loads; `isAwaited`: by a promise. */
export declare const failModule: (file: number, error: unknown, isAwaited: boolean, recorder: Recorder) => void;
/** Tells that an exception leaves the top level of the first file. */
export declare const leaveTop: (error: unknown, recorder: Recorder) => void;
