import type { Layered, Point } from './graph.js';
export interface Spacing {
    /** Between two levels at which arrows run sideways. */
    readonly level: number;
    /** Least distance between two layers. */
    readonly layer: number;
    /** Between two arrows at the edge of a box. */
    readonly port: number;
}
/** Arrows as lines of horizontal and vertical pieces. Sideways they run between the layers only, so never through a box. */
export declare const routeArrows: (graph: Layered, x: Float64Array, spacing: Spacing) => {
    readonly y: Float64Array;
    readonly height: number;
    readonly lines: readonly Point[][];
};
