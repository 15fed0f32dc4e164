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
/** What gives the same values in the same order as another, and tells each time that it is asked for one. */
export const follow = (iterable, isAsync, told) => {
    if (iterable == null)
        return iterable;
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
    return iterable;
};
/** The value that an iterator handed out, or nothing if it is at its end. */
export const handedOut = (result, isProxy) => {
    if (!isObject(result) || isProxy(result))
        return { value: undefined };
    return dataOf(result, 'done') === true ? undefined : { value: dataOf(result, 'value') };
};
