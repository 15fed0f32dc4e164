import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Reference } from '../../lesson/inline.js';
import type { Bank } from '../../lesson/question.js';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type QuestionRecord } from '../../page/record.js';
import { type StudyWords } from '../../page/words/study.js';
/**
 * One question of the lesson: to choose one option or several, to put steps in order, or to type, with hints in stages, feedback
 * at once with an explanation for each option and the mistake that a wrong one shows, a worked solution to open step by step,
 * and evidence that moves the cursor to the step that shows it. Its order, its state and its answer survive a reload.
 *
 * Works in a form: its value is what is typed, or the ids of the options chosen or put in order, with spaces between them.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart kind - The line above the question: its number, how hard it is, how it is answered.
 * @csspart position - Its number in that line.
 * @csspart option - An option, or a step to put in order; also `chosen`, and once answered `right` or `wrong`.
 * @csspart fill - The field to type in; once answered also `right` or `wrong`.
 * @csspart hint - A hint that is open.
 * @csspart solution - The worked solution, as far as it is open.
 * @csspart verdict - What is said of the answer.
 * @csspart mistake - A common mistake that the answer shows.
 * @csspart attempts - Which attempt this is.
 * @csspart button - A button: checks, begins again, moves a step, opens a hint or a step of the solution.
 * @cssstate answered - The question has been answered.
 * @cssstate correct - It has been answered rightly. Not in a test.
 * @fires {AnswerEvent} answer - The reader answered.
 * @fires {HintEvent} hint - The reader opened a hint.
 * @fires {RevealEvent} reveal - The reader opened a step of the worked solution.
 */
export declare class QuizCard extends LessonElement {
    #private;
    static readonly formAssociated = true;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Where the question stands: `quiz` (default), `practice`, `test`, or `trace` for those made from the run. */
    of: Bank | null;
    /** Which question of them: its number, from 1, or its id. Default: the first. */
    question: string | null;
    /** An answer is kept and told to whoever listens, but nothing is said of it; there are no hints and no solution. */
    exam: boolean;
    /** What stands above the question instead of its number; empty: nothing. */
    heading: string | null;
    /** Another seed gives another order of the options. The same seed, or none, gives always the same. */
    seed: string | null;
    /** Name in a form. */
    name: string | null;
    /** In a form: has to be answered. */
    required: boolean;
    /** Its form, or a fieldset around it, lets nobody answer. */
    protected locked: boolean;
    protected readonly partName = "quiz";
    constructor();
    protected get words(): StudyWords;
    /** What the reader did with the question: answer, attempts, hints, score. Kept over a reload. */
    get record(): QuestionRecord;
    /** What is answered: what is typed, or ids of options with spaces between them; empty: nothing. */
    get value(): string;
    get form(): HTMLFormElement | null;
    get validity(): ValidityState;
    get validationMessage(): string;
    get willValidate(): boolean;
    /** Whether the form may be sent, as far as this card goes: a required one has been answered. */
    checkValidity(): boolean;
    /** The same, and says so to the reader if not. */
    reportValidity(): boolean;
    /** Forgets what the reader did with the question. */
    reset(): void;
    formDisabledCallback(disabled: boolean): void;
    formResetCallback(): void;
    formStateRestoreCallback(state: string): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected update(changed: PropertyValues): void;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected updated(changed: PropertyValues): void;
    protected concerns(path: string): boolean;
    protected missing(): string;
    /** An option is called by the letter that this reader sees; a step to put in order, whose place changes, by its text. */
    protected wordOf(reference: Reference): string;
}
