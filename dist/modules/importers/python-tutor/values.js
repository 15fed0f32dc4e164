import { brief, countOf, listOf, textOf } from '../imported.js';
/** Values inside each other are kept up to here: a trace may nest 32 levels, and some of them are its own. */
const DEPTH = 20;
/** Numbers of heap objects that are no numbers in the document. */
const FIRST_MADE_ID = 2 ** 50;
const shown = (text) => ({ show: textOf(text) });
/** What is lost of a value that is shown by its text alone. */
const TYPES = 'types of values that are shown as they are written';
/** What Python calls the floats that JSON does not have. */
const PYTHON_FLOATS = new Map([
    ['Infinity', 'inf'],
    ['-Infinity', '-inf'],
    ['NaN', 'nan'],
]);
const JAVASCRIPT_VALUES = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
/** States of memory in C that are no value of its type. */
const C_STATES = new Map([
    ['<UNINITIALIZED>', 'uninitialized'],
    ['<UNALLOCATED>', 'unallocated'],
]);
/** How versions 1 and 2 name containers, and what stands around their parts. */
const BRACKETS = new Map([
    ['LIST', '[]'],
    ['TUPLE', '()'],
    ['SET', '{}'],
    ['DICT', '{}'],
]);
/** A value of version 1 or 2 as text. Its second part is a number that changes with each step, and names no object. */
const writtenOld = (json, depth) => {
    if (!Array.isArray(json))
        return json === null ? 'None' : brief(typeof json === 'string' ? `'${json}'` : textOf(json));
    if (depth > DEPTH)
        return '…';
    const [tag, first, ...parts] = json;
    const pair = (part) => listOf(part)
        .map((one) => writtenOld(one, depth + 1))
        .join(': ');
    const brackets = BRACKETS.get(textOf(tag));
    if (brackets) {
        const items = parts.map((part) => (tag === 'DICT' ? pair(part) : writtenOld(part, depth + 1)));
        return brief(`${brackets.charAt(0)}${items.join(', ')}${brackets.charAt(1)}`);
    }
    if (tag === 'INSTANCE')
        return brief(`${textOf(first)}(${parts.slice(1).map(pair).join(', ')})`);
    if (tag === 'CLASS')
        return `<class ${textOf(first)}>`;
    return textOf(parts.at(-1) ?? first ?? tag);
};
/** Reads values of one document. */
export const valuesOf = ({ language, old, steps }, lose) => {
    // What a pointer points at is an object only while the document shows it: else it is just an address.
    const addresses = new Set(language === 'c' || language === 'cpp' ? steps.flatMap(({ heap }) => [...heap.keys()]) : []);
    const ids = new Map();
    const idOf = (key) => {
        const text = textOf(key);
        let id = ids.get(text);
        if (id === undefined) {
            const number = /^(?:\d{1,15}|0x[\da-f]{1,12})$/i.test(text) ? Number(text) : NaN;
            id = number >= 0 ? number : FIRST_MADE_ID + ids.size;
            ids.set(text, id);
        }
        return id;
    };
    const value = (json, depth = 0) => {
        if (typeof json === 'number' && Number.isInteger(json) && !Number.isSafeInteger(json))
            lose('digits of whole numbers beyond 2^53');
        if (typeof json === 'string')
            return brief(json);
        if (json === null || typeof json === 'number' || typeof json === 'boolean')
            return json;
        if (depth > DEPTH) {
            lose(`values nested deeper than ${DEPTH} levels`);
            return { show: '…' };
        }
        if (Array.isArray(json)) {
            const [tag, ...parts] = json;
            if (old && depth === 0) {
                lose('which object a value is, and what changes in place');
                return { show: writtenOld(json, 0) };
            }
            return (INLINE.get(tag) ?? CONTAINERS.get(tag) ?? other)([tag, ...parts], depth + 1);
        }
        return shown(json);
    };
    const all = (parts, depth) => parts.map((part) => value(part, depth));
    /** Cells, some of which the document left out. */
    const cells = (parts, depth) => {
        const elided = (part) => Array.isArray(part) && part[0] === 'ELIDE';
        const last = parts.at(-1);
        const more = elided(last) ? countOf(listOf(last)[1]) : 0;
        return { items: all(more > 0 ? parts.slice(0, -1) : parts, depth), more };
    };
    const container = (kind, skip = 1) => (parts, depth) => {
        const { items, more } = cells(parts.slice(skip), depth);
        return { [kind]: items, ...(more > 0 && { more }) };
    };
    const pairs = (parts, depth) => parts.map((part) => {
        const [key, content] = listOf(part);
        return [value(key, depth), value(content ?? null, depth)];
    });
    const object = (name, attributes, depth) => ({
        object: brief(name),
        fields: Object.fromEntries(attributes.map((part) => {
            const [key, content] = listOf(part);
            return [textOf(key), value(content ?? null, depth)];
        })),
    });
    /** A type and how a value of it is written: whatever the recorder did not know. */
    const other = ([type, text, ...more]) => {
        if (more.length > 0)
            lose(`parts of objects of the type ${textOf(type)}`);
        if (text !== undefined)
            lose(TYPES);
        return text === undefined ? { object: textOf(type), fields: {} } : shown(text);
    };
    const cData = ([, , type, data]) => {
        lose('addresses and declared types of variables');
        if (C_STATES.has(data))
            return { show: C_STATES.get(data) };
        if (type === 'pointer') {
            if (Number(data) === 0)
                return { show: language === 'cpp' ? 'nullptr' : 'NULL' };
            return addresses.has(String(data)) ? { ref: idOf(data) } : shown(data);
        }
        if (type === 'char' && typeof data === 'string')
            return { show: `'${brief(data)}'` };
        return typeof data === 'string' ? shown(data) : value(data);
    };
    const grid = ([, , dims, ...flat], depth) => {
        lose('addresses and declared types of variables');
        const sizes = listOf(dims)
            .map(countOf)
            .slice(1, DEPTH - depth);
        let level = all(flat, depth);
        for (const size of sizes.reverse()) {
            if (size < 1 || level.length <= size)
                break;
            level = Array.from({ length: Math.ceil(level.length / size) }, (_, i) => level.slice(i * size, (i + 1) * size));
        }
        return { list: level };
    };
    /** What stands where a value stands. */
    const INLINE = new Map([
        ['REF', ([, id]) => ({ ref: idOf(id) })],
        ['SPECIAL_FLOAT', ([, text]) => shown((language === 'python' && PYTHON_FLOATS.get(textOf(text))) || text)],
        ['JS_SPECIAL_VAL', ([, text]) => (JAVASCRIPT_VALUES.has(text) ? JAVASCRIPT_VALUES.get(text) : shown(text))],
        ['IMPORTED_FAUX_PRIMITIVE', ([, label]) => shown(label)],
        ['VOID', () => ({ show: 'void' })],
        ['NUMBER-LITERAL', ([, text]) => (String(Number(text)) === text ? Number(text) : shown(text))],
        ['CHAR-LITERAL', ([, text]) => ({ show: `'${textOf(text)}'` })],
        ['ELIDE', ([, count]) => ({ show: `… ${countOf(count)} more` })],
        ['C_DATA', cData],
    ]);
    const CONTAINERS = new Map([
        ['LIST', container('list')],
        ['TUPLE', container('tuple')],
        ['SET', container('set')],
        ['STACK', container('list')],
        ['QUEUE', container('list')],
        ['DICT', ([, ...entries], depth) => ({ map: pairs(entries, depth) })],
        ['INSTANCE', ([, name, ...attributes], depth) => object(textOf(name), attributes, depth)],
        [
            'INSTANCE_PPRINT',
            ([, name, text, ...attributes], depth) => {
                if (attributes.length === 0) {
                    lose(TYPES);
                    return shown(text);
                }
                lose('what objects print of themselves, where their fields are known');
                return object(textOf(name), attributes, depth);
            },
        ],
        [
            'CLASS',
            ([, name, supers, ...attributes], depth) => {
                const bases = listOf(supers).map(textOf).join(', ');
                return object(`class ${textOf(name)}${bases && `(${bases})`}`, attributes, depth);
            },
        ],
        [
            'FUNCTION',
            ([, signature, parent, defaults]) => {
                if (parent != null)
                    lose('in which call a function was made');
                if (listOf(defaults).length > 0)
                    lose('default values of parameters');
                return shown(signature);
            },
        ],
        [
            'JS_FUNCTION',
            ([, name, source, properties, parent]) => {
                if (parent != null)
                    lose('in which call a function was made');
                if (listOf(properties).length > 0)
                    lose('properties of functions');
                const parameters = /^\s*(?:async\s+)?(?:function\s*\*?\s*[\w$]*\s*)?(\([^()]*\))/.exec(textOf(source))?.[1];
                return { show: brief(`${textOf(name) || 'function'}${parameters ?? '(…)'}`.replace(/\s+/g, ' ')) };
            },
        ],
        [
            'HEAP_PRIMITIVE',
            ([, type, content], depth) => {
                if (textOf(type).toLowerCase() !== typeof content)
                    lose(TYPES);
                return value(content, depth);
            },
        ],
        ['module', ([, name]) => ({ show: `<module ${textOf(name)}>` })],
        [
            'C_STRUCT',
            ([, , name, ...fields], depth) => {
                lose('addresses and declared types of variables');
                return object(textOf(name), fields, depth);
            },
        ],
        [
            'C_ARRAY',
            (parts, depth) => {
                lose('addresses and declared types of variables');
                return container('list', 2)(parts, depth);
            },
        ],
        ['C_MULTIDIMENSIONAL_ARRAY', grid],
    ]);
    return { value, content: value, idOf };
};
