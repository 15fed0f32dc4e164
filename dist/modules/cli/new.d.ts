import { type Io } from './command.js';
export declare const help: string;
export declare const run: (args: readonly string[], io: Io) => Promise<number>;
