import { type FrameJson, type StepJson, type TraceHeaderJson, type RecordedTraceJson, type WrittenTraceJson } from './format.js';
import { Trace, type Detail } from './trace.js';
import { type Value } from './values.js';
/** What a trace is made of while it is read. Slots are where the store keeps a variable, an object or a frame's life. */
export interface TraceBuilder {
    /** Adds a frame, which a later step begins. */
    frame(json: FrameJson): void;
    /** Adds one step. */
    step(json: StepJson): void;
    /** Begins a step: its frame (an index into those that were added) and its event (an index into {@link EVENT_NAMES}). */
    enter(frame: number, event: number): void;
    /** The index of a value in the dictionary of all values. */
    indexOf(value: Value): number;
    slotOf(frame: number, variable: string): number;
    /** Says what is in a slot from the current step on: the index of a value, or 0 for nothing. */
    set(slot: number, value: number): void;
    /** The same for an object, by its number. */
    remember(object: number, value: number): void;
    /** Ends a step. */
    close(line: number, ms: number, output?: string, detail?: Detail): void;
    /** The trace of all that was added. The builder is used up. */
    finish(): Trace;
}
/** Begins to read a trace. */
export declare const traceBuilder: (header: TraceHeaderJson) => TraceBuilder;
/** The trace that rows or steps describe. Expects valid JSON; `trace-elements/lesson` says where JSON is not. */
export declare const readTrace: (json: WrittenTraceJson | RecordedTraceJson) => Trace;
