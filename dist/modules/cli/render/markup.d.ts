/** HTML that is well formed and safe by the way it is made: elements are made by {@link h}, and whatever else is given is text. */
export declare class Markup {
    readonly text: string;
    /** Only this module makes any: what stands here is not escaped any more. */
    constructor(text: string);
}
/** What can stand in an element. `undefined` and `false`: nothing. */
export type Part = Markup | string | number | undefined | false | readonly Part[];
/** Values of attributes. `true`: it is there, and empty; `undefined` and `false`: it is not. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** An element. */
export declare const h: (name: string, attributes?: Attributes, ...content: readonly Part[]) => Markup;
/** An element as it is, without a line feed where there was none. */
export declare const element: (name: string, attributes: Attributes, content: Part) => Markup;
/** A style sheet of ours; it must not have `</`. */
export declare const styleSheet: (css: string) => Markup;
/** A whole document. */
export declare const document: (root: Markup) => string;
/** Whether there is nothing in it. */
export declare const isEmpty: (part: Part) => boolean;
