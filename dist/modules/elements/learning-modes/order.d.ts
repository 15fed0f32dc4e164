import { type CSSResultOrNative, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { View } from '../../page/lesson-element.js';
import { Exercise } from './exercise.js';
/**
 * Order: rows of the run, mixed. Each can be dragged by its handle, moved by its two buttons, or picked up with Space and moved
 * with the arrows. The code line of each is shown, as in a program the order of lines is not yet the order of steps.
 */
export declare class OrderMode extends Exercise {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** The row that is picked up; and whether by the pointer. */
    protected held: number | undefined;
    protected dragged: boolean;
    protected readonly of = "order";
    constructor();
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
}
