/**
 * What the run-time needs of the language, taken before the program can change it.
 */
/* oxlint-disable typescript/unbound-method -- each becomes a function of its object */
const { call } = Function.prototype;
/** A method as a function of its object. */
const method = (of) => call.bind(of);
/** The getter of a property, as a function of its object. */
export const getter = (of, name) => method(Object.getOwnPropertyDescriptor(of, name).get);
export const { assign, defineProperties, defineProperty, freeze, fromEntries, is, keys } = Object;
export const { create, getOwnPropertyDescriptor, getOwnPropertyDescriptors, getPrototypeOf, setPrototypeOf } = Object;
export const { ownKeys, construct, apply, defineProperty: tryDefine } = Reflect;
export const { isArray } = Array;
export const { min } = Math;
export const { isFinite } = Number;
export const realNow = Date.now;
export const textIncludes = method(String.prototype.includes);
const replaceWith = method(RegExp.prototype[Symbol.replace]);
/** The text with something in the place of what matches. */
export const replaceIn = (text, pattern, by) => replaceWith(pattern, text, by);
export const isEnumerable = method(Object.prototype.propertyIsEnumerable);
export const functionText = method(Function.prototype.toString);
export const dateString = method(Date.prototype.toString);
export const dateText = method(Date.prototype.toISOString);
export const dateTime = method(Date.prototype.getTime);
export const bigintText = method(BigInt.prototype.toString);
export const symbolText = method(Symbol.prototype.toString);
export const regExpSource = getter(RegExp.prototype, 'source');
export const regExpFlags = [
    ['d', 'hasIndices'],
    ['g', 'global'],
    ['i', 'ignoreCase'],
    ['m', 'multiline'],
    ['s', 'dotAll'],
    ['u', 'unicode'],
    ['v', 'unicodeSets'],
    ['y', 'sticky'],
]
    .filter(([, name]) => name in RegExp.prototype)
    .map(([letter, name]) => [letter, getter(RegExp.prototype, name)]);
export const mapSize = getter(Map.prototype, 'size');
export const setSize = getter(Set.prototype, 'size');
const TypedArray = Object.getPrototypeOf(Uint8Array.prototype);
export const typedName = getter(TypedArray, Symbol.toStringTag);
export const typedLength = getter(TypedArray, 'length');
/** A class with the methods that another had at first. */
const keeping = (made, base) => {
    const { constructor: _, ...methods } = getOwnPropertyDescriptors(base);
    Object.defineProperties(made.prototype, methods);
    return made;
};
/** Maps and sets whose methods the program cannot change. */
export const OwnMap = keeping(class extends Map {
}, Map.prototype);
export const OwnSet = keeping(class extends Set {
}, Set.prototype);
export const OwnWeakMap = keeping(class extends WeakMap {
}, WeakMap.prototype);
const { constructor: _, ...ofLists } = getOwnPropertyDescriptors(Array.prototype);
const LIST = create(null, ofLists);
/** A list whose methods the program cannot change. */
export const own = (list) => setPrototypeOf(list, LIST);
const mapEntries = method(Map.prototype.entries);
const setValues = method(Set.prototype.values);
const nextOfMap = method(Object.getPrototypeOf(new Map().entries()).next);
const nextOfSet = method(Object.getPrototypeOf(new Set().values()).next);
/** The first keys and values of a map, one after the other. */
export const entriesOf = (map, limit) => {
    const found = own([]);
    const iterator = mapEntries(map);
    for (let i = 0; i < limit; i++) {
        const { done, value } = nextOfMap(iterator);
        if (done)
            break;
        found[2 * i] = value[0];
        found[2 * i + 1] = value[1];
    }
    return found;
};
/** The first members of a set. */
export const membersOf = (set, limit) => {
    const found = own([]);
    const iterator = setValues(set);
    for (let i = 0; i < limit; i++) {
        const { done, value } = nextOfSet(iterator);
        if (done)
            break;
        found[i] = value;
    }
    return found;
};
/** Whether an object has what a getter of the language looks at, whatever its prototype says. */
export const answers = (read, value) => {
    try {
        return read(value) !== undefined;
    }
    catch {
        return false;
    }
};
/** The value of a property that is no getter, and is not asked of a proxy. */
export const dataOf = (value, key) => {
    const found = getOwnPropertyDescriptor(value, key);
    return found && 'value' in found ? found.value : undefined;
};
