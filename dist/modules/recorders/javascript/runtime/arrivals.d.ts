import type { Frame } from './frames.js';
import type { Recorder } from './recorder.js';
/** Tells that a frame returns, and ends it. */
export declare const returns: (frame: Frame, value: unknown, recorder: Recorder) => void;
/** Brings the stack up to date: this frame runs now. */
export declare const arrive: (frame: Frame, recorder: Recorder, isTold?: boolean) => void;
/** Tells that a frame waits, and for what; its caller goes on. */
export declare const suspend: (frame: Frame, site: number, recorder: Recorder) => void;
/** Tells that a frame hands out a value. */
export declare const yields: (frame: Frame, site: number, value: unknown, recorder: Recorder) => void;
/** Ends the run by an exception that leaves the top level of a file. */
export declare const failTop: (error: unknown, recorder: Recorder) => void;
