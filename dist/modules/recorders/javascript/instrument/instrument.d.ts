import { type Source } from './parse.js';
import type { InstrumentedProgram } from '../tables.js';
/**
 * Puts calls of the run-time into the files of a program. Nothing else changes, and no line or column of what was there
 * moves to another line.
 *
 * @throws {ProgramError} if a file cannot be read.
 */
export declare const instrument: (sources: readonly Source[]) => InstrumentedProgram;
