import { LitElement, nothing, type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Inline, Reference } from '../lesson/inline.js';
import type { Lesson } from '../lesson/lesson.js';
import type { Command, PlayerChange, PlayerState } from '../trace/player.js';
import { type LessonSource } from './source.js';
import { type Language } from './language.js';
import { type RunWords } from './words/run.js';
declare const SOURCE: unique symbol;
/** The part of a lesson that an element shows. */
export type Part = 'table' | 'flow' | 'tracker' | 'sample' | 'moments' | 'quiz' | 'practice' | 'test' | 'snapshot' | 'transcript';
/** A lesson that is ready, and its cursor. */
export interface View {
    readonly lesson: Lesson;
    readonly state: PlayerState;
}
/**
 * What every element of ours is: it finds its lesson, shows it or says why it cannot, and follows its cursor.
 *
 * A subclass renders in `renderLesson`, and follows the cursor in `moved`, by hand where much is shown: a step must not cost
 * more in a long run than in a short one. What is as small in either, as the controls are, renders again.
 *
 * @csspart base - All of it.
 * @csspart reference - A button in a text that leads to a step.
 * @csspart problems - What is wrong with the lesson.
 * @csspart status - The sentence shown while there is no lesson.
 * @cssproperty --te-paper - Background. By default made from the text colour, as are all colours.
 * @cssproperty --te-sunk - Background of heads and notes.
 * @cssproperty --te-line - Thin lines.
 * @cssproperty --te-line-strong - Borders of what can be pressed.
 * @cssproperty --te-mute - Text of less weight.
 * @cssproperty --te-accent - The current step, and what can be pressed.
 * @cssproperty --te-wait - What waits.
 * @cssproperty --te-good - A right answer.
 * @cssproperty --te-bad - A wrong answer, a problem.
 * @cssproperty [--te-radius=10px] - Roundness of corners.
 * @cssproperty [--te-code-font=ui-monospace, …] - Font of code and values.
 * @cssstate empty - There is no lesson yet.
 * @cssstate loading - The lesson is being loaded.
 * @cssstate ready - The lesson is shown.
 * @cssstate failed - The lesson cannot be shown.
 * @cssstate wrong - Something of what is shown is wrong, and said.
 * @fires {PlayerRequestEvent} step-request - The reader asks for a step; can be cancelled.
 * @fires {StepChangeEvent} step-change - The cursor of the lesson has moved. Does not bubble.
 * @fires {LessonReadyEvent} lesson-ready - The lesson has been read and is shown.
 * @fires {LessonErrorEvent} lesson-error - The lesson, or part of it, cannot be shown.
 */
export declare abstract class LessonElement extends LitElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Address of a lesson. Elements with the same one share the lesson, its cursor and one request. */
    src: string | null;
    /** Id of the element, or of the `<script type="application/json">`, whose lesson to show. */
    for: string | null;
    /** The part that it shows; what is wrong with others is not its business. */
    protected readonly partName: Part | undefined;
    /** What to say of content of its own that can be a lesson. */
    protected readonly ownContent: 'orTable' | 'orList' | undefined;
    protected readonly internals: ElementInternals;
    constructor();
    /** The lesson as an object, in the format of the JSON. Setting another object shows another lesson. */
    get lesson(): object | undefined;
    set lesson(lesson: object | undefined);
    /** The lesson that this element shows: its state, its cursor, its problems. */
    get source(): LessonSource | undefined;
    /** What there is to show now, and where its reader is. */
    protected get view(): View | undefined;
    /** What the interface says, in the language of the page around this element. */
    protected get words(): RunWords;
    /** What the words are in, and what else is said in it. */
    protected get language(): Language;
    /** The language of the lesson's texts, for their `lang`; `nothing` where it is that of the interface's words. */
    protected get textLang(): string | typeof nothing;
    /** The element inside the shadow root that holds everything, once it has been rendered. */
    protected get root(): HTMLElement | null;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected shouldUpdate(changed: PropertyValues): boolean;
    protected update(changed: PropertyValues): void;
    protected render(): TemplateResult;
    protected updated(_changed: PropertyValues): void;
    /** Whether all is there that it takes to show the whole. What was written into the page stays until then. */
    protected get complete(): boolean;
    /** An element that was written into the shadow root, to be used in what is rendered in its place. */
    protected written(tag: string): HTMLElement | undefined;
    /** What of a lesson there is to show; `undefined` if the lesson has nothing for this element. */
    protected abstract renderLesson(view: View): TemplateResult | undefined;
    /** Brings what is shown to where the reader is. Called after each rendering, and at each move. */
    protected moved(_view: View, _change?: PlayerChange): void;
    /** Whether a problem at this path is for this element to tell. */
    protected concerns(path: string): boolean;
    /** Sets a custom state, which style sheets of the page can select by. */
    protected setState(name: string, on: boolean): void;
    /** What to say where the lesson has nothing for this element. */
    protected missing(): string;
    /** A lesson that the element's own content is, if it is one. */
    protected readLight(): LessonSource | undefined;
    /** A lesson of the element's own content that serves only if there is no other. */
    protected readLightAlone(): LessonSource | undefined;
    /**
     * Asks, as the reader, for something: whoever listens may object; if nobody does, the player does it. `say`: tells screen
     * readers of the new step; not needed where the focus goes there anyway.
     */
    protected ask(command: Command, say?: boolean): void;
    /** A step in words: its number, what happens, and whether its frame waits. */
    protected describe({ rows, table, trace }: Lesson, position: number): string;
    /**
     * An inline text as a template. References become buttons and names that this lesson knows. `lang`: its language, if it is not
     * that of the words around.
     */
    protected inline(nodes: readonly Inline[], lang?: string | typeof nothing): unknown;
    /** A reference as a template: a step is a button that goes there. */
    protected reference({ to, target, column }: Reference): unknown;
    /** A reference in words. Steps are called by the number that the reader sees, also where the author used an id. */
    protected wordOf({ to, target, column }: Reference): string;
    /** An inline text as a screen reader would say it. */
    protected textOf(nodes: readonly Inline[]): string;
    /** Finds the lesson to show: its property, `src`, `for`, what is inside, what is around, the page's only one. */
    protected find(): void;
    get [SOURCE](): LessonSource | undefined;
}
export {};
