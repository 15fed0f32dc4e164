import type { ValueJson } from './format.js';
/** A value of the run. Scalars are themselves; the rest has a `kind`. */
export type Value = null | boolean | number | string | Ref | Shown | Content;
/** A heap object, by identity: two names with the same `id` are two names of one object. */
export interface Ref {
    readonly kind: 'ref';
    readonly id: number;
}
/** Text that is shown as it is: what JSON cannot say (`nan`, `b'..'`, `<function f>`). */
export interface Shown {
    readonly kind: 'show';
    readonly text: string;
}
/** What is in an object (or in a container without identity). */
export interface Content {
    readonly kind: 'list' | 'tuple' | 'set' | 'map' | 'object';
    /** Class of an `object`, else empty. */
    readonly text: string;
    /** Keys of a map, names of an object's fields: one an item. A list, tuple or set has none. */
    readonly keys: readonly Value[];
    readonly items: readonly Value[];
    /** How many further items were cut off. */
    readonly more: number;
}
/** Whether a value names an object. */
export declare const isRef: (value: Value | undefined) => value is Ref;
/** Whether a value is what is in a container. */
export declare const isContent: (value: Value | undefined) => value is Content;
/** Whether two values show the same. Objects are compared by identity. */
export declare const sameValue: (a: Value | undefined, b: Value | undefined) => boolean;
/** What the caller of {@link decode} decides: which object a container becomes, and what a name stands for. */
export interface Decoder {
    /** Makes, or finds again, the object for a container; `old` is the value that it takes the place of. */
    object(content: Content, old: Value | undefined): Value;
    /** What `{"same": name}` stands for. */
    named(name: string): Value;
    /** What is in an object now. */
    content(ref: Ref): Value | undefined;
}
/** Decodes values that have no identity of their own: containers are just what they contain. */
export declare const plain: Decoder;
/** The value that JSON stands for; total: any JSON is some value. Nesting is bounded by the limit on the JSON's depth. */
export declare const decode: (json: ValueJson, decoder: Decoder, old?: Value) => Value;
/** Like {@link decode}, but a container is returned as what it contains. `before`: what was in its place. */
export declare const decodeContent: (json: ValueJson, decoder: Decoder, before?: Value) => Value;
