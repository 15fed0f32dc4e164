import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type PlayerChange } from '../../trace/player.js';
/**
 * The controls of a run: first, back, play, forward, last, a scale to go to any step, the speed, a link to the step.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart button - A button.
 * @csspart range - The scale.
 * @csspart position - The words that say where the reader is.
 * @cssstate playing - The run is playing.
 */
export declare class TraceControls extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Name of the controls for screen readers; default: "Steps of the run". */
    label: string | null;
    constructor();
    protected renderLesson({ lesson, state }: View): TemplateResult | undefined;
    protected moved({ lesson, state }: View, change?: PlayerChange): void;
}
