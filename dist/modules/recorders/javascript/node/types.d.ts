import { type Source } from '../instrument/parse.js';
/** Whether a file is TypeScript, by its name. */
export declare const isTypeScript: (name: string) => boolean;
/** What to do where nothing leaves out types. */
export declare const missingPackage: (root: string) => string;
/**
 * A file without types, all else in its place; one that is no TypeScript as it is.
 *
 * @param root The folder of the program.
 * @throws {ProgramError} if it cannot be read, or needs more than that: `enum`, parameter properties.
 * @throws {UnrecordableError} if nothing can do it.
 */
export declare const withoutTypes: (source: Source, root: string) => Promise<Source>;
