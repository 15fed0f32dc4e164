import type { Layered } from './graph.js';
/**
 * Orders each layer so that few arrows cross: by the mean place of the neighbours, then by swapping neighbours. Returns how
 * many crossings are left.
 */
export declare const orderLayers: (graph: Layered) => number;
