/**
 * Where the rows of an execution table stand. A row begins at a step that a reader should notice and lasts until the next
 * row begins; what is true "after the row" is what is true after its last step.
 */
export declare class Rows {
    #private;
    /** How many rows. */
    readonly length: number;
    /**
     * @param steps How many steps the trace has.
     * @param starts The step at which each row begins, ascending; without it every step is a row.
     */
    constructor(steps: number, starts?: ArrayLike<number>);
    /** The step that a row is about. */
    start(row: number): number;
    /** The last step of a row; -1 for row -1, the moment before the run. */
    end(row: number): number;
    /** The row that a step falls into; steps before the first row fall into it. */
    at(step: number): number;
}
