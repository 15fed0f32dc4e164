import { isContent, isRef, sameValue } from '../trace/values.js';
import { show } from './show.js';
/** What an object is called; a tuple, or what is not known, is an object. */
export const kindOf = (value, state) => {
    const content = isRef(value) ? state.content(value) : value;
    return isContent(content) && content.kind !== 'tuple' ? content.kind : 'object';
};
/** Entries that are compared at most, and containers. */
const ENTRIES = 1_000;
const CONTAINERS = 100;
/** What stands after a dot. */
const IDENTIFIER = /^[\p{L}_$#][\p{L}\p{N}_$]*$/u;
/**
 * Where in an object something changed between two states, written as code that leads there: `[1]`, `['tea']`, `.total`.
 * At most `most` places; none where entries have no names, as in a set.
 */
export const placesInside = (value, before, after, language, most = 3) => {
    const places = [];
    const waiting = [{ old: value, now: value, path: '' }];
    const seen = new Set();
    let left = ENTRIES;
    for (let i = 0; i < Math.min(waiting.length, CONTAINERS) && places.length < most && left > 0; i++) {
        const { old, now, path } = waiting[i];
        if (isRef(now)) {
            if (seen.has(now.id))
                continue;
            seen.add(now.id);
        }
        const [one, other] = [contentOf(old, before), contentOf(now, after)];
        if (!one || !other)
            continue;
        const olds = entriesOf(one, language, left);
        const news = entriesOf(other, language, left);
        left -= Math.max(olds.size, news.size);
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
/** What is in a container, whether it stands for itself or is an object; `undefined`: it is none. */
export const contentOf = (value, state) => {
    const content = isRef(value) ? state.content(value) : value;
    return isContent(content) ? content : undefined;
};
/** What a container holds, by how code reaches it. */
const entriesOf = ({ kind, keys, items }, language, most) => {
    if (kind === 'set')
        return new Map();
    const name = (i) => {
        if (keys.length === 0)
            return `[${i}]`;
        const key = keys[i];
        return kind === 'object' && typeof key === 'string' && IDENTIFIER.test(key)
            ? `.${key}`
            : `[${show(key, language, undefined, 30)}]`;
    };
    return new Map(items.slice(0, most).map((item, i) => [name(i), item]));
};
