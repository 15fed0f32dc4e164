import type { EndJson, EventName, StepJson } from '../../../trace/format.js';
import type { FunctionTable, InstrumentedProgram, Site, Tables } from '../tables.js';
import { type Frame, type LiveScope, type Reader } from './frames.js';
import type { Limits } from './limits.js';
import { Objects } from './objects.js';
import { Privates } from './privates.js';
import { Steps, type Sink } from './steps.js';
/** What the run-time needs of where it runs. */
export interface Host {
    /** Virtual time since the run began, in ms. */
    readonly now: () => number;
    readonly isProxy: (value: object) => boolean;
    /** Names of classes to look into that are not the program's, and of those not to look into. */
    readonly open?: readonly string[];
    readonly opaque?: readonly string[];
}
/** Is thrown in the program when the run is over. Nobody may catch it. */
export declare const STOP: unknown;
/** Follows a run: which frames there are, who runs, and what changes. */
export declare class Recorder {
    #private;
    readonly tables: Tables;
    readonly objects: Objects;
    readonly privates: Privates;
    readonly steps: Steps;
    /** Who called whom, to whom runs. */
    readonly stack: Frame[];
    /** The frame of the top level. */
    readonly top: Frame;
    /** The frames of the files that have begun, by the numbers of these. */
    readonly modules: (Frame | undefined)[];
    /** The exception that is on its way, as an object so that `undefined` can be one. */
    raised: {
        readonly error: unknown;
    } | undefined;
    /** How the run ended, as soon as it has. */
    ended: EndJson | undefined;
    /** Variables that a step gives a value before it begins. */
    held: readonly string[] | undefined;
    /** The name of the task of what runs without a caller. */
    job: string | undefined;
    readonly host: Host;
    constructor({ tables, hook }: InstrumentedProgram, sink: Sink, host: Host, limits: Limits);
    /** The number of a task. One whose name is taken gets a number behind it. */
    task(name: string, isShared?: boolean): number;
    frame(code: Pick<FunctionTable, 'name' | 'kind' | 'file' | 'line'>, parent: Frame | undefined, task: number, around?: Frame, captured?: readonly (LiveScope | undefined)[], captures?: FunctionTable['captures']): Frame;
    /** The task of a new frame: that of its caller, unless it is the beginning of something that goes on by itself. */
    taskOf(id: number, parent: Frame | undefined, args: () => readonly unknown[]): number;
    /** Opens a scope of a frame; those that were further in are left. */
    open(frame: Frame, depth: number, index: number, read: Reader): LiveScope;
    /** A frame is at a place: what it declared until there can be read. Comes before the step there. */
    reach(frame: Frame, { counts }: Site): void;
    /** A frame has left the scopes in which a place is not. Comes after the step there. */
    place(frame: Frame, { counts }: Site): void;
    /** Begins a step. What changed since the last one began belongs to that. */
    step(event: EventName, frame: Frame, line: number, details?: StepJson, touches?: boolean): void;
    /** Begins a step that hands on a value, whose content belongs to it. */
    stepWith(event: EventName, frame: Frame, line: number, value: unknown, details?: StepJson): void;
    /** Notes what has changed: that is what the open step did. */
    settle(): void;
    /** Tells how a frame ends, and ends it: whatever goes wrong meanwhile, it does so once. */
    end(event: 'return' | 'unwind', frame: Frame, line: number, value: unknown, details?: StepJson): void;
    /** Takes a frame from the stack: its caller goes on. */
    pop(frame: Frame): void;
    /** The raise of an exception that was not told yet. */
    raise(frame: Frame, error: unknown, line: number, details?: StepJson): void;
    /** Leaves out of the message of an error what the program has not written. */
    tidy(error: unknown): void;
    errorOf(error: unknown): NonNullable<StepJson['error']>;
    print(text: string): void;
    checkTime(): void;
    /** Ends the run, once. */
    finish(end: EndJson): void;
    /** Ends the run by an exception that nobody caught. */
    fail(error: unknown): void;
    /** Runs what the program asked for at a later time. */
    turn(maker: string, callback: unknown, run: () => void): void;
    /** Ends the run, and the program. */
    stop(end: EndJson): never;
}
