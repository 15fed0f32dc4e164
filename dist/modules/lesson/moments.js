import { parseInline, references } from './inline.js';
import { once } from './once.js';
/** The key moments of a lesson. */
export const momentsOf = once(({ json, table }) => (json.moments ?? []).map(({ id, question, answer }, i) => ({
    id: id ?? String(i + 1),
    question,
    answer,
    rows: [question, answer]
        .flatMap((text) => references(parseInline(text)))
        .flatMap(({ to, target }) => (to === 'step' || to === 'cell' ? table.find(target) : -1))
        .filter((row) => row >= 0),
})));
