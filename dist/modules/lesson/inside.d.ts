import type { State } from '../trace/trace.js';
import { type Content, type Value } from '../trace/values.js';
/** The kinds of objects that have words of their own. */
export type ObjectKind = 'list' | 'map' | 'set' | 'object';
/** What an object is called; a tuple, or what is not known, is an object. */
export declare const kindOf: (value: Value | undefined, state: State) => ObjectKind;
/**
 * Where in an object something changed between two states, written as code that leads there: `[1]`, `['tea']`, `.total`.
 * At most `most` places; none where entries have no names, as in a set.
 */
export declare const placesInside: (value: Value, before: State, after: State, language: string, most?: number) => string[];
/** What is in a container, whether it stands for itself or is an object; `undefined`: it is none. */
export declare const contentOf: (value: Value | undefined, state: State) => Content | undefined;
