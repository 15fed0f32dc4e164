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
    #columns;
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
    /** The slots that changed at a moment, in the order of the changes. */
    changed(moment) {
        return this.#slot.subarray(this.#offsets[moment], this.#offsets[moment + 1]);
    }
    /** The moments at which a slot changed, ascending. Built for all slots when first asked: most readers never ask. */
    history(slot) {
        this.#columns ??= this.#group();
        return this.#columns[slot];
    }
    #apply(state, first, last) {
        const end = this.#offsets[last + 1];
        for (let i = this.#offsets[first]; i < end; i++)
            state[this.#slot[i]] = this.#value[i];
    }
    #group() {
        const counts = new Int32Array(this.#slots);
        for (const slot of this.#slot)
            counts[slot]++;
        const columns = Array.from(counts, (count) => new Int32Array(count));
        counts.fill(0);
        for (let i = 0, moment = 0; i < this.#slot.length; i++) {
            while (this.#offsets[moment + 1] <= i)
                moment++;
            const slot = this.#slot[i];
            columns[slot][counts[slot]++] = moment;
        }
        return columns;
    }
}
