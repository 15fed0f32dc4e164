/** A box to place. Sizes in any unit; all results are in the same. */
export interface Box {
    readonly width: number;
    readonly height: number;
    /** Index of its lane; boxes of a lane stay side by side in a band of their own. Default 0. */
    readonly lane?: number;
}
/** An arrow between two boxes, by index. */
export interface Arrow {
    readonly from: number;
    readonly to: number;
    /** Size of its label, if it has one. */
    readonly label?: {
        readonly width: number;
        readonly height: number;
    } | undefined;
}
export interface Point {
    readonly x: number;
    readonly y: number;
}
/**
 * The graph in layers. Vertices are the boxes and, after them, a bend for each layer that an arrow passes. `breadth` is the
 * size along the layer, `depth` the size across it.
 */
export interface Layered {
    readonly boxes: number;
    readonly breadth: number[];
    readonly depth: number[];
    readonly lane: number[];
    readonly rank: number[];
    readonly up: number[][];
    readonly down: number[][];
    /** The vertices of each layer, from left to right. */
    readonly layers: number[][];
    /** For each arrow the vertices that it runs through, in the direction of the layers; empty for a loop on one box. */
    readonly paths: number[][];
    /** Whether an arrow runs against the layers: it closes a cycle. */
    readonly reversed: boolean[];
    /** For each arrow the vertex that stands for its label. */
    readonly label: (number | undefined)[];
}
/**
 * The graph in layers, each arrow cut into pieces that lead from one layer to the next.
 *
 * @param backLast Whether arrows that close a cycle begin outside, around the others: the drawing is narrower, but now and
 *   then has crossings that another beginning avoids.
 */
export declare const inLayers: (boxes: readonly Box[], arrows: readonly Arrow[], backLast: boolean) => Layered;
