import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type LessonSource } from '../../page/source.js';
import type { PlayerChange } from '../../trace/player.js';
/**
 * The variables of a run over its moments: what each holds, and where it changed. From each variable a reader goes to where
 * it changed before or changes next. Values with something inside open.
 *
 * @slot - A table to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no
 *   variables, that table says them: a row a variable, a column a moment.
 * @csspart table - The table.
 * @csspart value - A value; `value changed` differs from the one before.
 */
export declare class VariableTracker extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Heading; default: the lesson's caption for it, else "Variable tracker". */
    label: string | null;
    /**
     * Which moments are columns, separated by spaces: `start`, numbers or ids of steps, `before` and `now` (which move with the
     * reader), `final`. Default: what the lesson says; else every step of a short run, and these four of a long one.
     */
    columns: string | null;
    /** Which variables, separated by spaces: `x`, or `f.x` for the `x` of function `f`. Default: what the lesson says, else all. */
    variables: string | null;
    /** `moments`: a row a variable. `steps`, as in an exam: a row a step, a cell only where a value changes. */
    form: 'moments' | 'steps';
    /** The first row of the page that the exam form of a long run shows. */
    protected page: number;
    protected readonly ownContent = "orTable";
    protected readonly partName = "tracker";
    constructor();
    protected readLightAlone(): LessonSource | undefined;
    protected renderLesson({ lesson: given, state: { position } }: View): TemplateResult | undefined;
    protected moved({ state: { position, length } }: View, change?: PlayerChange): void;
}
