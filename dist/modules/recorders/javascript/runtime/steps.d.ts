import type { EndJson, EventName, FrameJson, StepJson, ValueJson } from '../../../trace/format.js';
/** Where a recording goes, part by part, in the order of the run. */
export interface Sink {
    task(task: {
        readonly name: string;
    }): void;
    frame(frame: FrameJson): void;
    /** A step begins; if nothing more comes, it is the last. */
    begin?(step: StepJson): void;
    /** A step is over: all that it did is known. */
    step(step: StepJson): void;
    end(end: EndJson): void;
    /** Whether it takes no more steps. */
    readonly isFull?: boolean;
}
type Details = Pick<StepJson, 'value' | 'error' | 'on' | 'name' | 'span'>;
/** A step whose effects are not all known. */
interface OpenStep {
    readonly event: EventName;
    readonly frame: number;
    readonly line: number;
    readonly ms: number;
    readonly json: {
        -readonly [Key in keyof StepJson]: StepJson[Key];
    };
    readonly set: Map<string, ValueJson>;
    readonly outer: Map<number, Map<string, ValueJson>>;
    readonly gone: Set<string>;
    readonly heap: Map<number, ValueJson>;
    output: string;
}
/** Writes steps, each when the next one begins: only then it is known what it did. */
export declare class Steps {
    #private;
    count: number;
    constructor(sink: Sink);
    get open(): OpenStep | undefined;
    begin(event: EventName, frame: number, line: number, ms: number, details?: Details): OpenStep;
    /** Notes the value of a variable as the open step leaves it. */
    set(frame: number, name: string, value: ValueJson): void;
    /** Notes that a variable of the frame of the open step is no more. */
    delete(frame: number, name: string): void;
    print(text: string): void;
    /** Writes the open step. */
    close(): void;
}
export {};
