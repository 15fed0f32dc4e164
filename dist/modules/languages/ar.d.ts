import type { PhrasesTranslation } from '../lesson/phrases.js';
import type { WordsTranslation } from '../page/words.js';
/**
 * Arabic. Names of variables and what an author wrote are isolated (U+2068 to U+2069): they may run from left to right, and
 * must not turn what stands around them.
 */
export declare const words: WordsTranslation;
/** What is told of a run: questions made from it, and its transcript. */
export declare const phrases: PhrasesTranslation;
