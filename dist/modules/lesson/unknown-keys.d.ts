import { type Path, type Problem } from './problem.js';
/** Keys of a document that mean nothing: whoever wrote them means another. They do no harm, so the rest of the part counts. */
export declare const unknownKeys: (schema: object, json: unknown, path?: Path) => readonly Problem[];
