import type { WordsTranslation } from '../page/words.js';
/** Chinese, in simplified characters. */
export declare const words: WordsTranslation;
