import { type Recorder } from './recorder.js';
/** The object to which a program tells what it does. */
export declare const hooksFor: (recorder: Recorder, names?: readonly string[]) => object;
