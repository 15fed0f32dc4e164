import { type Source } from '../instrument/parse.js';
/** There is nothing at hand that leaves out types: the message says what to do. */
export declare class NoTypeScriptError extends Error {
}
/** Whether a file is TypeScript, by its name. */
export declare const isTypeScript: (name: string) => boolean;
/**
 * A file without types, all else in its place; one that is no TypeScript as it is.
 *
 * @throws {ProgramError} if it cannot be read, or needs more than that: `enum`, parameter properties.
 * @throws {NoTypeScriptError} if nothing can do it.
 */
export declare const withoutTypes: (source: Source) => Promise<Source>;
