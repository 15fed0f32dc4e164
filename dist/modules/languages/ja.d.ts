import type { WordsTranslation } from '../page/words.js';
/** Japanese. */
export declare const words: WordsTranslation;
