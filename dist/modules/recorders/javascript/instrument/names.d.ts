import type { AnyNode, ModuleDeclaration, Pattern, Statement } from 'acorn';
/** The parts of a node, in the order of the program as far as that matters to names. */
export declare function childrenOf(node: AnyNode): Generator<AnyNode>;
/** The names that a pattern binds. */
export declare const namesIn: (pattern: Pattern | null | undefined) => string[];
/** A function of any spelling. */
export type FunctionNode = Extract<AnyNode, {
    readonly generator: boolean;
}>;
export declare const isFunction: (node: AnyNode) => node is FunctionNode;
/** The names that `var` declares in statements, and in what is nested in them. */
export declare const varsIn: (statements: readonly AnyNode[]) => string[];
/** What a statement declares, also where it is exported. */
export declare const declarationOf: (statement: Statement | ModuleDeclaration) => AnyNode;
/** A name that a block declares. */
export interface Declared {
    readonly name: string;
    /** Where the declaration is over, and the name can be read; -1: all through the block. */
    readonly end: number;
    /** Whether it is a variable to a reader, and no function, class or import. */
    readonly varies: boolean;
}
/** The names that the statements of a block declare in it. */
export declare const declaredIn: (statements: readonly (Statement | ModuleDeclaration)[]) => Declared[];
