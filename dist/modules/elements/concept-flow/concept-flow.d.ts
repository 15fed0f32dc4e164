import { type CSSResultOrNative, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type FlowView } from '../../lesson/flow-view.js';
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
     * What is shown: the `flow` that the author wrote, the `tasks` of a recorded run over its time, or its functions and who
     * `calls` whom. Default: the first of these that the lesson has.
     */
    shows: FlowView | null;
    /** Whether what only recorded runs need is there; `false`: it could not be fetched. */
    protected fetched: boolean | undefined;
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
