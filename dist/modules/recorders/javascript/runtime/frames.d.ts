import type { FunctionTable, ScopeTable, Site } from '../tables.js';
/** Reads so many variables of a scope into a list; one that cannot be read yet is left out of it. */
export type Reader = (count: number, into: unknown[]) => void;
/** A scope of a frame at run time. */
export interface LiveScope {
    readonly frame: Frame;
    readonly table: ScopeTable;
    readonly read: Reader;
    /** How many of its variables can be read. */
    count: number;
    /** Whether the frame has left it. */
    isGone: boolean;
}
/** An activation of a function, or of a file. */
export interface Frame {
    readonly id: number;
    readonly kind: FunctionTable['kind'];
    /** The frame of the function around its function. */
    readonly around: Frame | undefined;
    readonly task: number;
    /** Scopes around it of which it uses names, and the names. */
    readonly captured: readonly (LiveScope | undefined)[];
    readonly captures: FunctionTable['captures'];
    /** Its scopes, from the function's own to the innermost. */
    readonly scopes: LiveScope[];
    /** What was told of its variables. */
    readonly shown: Map<string, unknown>;
    /** The counts of the last place. */
    counts: readonly number[] | undefined;
    status: 'runs' | 'suspended' | 'yielded' | 'ended';
    line: number;
    /** The line at which it waits. */
    waits: number;
    /** What it returns when its `finally` is over. */
    pending: {
        readonly value: unknown;
        readonly site: number;
    } | undefined;
    /** Where it waits for the promise of the call that comes next. */
    joins: Site | undefined;
    /** Whether it was closed while it waited, and goes through its `finally`. */
    closes: boolean;
}
/** Finds out how many variables can be read in a scope that ends: nobody knows how far the program came. */
export declare const readAll: (scope: LiveScope) => void;
/**
 * Tells the variables of a frame that hold something else than what was told. A `var` without a value is told when it
 * first has one.
 */
export declare const changesIn: (frame: Frame, tell: (frame: Frame, name: string, value: unknown) => void) => void;
