import type { Point } from './layout/layout.js';
/** An SVG path along some points, its corners rounded, that ends where the arrow's head begins. */
export declare const linePath: (points: readonly Point[]) => string;
/** An SVG path for the head of an arrow along some points. */
export declare const headPath: (points: readonly Point[]) => string;
