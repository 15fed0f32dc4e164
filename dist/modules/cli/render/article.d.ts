import { type Markup } from './markup.js';
import { type Writer } from './writer.js';
/** A whole lesson as plain HTML: everything that can be read of it, in the order of the lesson page. */
export declare const writeArticle: (writer: Writer, solutions: boolean) => Markup;
