import type { WordsTranslation } from '../page/words.js';
/** German. */
export declare const words: WordsTranslation;
