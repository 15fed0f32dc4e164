/** Something wrong with a lesson: a code for programs, a place, and a sentence that says what is and what should be. */
export interface Problem {
    /** Stable name of the kind of problem. */
    readonly code: ProblemCode;
    /** Where, e.g. `table.rows[2].line`; empty: the document as a whole. */
    readonly path: string;
    /** A sentence that begins with the path. */
    readonly message: string;
}
export type ProblemCode = 
/** The file is not there, or could not be loaded. */
'load'
/** It is not JSON. */
 | 'json'
/** It is too large, too deep, or has too many of something. */
 | 'limit'
/** It was written for a newer version of the format. */
 | 'version'
/** Something required is not there. */
 | 'missing'
/** Something is not what it should be: text where a number belongs, say. */
 | 'type'
/** Something is named that does not exist: a step, column, node, frame, variable. */
 | 'reference'
/** A key that means nothing. */
 | 'key'
/** The same id twice. */
 | 'duplicate'
/** A question whose right option cannot be told. */
 | 'answer'
/** An address that a page must not link to. */
 | 'address'
/** A fact is written by hand which the recording knows. */
 | 'fact';
/** A place in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];
/** `['table', 'rows', 2, 'line']` as `table.rows[2].line`. */
export declare const pathText: (path: Path) => string;
/** A problem whose sentence begins with its place. */
export declare const problem: (code: ProblemCode, path: Path, says: string) => Problem;
/** Problems on their way to where they are shown. */
export declare class ProblemError extends Error {
    readonly problems: readonly Problem[];
    constructor(...problems: readonly Problem[]);
}
/** Whether an error tells problems. Not by its class: what is fetched later may come with a copy of its own. */
export declare const isProblemError: (error: unknown) => error is ProblemError;
/** Stops with a problem of the whole lesson. */
export declare const fail: (code: ProblemCode, says: string) => never;
