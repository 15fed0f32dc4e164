import { type PropertyValues, type TemplateResult } from 'lit';
import type { View } from '../../page/lesson-element.js';
import type { PlayerChange } from '../../trace/player.js';
import { Exercise } from './exercise.js';
/**
 * Predict: the table's rows are covered from one on. The reader thinks of what comes, uncovers it cell by cell or all at once,
 * and says whether it was so. The cursor stays on what is uncovered, so that no other view tells what is not.
 */
export declare class PredictMode extends Exercise {
    #private;
    protected readonly of = "predict";
    begin(chosen: boolean): void;
    protected willUpdate(changed: PropertyValues): void;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected moved({ lesson, state: { position } }: View, change?: PlayerChange): void;
}
