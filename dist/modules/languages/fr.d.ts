import type { WordsTranslation } from '../page/words.js';
/** French. Before high punctuation and inside quotation marks stand spaces that do not break. */
export declare const words: WordsTranslation;
