import { LIMITS } from '../lesson/schema.js';
import { blocksInSlices } from '../recorders/javascript/blocks.js';
/** Entries that are looked at in one slice. */
const SLICE = 512;
/** The entries of a list, with a pause after each so many. */
export function* inSlices(items, each) {
    for (const [i, item] of items.entries()) {
        if (i % SLICE === 0)
            yield;
        each(item, i);
    }
}
/** What each entry of a list becomes, with the same pauses. */
export function* mapInSlices(items, each) {
    const results = [];
    yield* inSlices(items, (item) => void results.push(each(item)));
    return results;
}
/** A trace of these steps. What is longer than may be written one by one is put in blocks, which a page reads in slices. */
export function* traceOf(header, steps) {
    return steps.length > LIMITS.steps
        ? { ...header, ...(yield* blocksInSlices(steps, header.frames ?? [{ name: '' }])) }
        : { ...header, steps };
}
/** How many steps a trace has. */
export const stepsIn = (trace) => 'steps' in trace ? trace.steps.length : trace.blocks.reduce((sum, { length }) => sum + length, 0);
/** Longest text of a name or a value that is kept. */
const MOST_TEXT = 10_000;
/** A text that is short enough for a trace. */
export const brief = (text, most = MOST_TEXT) => text.length > most ? `${text.slice(0, most)}…` : text;
/** JSON that is an object, as a thing with keys that may be missing; of anything else none are there. */
export const recordOf = (json) => typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {};
export const listOf = (json) => (Array.isArray(json) ? json : []);
/** Text as it is, anything else as its JSON. */
export const textOf = (json) => brief(typeof json === 'string' ? json : json === undefined ? '' : JSON.stringify(json));
/** A whole number from 0, else 0. */
export const countOf = (json) => (Number.isSafeInteger(json) ? Math.max(0, json) : 0);
