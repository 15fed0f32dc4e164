import { promisify } from 'node:util';
/** What Node throws when somebody calls off a wait. */
const aborted = ({ reason }) => {
    const error = new Error('The operation was aborted', { cause: reason });
    return Object.defineProperties(error, {
        name: { value: 'AbortError', writable: true, configurable: true, enumerable: true },
        code: { value: 'ABORT_ERR', writable: true, configurable: true, enumerable: true },
    });
};
/** The modules of Node that wait by a clock, by their names without `node:`. */
export const timerModules = (clock) => {
    const waiting = (maker, delay, value, { signal } = {}) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            throw aborted(signal);
        const timer = clock.start(maker, () => resolve(value), delay, []);
        signal?.addEventListener('abort', () => {
            timer.close();
            reject(aborted(signal));
        });
    });
    const promises = {
        setTimeout: (delay, value, options) => waiting('setTimeout', delay, value, options),
        setImmediate: (value, options) => waiting('setImmediate', 0, value, options),
        /** It ticks while the values that it hands out are at work, too. */
        async *setInterval(delay, value, { signal } = {}) {
            if (signal?.aborted)
                throw aborted(signal);
            let ticks = 0;
            let wake;
            const waken = () => wake?.();
            const tick = () => {
                ticks++;
                waken();
            };
            const timer = clock.start('setInterval', tick, delay, [], true);
            signal?.addEventListener('abort', waken);
            try {
                for (;;) {
                    if (ticks === 0)
                        await new Promise((resolve) => void (wake = resolve));
                    if (signal?.aborted)
                        throw aborted(signal);
                    for (; ticks > 0; ticks--)
                        yield value;
                }
            }
            finally {
                timer.close();
                signal?.removeEventListener('abort', waken);
            }
        },
        scheduler: { wait: (delay, options) => waiting('setTimeout', delay, undefined, options) },
    };
    for (const name of ['setTimeout', 'setImmediate'])
        Object.defineProperty(globalThis[name], promisify.custom, { get: () => promises[name], enumerable: true });
    const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = globalThis;
    const timers = { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises };
    return { 'timers/promises': promises, timers };
};
