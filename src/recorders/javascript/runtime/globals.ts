import type {VirtualClock} from './clock.js';
import {
  construct,
  dateString,
  defineProperties,
  defineProperty,
  functionText,
  getOwnPropertyDescriptor,
  getOwnPropertyDescriptors,
  getPrototypeOf,
  OwnSet,
  setPrototypeOf,
} from './safe.js';
import type {Recorder} from './recorder.js';

/** What the clock on the wall says when a run begins: always the same, so that a recording can be made again. */
export const EPOCH = Date.UTC(2026, 0, 1, 12);

type Any = (...args: readonly unknown[]) => unknown;

/** Random numbers that are the same in each run (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Functions that stand for those of the language or of Node. */
const stand = new OwnSet<unknown>();

/** Puts a function in the place of another, whose name and length it gets; who asks for its text sees no more of it. */
export const replace = (owner: object, key: string, value: Any): void => {
  const old = getOwnPropertyDescriptor(owner, key);
  const known = (old?.value ?? {name: key}) as Any;
  for (const one of ['name', 'length'] as const)
    if (known[one] !== undefined) defineProperty(value, one, {value: known[one], configurable: true});
  stand.add(value);
  defineProperty(owner, key, {value, writable: true, configurable: true, enumerable: old?.enumerable ?? false});
};

/** A constructor of dates whose present is that of the clock. */
const virtualDate = (RealDate: DateConstructor, now: () => number): DateConstructor => {
  const date = function Date(...args: readonly unknown[]): unknown {
    if (!new.target) return dateString(new RealDate(now()));
    return construct(RealDate, args.length > 0 ? (args as unknown[]) : [now()], new.target);
  };
  setPrototypeOf(date, getPrototypeOf(RealDate) as object);
  defineProperties(date, getOwnPropertyDescriptors(RealDate) as PropertyDescriptorMap);
  replace(date, 'now', now);
  defineProperty(RealDate.prototype, 'constructor', {value: date, writable: true, configurable: true});
  return date as unknown as DateConstructor;
};

/** Functions give their text as it was written. */
const writtenText = (hook: string, texts: readonly string[]): ((this: () => unknown) => string) =>
  function toString(this: () => unknown): string {
    const text = functionText(this);
    if (stand.has(this)) return `function ${this.name}() { [native code] }`;
    const mark = text.lastIndexOf(`/*${hook}`);
    if (mark < 0) return text;
    const number = Number.parseInt(text.slice(mark + hook.length + 2), 10);
    return texts[number] ?? text;
  };

/** What a run changes of the world around it. */
export interface World {
  readonly recorder: Recorder;
  readonly clock: VirtualClock;
  readonly hook: string;
}

/** Gives a program time, timers and chance that are the same in each run. */
export const changeGlobals = (global: typeof globalThis, {recorder, clock, hook}: World): void => {
  const timer =
    (maker: string, repeats = false): Any =>
    (callback, delay, ...args) =>
      clock.start(maker, callback, delay, args, repeats);
  const own: Readonly<Record<string, Any>> = {
    setTimeout: timer('setTimeout'),
    setInterval: timer('setInterval', true),
    setImmediate: (callback: unknown, ...args: readonly unknown[]) => clock.start('setImmediate', callback, 0, args),
    clearTimeout: (one) => clock.clear(one),
    clearInterval: (one) => clock.clear(one),
    clearImmediate: (one) => clock.clear(one),
  };
  for (const [name, value] of Object.entries(own)) replace(global, name, value);
  const date: unknown = virtualDate(global.Date, () => EPOCH + clock.ask());
  replace(global, 'Date', date as Any);
  replace(global.performance, 'now', () => clock.ask());
  replace(global.Math, 'random', randomFrom(1));
  replace(global.Function.prototype, 'toString', writtenText(hook, recorder.tables.texts));
};
