import { type CSSResultOrNative, type TemplateResult } from 'lit';
import { LessonElement } from '../../page/lesson-element.js';
import { type ExercisesWords } from '../../page/words/exercises.js';
/**
 * What the exercises of the learning modes share. Each is an element inside `<learning-modes>`, so that it finds its lesson
 * and has its own styles; none is for pages to use: `<learning-modes modes="predict">` is.
 */
export declare abstract class Exercise extends LessonElement {
    static readonly styles: CSSResultOrNative[];
    /** The mode that it is. */
    protected abstract readonly of: 'watch' | 'predict' | 'fill' | 'order' | 'explain';
    protected get words(): ExercisesWords;
    /** Its reader comes to it. `chosen`: just now, by choosing the mode. */
    begin(_chosen: boolean): void;
    protected tellProgress(done: number, total: number): void;
    protected tellComplete(score?: number): void;
    protected tellReveal(of: string, stage: number): void;
    /** A button of a bar. */
    protected button(label: string, press: (event: Event) => void, { id, kind, disabled, pressed, }?: {
        id?: string;
        kind?: string;
        disabled?: boolean;
        pressed?: boolean;
    }): TemplateResult;
    /** Gives the focus to something once it is there: what had it may have gone. */
    protected focusOn(selector: string): Promise<void>;
}
