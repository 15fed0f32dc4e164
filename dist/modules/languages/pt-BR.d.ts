import type { WordsTranslation } from '../page/words.js';
/** Portuguese, as in Brazil. */
export declare const words: WordsTranslation;
