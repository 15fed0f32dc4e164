/** What is told of an iterator that somebody else asks for values. */
export interface Following {
    readonly before?: () => void;
    /** @param result What `next`, `return` or `throw` gave. */
    readonly after: (result: unknown) => void;
}
/**
 * What gives the same values in the same order as another, and tells each time that it is asked for one.
 *
 * @param text What it is in the program, if the engine is not to say what is wrong with it.
 */
export declare const follow: (iterable: unknown, isAsync: boolean, told: Following, text?: string) => unknown;
/** The value that an iterator handed out, or nothing if it is at its end. */
export declare const handedOut: (result: unknown, isProxy: (value: object) => boolean) => {
    readonly value: unknown;
} | undefined;
