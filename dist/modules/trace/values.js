const isObject = (value) => typeof value === 'object' && value !== null;
/** Whether a value names an object. */
export const isRef = (value) => isObject(value) && value.kind === 'ref';
/** Whether a value is what is in a container. */
export const isContent = (value) => isObject(value) && 'items' in value;
/** Whether two values show the same. Objects are compared by identity. */
export const sameValue = (a, b) => {
    if (a === b)
        return true;
    if (!isObject(a) || !isObject(b))
        return false;
    const [one, other] = [a, b];
    const same = ['kind', 'id', 'text', 'more'].every((part) => one[part] === other[part]);
    return same && sameList(one.keys, other.keys) && sameList(one.items, other.items);
};
const sameList = (a = [], b = []) => a.length === b.length && a.every((value, i) => sameValue(value, b[i]));
/** Decodes values that have no identity of their own: containers are just what they contain. */
export const plain = { object: (content) => content, named: () => null, content: () => undefined };
/** Not `String()` nor `Number()`: JSON may have keys called `toString` or `valueOf`. */
const asText = (json) => (typeof json === 'string' ? json : JSON.stringify(json));
const asNumber = (json) => Number(asText(json)) || 0;
const list = (json) => (Array.isArray(json) ? json : []);
/** The value that JSON stands for; total: any JSON is some value. Nesting is bounded by the limit on the JSON's depth. */
export const decode = (json, decoder, old) => {
    const value = decodeContent(json, decoder, isRef(old) ? decoder.content(old) : undefined);
    return isContent(value) ? decoder.object(value, old) : value;
};
/** What the keys mean that are more than names: of a container its parts. */
const TAGS = new Map([
    ['ref', (body) => ({ kind: 'ref', id: asNumber(body) })],
    ['show', (body) => ({ kind: 'show', text: asText(body) })],
    ['same', (body, decoder) => decoder.named(asText(body))],
    ['new', (body, decoder) => decode(body, decoder)],
    ['list', (body) => ['list', list(body)]],
    ['tuple', (body) => ['tuple', list(body)]],
    ['set', (body) => ['set', list(body)]],
    [
        'map',
        (body) => ['map', list(body).map((pair) => list(pair)[1] ?? null), list(body).map((pair) => list(pair)[0] ?? null)],
    ],
    ['object', (body, _, fields) => ['object', Object.values(fields ?? {}), Object.keys(fields ?? {}), asText(body)]],
]);
/** Like {@link decode}, but a container is returned as what it contains. `before`: what was in its place. */
export const decodeContent = (json, decoder, before) => {
    if (!isObject(json))
        return json;
    const map = json;
    const tags = Array.isArray(json) ? [] : Object.keys(json).filter((key) => key !== 'fields' && key !== 'more');
    const read = tags.length === 1 ? TAGS.get(tags[0]) : undefined;
    let parts = ['list', json];
    if (read)
        parts = read(map[tags[0]], decoder, map['fields'] ?? {});
    else if (!Array.isArray(json))
        parts = ['map', Object.values(map), Object.keys(map)];
    if (!Array.isArray(parts))
        return parts;
    const [kind, items, names, text = ''] = parts;
    const { keys: oldKeys, items: oldItems } = isContent(before) ? before : { keys: [], items: [] };
    const keys = (names ?? []).map((name) => decode(name, decoder));
    // What is no scalar is the same as another by what it contains: that takes a search.
    const places = names && new Map(oldKeys.map((key, i) => [key, i]));
    const placeOf = (key) => places?.get(key) ?? (isObject(key) ? oldKeys.findIndex((one) => sameValue(one, key)) : -1);
    return {
        kind,
        text,
        keys,
        items: items.map((item, i) => decode(item, decoder, oldItems[names ? placeOf(keys[i]) : i])),
        more: read ? asNumber(map['more'] ?? 0) : 0,
    };
};
