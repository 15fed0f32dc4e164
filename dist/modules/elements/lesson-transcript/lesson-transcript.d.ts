import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type StudyWords } from '../../page/words/study.js';
/**
 * A run told in sentences: those that the author wrote, else some made from the run. That of the current step is marked, and
 * each leads to its step.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart head - The heading.
 * @csspart sentence - What is said of a step; `sentence current` is that of the current one.
 * @cssproperty [--te-transcript-block-size=24em] - Height above which it scrolls in its box.
 */
export declare class LessonTranscript extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Heading; default: "Transcript". Empty: none, where the page has its own. */
    label: string | null;
    protected readonly partName = "transcript";
    constructor();
    protected get words(): StudyWords;
    protected renderLesson({ lesson, state }: View): TemplateResult | undefined;
    /** Touches the two sentences that it is about. */
    protected moved({ lesson, state: { position } }: View, change?: unknown): void;
}
