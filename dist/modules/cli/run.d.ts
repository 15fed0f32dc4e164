import { type Command, type Io } from './command.js';
/** Runs one of some commands, and returns the exit code. */
export declare const run: (commands: Readonly<Record<string, Command>>, [name, ...args]: readonly string[], io: Io) => Promise<number>;
