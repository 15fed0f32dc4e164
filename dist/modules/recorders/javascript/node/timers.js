/** The modules of Node that wait by a clock, by their names without `node:`. */
export const timerModules = (clock) => {
    const waiting = (maker, delay, value, { signal } = {}) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const timer = clock.start(maker, () => resolve(value), delay, []);
        signal?.addEventListener('abort', () => {
            timer.close();
            reject(new DOMException('The operation was aborted', 'AbortError'));
        });
    });
    const promises = {
        setTimeout: (delay, value, options) => waiting('setTimeout', delay, value, options),
        setImmediate: (value, options) => waiting('setImmediate', 0, value, options),
        async *setInterval(delay, value, options) {
            for (;;)
                yield await waiting('setInterval', delay, value, options);
        },
        scheduler: { wait: (delay, options) => waiting('setTimeout', delay, undefined, options) },
    };
    const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = globalThis;
    const timers = { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises };
    return { 'timers/promises': promises, timers };
};
