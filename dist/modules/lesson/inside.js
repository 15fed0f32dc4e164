import { isContent, isRef, sameValue } from '../trace/values.js';
import { show } from './show.js';
/** What an object is called; a tuple, or what is not known, is an object. */
export const kindOf = (value, state) => {
    const content = isRef(value) ? state.content(value) : value;
    return isContent(content) && content.kind !== 'tuple' ? content.kind : 'object';
};
/** Entries of a container, and containers, that are compared at most. */
const ENTRIES = 1_000;
const CONTAINERS = 100;
/**
 * Where in an object something changed between two states, written as code that leads there: `[1]`, `['tea']`, `.total`.
 * At most `most` places; none where entries have no names, as in a set.
 */
export const placesInside = (value, before, after, language, most = 3) => {
    const places = [];
    const waiting = [{ old: value, now: value, path: '' }];
    const seen = new Set();
    for (let i = 0; i < Math.min(waiting.length, CONTAINERS) && places.length < most; i++) {
        const { old, now, path } = waiting[i];
        if (isRef(now)) {
            if (seen.has(now.id))
                continue;
            seen.add(now.id);
        }
        const [one, other] = [contentOf(old, before), contentOf(now, after)];
        if (!one || !other)
            continue;
        const olds = entriesOf(one, language);
        const news = entriesOf(other, language);
        for (const name of new Set([...olds.keys(), ...news.keys()])) {
            const [from, to] = [olds.get(name), news.get(name)];
            if (!sameValue(from, to))
                places.push(path + name);
            else if (isRef(to) || isContent(to))
                waiting.push({ old: from, now: to, path: path + name });
            if (places.length === most)
                break;
        }
    }
    return places;
};
const contentOf = (value, state) => {
    const content = isRef(value) ? state.content(value) : value;
    return isContent(content) ? content : undefined;
};
/** What a container holds, by how code reaches it. */
const entriesOf = ({ kind, keys, items }, language) => {
    if (kind === 'set')
        return new Map();
    const name = (i) => {
        if (keys.length === 0)
            return `[${i}]`;
        return kind === 'object' && typeof keys[i] === 'string'
            ? `.${keys[i]}`
            : `[${show(keys[i], language, undefined, 30)}]`;
    };
    return new Map(items.slice(0, ENTRIES).map((item, i) => [name(i), item]));
};
