import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import type { LessonSource } from '../../page/source.js';
/**
 * The steps of a run as the rows of a table: what happened, what came of it, and where the reader is. Rows that are made from
 * a recorded run of up to 1,000 steps open to every line that ran, the rounds of loops by themselves.
 *
 * @slot - A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Without a lesson from
 *   elsewhere, that table is the lesson: its rows become the steps.
 * @csspart table - The table.
 * @csspart row - A row; `row current` is that of the current step.
 * @csspart line - A line that ran after the first of a row.
 * @csspart round - The heading of a round of a loop.
 * @csspart exit - The note below the table: how the run ends.
 * @cssproperty [--te-table-block-size=26em] - Height of a table of more than 200 rows, which scrolls in its box.
 */
export declare class ExecutionTable extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Heading of the table; default: the lesson's caption for it, else "Execution table". */
    label: string | null;
    /** Every line that ran is shown, not only what its reader should notice. Readers switch it. */
    lines: boolean;
    /**
     * What stands in place of a cell, by row and column from 0; `undefined`: what the lesson says. The note below is row `length`.
     * Learning modes cover with it what their reader has yet to think of.
     */
    cover: ((row: number, column: number) => unknown) | undefined;
    protected readonly ownContent = "orTable";
    protected readonly partName = "table";
    constructor();
    disconnectedCallback(): void;
    protected readLight(): LessonSource | undefined;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    /** Touches the two rows that it is about, however many there are. */
    protected moved({ lesson, state: { position } }: View): void;
}
