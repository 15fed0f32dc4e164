import type { FrameJson } from '../../trace/format.js';
import type { SourceKind } from './instrument/parse.js';
/** A piece of code: first line (from 1), first column (from 0), last line, column after the last character. */
type Span = readonly [number, number, number, number];
/** A place in the program from which something is told. */
export interface Site {
    readonly line: number;
    readonly span: Span;
    /** How many variables of each open scope can be read there, from the function's own to the innermost. */
    readonly counts: readonly number[];
    /** Whether what runs from there on can change an object. */
    readonly touches: boolean;
    /** The source that a reader is told, e.g. what is waited for. */
    readonly text?: string;
    /** Functions that are handed to the call which is waited for there: by number, those between, and by name. */
    readonly hands?: readonly [from: number, to: number, names: readonly string[]];
    /** Variables that are given a value just before it is told, and yet belong to it. */
    readonly gives?: readonly string[];
}
/** A part of a function in which some variables live. */
export interface ScopeTable {
    /** Parameters, then `var`, then the others in the order of their declarations. */
    readonly names: readonly string[];
    /** How many of them are parameters. */
    readonly parameters: number;
    /** How many of them can always be read: parameters and `var`. */
    readonly eager: number;
    /** Whether nobody knows before the run which of them can be read. */
    readonly guarded: boolean;
    /** Whether one of them hides a variable of the same function. */
    readonly hides: boolean;
}
/** A function of the program. */
export interface FunctionTable {
    readonly name: string;
    readonly kind: NonNullable<FrameJson['kind']>;
    readonly file: number;
    readonly line: number;
    readonly scope: number;
    /** Its first place. */
    readonly site: number;
    /** The names that it uses of scopes around it, in the order in which it gets those scopes. */
    readonly captures: readonly (readonly string[])[];
}
/** All that the run-time knows of a program. */
export interface Tables {
    readonly sites: readonly Site[];
    readonly scopes: readonly ScopeTable[];
    readonly functions: readonly FunctionTable[];
    /** The texts of functions and classes as they are written, by the number in the comment at their end. */
    readonly texts: readonly string[];
}
/** A file that tells what it does. */
export interface Instrumented {
    readonly code: string;
    readonly kind: SourceKind;
}
/** A program that tells what it does. */
export interface InstrumentedProgram {
    readonly files: readonly Instrumented[];
    readonly tables: Tables;
    /** The global that its files tell it to. */
    readonly hook: string;
}
export {};
