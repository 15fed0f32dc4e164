import {apply, dataOf} from './safe.js';

type Method = (...args: readonly unknown[]) => unknown;

/** What is told of an iterator that somebody else asks for values. */
export interface Following {
  readonly before?: () => void;
  /** @param result What `next`, `return` or `throw` gave. */
  readonly after: (result: unknown) => void;
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** An iterator that does what another does, and tells of it. */
const following = (iterator: unknown, {before, after}: Following): unknown => {
  if (!isObject(iterator)) return iterator;
  const {next} = iterator as {readonly next: Method};
  const told = (method: Method, args: readonly unknown[]): unknown => {
    before?.();
    const result: unknown = apply(method, iterator, args);
    after(result);
    return result;
  };
  const optional = (name: 'return' | 'throw'): unknown => {
    const {[name]: method} = iterator as {readonly [key in typeof name]?: Method | null};
    return method == null ? undefined : (...args: readonly unknown[]) => told(method, args);
  };
  return {
    next: (...args: readonly unknown[]) => told(next, args),
    get return(): unknown {
      return optional('return');
    },
    get throw(): unknown {
      return optional('throw');
    },
  };
};

/** What the engine says of what cannot be gone over: it would cite what it runs. */
const refuse = (value: unknown, text: string): never => {
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
export const follow = (iterable: unknown, isAsync: boolean, told: Following, text?: string): unknown => {
  if (iterable == null) return text === undefined ? iterable : refuse(iterable, text);
  const over = iterable as {readonly [Symbol.asyncIterator]?: Method; readonly [Symbol.iterator]?: Method};
  for (const key of [Symbol.asyncIterator, Symbol.iterator] as const) {
    if (key === Symbol.asyncIterator && !isAsync) continue;
    const {[key]: begin} = over;
    if (begin == null) continue;
    // The language says best what is wrong.
    if (typeof begin !== 'function') return iterable;
    return {[key]: () => following(apply(begin, iterable, []), told)};
  }
  return text === undefined ? iterable : refuse(iterable, text);
};

/** The value that an iterator handed out, or nothing if it is at its end. */
export const handedOut = (
  result: unknown,
  isProxy: (value: object) => boolean,
): {readonly value: unknown} | undefined => {
  if (!isObject(result) || isProxy(result)) return {value: undefined};
  return dataOf(result, 'done') === true ? undefined : {value: dataOf(result, 'value')};
};
