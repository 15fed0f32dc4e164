import { type Frame, type State, type Variable } from '../trace/trace.js';
import { type Value } from '../trace/values.js';
import type { Lesson } from './lesson.js';
import { type Problem } from './problem.js';
import type { Table } from './table.js';
/** A moment that a tracker shows: after a row, before or after the run, or one that moves with the reader. */
export type Moment = number | 'start' | 'final' | 'before' | 'now';
/** What the variable tracker shows. */
export interface Tracker {
    readonly caption: string;
    readonly variables: readonly Variable[];
    /** `undefined`: the author left it to the element. */
    readonly moments: readonly Moment[] | undefined;
    /** The activations whose variables count: those that the rows are about. */
    readonly frames: ReadonlySet<Frame>;
    readonly problems: readonly Problem[];
}
/** What the tracker of a lesson shows; without a word from the author, every variable. */
export declare const trackerOf: (of: Lesson) => Tracker;
/** Whether a name means a variable: `x`, or `f.x` for the `x` of function `f`. */
export declare const isNamed: ({ scope, name }: Variable, text: string) => boolean;
/** A variable's name, with its function where several have one of that name. */
export declare const variableLabel: ({ scope, name }: Variable, all: readonly Variable[]) => string;
/** The variables that each name means, see {@link isNamed}: for many names, to look at all variables once is enough. */
export declare const variableNames: (variables: readonly Variable[]) => ReadonlyMap<string, readonly Variable[]>;
/** The moment that an author names; `undefined`: there is none. */
export declare const readMoment: (target: number | string, table: Table) => Moment | undefined;
/** The row that a moment comes after, for a reader at `position`; -1: it is before the run. */
export declare const rowOf: (moment: Moment, position: number, rowCount: number) => number;
/** A variable at a moment: its value, and whether it is another than at the moment shown before. */
export interface Cell {
    readonly value: Value | undefined;
    readonly changed: boolean;
    /** It changed, and is the same object: something inside is another. */
    readonly inside: boolean;
}
/** What a variable holds in one state of a run, compared with an earlier one. `frames`: the activations that count. */
export declare const cellAt: (variable: Variable, lesson: Lesson, state: State, before: State | undefined, frames?: ReadonlySet<Frame>) => Cell;
