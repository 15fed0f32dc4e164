import type {VirtualClock} from '../runtime/clock.js';

interface Waiting {
  readonly signal?: AbortSignal;
}

/** The modules of Node that wait by a clock, by their names without `node:`. */
export const timerModules = (clock: VirtualClock): Readonly<Record<string, object>> => {
  const waiting = (maker: string, delay: unknown, value: unknown, {signal}: Waiting = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = clock.start(maker, () => resolve(value), delay, []);
      signal?.addEventListener('abort', () => {
        timer.close();
        reject(new DOMException('The operation was aborted', 'AbortError'));
      });
    });
  const promises = {
    setTimeout: (delay: unknown, value?: unknown, options?: Waiting) => waiting('setTimeout', delay, value, options),
    setImmediate: (value?: unknown, options?: Waiting) => waiting('setImmediate', 0, value, options),
    async *setInterval(delay: unknown, value?: unknown, options?: Waiting): AsyncGenerator {
      for (;;) yield await waiting('setInterval', delay, value, options);
    },
    scheduler: {wait: (delay: unknown, options?: Waiting) => waiting('setTimeout', delay, undefined, options)},
  };
  const {setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate} = globalThis;
  const timers = {setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises};
  return {'timers/promises': promises, timers};
};
