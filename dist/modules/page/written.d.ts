/**
 * Takes out of a shadow root what was written into it before there was a script. Returns what to call when the same has been
 * rendered again: the focus goes to where it was.
 */
export declare const takeOut: (root: ShadowRoot, nodes: readonly ChildNode[]) => (() => void);
/** The first element of a tag among nodes; it is taken from there. */
export declare const take: (nodes: readonly ChildNode[], tag: string) => HTMLElement | undefined;
