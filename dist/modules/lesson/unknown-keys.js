import { problem } from './problem.js';
/** Keys of a document that mean nothing: whoever wrote them means another. They do no harm, so the rest of the part counts. */
export const unknownKeys = (schema, json, path = []) => {
    const { entries, item, wrapped, options = [] } = schema;
    if (wrapped)
        return unknownKeys(wrapped, json, path);
    if (Array.isArray(json)) {
        const of = item ?? options.find((one) => one.item)?.item;
        return of ? json.flatMap((one, i) => unknownKeys(of, one, [...path, i])) : [];
    }
    if (typeof json !== 'object' || json === null)
        return [];
    if (!entries) {
        const objects = options.flatMap((one) => one.entries ?? []);
        if (objects.some((one) => unknownKeys({ entries: one }, json, path).length === 0))
            return [];
        // None of them is meant for certain: then the keys of all are named.
        return objects.length > 0 ? unknownKeys({ entries: Object.assign({}, ...objects) }, json, path) : [];
    }
    return Object.entries(json).flatMap(([key, value]) => {
        const known = Object.hasOwn(entries, key);
        return known ? unknownKeys(entries[key], value, [...path, key]) : unknown(key, Object.keys(entries), path);
    });
};
const unknown = (key, known, path) => {
    const [near] = known.map((one) => [distance(key, one), one]).sort(([a], [b]) => a - b);
    const isNear = near && near[0] <= Math.min(2, key.length >> 1);
    // Whole parts that are not known may be those of a newer version, which its readers here need not hear of.
    if (!isNear && path.length === 0)
        return [];
    const hint = isNear ? `did you mean "${near[1]}"?` : `there are ${known.join(', ')}`;
    return [problem('key', [...path, key], `is no key of a lesson; ${hint}`)];
};
/** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein). */
export const distance = (from, to) => {
    if (Math.abs(from.length - to.length) > 2)
        return Infinity;
    let row = Array.from({ length: to.length + 1 }, (_, i) => i);
    for (let i = 0; i < from.length; i++) {
        const next = [i + 1];
        for (let j = 0; j < to.length; j++) {
            next.push(Math.min(row[j] + Number(from[i] !== to[j]), row[j + 1] + 1, next[j] + 1));
        }
        row = next;
    }
    return row[to.length];
};
