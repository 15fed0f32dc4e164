import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LessonElement, type View } from '../../page/lesson-element.js';
import { type LessonSource } from '../../page/source.js';
import { type Layout } from './layout/layout.js';
/**
 * The idea of a run as a flowchart: nodes and arrows, branches, loops and lanes. The node of the current step is lit, those
 * that were reached are marked, and pressing one goes to its step. It runs across where it has the room, else downwards.
 *
 * @slot - A list to show while the lesson loads, if it cannot be loaded, and without JavaScript. Where the lesson has no flow,
 *   that list is the flow: an item a node.
 * @csspart node - A node; `node current` is that of the current step.
 * @csspart caption - The text below.
 */
export declare class ConceptFlow extends LessonElement {
    #private;
    static readonly styles: CSSResultOrNative[];
    static readonly properties: PropertyDeclarations;
    /** Name of the diagram for screen readers; default: "Concept flow". */
    label: string | null;
    /**
     * What is shown: the `flow` that the author wrote, or the `tasks` of the run over its time. Default: the flow; the tasks
     * where there is none, and the run has any.
     */
    shows: 'flow' | 'tasks' | null;
    /** The lanes of tasks: an element that is fetched for them; `null`: it could not be. */
    protected lanes: Element | null | undefined;
    /** How the flow is drawn at this width. */
    protected drawing: Layout | undefined;
    protected readonly ownContent = "orList";
    protected readonly partName = "flow";
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected readLightAlone(): LessonSource | undefined;
    protected renderLesson({ lesson }: View): TemplateResult | undefined;
    protected updated(changed: PropertyValues): void;
    protected moved({ lesson, state: { position } }: View): void;
    protected concerns(path: string): boolean;
}
