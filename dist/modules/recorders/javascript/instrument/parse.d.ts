import { type Program } from 'acorn';
/** How a file runs: as an ES module, or as a script of Node (CommonJS). */
export type SourceKind = 'module' | 'script';
/** A file of the program as it is written. */
export interface Source {
    readonly name: string;
    readonly text: string;
    /** How it runs. Default: as Node sees a `.js` file. */
    readonly kind?: SourceKind;
}
/** A program that cannot be read: where, and why. */
export declare class ProgramError extends Error {
    /** Name of its file. */
    readonly file: string;
    /** Line, from 1. */
    readonly line: number;
    /** @param type What kind of problem it is to a reader. */
    constructor(message: string, file: string, line: number, type?: string);
}
/**
 * Reads a program. Without a kind it is a script if it can be one, else a module: as Node sees a `.js` file.
 *
 * @throws {ProgramError} if it is neither.
 */
export declare const parseProgram: (source: Source) => {
    readonly program: Program;
    readonly kind: SourceKind;
};
/** A name that none of the texts contains, beginning with this one. */
export declare const freeName: (wanted: string, texts: readonly string[]) => string;
