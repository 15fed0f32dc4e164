/**
 * Trace format, version 1: what a trace looks like as JSON. `docs/trace-format.md` tells the same in prose.
 *
 * One grammar serves runs that a person wrote down (`rows`), runs that a recorder wrote step by step (`steps`), and long
 * recorded runs (`blocks`: columns of numbers over a dictionary of values, one block a line of a `.jsonl` file).
 */
/** The version that this engine writes and reads. */
export declare const TRACE_VERSION = 1;
/**
 * What a step is. `line`: a line ran. `call`, `return`: a frame began, ended. `suspend`, `resume`: it let go at an `await`
 * and came back, as the same frame. `yield`: it handed out a value and waits. `raise`, `catch`: an exception was thrown,
 * was handled. `unwind`: the frame ended by an exception. `probe`: a named function outside the lesson's files ran.
 * `state`: something outside changed (a response was sent).
 */
export declare const EVENT_NAMES: readonly ['line', 'call', 'suspend', 'resume', 'yield', 'return', 'raise', 'catch', 'unwind', 'probe', 'state'];
/** One of {@link EVENT_NAMES}. */
export type EventName = (typeof EVENT_NAMES)[number];
/** The events after which a frame waits. */
export declare const PAUSES: readonly EventName[];
/**
 * A value. JSON stands for itself: scalars, lists, and objects as maps with string keys. What JSON cannot say is an object
 * with one of these keys: `{"tuple": [...]}`, `{"set": [...]}`, `{"list": [...]}`, `{"map": [[key, value], ...]}`,
 * `{"object": "Type", "fields": {...}}`, each with an optional `"more": n` (n further entries were cut off);
 * `{"show": "text"}`, shown as it is written; `{"ref": n}`, the heap object n; and in hand-written runs
 * `{"same": "x"}`, the object that `x` names, and `{"new": value}`, a new object and not the old one changed.
 */
