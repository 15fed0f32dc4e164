import {apply} from './safe.js';

/** Longest delay that Node takes, in ms. */
const LONGEST = 2 ** 31 - 1;

/** As many times the program may ask for the time before it goes on: a loop that waits for it has to end. */
const ASKED = 100;

type Callback = (...args: readonly unknown[]) => unknown;

/** What the program gets for a timer, as in Node. */
export class Timeout {
  readonly #clock: VirtualClock;
  readonly #id: number;

  constructor(clock: VirtualClock, id: number) {
    this.#clock = clock;
    this.#id = id;
  }

  ref(): this {
    this.#clock.keep(this.#id, true);
    return this;
  }

  unref(): this {
    this.#clock.keep(this.#id, false);
    return this;
  }

  hasRef(): boolean {
    return this.#clock.keeps(this.#id);
  }

  refresh(): this {
    this.#clock.restart(this.#id);
    return this;
  }

  close(): this {
    this.#clock.clear(this.#id);
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }
}

interface Timer {
  readonly id: number;
  readonly callback: Callback;
  readonly args: readonly unknown[];
  readonly delay: number;
  readonly repeats: boolean;
  /** What made it, e.g. `setTimeout`. */
  readonly maker: string;
  due: number;
  /** Order among those that are due together. */
  order: number;
  keeps: boolean;
}

/** Time that passes only when nobody has anything to do, and timers that wait by it. */
export class VirtualClock {
  #now = 0;
  #asked = 0;
  #next = 1;
  #order = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #onTimer: () => void;

  /** @param onTimer Is called when there is a timer to wait for. */
  constructor(onTimer: () => void = () => {}) {
    this.#onTimer = onTimer;
  }

  /** Milliseconds since the run began. */
  get now(): number {
    return this.#now;
  }

  /** The time as the program asks for it. */
  ask(): number {
    if (++this.#asked > ASKED) this.#now++;
    return this.#now;
  }

  start(maker: string, callback: unknown, delay: unknown, args: readonly unknown[], repeats = false): Timeout {
    if (typeof callback !== 'function')
      throw new TypeError(`The "callback" argument must be of type function. Received ${typeof callback}`);
    const id = this.#next++;
    const wanted = Number(delay);
    const wait = maker === 'setImmediate' ? 0 : wanted >= 1 && wanted <= LONGEST ? Math.trunc(wanted) : 1;
    this.#timers.set(id, {
      id,
      callback: callback as Callback,
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

  clear(timer: unknown): void {
    if (timer != null) this.#timers.delete(Number(timer));
  }

  keep(id: number, keeps: boolean): void {
    const timer = this.#timers.get(id);
    if (timer) timer.keeps = keeps;
  }

  keeps(id: number): boolean {
    return this.#timers.get(id)?.keeps ?? false;
  }

  restart(id: number): void {
    const timer = this.#timers.get(id);
    if (timer) this.#arm(timer);
  }

  /** When the timer that is due next is, in ms since the run began. */
  get due(): number | undefined {
    return this.#first()?.due;
  }

  /** The timer that is due next, if there is one that somebody waits for. Time has passed until then. */
  take(): {readonly maker: string; readonly callback: Callback; readonly run: () => void} | undefined {
    const timer = this.#first();
    if (!timer) return undefined;
    if (timer.due > this.#now) {
      this.#now = timer.due;
      this.#asked = 0;
    }
    if (timer.repeats) this.#arm(timer);
    else this.#timers.delete(timer.id);
    const {maker, callback, args} = timer;
    return {maker, callback, run: () => void apply(callback, undefined, args as unknown[])};
  }

  #first(): Timer | undefined {
    const timers = [...this.#timers.values()];
    if (!timers.some(({keeps}) => keeps)) return undefined;
    return timers.reduce((a, b) => (b.due < a.due || (b.due === a.due && b.order < a.order) ? b : a));
  }

  #arm(timer: Timer): void {
    timer.due = this.#now + timer.delay;
    timer.order = this.#order++;
  }
}
