import type { FileJson } from '../format.js';
import type { Step, Trace } from '../trace.js';
/** The lines of a file: split once, as each row asks. */
export declare const linesOf: (file: FileJson) => readonly string[];
/** The piece of code that a step is about: the text of its span, else its line. Columns count UTF-16 units, as both recorders do. */
export declare const sourceOf: (trace: Trace, { frame, line, span }: Step) => string;
/**
 * What a line hands back after its `return`, without a comment; empty: nothing, or it goes on in the next line.
 *
 * @param comment What begins a comment: `#`, `//`.
 */
export declare const returnedIn: (line: string, comment: string) => string;
