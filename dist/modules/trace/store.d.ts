/** Numbers, in an array as narrow as they allow. */
export type Ints = Uint8Array | Uint16Array | Int32Array | Float64Array;
/** A growing list of numbers, in an array as narrow as they allow. Plain arrays of millions would be three times as slow. */
export declare class Column {
    #private;
    length: number;
    push(number: number): void;
    /** The number pushed last; 0 if there is none. */
    get last(): number;
    /** The numbers so far. */
    pack(): Ints;
}
/** How many of the ascending `numbers` are at most `limit`. */
export declare const countUpTo: (numbers: ArrayLike<number>, limit: number) => number;
/**
 * Numbers in slots, over moments. Moment 0 is before the first step, moment k + 1 after step k.
 *
 * Kept as the list of changes in order, with a checkpoint of all slots every so often. The distance grows with the number
 * of slots, so checkpoints never cost more than 4 bytes a moment, and reading costs what the state's size costs,
 * at moment 10 as at moment 900,000.
 */
export declare class Store {
    #private;
    /**
     * @param slots How many slots there are.
     * @param offsets Where the changes of each moment begin; one entry more than there are moments.
     * @param slot, value What changed, in order.
     */
    constructor(slots: number, offsets: Column, slot: Column, value: Column);
    /** All slots at a moment; the caller's own copy. */
    read(moment: number): Int32Array;
    /** The moments at which a slot changed, ascending. Built for all slots when first asked: most readers never ask. */
    history(slot: number): Int32Array;
}
/** Numbers in slots, over moments, kept slot by slot: there may be as many slots as a run has objects. */
export declare class History {
    #private;
    /** @param slot, moment, value What changed when to what, in order. */
    constructor(slots: number, slot: Ints, moment: Ints, value: Ints);
    /** The moments at which a slot changed, ascending. */
    of(slot: number): Int32Array;
    /** What is in a slot at a moment; 0: nothing yet. */
    at(slot: number, moment: number): number;
}
