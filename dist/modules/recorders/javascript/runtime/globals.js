import { construct, defineProperty, functionText } from './safe.js';
/** What the clock on the wall says when a run begins: always the same, so that a recording can be made again. */
const EPOCH = Date.UTC(2026, 0, 1, 12);
/** Random numbers that are the same in each run (mulberry32). */
const randomFrom = (seed) => {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
};
/** A constructor of dates whose present is that of the clock. */
const virtualDate = (RealDate, now) => {
    const date = new Proxy(RealDate, {
        construct: (target, args, newTarget) => construct(target, args.length > 0 ? args : [now()], newTarget === date ? target : newTarget),
        apply: () => new RealDate(now()).toString(),
    });
    defineProperty(RealDate, 'now', { value: now, writable: true, configurable: true });
    defineProperty(RealDate.prototype, 'constructor', { value: date, writable: true, configurable: true });
    return date;
};
/** Functions give their text as it was written. */
const writtenText = (hook, texts) => function toString() {
    const text = functionText(this);
    const mark = text.lastIndexOf(`/*${hook}`);
    if (mark < 0)
        return text;
    const number = Number.parseInt(text.slice(mark + hook.length + 2), 10);
    return texts[number] ?? text;
};
/** Gives a program time, timers and chance that are the same in each run. */
export const changeGlobals = (global, { recorder, clock, hook }) => {
    const timer = (maker, repeats = false) => (callback, delay, ...args) => clock.start(maker, callback, delay, args, repeats);
    const clear = (one) => clock.clear(one);
    const changed = {
        setTimeout: timer('setTimeout'),
        setInterval: timer('setInterval', true),
        setImmediate: (callback, ...args) => clock.start('setImmediate', callback, 0, args),
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
    defineProperty(global.performance, 'now', { value: () => clock.ask(), writable: true, configurable: true });
    defineProperty(global.Math, 'random', { value: randomFrom(1), writable: true, configurable: true });
    defineProperty(global.Function.prototype, 'toString', {
        value: writtenText(hook, recorder.tables.texts),
        writable: true,
        configurable: true,
    });
};
