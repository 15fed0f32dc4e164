import type { WordsTranslation } from '../page/words.js';
/** Spanish. */
export declare const words: WordsTranslation;
