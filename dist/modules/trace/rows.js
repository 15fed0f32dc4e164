import { countUpTo } from './store.js';
/**
 * Where the rows of an execution table stand. A row begins at a step that a reader should notice and lasts until the next
 * row begins; what is true "after the row" is what is true after its last step.
 */
export class Rows {
    /** How many rows. */
    length;
    #steps;
    #starts;
    /**
     * @param steps How many steps the trace has.
     * @param starts The step at which each row begins, ascending; without it every step is a row.
     */
    constructor(steps, starts) {
        this.#steps = steps;
        this.#starts = starts;
        this.length = starts ? starts.length : steps;
    }
    /** The step that a row is about. */
    start(row) {
        return this.#starts ? this.#starts[row] : row;
    }
    /** The last step of a row; -1 for row -1, the moment before the run. */
    end(row) {
        if (row < 0 || !this.#starts)
            return row;
        return (this.#starts[row + 1] ?? this.#steps) - 1;
    }
    /** The row that a step falls into; steps before the first row fall into it. */
    at(step) {
        return this.#starts ? Math.max(0, countUpTo(this.#starts, step) - 1) : step;
    }
}
