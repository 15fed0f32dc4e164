import type { WordsTranslation } from '../page/words.js';
/** Hindi. */
export declare const words: WordsTranslation;
