import { Rows } from '../rows.js';
import { begins, KINDS } from './rules.js';
/** Rows for what a reader should notice: who starts, waits, goes on, returns, fails, prints. Ascending; the first at step 0. */
export const conceptRows = (trace, rules = []) => {
    const starts = [];
    for (let step = 0; step < trace.length; step++)
        if (begins(trace, step, rules))
            starts.push(step);
    return new Rows(trace.length, starts);
};
/** A row for every step: every line, every change. */
export const fineRows = (trace) => new Rows(trace.length);
/** What a row that begins at a step is about. */
export const kindAt = (trace, step) => {
    const event = trace.event(step);
    if ((event === 'line' || event === 'call') && step === 0 && trace.frame(step).name === '')
        return 'begin';
    return event === 'line' && trace.prints(step) ? 'output' : KINDS[event];
};
/** Whether there is anything to notice but lines that run: else concept rows say nothing of a run. */
export const hasConcepts = (trace) => {
    for (let step = 0; step < trace.length; step++) {
        if (['suspend', 'resume', 'yield', 'probe', 'state'].includes(trace.event(step)))
            return true;
    }
    return false;
};