export type ValueJson = null | boolean | number | string | readonly ValueJson[] | {
    readonly [key: string]: ValueJson;
};
/** One step. Every key is optional: what is missing is as in the step before, or nothing. */
export interface StepJson {
    /** Default `line`. */
    readonly event?: EventName;
    /** 1-based line of the frame's file. */
    readonly line?: number;
    /** Index into `frames`; default: the frame of the step before, at first 0. */
    readonly frame?: number;
    /** Time since the start of the run in milliseconds, virtual where the recorder had a virtual clock. Never decreases. */
    readonly ms?: number;
    /**
     * Variables of the frame that this step gave a value. A list, map or other container changes the object that the
     * variable names, in place, if that is of the same kind; `{"new": ...}` says that it is another object.
     */
    readonly set?: {
        readonly [variable: string]: ValueJson;
    };
    /** Variables of other living frames that this step gave a value: globals, closures, and `x` of `x = f()` at f's return. */
    readonly outer?: {
        readonly [frame: string]: {
            readonly [variable: string]: ValueJson;
        };
    };
    /** Variables of the frame that are no more. */
    readonly delete?: readonly string[];
    /** Contents of heap objects that are new or that this step changed, by id. */
    readonly heap?: {
        readonly [id: string]: ValueJson;
    };
    /** Text that this step printed. */
    readonly output?: string;
    /** What was returned or yielded. */
    readonly value?: ValueJson;
    /** What was raised or caught. */
    readonly error?: {
        readonly type: string;
        readonly message?: string;
    };
    /** What a suspended frame waits for. */
    readonly on?: string;
    /** Name of a probe or of a state. */
    readonly name?: string;
    /** Source range: start line, start column, end line, end column; lines 1-based, columns 0-based, end exclusive. */
    readonly span?: readonly [number, number, number, number];
}
/** One line of a hand-written execution table: a step with words. */
export interface RowJson extends StepJson {
    /** Stable name that texts refer to; default: its number. */
    readonly id?: string;
    /** Words for the columns, inline text. */
    readonly cells?: readonly string[];
    /** Id of the flow node that this row lights. */
    readonly node?: string;
}
/** A function activation. */
export interface FrameJson {
    /** Name of the function; empty for the top level. */
    readonly name: string;
    /** Default `function`. */
    readonly kind?: 'module' | 'function' | 'coroutine' | 'generator' | 'async-generator' | 'class';
    /** Index into `files`; `null`: outside the lesson's files. Default 0. */
    readonly file?: number | null;
    /** 1-based line at which it is defined. */
    readonly line?: number;
    /** Index of the frame that called it. */
    readonly parent?: number | null;
    /** Index into `tasks`. Default: its parent's, else 0. */
    readonly task?: number;
}
/** A source file. */
export interface FileJson {
    readonly name: string;
    readonly text: string;
    /** Default: the language of the trace. */
    readonly language?: string;
}
/** How a recorded run ended. */
export interface EndJson {
    readonly reason: 'finished' | 'exception' | 'exit' | 'syntax-error' | 'step-limit' | 'time-limit' | 'stopped';
    readonly error?: {
        readonly type: string;
        readonly message?: string;
    };
}
/** What is true of the whole run. */
export interface TraceHeaderJson {
    readonly version: 1;
    /** For showing values and colours: `python`, `javascript`, ... */
    readonly language?: string;
    /** What ran it, e.g. `CPython 3.11.2`. */
    readonly runtime?: string;
    /** Whether `ms` is real or the recorder's virtual time. */
    readonly clock?: 'virtual' | 'real';
    readonly files?: readonly FileJson[];
    readonly tasks?: readonly {
        readonly name: string;
    }[];
    readonly frames?: readonly FrameJson[];
    /** Variables of frame 0 before the first step. */
    readonly start?: {
        readonly [variable: string]: ValueJson;
    };
    /** Contents of the heap objects that `start` names, by id. */
    readonly heap?: {
        readonly [id: string]: ValueJson;
    };
    readonly end?: EndJson;
    /** For `blocks`: the variables that their `set` numbers name, as `[frame, name]`. A block may add to them. */
    readonly variables?: readonly (readonly [number, string])[];
}
/**
 * Some consecutive steps of a long run as columns. A column is a list with one number a step, or one number if it is the
 * same for all. Changes are lists per variable or object: gaps (the first from the block's start, then from the change
 * before) and values (1-based indices into all dictionaries so far, the blocks' `values` joined; 0: no more).
 */
export interface BlockJson {
    /** How many steps. */
    readonly length: number;
    readonly line?: readonly number[] | number;
    /** Indices into {@link EVENT_NAMES}. */
    readonly event?: readonly number[] | number;
    readonly frame?: readonly number[] | number;
    readonly ms?: readonly number[] | number;
    /** Further frames and variables, counted on from those before. */
    readonly frames?: readonly FrameJson[];
    readonly variables?: readonly (readonly [number, string])[];
    /** New entries of the dictionary. */
    readonly values?: readonly ValueJson[];
    /** `[index into variables, gaps, values]`. */
    readonly set?: readonly (readonly [number, readonly number[], readonly number[]])[];
    /** `[object id, gaps, values]`. */
    readonly heap?: readonly (readonly [number, readonly number[], readonly number[]])[];
    /** `[step of the block, text printed]`, ascending. */
    readonly output?: readonly (readonly [number, string])[];
    /** `[step of the block, what else is known of it]`. */
    readonly details?: readonly (readonly [number, Pick<StepJson, 'value' | 'error' | 'on' | 'name' | 'span'>])[];
}
/** A run that a person wrote down. */
export interface WrittenTraceJson extends TraceHeaderJson {
    readonly rows: readonly RowJson[];
}
/** A run that a recorder wrote. */
export interface RecordedTraceJson extends TraceHeaderJson {
    readonly steps: readonly StepJson[];
}
/** A long run that a recorder wrote. */
export interface BlockTraceJson extends TraceHeaderJson {
    readonly blocks: readonly BlockJson[];
}
/** A trace as JSON. */
export type TraceJson = WrittenTraceJson | RecordedTraceJson | BlockTraceJson;
