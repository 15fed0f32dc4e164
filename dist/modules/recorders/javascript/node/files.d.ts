import { type Source } from '../instrument/parse.js';
/**
 * A program from the disk: a file, and what it imports by a path. Names are paths from the folder of the first.
 *
 * @throws {UnrecordableError} if it has too many files, or Node would not run them.
 */
export declare const readProgram: (entry: string, more?: readonly string[]) => Promise<{
    readonly root: string;
    readonly files: readonly Source[];
}>;
