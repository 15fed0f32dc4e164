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
/** The attributes of the element, but where its lesson is. */
export declare const attributesOf: ({ solutions }: Frame, { level }: Writer) => Readonly<Record<string, string | undefined>>;
/** The element, around what is read until it is ready. */
export declare const fragment: (frame: Frame, writer: Writer, content: Part) => Markup;
/** A page of its own. */
export declare const page: (frame: Frame, writer: Writer, content: Part) => string;
/** A page that shows a lesson, and nothing else. */
export declare const pageOf: (title: string, { src, script }: Pick<Frame, 'src' | 'script'>) => string;
