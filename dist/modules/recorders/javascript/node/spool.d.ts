import type { EndJson, FrameJson, StepJson } from '../../../trace/format.js';
import type { Sink } from '../runtime/steps.js';
/** What was written, in the order of the run. */
export interface Records {
    readonly tasks: {
        readonly name: string;
    }[];
    readonly frames: FrameJson[];
    readonly steps: StepJson[];
    end: EndJson | undefined;
}
/** Writes a recording into a file, a line for each record: it is there, whatever becomes of the process. */
export declare class Spool implements Sink {
    #private;
    /** @param most Characters that it may take. */
    constructor(path: string, most: number);
    get isFull(): boolean;
    task(task: {
        readonly name: string;
    }): void;
    frame(frame: FrameJson): void;
    begin(step: StepJson): void;
    step(step: StepJson): void;
    end(end: EndJson): void;
}
/** Reads what was written so far. A last line that is cut is none; a step that only began is the last. */
export declare const readRecords: (path: string) => Records;
