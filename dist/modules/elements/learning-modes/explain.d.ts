import { type CSSResultOrNative, type TemplateResult } from 'lit';
import type { View } from '../../page/lesson-element.js';
import { Exercise } from './exercise.js';
/**
 * Explain: what beginners ask, for the reader to answer in his own words; then the author's answer stands beside it. Nothing is
 * graded: nobody could.
 */
export declare class ExplainMode extends Exercise {
    #private;
    static readonly styles: CSSResultOrNative[];
    protected readonly of = "explain";
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
}
