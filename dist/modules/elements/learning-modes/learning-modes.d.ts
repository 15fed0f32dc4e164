import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import type { PlayerChange } from '../../trace/player.js';
import { type LessonPageWords } from '../../page/words/lesson-page.js';
/**
 * The ways through a lesson: walk, watch, predict, fill in, order, explain, quiz, practise, test. Each lays out elements of the
 * same lesson, on one cursor, and keeps what its reader did. Only those are offered for which the lesson has something.
 *
 * Once a reader chose a mode, the page's address says it, and the step: `#step=3&mode=predict`. Such a link leads to both.
 *
 * @slot - Elements of the lesson, in the author's own order: they are what "Walk" shows, and hidden in the other modes. Or what
 *   to show while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart modes - The choice of modes.
 * @csspart mode - A mode in it; `mode current` is the one that is shown.
 * @csspart help - The sentence that says what to do.
 * @csspart arrangement - All that a mode shows.
 * @fires {LessonProgressEvent} progress - The reader came further in a mode.
 * @fires {CompleteEvent} complete - The reader came to the end of a mode.
 * @fires {RevealEvent} reveal - The reader had something shown.
 */
export declare class LearningModes extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** The mode to begin with, for a reader who has chosen none; default: the first. */
    mode: string | null;
    /** Which modes, and in which order, separated by spaces; default: all that the lesson has. */
    modes: string | null;
    /** Exercises could not be fetched. */
    protected failed: boolean;
    protected readonly partName = "table";
    constructor();
    protected get words(): LessonPageWords;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected updated(changed: PropertyValues): void;
    protected moved({ lesson, state }: View, change?: PlayerChange): void;
    protected concerns(path: string): boolean;
}
