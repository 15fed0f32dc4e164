import {apply} from './safe.js';

type Method = (...args: readonly unknown[]) => unknown;

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** An iterator that does what another does, and then tells that it is waited for. */
const following = (iterator: unknown, waits: () => void): unknown => {
  if (!isObject(iterator)) return iterator;
  const {next} = iterator as {readonly next: Method};
  const after = (method: Method, args: readonly unknown[]): unknown => {
    const result = apply(method, iterator, args) as unknown;
    waits();
    return result;
  };
  return {
    next: (...args: readonly unknown[]) => after(next, args),
    get return(): unknown {
      const {return: end} = iterator as {readonly return?: Method | null};
      return end == null ? undefined : (...args: readonly unknown[]) => after(end, args);
    },
  };
};

/** What `for await` goes over: the same values in the same order, but each time it waits that is told. */
export const eachOf = (iterable: unknown, waits: () => void): unknown => {
  if (iterable == null) return iterable;
  const over = iterable as {readonly [Symbol.asyncIterator]?: Method; readonly [Symbol.iterator]?: Method};
  for (const key of [Symbol.asyncIterator, Symbol.iterator] as const) {
    const {[key]: begin} = over;
    if (begin == null) continue;
    // The language says best what is wrong.
    if (typeof begin !== 'function') return iterable;
    return {[key]: () => following(apply(begin, iterable, []), waits)};
  }
  return iterable;
};
