import { apply, dataOf } from './safe.js';
const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
/** An iterator that does what another does, and tells of it. */
const following = (iterator, { before, after }) => {
    if (!isObject(iterator))
        return iterator;
    const { next } = iterator;
    const told = (method, args) => {
        before?.();
        const result = apply(method, iterator, args);
        after(result);
        return result;
    };
    const optional = (name) => {
        const { [name]: method } = iterator;
        return method == null ? undefined : (...args) => told(method, args);
    };
    return {
        next: (...args) => told(next, args),
        get return() {
            return optional('return');
        },
        get throw() {
            return optional('throw');
        },
    };
};
/** What the engine says of what cannot be gone over: it would cite what it runs. */
const refuse = (value, text) => {
    if (value == null)
        throw new TypeError(`Cannot read properties of ${String(value)} (reading 'Symbol(Symbol.asyncIterator)')`);
    const cited = text.replaceAll(/(?<=[\w$])\([^()]*\)/g, '(...)');
    const what = cited.endsWith('(...)') ? `${cited} is not a function or its return value` : cited;
    throw new TypeError(`${what} is not async iterable`);
};
/**
 * What gives the same values in the same order as another, and tells each time that it is asked for one.
 *
 * @param text What it is in the program, if the engine is not to say what is wrong with it.
 */
export const follow = (iterable, isAsync, told, text) => {
    if (iterable == null)
        return text === undefined ? iterable : refuse(iterable, text);
    const over = iterable;
    for (const key of [Symbol.asyncIterator, Symbol.iterator]) {
        if (key === Symbol.asyncIterator && !isAsync)
            continue;
        const { [key]: begin } = over;
        if (begin == null)
            continue;
        // The language says best what is wrong.
        if (typeof begin !== 'function')
            return iterable;
        return { [key]: () => following(apply(begin, iterable, []), told) };
    }
    return text === undefined ? iterable : refuse(iterable, text);
};
/** The value that an iterator handed out, or nothing if it is at its end. */
export const handedOut = (result, isProxy) => {
    if (!isObject(result) || isProxy(result))
        return { value: undefined };
    return dataOf(result, 'done') === true ? undefined : { value: dataOf(result, 'value') };
};
