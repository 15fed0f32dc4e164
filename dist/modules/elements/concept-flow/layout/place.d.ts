import type { Layered } from './graph.js';
export interface Gaps {
    /** Between two boxes side by side. */
    readonly box: number;
    /** Between an arrow and what stands beside it. */
    readonly arrow: number;
}
/**
 * Where the middle of each vertex is along its layer (Brandes and Köpf 2001). Four times, once from each corner, every vertex
 * is lined up with the middle of its neighbours where that is free, and the lines pushed together; the mean of the middle two
 * results is balanced, and arrows through many layers are straight.
 */
export declare const placeVertices: (graph: Layered, gaps: Gaps) => Float64Array;
