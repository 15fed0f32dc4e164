/**
 * Texts with places to fill in, as data: a language is a table of them and nothing else, so that it can be pasted into a page
 * as JSON, checked by a test, and translated by somebody who does not program.
 *
 * `Step {step} of {count}`: a place in braces. Numbers are written as the language writes them.
 * `{minutes:minute}`: after a colon, another way to write it; "5 min", in German "5 Min.".
 * `{task} waits[ for {other}].`: what is in square brackets is left out if all its places have nothing, or 0.
 * `[{task}|The program] waits.`: after a bar, what is said instead.
 * `{"one": "{count} step", "other": "{count} steps"}`: one text for each plural form of the language; `=0` for one number.
 */
/** What fills a place. */
type Value = string | number | readonly string[];
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many';
/**
 * One text for each form of a number: of the one called `count` or, without one, of the first; `by` names another. If that has
 * no place in the text, it is given last.
 */
export type Forms = {
    readonly other: string;
    readonly by?: string;
} & {
    readonly [form in PluralForm | `=${number}`]?: string;
};
/** A text of the interface. */
export type Message = string | Forms;
/** What a text of the English table becomes: one without places stays a text, others are called with what fills them. */
type Said<Text extends string, By extends string = never> = Values<Text, By> extends [] ? string : (...values: Values<Text, By>) => string;
/** A value for each place, in the order in which they first appear, and for the number that chooses the form. */
type Values<Text extends string, By extends string, Seen = never, All extends Value[] = []> = Text extends `${string}{${infer Place}}${infer Rest}` ? NameOf<Place> extends Seen ? Values<Rest, By, Seen, All> : Values<Rest, By, Seen | NameOf<Place>, [...All, Value]> : [By] extends [Seen] ? All : [...All, Value];
type NameOf<Place extends string> = Place extends `${infer Name}:${string}` ? Name : Place;
/** An English table, ready to be said. */
export type Spoken<Table> = Table extends string ? Said<Table> : Table extends {
    readonly other: infer Text extends string;
    readonly by?: infer By;
} ? Exclude<Said<Text, Extract<By, string>>, string> : Table extends (...values: never) => unknown ? Table : {
    readonly [Key in keyof Table]: Spoken<Table[Key]>;
};
/** What a translation of an English table looks like: the same keys, or some of them; what it lacks is said in English. */
export type Translation<Table> = Table extends string | {
    readonly other: string;
} ? Message : Table extends (...values: never) => unknown ? Message : {
    readonly [Key in keyof Table]?: Translation<Table[Key]>;
};
/** A table, and the language that it is in. */
export interface Source {
    /** BCP 47. */
    readonly locale: string;
    readonly table: unknown;
}
/** What a text of a table is called with. */
export declare const placesOf: (message: Message) => string[];
export declare const isMessage: (value: unknown) => value is Message;
/**
 * A table, ready to be said: texts with places become functions. Each text comes from the first translation that has it, else
 * from the English table, which has them all and says which there are and in which order their places are called.
 */
export declare const spoken: <Table>(english: Table, translations?: readonly Source[], locale?: string) => Spoken<Table>;
/** A text around what is more than text: `around((step) => words.positionOf(step, 10), html`<b>3</b>`)`. */
export declare const around: (say: (mark: string) => string, node: unknown) => unknown[];
export {};
