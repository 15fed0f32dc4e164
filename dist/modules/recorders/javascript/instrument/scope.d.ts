import type { ScopeTable } from '../tables.js';
import type { Declared } from './names.js';
/** A function while it is read, or the top level of a file. */
export interface Activation {
    /** The variable that holds its frame at run time. */
    readonly handle: string;
    readonly isModule: boolean;
    /** Whether it is the top level of the file that is run, which lives as long as the program. */
    readonly isEntry: boolean;
    readonly isAsync: boolean;
    /** The function around it. */
    readonly around: Activation | undefined;
    /** The scopes around it of which it uses names, that may be gone when it runs. */
    readonly captures: Map<Scope, Set<string>>;
}
/** A scope while it is read. */
export interface Scope {
    readonly parent: Scope | undefined;
    readonly activation: Activation;
    /** All names that it declares, also those that no reader is shown. */
    readonly bound: ReadonlySet<string>;
    /** What the run-time is told; without it there is nothing to look at. */
    readonly table: (ScopeTable & {
        readonly index: number;
    }) | undefined;
    /** Where each name that is not always readable becomes so, ascending. */
    readonly ends: readonly number[];
    /** The variable that holds the scope at run time, and from where on it does. */
    readonly token?: string;
    readonly tokenFrom: number;
    /** Whether a function in it uses its names. */
    captured: boolean;
}
/** What `return`, `break` and `continue` mean where they stand. */
export interface Within {
    /** Whether a `finally` runs before the function returns. */
    readonly guarded: boolean;
    /** Whether it is in a `finally`. */
    readonly finalizer: boolean;
    /** What `break` and `continue` can name, or reach without a name, without leaving the innermost `finally`. */
    readonly targets: readonly string[];
}
export declare const NOT_WITHIN: Within;
/** How many variables of each scope of the function can be read at a place, outermost first. */
export declare const countsAt: (scope: Scope, at: number) => readonly number[];
/** Whether a name hides a variable of the same function. */
export declare const hides: (names: readonly string[], parent: Scope | undefined, activation: Activation) => boolean;
/** Notes that a name is used: functions between it and its scope capture the scope. */
export declare const use: (name: string, scope: Scope, at: number) => void;
/** The names of a block in the order in which they can be read. */
export declare const inOrder: (declared: readonly Declared[]) => readonly Declared[];
