import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type StudyWords } from '../../page/words/study.js';
import { type Course, type Deck } from './course.js';
export type { Deck } from './course.js';
/**
 * Questions of the lesson, one at a time: a place for each, what is still open, and a review at the end with what to look at
 * again. As a test: up to ten questions, each chosen by the answers before it, no feedback until the end, and then how strong
 * the pattern is, what that is read from, and when to come back.
 *
 * What the reader did is kept over a reload. After "Next" the focus is on the question, so that this is what is heard and
 * what the next Tab goes into; from the row of places it stays where it is.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart title - What deck it is.
 * @csspart place - A question's place in the row; also `right`, `partly`, `wrong`, `answered` or `open`.
 * @csspart button - A button below: previous, next, begin, again.
 * @csspart verdict - How strong the pattern is.
 * @cssstate running - A test waits for an answer.
 * @cssstate complete - Everything is answered; of a test: it has come to its end.
 * @fires {AnswerEvent} answer - The reader answered a question.
 * @fires {LessonProgressEvent} progress - There is one more answer.
 * @fires {CompleteEvent} complete - Everything is answered.
 * @fires {MasteryEvent} mastery - A test has ended: how strong the pattern is, and when to come back.
 */
export declare class QuizDeck extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Of which questions: `practice` (default), `quiz`, or `test` for the test of the pattern. */
    of: Deck | null;
    /** Heading; default: what deck it is. Empty: none, where the page has its own. */
    label: string | null;
    /** The reader has asked to forget everything, and has yet to say so again. */
    protected resetting: boolean;
    /** When to come back cannot be found out. */
    protected unscheduled: boolean;
    /** The page is being printed: on paper all questions are there. */
    protected printing: boolean;
    constructor();
    protected get words(): StudyWords;
    /** Forgets what the reader did with these questions. */
    reset(): void;
    /** How far the reader has come. */
    protected get course(): Course | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected updated(changed: PropertyValues): void;
    /** What is wrong with a question its card tells; what has no card is told here. */
    protected concerns(path: string): boolean;
    protected missing(): string;
}
