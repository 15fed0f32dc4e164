import { isContent, isRef } from '../trace/values.js';
const JAVASCRIPT = {
    null: 'null',
    true: 'true',
    false: 'false',
    quote: "'",
    list: '[]',
    tuple: '[]',
    set: 'Set {}',
    map: '{}',
    object: ' {}',
    field: ': ',
    bareKeys: true,
};
const JSON_LIKE = {
    ...JAVASCRIPT,
    quote: '"',
    tuple: '()',
    set: '{}',
    object: '()',
    field: '=',
    bareKeys: false,
};
const PYTHON = { ...JSON_LIKE, null: 'None', true: 'True', false: 'False', quote: "'" };
const NOTATIONS = new Map([
    ['python', PYTHON],
    ['javascript', JAVASCRIPT],
    ['typescript', JAVASCRIPT],
    ['ruby', { ...JSON_LIKE, null: 'nil' }],
    ['rust', { ...JSON_LIKE, null: 'None' }],
    ['swift', { ...JSON_LIKE, null: 'nil' }],
    ['go', { ...JSON_LIKE, null: 'nil' }],
]);
/** What stands bare as a key of a map, and as a field: private ones have a `#`, and where it is not clear, their class. */
const NAME = /^[\w$]+$/;
const FIELD = /^(?:(?:[\w$]+\.)?#)?[\w$]+$/;
/** How deep containers are shown; deeper ones as dots. */
const DEPTH = 4;
const ESCAPES = new Map([
    ['\n', '\\n'],
    ['\t', '\\t'],
    ['\r', '\\r'],
    ['\\', '\\\\'],
]);
/** Controls and what reverses text are shown by their code: data must not rearrange the page. */
const escapeOf = (character) => ESCAPES.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const quoted = (text, preferred) => {
    const quote = preferred === "'" && text.includes("'") && !text.includes('"') ? '"' : preferred;
    const safe = text.replace(/[\\\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, escapeOf);
    return quote + safe.replaceAll(quote, `\\${quote}`) + quote;
};
/**
 * A value as the language would write it, on one line of at most `limit` characters.
 * `state` says what objects hold; without it they are shown as dots.
 */
export const show = (value, language, state, limit = 80) => {
    const notation = NOTATIONS.get(language) ?? JSON_LIKE;
    const open = new Set();
    let room = limit;
    const write = (value, depth) => {
        if (value === null)
            return notation.null;
        if (typeof value === 'boolean')
            return value ? notation.true : notation.false;
        if (typeof value === 'string')
            return quoted(value, notation.quote);
        if (typeof value === 'number')
            return Object.is(value, -0) ? '-0' : String(value);
        if (isContent(value))
            return container(value, depth);
        if (!isRef(value))
            return value.text;
        const content = open.has(value.id) ? undefined : state?.content(value);
        if (content === undefined)
            return '…';
        open.add(value.id);
        const text = write(content, depth);
        open.delete(value.id);
        return text;
    };
    /** Writes entries while there is room, so that a list of a million costs what its first eighty characters cost. */
    const join = (items, more, one) => {
        const texts = [];
        for (const [i, item] of items.entries()) {
            if (room <= 0)
                break;
            const text = one(item, i);
            room -= text.length + 2;
            texts.push(text);
        }
        return texts.concat(texts.length < items.length || more ? ['…'] : []).join(', ');
    };
    const container = ({ kind, text, keys, items, more }, depth) => {
        const brackets = notation[kind];
        const begin = text + brackets.slice(0, -1);
        const end = brackets.slice(-1);
        if (depth >= DEPTH)
            return `${begin}…${end}`;
        if (kind === 'object' && items.length === 0)
            return text;
        if (kind === 'set' && notation === PYTHON && items.length === 0)
            return 'set()';
        const bare = kind === 'object' || notation.bareKeys;
        const key = (name) => bare && typeof name === 'string' && (kind === 'object' ? FIELD : NAME).test(name) ? name : write(name, depth + 1);
        const colon = kind === 'object' ? notation.field : ': ';
        const one = (item, i) => (keys.length > 0 ? key(keys[i]) + colon : '') + write(item, depth + 1);
        const comma = kind === 'tuple' && notation === PYTHON && items.length === 1 ? ',' : '';
        return begin + join(items, more, one) + comma + end;
    };
    if (value === undefined)
        return '';
    const text = write(value, 0);
    return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};
