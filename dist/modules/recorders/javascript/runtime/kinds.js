import { answers, bigintText, dataOf, dateText, dateTime, entriesOf, functionText, getOwnPropertyDescriptor, fromEntries, getPrototypeOf, is, isFinite, isArray, isEnumerable, mapSize, membersOf, min, own, ownKeys, OwnSet, regExpFlags, regExpSource, setSize, symbolText, typedLength, typedName, } from './safe.js';
/** Stands for a part of an object that cannot be known without running code, or is not there. */
export class Shown {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** Its text, if a value is one. Unlike `instanceof` this asks nothing of a proxy. */
    static textOf(value) {
        return typeof value === 'object' && value !== null && #text in value ? value.#text : undefined;
    }
}
const EMPTY = new Shown('<empty>');
const GETTER = new Shown('[Getter]');
const SETTER = new Shown('[Setter]');
const BOTH = new Shown('[Getter/Setter]');
/** What a property holds. A getter is not asked. */
const partOf = (value, key) => {
    const found = getOwnPropertyDescriptor(value, key);
    if (!found)
        return EMPTY;
    if ('value' in found)
        return found.value;
    if (!found.get)
        return SETTER;
    return found.set ? BOTH : GETTER;
};
const withMore = (json, shown, count) => count > shown ? { ...json, more: count - shown } : json;
const ARRAY = {
    read(value, limit) {
        const count = value.length;
        const shown = min(count, limit);
        const parts = own([]);
        for (let i = 0; i < shown; i++)
            parts[i] = partOf(value, i);
        return { parts, count };
    },
    toJson: (parts, { count }) => (count > parts.length ? { list: parts, more: count - parts.length } : parts),
};
const SET = {
    read: (value, limit) => ({ parts: membersOf(value, limit), count: setSize(value) }),
    toJson: (parts, { count }) => withMore({ set: parts }, parts.length, count),
};
const MAP = {
    read: (value, limit) => ({ parts: entriesOf(value, limit), count: mapSize(value) }),
    toJson(parts, { count }) {
        const pairs = own([]);
        for (let i = 0; i < parts.length; i += 2)
            pairs[pairs.length] = [parts[i], parts[i + 1]];
        return withMore({ map: pairs }, pairs.length, count);
    },
};
const TYPED = {
    read(value, limit) {
        const count = typedLength(value);
        const parts = own([]);
        for (let i = 0; i < min(count, limit); i++)
            parts[i] = value[i];
        return { parts, count };
    },
    toJson: ARRAY.toJson,
};
/** Keys of JSON that mean something in the format. */
const TAGS = new OwnSet(['ref', 'show', 'same', 'new', 'list', 'tuple', 'set', 'map', 'object', 'fields', 'more']);
const keyText = (key, besidesPrivates) => {
    if (typeof key === 'symbol')
        return `[${symbolText(key)}]`;
    const text = String(key);
    // As a key of JSON it would be the prototype of what is read from it.
    return text === '__proto__' || (besidesPrivates && text[0] === '#') ? `['${text}']` : text;
};
/** Private fields, and own properties that a reader sees: those that can be enumerated. */
const fields = (name, privates) => ({
    read(value, limit) {
        const all = privates(value);
        const hasPrivates = all.length > 0;
        const parts = own([]);
        for (let i = 0; i < min(all.length, 2 * limit); i++)
            parts[i] = all[i];
        let count = all.length / 2;
        for (const key of ownKeys(value)) {
            // Not by its descriptor: to describe `stack` an engine asks the error for its name.
            if (!isEnumerable(value, key))
                continue;
            if (count++ >= limit)
                continue;
            parts[parts.length] = keyText(key, hasPrivates);
            parts[parts.length] = partOf(value, key);
        }
        return { parts, count, hasPrivates };
    },
    toJson(parts, { count, hasPrivates }) {
        const pairs = own([]);
        for (let i = 0; i < parts.length; i += 2)
            pairs.push([parts[i], parts[i + 1]]);
        // An object whose keys read as something else, or that is cut, says what it is.
        const isPlain = name === '' && !hasPrivates && count <= pairs.length && !pairs.some(([key]) => TAGS.has(key));
        const json = fromEntries(pairs);
        return isPlain ? json : withMore({ object: name || 'Object', fields: json }, pairs.length, count);
    },
});
const errors = (name, privates) => {
    const { read, toJson } = fields(name, privates);
    return {
        read(value, limit) {
            const look = read(value, limit);
            const message = dataOf(value, 'message');
            return message === undefined
                ? look
                : { ...look, parts: own(['message', message, ...look.parts]).slice(0, 2 * limit), count: look.count + 1 };
        },
        toJson,
    };
};
const TAG = Symbol.toStringTag;
/** Prototypes that are looked at. */
const DEEPEST = 100;
const ancestryOf = (value, isProxy) => {
    const names = new OwnSet();
    let found;
    let proto = getPrototypeOf(value);
    for (let i = 0; proto && i < DEEPEST && !isProxy(proto); i++) {
        const maker = dataOf(proto, 'constructor');
        const name = typeof maker === 'function' && !isProxy(maker) ? dataOf(maker, 'name') : undefined;
        if (typeof name === 'string' && name) {
            names.add(name);
            found ??= { maker: maker, name };
        }
        proto = getPrototypeOf(proto);
    }
    return { maker: found?.maker, name: found?.name ?? '', names };
};
/** The class of an object. */
export const classOf = (value, isProxy) => ancestryOf(value, isProxy).name;
/** What the language calls an object that no class made: `Generator`, `Math`, `Module`. */
const tagOf = (value, isProxy) => {
    let one = value;
    for (let i = 0; one && i < DEEPEST && !isProxy(one); i++) {
        const tag = dataOf(one, TAG);
        // One that a program writes into an object says nothing of what is in it.
        if (typeof tag === 'string' && !isEnumerable(one, TAG))
            return tag;
        one = getPrototypeOf(one);
    }
    return undefined;
};
/** Whether it is an object of no class, of some realm. */
const isPlain = (value) => {
    const proto = getPrototypeOf(value);
    return proto === null || getPrototypeOf(proto) === null;
};
/** The kinds of the language, by the class from which an object inherits, if it also is one. */
const NATIVE = own([
    ['Error', () => true, (_, name, privates) => errors(name, privates)],
    ['Map', (value) => answers(mapSize, value), () => MAP],
    ['Set', (value) => answers(setSize, value), () => SET],
    ['Date', (value) => answers((one) => dateTime(one), value), (_, name) => dates(name)],
    ['RegExp', (value) => answers(regExpFlags[0][1], value), (value) => new Shown(regExpText(value))],
    ['TypedArray', (value) => answers(typedName, value), () => TYPED],
]);
const functionName = (value) => {
    const name = dataOf(value, 'name');
    return typeof name === 'string' && name ? name : '(anonymous)';
};
/** A function as Node shows it. */
const functionShown = (value) => {
    const text = functionText(value);
    if (text.startsWith('class'))
        return new Shown(`[class ${functionName(value)}]`);
    return new Shown(`[Function: ${functionName(value)}]`);
};
const regExpText = (value) => {
    let flags = '';
    for (const [letter, has] of regExpFlags)
        if (has(value))
            flags += letter;
    return `/${regExpSource(value)}/${flags}`;
};
const dateShown = (value) => {
    const time = dateTime(value);
    return !isFinite(time) ? 'Invalid Date' : dateText(value);
};
/** It can be changed in place, but not looked into. One of a class of its own says which. */
const dates = (name) => ({
    read: (value) => ({ parts: [`${name === 'Date' ? '' : `${name} `}${dateShown(value)}`], count: 1 }),
    toJson: ([text]) => ({ show: text }),
});
/** How an object is looked into, or what is shown in its place. */
export const kindOf = (value, { isProxy, isOwn, privates, open, opaque }) => {
    if (isProxy(value))
        return new Shown('Proxy {}');
    if (typeof value === 'function')
        return functionShown(value);
    if (value === globalThis)
        return new Shown('globalThis');
    if (isArray(value))
        return ARRAY;
    const { maker = Object, name, names } = ancestryOf(value, isProxy);
    if (opaque.has(name))
        return new Shown(`${name} {}`);
    // An engine that is asked for what an error has not may ask the error.
    const native = NATIVE.find(([base, is]) => names.has(base) && is(value));
    if (native)
        return native[2](value, name, privates);
    if (maker === Object || (name === 'Object' && isPlain(value))) {
        const tag = tagOf(value, isProxy);
        return tag === undefined ? fields('', privates) : new Shown(`${tag} {}`);
    }
    return isOwn(maker) || open.has(name) ? fields(name, privates) : new Shown(`${name} {}`);
};
/** More digits take an engine minutes. */
const BIG = 2n ** 512n;
/** A value that is no object as a text. */
export const atomText = (value, limit) => {
    switch (typeof value) {
        case 'bigint':
            return value >= BIG || value <= -BIG ? 'a big number' : `${bigintText(value)}n`;
        case 'symbol':
            return symbolText(value).slice(0, limit);
        case 'string':
            return value.length <= limit ? value : `${value.slice(0, limit)}…`;
        case 'number':
            return is(value, -0) ? '-0' : `${value}`;
        default:
            return `${value}`;
    }
};
/** A value that is no object as JSON. */
export const atomJson = (value, limit) => {
    const isJson = typeof value === 'boolean' || value === null || (isFinite(value) && !is(value, -0));
    if (isJson)
        return value;
    const text = atomText(value, limit);
    return typeof value === 'string' ? text : { show: text };
};
