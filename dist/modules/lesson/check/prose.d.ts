import { type CodeSpan, type Reference } from '../inline.js';
/**
 * A text made ready to be searched: each code span and each reference is one sign, so that nothing in code is taken for
 * prose, and patterns can say "a code span, then `is`, then a code span".
 */
export interface Prose {
    readonly text: string;
    /** What a sign stands for. */
    span(sign: string): CodeSpan | Reference | undefined;
}
/** In patterns: a code span, a reference, either of them. Private characters: no font has them, and nobody types them. */
export declare const CODE = "[\uE000-\uEBFF]";
export declare const REFERENCE = "[\uEC00-\uF8FF]";
export declare const SPAN = "[\uE000-\uF8FF]";
/** The prose of an inline text. */
export declare const proseOf: (source: string) => Prose;
/** The sentences of a prose. */
export declare const sentences: (text: string) => readonly string[];
/** The clauses of a sentence. Brackets and dashes begin one, too. */
export declare const clauses: (sentence: string) => readonly string[];
/** Whether a sentence says how it was, and not how it could be. */
export declare const isAssertion: (sentence: string) => boolean;
/** Whether a clause says that something is not so. */
export declare const isNegated: (clause: string) => boolean;
