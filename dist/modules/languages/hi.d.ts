import type { PhrasesTranslation } from '../lesson/phrases.js';
import type { WordsTranslation } from '../page/words.js';
/** Hindi. */
export declare const words: WordsTranslation;
/** What is told of a run: questions made from it, and its transcript. */
export declare const phrases: PhrasesTranslation;
