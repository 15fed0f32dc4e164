import { construct, dateString, defineProperties, defineProperty, functionText, getOwnPropertyDescriptor, getOwnPropertyDescriptors, getPrototypeOf, OwnSet, setPrototypeOf, } from './safe.js';
/** What the clock on the wall says when a run begins: always the same, so that a recording can be made again. */
export const EPOCH = Date.UTC(2026, 0, 1, 12);
/** Random numbers that are the same in each run (mulberry32). */
export const randomFrom = (seed) => {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
};
/** Functions that stand for those of the language or of Node. */
const stand = new OwnSet();
/** Puts a function in the place of another, whose name and length it gets; who asks for its text sees no more of it. */
export const replace = (owner, key, value) => {
    const old = getOwnPropertyDescriptor(owner, key);
    const known = (old?.value ?? { name: key });
    for (const one of ['name', 'length'])
        if (known[one] !== undefined)
            defineProperty(value, one, { value: known[one], configurable: true });
    stand.add(value);
    defineProperty(owner, key, { value, writable: true, configurable: true, enumerable: old?.enumerable ?? false });
};
/** A constructor of dates whose present is that of the clock. */
const virtualDate = (RealDate, now) => {
    const date = function Date(...args) {
        if (!new.target)
            return dateString(new RealDate(now()));
        return construct(RealDate, args.length > 0 ? args : [now()], new.target);
    };
    setPrototypeOf(date, getPrototypeOf(RealDate));
    defineProperties(date, getOwnPropertyDescriptors(RealDate));
    replace(date, 'now', now);
    defineProperty(RealDate.prototype, 'constructor', { value: date, writable: true, configurable: true });
    return date;
};
/** Functions give their text as it was written. */
const writtenText = (hook, texts) => function toString() {
    const text = functionText(this);
    if (stand.has(this))
        return `function ${this.name}() { [native code] }`;
    const mark = text.lastIndexOf(`/*${hook}`);
    if (mark < 0)
        return text;
    const number = Number.parseInt(text.slice(mark + hook.length + 2), 10);
    return texts[number] ?? text;
};
/** Gives a program time, timers and chance that are the same in each run. */
export const changeGlobals = (global, { recorder, clock, hook }) => {
    const timer = (maker, repeats = false) => (callback, delay, ...args) => clock.start(maker, callback, delay, args, repeats);
    const own = {
        setTimeout: timer('setTimeout'),
        setInterval: timer('setInterval', true),
        setImmediate: (callback, ...args) => clock.start('setImmediate', callback, 0, args),
        clearTimeout: (one) => clock.clear(one),
        clearInterval: (one) => clock.clear(one),
        clearImmediate: (one) => clock.clear(one),
    };
    for (const [name, value] of Object.entries(own))
        replace(global, name, value);
    const date = virtualDate(global.Date, () => EPOCH + clock.ask());
    replace(global, 'Date', date);
    replace(global.performance, 'now', () => clock.ask());
    replace(global.Math, 'random', randomFrom(1));
    replace(global.Function.prototype, 'toString', writtenText(hook, recorder.tables.texts));
};
