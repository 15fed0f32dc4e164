import type { LessonJson } from './schema.js';
import type { Lesson } from './lesson.js';
import { type Problem } from './problem.js';
import type { Table } from './table.js';
export interface FlowNode {
    readonly id: string;
    readonly label: string;
    readonly kind: 'start' | 'step' | 'decision' | 'wait' | 'end';
    /** Index into {@link Flow.lanes}; 0 where there are none. */
    readonly lane: number;
    /** The rows that light it, ascending. */
    readonly rows: readonly number[];
}
export interface FlowEdge {
    /** Indices into {@link Flow.nodes}. */
    readonly from: number;
    readonly to: number;
    readonly label: string;
    /** Time passes on it: drawn broken. */
    readonly wait: boolean;
}
/** The idea of the lesson as a flowchart. */
export interface Flow {
    readonly caption: string;
    readonly nodes: readonly FlowNode[];
    readonly edges: readonly FlowEdge[];
    readonly lanes: readonly string[];
    /** For each row, the node that is lit: its own, or that of the row before; -1: none yet. */
    readonly lit: Int32Array;
    /** Of a flow that was made from the run, see `callsOf`. */
    readonly made?: {
        /** Functions that are not drawn: there are too many. */
        readonly more: number;
        /** The row in which each node, and each edge, is first reached. */
        readonly nodes: readonly number[];
        readonly edges: readonly number[];
    };
    readonly problems: readonly Problem[];
}
/** Reads a flow. Without edges the nodes are a chain. */
export declare const readFlow: (json: NonNullable<LessonJson['flow']>, table: Table, rowCount: number) => Flow;
/** The flow that the author of a lesson wrote, if any. */
export declare const flowOf: (of: Lesson) => Flow | undefined;
