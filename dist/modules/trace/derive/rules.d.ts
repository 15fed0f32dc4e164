import type { EventName } from '../format.js';
import type { Frame, Trace } from '../trace.js';
/** What a row is about. `begin`: the run begins; `output`: a line that printed; `line`: a line that just ran. */
export type RowKind = 'begin' | 'call' | 'wait' | 'resume' | 'yield' | 'return' | 'raise' | 'catch' | 'unwind' | 'output' | 'probe' | 'state' | 'line';
/** What an author says of steps, as data. The first rule that fits a step counts. */
export interface RowRule {
    /** The event that it is about. */
    readonly event: EventName;
    /** Name of the probe or state; `*` at its end stands for any rest. Default: any. */
    readonly name?: string | undefined;
    /** Name of the function. Default: any. */
    readonly function?: string | undefined;
    /** Whether a row begins there. Default: what is told of by itself. */
    readonly row?: boolean | undefined;
    /** What is so from there on, for the column of the state. */
    readonly state?: string | undefined;
}
/** What a kind of step is called as a row. */
export declare const KINDS: Readonly<Record<EventName, RowKind>>;
/** Whether a frame is of the lesson's own code, and not what Python makes of a comprehension or a class body. */
export declare const isTold: ({ file, name, kind }: Frame) => boolean;
/** The rule that a step fits; `undefined`: none. */
export declare const ruleAt: <Rule extends RowRule>(trace: Trace, step: number, rules: readonly Rule[]) => Rule | undefined;
/** Whether a row begins at a step. The run itself always begins one. */
export declare const begins: (trace: Trace, step: number, rules: readonly RowRule[]) => boolean;
/** The innermost function of a chain that goes on together, at the last of its steps from one on. */
export declare const innermost: (trace: Trace, step: number) => number;
