/**
 * The small syntax of text fields: `` `code` ``, `*emphasis*`, `**strong**`, `[label](address)`, and references to parts
 * of the lesson: `{step:3}`, `{cell:3,Result}`, `{column:Result}`, `{option:b}`, `{variable:xs}`. A backslash takes the
 * meaning from the character after it. What is not one of these is text. Nothing is ever HTML.
 */
export type Inline = string | CodeSpan | Styled | Link | Reference;
export interface CodeSpan {
    readonly type: 'code';
    readonly text: string;
}
export interface Styled {
    readonly type: 'emphasis' | 'strong';
    readonly children: readonly Inline[];
}
export interface Link {
    readonly type: 'link';
    /** An http, https or mailto address, or a relative one; empty if the author's was none of these. */
    readonly href: string;
    readonly children: readonly Inline[];
}
export interface Reference {
    readonly type: 'reference';
    readonly to: 'step' | 'cell' | 'column' | 'option' | 'variable';
    /** What it names, as written: a step's number or id, a column's label, an option's id, a variable's name. */
    readonly target: string;
    /** The column of a `cell`. */
    readonly column: string;
}
/** The tree of a text. */
export declare const parseInline: (text: string) => readonly Inline[];
/** What a reader hears: the text without its marks. `name` words the references. */
export declare const plainText: (nodes: readonly Inline[], name: (reference: Reference) => string) => string;
/** All references in a tree. */
export declare const references: (nodes: readonly Inline[]) => readonly Reference[];
/** Text as an inline text that says just this. */
export declare const escapeInline: (text: string) => string;
