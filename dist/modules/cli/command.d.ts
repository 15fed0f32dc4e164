import { parseArgs, type ParseArgsConfig } from 'node:util';
/** What a command reads and writes with. */
export interface Io {
    /** Writes a line for whoever, or whatever, reads the result. */
    readonly out: (line: string) => void;
    /** Writes a line about what went wrong. */
    readonly err: (line: string) => void;
    /** Says what is being done, on a terminal and only while it is being done; an empty text takes it away. */
    readonly progress?: (text: string) => void;
    /** Whether the result may have colours. */
    readonly colours: boolean;
}
/** How a command ended: all is well; something was found; it could not do its work. */
export declare const EXIT: {
    readonly ok: 0;
    readonly found: 1;
    readonly failed: 2;
};
/** A command of `trace-elements`. */
export interface Command {
    /** What it does, on one line. */
    readonly summary: string;
    /** Fetches the command itself, so that one does not load what only another needs. */
    readonly load: () => Promise<CommandModule>;
}
interface CommandModule {
    /** What `--help` says. */
    readonly help: string;
    /** Runs it, and returns the exit code. */
    readonly run: (args: readonly string[], io: Io) => Promise<number>;
}
/** Somebody called a command in a way that it does not know. */
export declare class UsageError extends Error {
}
type Options = NonNullable<ParseArgsConfig['options']>;
/** Arguments by the platform's own parser; what it does not know is a {@link UsageError}. */
export declare const readArguments: <const Given extends Options>(args: readonly string[], options: Given) => ReturnType<typeof parseArgs<{
    options: Given;
    allowPositionals: true;
}>>;
export {};
