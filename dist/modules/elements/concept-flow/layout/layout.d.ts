import { type Arrow, type Box, type Point } from './graph.js';
export type { Arrow, Box, Point } from './graph.js';
/** `down`: layers from top to bottom. `across`: from left to right. */
export type Direction = 'down' | 'across';
export interface Layout {
    readonly width: number;
    readonly height: number;
    /** How many layers there are. */
    readonly layers: number;
    /** The middle of each box. */
    readonly boxes: readonly Point[];
    /** Each arrow as a line of horizontal and vertical pieces, from its first box to its last. */
    readonly arrows: readonly (readonly Point[])[];
    /** The middle of each arrow's label. */
    readonly labels: readonly (Point | undefined)[];
    /** Where each lane begins and ends: x for `down`, y for `across`. */
    readonly lanes: readonly {
        readonly from: number;
        readonly to: number;
    }[];
}
/** Least distance between two layers. */
export declare const LAYER_GAP = 30;
/**
 * Draws a graph in layers (Sugiyama, Tagawa, Toda 1981): turns arrows that close a cycle, puts the boxes in layers, orders
 * each layer so that few arrows cross, places the boxes, and leads the arrows around them.
 */
export declare const layout: (boxes: readonly Box[], arrows: readonly Arrow[], direction: Direction, layerGap?: number) => Layout;
