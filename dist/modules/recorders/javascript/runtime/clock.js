import { apply } from './safe.js';
/** Longest delay that Node takes, in ms. */
const LONGEST = 2 ** 31 - 1;
/** As many times the program may ask for the time before it goes on: a loop that waits for it has to end. */
const ASKED = 100;
/** What the program gets for a timer, as in Node. */
export class Timeout {
    #clock;
    #id;
    constructor(clock, id) {
        this.#clock = clock;
        this.#id = id;
    }
    ref() {
        this.#clock.keep(this.#id, true);
        return this;
    }
    unref() {
        this.#clock.keep(this.#id, false);
        return this;
    }
    hasRef() {
        return this.#clock.keeps(this.#id);
    }
    refresh() {
        this.#clock.restart(this.#id);
        return this;
    }
    close() {
        this.#clock.clear(this.#id);
        return this;
    }
    [Symbol.toPrimitive]() {
        return this.#id;
    }
}
/** Time that passes only when nobody has anything to do, and timers that wait by it. */
export class VirtualClock {
    #now = 0;
    #asked = 0;
    #next = 1;
    #order = 0;
    #timers = new Map();
    #onTimer;
    /** @param onTimer Is called when there is a timer to wait for. */
    constructor(onTimer = () => { }) {
        this.#onTimer = onTimer;
    }
    /** Milliseconds since the run began. */
    get now() {
        return this.#now;
    }
    /** The time as the program asks for it. */
    ask() {
        if (++this.#asked > ASKED)
            this.#now++;
        return this.#now;
    }
    start(maker, callback, delay, args, repeats = false) {
        if (typeof callback !== 'function')
            throw new TypeError(`The "callback" argument must be of type function. Received ${typeof callback}`);
        const id = this.#next++;
        const wanted = Number(delay);
        const wait = maker === 'setImmediate' ? 0 : wanted >= 1 && wanted <= LONGEST ? Math.trunc(wanted) : 1;
        this.#timers.set(id, {
            id,
            callback: callback,
            args,
            delay: wait,
            repeats,
            maker,
            due: this.#now + wait,
            order: this.#order++,
            keeps: true,
        });
        this.#onTimer();
        return new Timeout(this, id);
    }
    clear(timer) {
        if (timer != null)
            this.#timers.delete(Number(timer));
    }
    keep(id, keeps) {
        const timer = this.#timers.get(id);
        if (timer)
            timer.keeps = keeps;
    }
    keeps(id) {
        return this.#timers.get(id)?.keeps ?? false;
    }
    restart(id) {
        const timer = this.#timers.get(id);
        if (timer)
            this.#arm(timer);
    }
    /** When the timer that is due next is, in ms since the run began. */
    get due() {
        return this.#first()?.due;
    }
    /** The timer that is due next, if there is one that somebody waits for. Time has passed until then. */
    take() {
        const timer = this.#first();
        if (!timer)
            return undefined;
        if (timer.due > this.#now) {
            this.#now = timer.due;
            this.#asked = 0;
        }
        if (timer.repeats)
            this.#arm(timer);
        else
            this.#timers.delete(timer.id);
        const { maker, callback, args } = timer;
        return { maker, callback, run: () => void apply(callback, undefined, args) };
    }
    #first() {
        const timers = [...this.#timers.values()];
        if (!timers.some(({ keeps }) => keeps))
            return undefined;
        return timers.reduce((a, b) => (b.due < a.due || (b.due === a.due && b.order < a.order) ? b : a));
    }
    #arm(timer) {
        timer.due = this.#now + timer.delay;
        timer.order = this.#order++;
    }
}
