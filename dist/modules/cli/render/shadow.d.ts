import { type Markup } from './markup.js';
/** Says what to do where the library is not there that the elements render in. */
export declare class NoDomError extends Error {
}
/** How a lesson is shown. */
export interface ShadowOptions {
    /** BCP 47: the language of the page. */
    readonly lang: string;
    /** Attributes of the element. */
    readonly attributes: Readonly<Record<string, string | number | undefined>>;
}
/**
 * What `<trace-lesson>` shows of a lesson, as a declarative shadow root, with those of all elements in it. It is rendered by
 * the very script that pages load, in a DOM without layout.
 *
 * @param json The lesson, its run in it.
 */
export declare const writeShadow: (json: unknown, { lang, attributes }: ShadowOptions) => Promise<Markup>;
