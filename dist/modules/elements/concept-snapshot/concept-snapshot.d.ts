import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type StudyWords } from '../../page/words/study.js';
/**
 * The idea of a lesson in a few lines: a card to keep, to copy and to print.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart head - The heading.
 * @csspart lines - The lines.
 * @csspart button - The button that copies.
 */
export declare class ConceptSnapshot extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Heading; default: the title that the lesson gives the card, else "Concept snapshot". Empty: none. */
    label: string | null;
    /** What came of copying. */
    protected said: string;
    protected readonly partName = "snapshot";
    constructor();
    protected get words(): StudyWords;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
}
