import type { PhrasesTranslation } from '../lesson/phrases.js';
import type { WordsTranslation } from '../page/words.js';
/** A language as its module brings it. */
export interface LanguageModule {
    readonly words: WordsTranslation;
    readonly phrases: PhrasesTranslation;
}
/**
 * Where the languages are that we know: by the shortest tag that they serve, with the tag that they are written in. Fetched on
 * first use. The addresses are literal, so that bundlers make chunks of them.
 */
export declare const LANGUAGES: {
    readonly [tag: string]: readonly [written: string, load: () => Promise<LanguageModule>];
};
