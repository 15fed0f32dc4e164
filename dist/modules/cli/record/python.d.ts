import { type Recorder } from './recorder.js';
/** Records by CPython, 3.8 or newer. */
export declare const python: Recorder;
