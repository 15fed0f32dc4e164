import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Reference } from '../../lesson/inline.js';
import { LessonElement, type View } from '../../page/lesson-element.js';
/** What a reader did with a question. Kept over a reload. */
interface Progress {
    readonly chosen: string | undefined;
    readonly answered: boolean;
    readonly attempts: number;
    readonly hinted: boolean;
}
/**
 * One question of the lesson: options, a hint, feedback at once with an explanation for the option chosen, and evidence that
 * moves the cursor to the step that shows it. Its order, its state and its answer survive a reload.
 *
 * Works in a form: its value is the id of the option chosen.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart option - An option; also `chosen`, and once answered `right` or `wrong`.
 * @csspart verdict - What is said of the answer.
 * @csspart button - The button that checks, or begins again.
 * @cssstate answered - The question has been answered.
 * @cssstate correct - It has been answered rightly.
 * @fires {AnswerEvent} answer - The reader answered.
 * @fires {HintEvent} hint - The reader opened the hint.
 */
export declare class QuizCard extends LessonElement {
    #private;
    static readonly formAssociated = true;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Which question of the lesson: its number, from 1, or its id. Default: the first. */
    question: string | null;
    /** Another seed gives another order of the options. The same seed, or none, gives always the same. */
    seed: string | null;
    /** Name in a form. */
    name: string | null;
    /** In a form: has to be answered. */
    required: boolean;
    protected progress: Progress;
    /** Its form, or a fieldset around it, lets nobody answer. */
    protected locked: boolean;
    protected readonly partName = "quiz";
    constructor();
    /** Id of the option chosen; empty: none. */
    get value(): string;
    get form(): HTMLFormElement | null;
    get validity(): ValidityState;
    get validationMessage(): string;
    get willValidate(): boolean;
    /** Whether the form may be sent, as far as this card goes: a required one has been answered. */
    checkValidity(): boolean;
    /** The same, and says so to the reader if not. */
    reportValidity(): boolean;
    formDisabledCallback(disabled: boolean): void;
    formResetCallback(): void;
    formStateRestoreCallback(state: string): void;
    protected willUpdate(changed: PropertyValues): void;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected updated(changed: PropertyValues): void;
    protected concerns(path: string): boolean;
    protected missing(): string;
    /** An option is called by the letter that this reader sees. */
    protected wordOf(reference: Reference): string;
}
export {};
