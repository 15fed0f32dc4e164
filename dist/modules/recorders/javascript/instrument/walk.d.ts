import type { AnyNode } from 'acorn';
import type { FunctionTable, ScopeTable, Site } from '../tables.js';
import type { Insertions } from './insertions.js';
import { type Declared } from './names.js';
import { type Activation, type Scope, type Within } from './scope.js';
/** The tables of a program while its files are read. */
export interface TablesInWork {
    readonly sites: Site[];
    readonly scopes: ScopeTable[];
    readonly functions: FunctionTable[];
    readonly texts: string[];
}
/** What a rule does with a node of its type. */
type Rule<Node extends AnyNode = AnyNode> = (node: Node, scope: Scope, walk: Walk) => void;
/** The rules by the type of the node; a node without one is walked through. */
export type Rules = {
    readonly [Type in AnyNode['type']]?: Rule<Extract<AnyNode, {
        type: Type;
    }>>;
};
/** Reads one file: what is put into it, and what is noted of it. */
export declare class Walk {
    #private;
    readonly source: string;
    readonly file: number;
    /** The variable of the run-time. No name of the program contains it. */
    readonly hook: string;
    readonly put: Insertions;
    readonly tables: TablesInWork;
    /** What functions and classes are called that have no name of their own. */
    readonly names: WeakMap<AnyNode, string>;
    /** Where the labels before a statement begin. */
    readonly starts: WeakMap<AnyNode, number>;
    /** What `return`, `break` and `continue` mean here. */
    within: Within;
    constructor(file: number, source: string, hook: string, put: Insertions, tables: TablesInWork, rules: Rules);
    /** Walks a node by the rule for its type. */
    visit(node: AnyNode | null | undefined, scope: Scope): void;
    /** Walks what is in a node. */
    children(node: AnyNode, scope: Scope): void;
    /** Walks a part in which `return`, `break` or `continue` mean something else. */
    inside(change: Partial<Within>, walkPart: () => void): void;
    /** Puts texts around a node, inside of its own parentheses. */
    wrap(node: AnyNode, before: string, after: string, scope: Scope): void;
    /** The number of a place. A statement has one, however often it is asked for. */
    site(node: AnyNode, scope: Scope, more?: Partial<Site>): number;
    /** A call of the run-time that tells of a place. */
    tell(hook: string, node: AnyNode, scope: Scope, more?: Partial<Site>): string;
    /** The source of a node as a reader is told it. */
    text({ start, end }: AnyNode): string;
    /** A comment by which the text of a function or class is found again. */
    mark(start: number, end: number): string;
    /** A scope in which names live; without names that vary the run-time is not told of it. */
    scope(parent: Scope | undefined, { activation, parameters, vars, declared, hidden, guarded, tokenFrom, token, }: {
        readonly activation?: Activation;
        readonly parameters?: readonly string[];
        readonly vars?: readonly string[];
        readonly declared?: readonly Declared[];
        /** Names that are bound, and are no variables to a reader. */
        readonly hidden?: readonly string[];
        readonly guarded?: boolean;
        readonly tokenFrom?: number;
        readonly token?: string;
    }): Scope;
    /** A function that reads the variables of a scope, as many as there are by then, into a list. */
    reader({ table }: Scope): string;
}
export {};
