import { LANGUAGES } from '../../languages/load.js';
import { spoken } from '../../lesson/message.js';
import { phrasesFrom } from '../../lesson/phrases.js';
import { english, words } from '../../page/words.js';
const ENGLISH = { lang: 'en', words, phrases: phrasesFrom([]), sources: [] };
/** A tag as `Intl` understands it; `undefined` for what is none. */
const localeOf = (tag) => {
    try {
        return new Intl.Locale(tag);
    }
    catch {
        return undefined;
    }
};
/** The languages there are, by their tags. */
export const LANGUAGE_TAGS = ['en', ...Object.keys(LANGUAGES)];
/** What is said in a language; `undefined`: we do not speak it. */
export const speechIn = async (tag) => {
    const locale = localeOf(tag);
    if (!locale)
        return undefined;
    if (locale.language === 'en')
        return { ...ENGLISH, lang: locale.toString() };
    const load = Object.hasOwn(LANGUAGES, locale.language) ? LANGUAGES[locale.language]?.[1] : undefined;
    if (!load)
        return undefined;
    const table = await load();
    const source = (of) => ({ locale: locale.toString(), table: of });
    const sources = [source(table.phrases)];
    return {
        lang: locale.toString(),
        words: spoken(english, [source(table.words)]),
        phrases: phrasesFrom(sources),
        sources,
    };
};
/** The language of a lesson where we speak it, else English. */
export const speechFor = async (lang) => (await speechIn(lang ?? 'en')) ?? ENGLISH;
