/**
 * Trace format, version 1: what a trace looks like as JSON. `docs/trace-format.md` tells the same in prose.
 *
 * One grammar serves runs that a person wrote down (`rows`), runs that a recorder wrote step by step (`steps`), and long
 * recorded runs (`blocks`: columns of numbers over a dictionary of values, one block a line of a `.jsonl` file).
 */
/** The version that this engine writes and reads. */
export const TRACE_VERSION = 1;
/**
 * What a step is. `line`: a line ran. `call`, `return`: a frame began, ended. `suspend`, `resume`: it let go at an `await`
 * and came back, as the same frame. `yield`: it handed out a value and waits. `raise`, `catch`: an exception was thrown,
 * was handled. `unwind`: the frame ended by an exception. `probe`: a named function outside the lesson's files ran.
 * `state`: something outside changed (a response was sent).
 */
export const EVENT_NAMES = [
    'line',
    'call',
    'suspend',
    'resume',
    'yield',
    'return',
    'raise',
    'catch',
    'unwind',
    'probe',
    'state',
];
/** The events after which a frame waits. */
export const PAUSES = ['suspend', 'yield'];
