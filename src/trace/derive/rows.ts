import {Rows} from '../rows.js';
import type {Trace} from '../trace.js';
import {begins, KINDS, type RowKind, type RowRule} from './rules.js';

/** Rows for what a reader should notice: who starts, waits, goes on, returns, fails, prints. Ascending; the first at step 0. */
export const conceptRows = (trace: Trace, rules: readonly RowRule[] = []): Rows => {
  const starts: number[] = [];
  for (let step = 0; step < trace.length; step++) if (begins(trace, step, rules)) starts.push(step);
  return new Rows(trace.length, starts);
};

/** A row for every step: every line, every change. */
export const fineRows = (trace: Trace): Rows => new Rows(trace.length);

/** What a row that begins at a step is about. */
export const kindAt = (trace: Trace, step: number): RowKind => {
  const event = trace.event(step);
  if ((event === 'line' || event === 'call') && step === 0 && trace.frame(step).name === '') return 'begin';
  return event === 'line' && trace.prints(step) ? 'output' : KINDS[event];
};

/** Whether there is anything to notice but lines that run: else concept rows say nothing of a run. */
export const hasConcepts = (trace: Trace): boolean => {
  for (let step = 0; step < trace.length; step++) {
    if (['suspend', 'resume', 'yield', 'probe', 'state'].includes(trace.event(step))) return true;
  }
  return false;
};
