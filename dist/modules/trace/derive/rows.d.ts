import { Rows } from '../rows.js';
import type { Trace } from '../trace.js';
import { type RowKind, type RowRule } from './rules.js';
/** Rows for what a reader should notice: who starts, waits, goes on, returns, fails, prints. Ascending; the first at step 0. */
export declare const conceptRows: (trace: Trace, rules?: readonly RowRule[]) => Rows;
/** A row for every step: every line, every change. */
export declare const fineRows: (trace: Trace) => Rows;
/** What a row that begins at a step is about. */
export declare const kindAt: (trace: Trace, step: number) => RowKind;
/** Whether there is anything to notice but lines that run: else concept rows say nothing of a run. */
export declare const hasConcepts: (trace: Trace) => boolean;
