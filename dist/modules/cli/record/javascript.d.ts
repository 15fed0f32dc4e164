import { type Recorder } from './recorder.js';
/** Records by the Node that runs this. */
export declare const javascript: Recorder;
