import { type CSSResultOrNative, type TemplateResult } from 'lit';
import type { View } from '../../page/lesson-element.js';
import { Exercise } from './exercise.js';
/**
 * Fill in: the variable table is empty, and the reader writes it: every value after each step, or, as in an exam, a value only
 * where it changes. Each cell is checked against the run when its reader leaves it.
 */
export declare class FillMode extends Exercise {
    #private;
    static readonly styles: CSSResultOrNative[];
    protected readonly of = "fill";
    protected renderLesson({ lesson, state: { position } }: View): TemplateResult | undefined;
    protected moved(_view: View, change?: unknown): void;
}
