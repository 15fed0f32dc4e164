import { type Markup, type Part } from './markup.js';
import type { Writer } from './writer.js';
/** How a lesson stands in its page. */
export interface Frame {
    /** Address of the lesson, as the page will find it. */
    readonly src: string;
    /** Address of the script that brings the elements. */
    readonly script: string;
    readonly solutions: boolean;
}
/** The element, around what is read until it is ready. */
export declare const fragment: ({ src, solutions }: Frame, writer: Writer, article: Part) => Markup;
/** A page of its own. */
export declare const page: (frame: Frame, writer: Writer, article: Part) => string;
