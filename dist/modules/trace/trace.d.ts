import { type EndJson, type EventName, type FileJson, type StepJson } from './format.js';
import { type History, type Ints, type Store } from './store.js';
import { type Ref, type Value } from './values.js';
/** A function activation. `from` and `to` are the steps between which it lives, both included; -1: from the start. */
export interface Frame {
    readonly index: number;
    readonly name: string;
    readonly kind: string;
    /** Index into {@link Trace.files}; `null`: outside the lesson's files. */
    readonly file: number | null;
    /** 1-based line at which the function is defined; 0: not known. */
    readonly line: number;
    readonly parent: number | null;
    readonly task: number;
    readonly from: number;
    readonly to: number;
    /** Names of its variables in the order in which they were first set, and where the store keeps them. */
    readonly slots: ReadonlyMap<string, number>;
    /** Where the store keeps whether it lives and waits. */
    readonly life: number;
}
/** What a frame does at a step. `calling`: a frame that it called runs. `ready`: another task runs. */
export type FrameStatus = 'running' | 'calling' | 'suspended' | 'ready';
/** What is known of some steps only, see {@link StepJson}. */
export type Detail = Pick<StepJson, 'value' | 'error' | 'on' | 'name' | 'span'>;
/** One step. */
export interface Step {
    /** 0-based. */
    readonly index: number;
    readonly event: EventName;
    /** Its frame waits from here on: it suspends or yields. */
    readonly waits: boolean;
    /** 1-based; 0: no line. */
    readonly line: number;
    readonly frame: Frame;
    readonly ms: number;
    /** What was returned or yielded. */
    readonly value: Value | undefined;
    /** What was raised or caught. */
    readonly error: Detail['error'];
    /** What a suspended frame waits for. */
    readonly on: string | undefined;
    /** Name of a probe or of a state. */
    readonly name: string | undefined;
    readonly span: Detail['span'];
}
/** A variable as a reader sees it: a name in a function (`''`: the top level), over the activations of that function. */
export interface Variable {
    readonly scope: string;
    readonly name: string;
}
/** A variable that changed. `inside`: it names the same object, which (or something in which) has changed. */
export interface Change {
    readonly frame: Frame;
    readonly name: string;
    readonly from: Value | undefined;
    readonly to: Value | undefined;
    readonly inside: boolean;
}
/** What is true of the whole run. */
export interface TraceFacts {
    /** For showing values; empty: not known. */
    readonly language: string;
    readonly runtime: string | undefined;
    readonly clock: 'virtual' | 'real' | undefined;
    readonly end: EndJson | undefined;
    readonly files: readonly FileJson[];
    readonly tasks: readonly {
        readonly name: string;
    }[];
    readonly frames: readonly Frame[];
    /** How many steps. */
    readonly length: number;
}
interface Tables {
    readonly cells: Store;
    readonly objects: History;
    /** Where in `objects` each object is, by its number. */
    readonly places: ReadonlyMap<number, number>;
    readonly values: readonly (Value | undefined)[];
    readonly line: Ints;
    readonly event: Ints;
    readonly frame: Ints;
    readonly ms: Ints;
    readonly details: ReadonlyMap<number, Detail>;
    readonly output: string;
    /** The steps that printed, and where in the output the text of each ends; first a 0 for before the run. */
    readonly printed: Ints;
    readonly ends: Ints;
}
/**
 * One run of one program: steps, and at each of them who lives and what they hold. Immutable. Steps are numbered from 0;
 * step -1 stands for the moment before the first.
 */
export declare class Trace {
    #private;
    readonly facts: TraceFacts;
    readonly length: number;
    constructor(facts: TraceFacts, tables: Tables);
    /** What happened at a step. */
    step(index: number): Step;
    /** What kind of step it is: of a million steps this can be asked. */
    event(step: number): EventName;
    /** Whether a step printed. */
    prints(step: number): boolean;
    /** The frame that a step is in. */
    frame(step: number): Frame;
    /** What is true after a step. Asking for the same step again costs nothing: all views ask for the same. */
    state(step: number): State;
    /** All that was printed up to and with a step. */
    output(step: number): string;
    /** The step since which a frame does what it does at `step`: where it let go, or went on. For a frame that lives then. */
    since({ life }: Frame, step: number): number;
    /** The next step after `step` that is on a line (of a file); -1: none. */
    nextOfLine(line: number, step: number, file?: number): number;
    /** The lines (of a file) that steps are on. */
    lines(file?: number): ReadonlySet<number>;
    /** The stable names of the steps: function, line, event, and the how many-th of these it is. */
    ids(): readonly string[];
    /** The variables of some frames, in the order of the frames. */
    variables(frames?: Iterable<Frame>): Variable[];
    /** What changed on the way from one step to another: variables of frames that live at either. */
    changes(from: number, to: number): Change[];
    /** The steps at which a variable is set to something else, ascending. Changes inside objects are not among them. */
    sets(variable: Variable, frames?: Iterable<Frame>): Int32Array;
    /**
     * The nearest step at which a variable changes: is set to something else, ends, or leads to an object that changes.
     * `direction` 1: after `step`; -1: before it. -1 if there is none.
     */
    nextChange(variable: Variable, step: number, direction: 1 | -1, frames?: Iterable<Frame>): number;
}
/** Whether any object that a value leads to holds something else in one state than in another. */
export declare const differs: (value: Value | undefined, before: State, after: State) => boolean;
/** What is true after a step. Immutable. */
export declare class State {
    #private;
    readonly step: number;
    constructor(trace: Trace, step: number, tables: Tables);
    /** The frames alive, in the order in which they began. */
    frames(): readonly Frame[];
    /** The frame of the step and those that called it, innermost first. Before the first step: the frames alive then. */
    stack(): readonly Frame[];
    /** What a frame does; `undefined` if it is not alive. */
    status(frame: Frame): FrameStatus | undefined;
    /** The tasks that have a living frame, by index, and what the innermost frame of each does. */
    tasks(): ReadonlyMap<number, FrameStatus>;
    /** A variable of a frame; `undefined`: there is none of that name now. */
    value(frame: Frame, name: string): Value | undefined;
    /**
     * The activation that a reader means by a variable: that of its function that the step is in or was called from, else the
     * latest one alive. `frames` narrows which activations count.
     */
    frameOf(variable: Variable, frames?: ReadonlySet<Frame>): Frame | undefined;
    /** What a variable holds as a reader means it, see {@link frameOf}. */
    lookup(variable: Variable, frames?: ReadonlySet<Frame>): Value | undefined;
    /** What is in an object now; `undefined`: it does not exist yet. */
    content(ref: Ref): Value | undefined;
}
export {};
