import { type Source } from '../../lesson/message.js';
import { type Phrases } from '../../lesson/phrases.js';
import { type Words } from '../../page/words.js';
/** What is said besides the lesson's own texts, and in which language. */
export interface Speech {
    /** BCP 47. */
    readonly lang: string;
    readonly words: Words;
    readonly phrases: Phrases;
    /** The tables that the phrases are of, for rows that are made from a run. */
    readonly sources: readonly Source[];
}
/** The languages there are, by their tags. */
export declare const LANGUAGE_TAGS: readonly string[];
/** What is said in a language; `undefined`: we do not speak it. */
export declare const speechIn: (tag: string) => Promise<Speech | undefined>;
/** The language of a lesson where we speak it, else English. */
export declare const speechFor: (lang: string | undefined) => Promise<Speech>;
