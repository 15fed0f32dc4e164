const WIDTHS = [Uint8Array, Uint16Array, Int32Array, Float64Array];
/** A growing list of numbers, in an array as narrow as they allow. Plain arrays of millions would be three times as slow. */
export class Column {
    #numbers = new Uint8Array(64);
    length = 0;
    push(number) {
        if (this.length === this.#numbers.length)
            this.#resize(0, this.length * 2);
        this.#numbers[this.length] = number;
        // What does not fit is not what is read back.
        while (this.#numbers[this.length] !== number && !(this.#numbers instanceof Float64Array)) {
            this.#resize(1, this.#numbers.length);
            this.#numbers[this.length] = number;
        }
        this.length++;
    }
    /** The number pushed last; 0 if there is none. */
    get last() {
        return this.#numbers[this.length - 1] ?? 0;
    }
    /** The numbers so far. */
    pack() {
        return this.#numbers.slice(0, this.length);
    }
    #resize(wider, length) {
        const old = this.#numbers;
        const Width = WIDTHS[WIDTHS.indexOf(old.constructor) + wider];
        (this.#numbers = new Width(length)).set(old);
    }
}
/** How many of the ascending `numbers` are at most `limit`. */
export const countUpTo = (numbers, limit) => {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
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
    #offsets;
    #slot;
    #value;
    #slots;
    #distance;
    #checkpoints;
    #history;
    /**
     * @param slots How many slots there are.
     * @param offsets Where the changes of each moment begin; one entry more than there are moments.
     * @param slot, value What changed, in order.
     */
    constructor(slots, offsets, slot, value) {
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
            if (moment % this.#distance === 0)
                this.#checkpoints.set(state, (moment / this.#distance) * slots);
        }
    }
    /** All slots at a moment; the caller's own copy. */
    read(moment) {
        const checkpoint = Math.floor(moment / this.#distance);
        const state = this.#checkpoints.slice(checkpoint * this.#slots, (checkpoint + 1) * this.#slots);
        this.#apply(state, checkpoint * this.#distance + 1, moment);
        return state;
    }
    /** The moments at which a slot changed, ascending. Built for all slots when first asked: most readers never ask. */
    history(slot) {
        this.#history ??= new History(this.#slots, this.#slot, this.#moments(), this.#value);
        return this.#history.of(slot);
    }
    #apply(state, first, last) {
        const end = this.#offsets[last + 1];
        for (let i = this.#offsets[first]; i < end; i++)
            state[this.#slot[i]] = this.#value[i];
    }
    /** The moment of each change. */
    #moments() {
        const moments = new Int32Array(this.#slot.length);
        for (let i = 0, moment = 0; i < moments.length; i++) {
            while (this.#offsets[moment + 1] <= i)
                moment++;
            moments[i] = moment;
        }
        return moments;
    }
}
/** Numbers in slots, over moments, kept slot by slot: there may be as many slots as a run has objects. */
export class History {
    /** Where the changes of each slot begin; one entry more than there are slots. */
    #starts;
    #moment;
    #value;
    /** @param slot, moment, value What changed when to what, in order. */
    constructor(slots, slot, moment, value) {
        const starts = new Int32Array(slots + 2);
        for (const one of slot)
            starts[one + 2]++;
        for (let i = 2; i < starts.length; i++)
            starts[i] += starts[i - 1];
        this.#moment = new Int32Array(slot.length);
        this.#value = new Int32Array(slot.length);
        for (const [i, one] of slot.entries()) {
            const place = starts[one + 1]++;
            this.#moment[place] = moment[i];
            this.#value[place] = value[i];
        }
        this.#starts = starts;
    }
    /** The moments at which a slot changed, ascending. */
    of(slot) {
        return this.#moment.subarray(this.#starts[slot], this.#starts[slot + 1]);
    }
    /** What is in a slot at a moment; 0: nothing yet. */
    at(slot, moment) {
        const count = countUpTo(this.of(slot), moment);
        return count > 0 ? this.#value[this.#starts[slot] + count - 1] : 0;
    }
}
