import { type Path, type Problem } from './problem.js';
/** Keys of a document that mean nothing: whoever wrote them means another. They do no harm, so the rest of the part counts. */
export declare const unknownKeys: (schema: object, json: unknown, path?: Path) => readonly Problem[];
/** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein). */
export declare const distance: (from: string, to: string) => number;
