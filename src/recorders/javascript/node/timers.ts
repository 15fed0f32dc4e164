import {promisify} from 'node:util';
import type {VirtualClock} from '../runtime/clock.js';

interface Waiting {
  readonly signal?: AbortSignal;
}

/** What Node throws when somebody calls off a wait. */
const aborted = ({reason}: AbortSignal): Error => {
  const error = new Error('The operation was aborted', {cause: reason});
  return Object.defineProperties(error, {
    name: {value: 'AbortError', writable: true, configurable: true, enumerable: true},
    code: {value: 'ABORT_ERR', writable: true, configurable: true, enumerable: true},
  });
};

/** The modules of Node that wait by a clock, by their names without `node:`. */
export const timerModules = (clock: VirtualClock): Readonly<Record<string, object>> => {
  const waiting = (maker: string, delay: unknown, value: unknown, {signal}: Waiting = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) throw aborted(signal);
      const timer = clock.start(maker, () => resolve(value), delay, []);
      signal?.addEventListener('abort', () => {
        timer.close();
        reject(aborted(signal));
      });
    });
  const promises = {
    setTimeout: (delay: unknown, value?: unknown, options?: Waiting) => waiting('setTimeout', delay, value, options),
    setImmediate: (value?: unknown, options?: Waiting) => waiting('setImmediate', 0, value, options),
    /** It ticks while the values that it hands out are at work, too. */
    async *setInterval(delay: unknown, value?: unknown, {signal}: Waiting = {}): AsyncGenerator {
      if (signal?.aborted) throw aborted(signal);
      let ticks = 0;
      let wake: (() => void) | undefined;
      const waken = (): void => wake?.();
      const tick = (): void => {
        ticks++;
        waken();
      };
      const timer = clock.start('setInterval', tick, delay, [], true);
      signal?.addEventListener('abort', waken);
      try {
        for (;;) {
          if (ticks === 0) await new Promise<void>((resolve) => void (wake = resolve));
          if (signal?.aborted) throw aborted(signal);
          for (; ticks > 0; ticks--) yield value;
        }
      } finally {
        timer.close();
        signal?.removeEventListener('abort', waken);
      }
    },
    scheduler: {wait: (delay: unknown, options?: Waiting) => waiting('setTimeout', delay, undefined, options)},
  };
  for (const name of ['setTimeout', 'setImmediate'] as const)
    Object.defineProperty(globalThis[name], promisify.custom, {get: () => promises[name], enumerable: true});
  const {setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate} = globalThis;
  const timers = {setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises};
  return {'timers/promises': promises, timers};
};
