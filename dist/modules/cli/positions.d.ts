/** A place in a text, both numbers from 1. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** The keys and indices that the text of a path stands for: the reverse of `pathText`. */
export declare const parsePath: (path: string) => (string | number)[];
/** Finds where in the source of a document its parts stand. */
export declare const positions: (source: string) => ((path: string, of?: 'value' | 'key') => Position);
/** Where a text stops being JSON, and why; `undefined`: it is JSON. */
export declare const firstError: (source: string) => (Position & {
    readonly says: string;
}) | undefined;
