import { type CSSResultOrNative, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import type { LessonSource } from '../../page/source.js';
/**
 * A whole lesson: all parts that it has, one below the other, on one cursor. With elements of ours inside it lays out nothing,
 * and is the place where they find their lesson.
 *
 * @slot - Elements of the lesson, in the author's own order; or what to show while it loads, if it cannot be loaded, and
 *   without JavaScript. A table among it is the lesson where there is none from elsewhere.
 * @csspart title - The title.
 */
export declare class TraceLesson extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    protected readonly ownContent = "orTable";
    constructor();
    protected readLight(): LessonSource | undefined;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected concerns(path: string): boolean;
}
