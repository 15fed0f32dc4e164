import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import type { Step } from '../../trace/trace.js';
import { type Highlighter, type Token } from './highlight.js';
/**
 * The code of a lesson: the line of the current step and the one that runs next, lines that no step is on, and what was
 * printed so far. Pressing a line goes to the next step on it.
 *
 * @slot - Code to show while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart code - The code.
 * @csspart output - What the program printed so far.
 * @csspart caption - The text below.
 * @cssproperty [--te-code-block-size=none] - Most height of the code, which then scrolls in its box.
 */
export declare class ExecutionSample extends LessonElement {
    #private;
    /** What colours the code of every sample that has no highlighter of its own. */
    static highlighter: Highlighter;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Heading; default: the name of the file. */
    label: string | null;
    /** Shows the code without colours, and fetches nothing for them. */
    plain: boolean;
    /** What colours the code of this sample. */
    highlighter: Highlighter | undefined;
    /** Index of the file that is shown. */
    protected file: number;
    protected tokens: readonly Token[];
    /** The piece of code that the step is about, for engines without custom highlights. */
    protected spot: Step['span'];
    protected readonly partName = "sample";
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected updated(changed: PropertyValues): void;
    protected moved({ lesson, state: { position, length } }: View): void;
    protected concerns(path: string): boolean;
}
