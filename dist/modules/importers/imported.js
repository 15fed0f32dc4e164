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
