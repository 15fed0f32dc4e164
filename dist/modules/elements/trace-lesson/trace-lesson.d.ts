import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Reference } from '../../lesson/inline.js';
import { LessonElement, type View } from '../../page/lesson-element.js';
import type { LessonSource } from '../../page/source.js';
import { type LessonPageWords } from '../../page/words/lesson-page.js';
import type { PlayerChange } from '../../trace/player.js';
/**
 * A whole lesson as a page: all parts that it has, on one cursor, with an outline, ways in, and how far its reader has come. On
 * paper it is a hand-out. With elements of ours inside it lays out nothing, and is the place where they find their lesson.
 *
 * @slot - Elements of the lesson, in the author's own order; or what to show while it loads, if it cannot be loaded, and
 *   without JavaScript. A table among it is the lesson where there is none from elsewhere.
 * @csspart title - The title.
 * @csspart outline - The list of the sections.
 * @csspart section - A section.
 * @csspart heading - The heading of a section.
 * @csspart button - The buttons that lead into the lesson.
 * @cssstate complete - Every step has been reached and every question answered.
 * @fires {LessonProgressEvent} progress - The reader came further.
 * @fires {CompleteEvent} complete - Every step has been reached and every question answered.
 */
export declare class TraceLesson extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /**
     * Which parts, in which order, separated by spaces; default: all that the lesson has. `flow`, `sample`, `controls`, `table`,
     * `tracker`, `moments`, `quiz`, `practice`, `test`, `snapshot`, `transcript`.
     */
    parts: string | null;
    /** What to leave out, separated by spaces: parts, and `header`, `outline`, `modes`. */
    without: string | null;
    /** Level of the title in the page's outline; sections are one below. Default: 2. */
    heading: number;
    /** `no-solutions`: the hand-out has none. */
    print: string | null;
    /** Whether all elements for it are there; `undefined`: they are on their way. */
    protected loaded: boolean | undefined;
    /** Whether the outline is open where there is no room beside the page. */
    protected unfolded: boolean;
    protected readonly ownContent = "orTable";
    constructor();
    protected get words(): LessonPageWords;
    connectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected get complete(): boolean;
    protected readLight(): LessonSource | undefined;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected updated(changed: PropertyValues): void;
    /** Keeps how far the reader has come in the run. */
    protected moved({ lesson, state: { position } }: View, change?: PlayerChange): void;
    protected concerns(path: string): boolean;
    /** On paper an option is called by the letter that stands beside it there. */
    protected wordOf(reference: Reference): string;
}
