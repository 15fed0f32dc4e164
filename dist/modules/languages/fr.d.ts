import type { PhrasesTranslation } from '../lesson/phrases.js';
import type { WordsTranslation } from '../page/words.js';
/** French. Before high punctuation and inside quotation marks stand spaces that do not break. */
export declare const words: WordsTranslation;
/** What is told of a run: questions made from it, and its transcript. */
export declare const phrases: PhrasesTranslation;
