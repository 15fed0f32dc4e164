import { type Source, type Spoken } from '../lesson/message.js';
import type { PhrasesTranslation } from '../lesson/phrases.js';
import type { WordsTranslation } from './words.js';
/** A language: texts of the interface and, apart, what is told of a run by ourselves. */
export type LanguageTable = WordsTranslation & {
    readonly phrases?: PhrasesTranslation;
};
/** What is spoken on a part of a page. */
export interface Language {
    /** A table of English texts in this language: the same each time. */
    readonly say: <Table extends object>(english: Table) => Spoken<Table>;
    /** The tables that what is told of a run is taken from, see `phrasesFrom`. */
    readonly phrases: readonly Source[];
    /** BCP 47 tag of the page around, as its author wrote it; empty if he did not. */
    readonly page: string;
    /** The language of the words, where it is not that of the page; `undefined` where it is. */
    readonly lang: string | undefined;
}
/** English: what is spoken where nothing else is known. */
export declare const ENGLISH: Language;
/**
 * Adds a language, or words of one that is there: each text that the table lacks is said as before. Elements on the page say
 * it at once.
 *
 * @param tag Language, or language and region, as in `lang` (BCP 47): `nl`, `de-CH`.
 * @param table Texts, in the form of `english`; under `phrases`, in the form of `englishPhrases`. Both are exported for this.
 * @throws RangeError if the tag is none.
 */
export declare const addLanguage: (tag: string, table: LanguageTable) => void;
/**
 * The language in which to speak at an element: that of the nearest `lang`, of itself, an ancestor, or a host, else English.
 * `undefined` while that is being fetched; who follows is told then.
 */
export declare const languageAt: (element: Element) => Language | undefined;
/** Tells when another language may have to be spoken: an element comes to another place, a `lang` changes, words arrive. */
export declare const followLanguage: (element: Element, follower: () => void) => void;
export declare const unfollowLanguage: (follower: () => void) => void;
