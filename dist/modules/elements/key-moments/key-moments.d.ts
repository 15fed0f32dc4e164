import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type StudyWords } from '../../page/words/study.js';
/**
 * The questions that a beginner asks of a run, each with an answer to open. The steps that an answer cites are a press away,
 * and a question that is about the current step says so.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart head - The heading.
 * @csspart moment - A question with its answer; `moment current` is about the current step.
 * @csspart question - The question.
 * @csspart answer - Its answer.
 */
export declare class KeyMoments extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Heading; default: "Key moments". Empty: none, where the page has its own. */
    label: string | null;
    protected readonly partName = "moments";
    constructor();
    protected get words(): StudyWords;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected moved({ lesson, state: { position } }: View): void;
}
