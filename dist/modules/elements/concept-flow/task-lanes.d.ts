import { type CSSResultOrNative, type PropertyValues, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type DerivedWords } from '../../page/words/derived-rows.js';
/**
 * Tasks as lanes over the time of a run: who runs, who waits, and for what. Stands in `<concept-flow>`, and is not for pages
 * to use. Each lane is a list, so that what is drawn is also read.
 */
export declare class TaskLanes extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    protected readonly partName = "flow";
    protected get words(): DerivedWords;
    protected renderLesson({ lesson }: View): TemplateResult;
    protected updated(changed: PropertyValues): void;
    protected moved({ lesson, state: { position } }: View): void;
}
