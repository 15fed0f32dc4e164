/** Numbers, in an array as narrow as they allow. */
export type Ints = Uint8Array | Uint16Array | Int32Array | Float64Array;

const WIDTHS = [Uint8Array, Uint16Array, Int32Array, Float64Array] as const;

/** A growing list of numbers, in an array as narrow as they allow. Plain arrays of millions would be three times as slow. */
export class Column {
  #numbers: Ints = new Uint8Array(64);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#resize(0, this.length * 2);
    this.#numbers[this.length] = number;
    // What does not fit is not what is read back.
    while (this.#numbers[this.length] !== number && !(this.#numbers instanceof Float64Array)) {
      this.#resize(1, this.#numbers.length);
      this.#numbers[this.length] = number;
    }
    this.length++;
  }

  /** The number pushed last; 0 if there is none. */
  get last(): number {
    return this.#numbers[this.length - 1] ?? 0;
  }

  /** The numbers so far. */
  pack(): Ints {
    return this.#numbers.slice(0, this.length);
  }

  #resize(wider: number, length: number): void {
    const old = this.#numbers;
    const Width = WIDTHS[WIDTHS.indexOf(old.constructor as (typeof WIDTHS)[number]) + wider]!;
    (this.#numbers = new Width(length)).set(old);
  }
}

/** How many of the ascending `numbers` are at most `limit`. */
export const countUpTo = (numbers: ArrayLike<number>, limit: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Numbers in slots, over moments. Moment 0 is before the first step, moment k + 1 after step k.
 *
 * Kept as the list of changes in order, with a checkpoint of all slots every so often. The distance grows with the number
 * of slots, so checkpoints never cost more than 4 bytes a moment, and reading costs what the state's size costs,
 * at moment 10 as at moment 900,000.
 */
export class Store {
  readonly #offsets: Ints;
  readonly #slot: Ints;
  readonly #value: Ints;
  readonly #slots: number;
  readonly #distance: number;
  readonly #checkpoints: Int32Array;
  #history: History | undefined;

  /**
   * @param slots How many slots there are.
   * @param offsets Where the changes of each moment begin; one entry more than there are moments.
   * @param slot, value What changed, in order.
   */
  constructor(slots: number, offsets: Column, slot: Column, value: Column) {
    this.#offsets = offsets.pack();
    this.#slot = slot.pack();
    this.#value = value.pack();
    this.#slots = slots;
    this.#distance = Math.max(32, slots);
    const moments = offsets.length - 1;
    this.#checkpoints = new Int32Array(slots * Math.ceil(moments / this.#distance));
    const state = new Int32Array(slots);
    for (let moment = 0; moment < moments; moment++) {
      this.#apply(state, moment, moment);
      if (moment % this.#distance === 0) this.#checkpoints.set(state, (moment / this.#distance) * slots);
    }
  }

  /** All slots at a moment; the caller's own copy. */
  read(moment: number): Int32Array {
    const checkpoint = Math.floor(moment / this.#distance);
    const state = this.#checkpoints.slice(checkpoint * this.#slots, (checkpoint + 1) * this.#slots);
    this.#apply(state, checkpoint * this.#distance + 1, moment);
    return state;
  }

  /** The moments at which a slot changed, ascending. Built for all slots when first asked: most readers never ask. */
  history(slot: number): Int32Array {
    this.#history ??= new History(this.#slots, this.#slot, this.#moments(), this.#value);
    return this.#history.of(slot);
  }

  #apply(state: Int32Array, first: number, last: number): void {
    const end = this.#offsets[last + 1]!;
    for (let i = this.#offsets[first]!; i < end; i++) state[this.#slot[i]!] = this.#value[i]!;
  }

  /** The moment of each change. */
  #moments(): Int32Array {
    const moments = new Int32Array(this.#slot.length);
    for (let i = 0, moment = 0; i < moments.length; i++) {
      while (this.#offsets[moment + 1]! <= i) moment++;
      moments[i] = moment;
    }
    return moments;
  }
}

/** Numbers in slots, over moments, kept slot by slot: there may be as many slots as a run has objects. */
export class History {
  /** Where the changes of each slot begin; one entry more than there are slots. */
  readonly #starts: Int32Array;
  readonly #moment: Int32Array;
  readonly #value: Int32Array;

  /** @param slot, moment, value What changed when to what, in order. */
  constructor(slots: number, slot: Ints, moment: Ints, value: Ints) {
    const starts = new Int32Array(slots + 2);
    for (const one of slot) starts[one + 2]!++;
    for (let i = 2; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    this.#moment = new Int32Array(slot.length);
    this.#value = new Int32Array(slot.length);
    for (const [i, one] of slot.entries()) {
      const place = starts[one + 1]!++;
      this.#moment[place] = moment[i]!;
      this.#value[place] = value[i]!;
    }
    this.#starts = starts;
  }

  /** The moments at which a slot changed, ascending. */
  of(slot: number): Int32Array {
    return this.#moment.subarray(this.#starts[slot], this.#starts[slot + 1]);
  }

  /** What is in a slot at a moment; 0: nothing yet. */
  at(slot: number, moment: number): number {
    const count = countUpTo(this.of(slot), moment);
    return count > 0 ? this.#value[this.#starts[slot]! + count - 1]! : 0;
  }
}
