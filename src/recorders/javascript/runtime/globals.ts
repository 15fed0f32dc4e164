import type {VirtualClock} from './clock.js';
import {construct, defineProperty, functionText} from './safe.js';
import type {Recorder} from './recorder.js';

/** What the clock on the wall says when a run begins: always the same, so that a recording can be made again. */
const EPOCH = Date.UTC(2026, 0, 1, 12);

type Any = (...args: readonly unknown[]) => unknown;

/** Random numbers that are the same in each run (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A constructor of dates whose present is that of the clock. */
const virtualDate = (RealDate: DateConstructor, now: () => number): DateConstructor => {
  const date: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      construct(target, args.length > 0 ? args : [now()], newTarget === date ? target : newTarget) as object,
    apply: () => new RealDate(now()).toString(),
  });
  defineProperty(RealDate, 'now', {value: now, writable: true, configurable: true});
  defineProperty(RealDate.prototype, 'constructor', {value: date, writable: true, configurable: true});
  return date;
};

/** Functions give their text as it was written. */
const writtenText = (hook: string, texts: readonly string[]): ((this: () => unknown) => string) =>
  function toString(this: () => unknown): string {
    const text = functionText(this);
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
  const clear: Any = (one) => clock.clear(one);
  const changed: Record<string, unknown> = {
    setTimeout: timer('setTimeout'),
    setInterval: timer('setInterval', true),
    setImmediate: (callback: unknown, ...args: readonly unknown[]) => clock.start('setImmediate', callback, 0, args),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
    Date: virtualDate(global.Date, () => EPOCH + clock.ask()),
  };
  for (const [name, value] of Object.entries(changed))
    defineProperty(global, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: name in global && name !== 'Date',
    });
  defineProperty(global.performance, 'now', {value: () => clock.ask(), writable: true, configurable: true});
  defineProperty(global.Math, 'random', {value: randomFrom(1), writable: true, configurable: true});
  defineProperty(global.Function.prototype, 'toString', {
    value: writtenText(hook, recorder.tables.texts),
    writable: true,
    configurable: true,
  });
};
