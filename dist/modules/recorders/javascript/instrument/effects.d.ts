import type { AnyNode } from 'acorn';
/** Whether some code can change an object. Functions in it do nothing until they are called. */
export declare const touches: (root: AnyNode | null | undefined) => boolean;
/** Whether an expression does something, and not only gives a value. */
export declare const acts: (root: AnyNode) => boolean;
/** Whether a function uses `this` as its own. */
export declare const usesThis: (roots: readonly AnyNode[]) => boolean;
/** Whether there is a `return` of the same function in it. */
export declare const returnsIn: (root: AnyNode) => boolean;
