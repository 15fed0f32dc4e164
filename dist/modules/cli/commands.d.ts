import type { Command } from './command.js';
/** The commands of `trace-elements`, one a row. */
export declare const COMMANDS: Readonly<Record<string, Command>>;
