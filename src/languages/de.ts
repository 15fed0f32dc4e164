import type {WordsTranslation} from '../page/words.js';

export const words: WordsTranslation = {};
