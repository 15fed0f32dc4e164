import {LANGUAGES} from '../../languages/load.js';
import {spoken, type Source} from '../../lesson/message.js';
import {phrasesFrom, type Phrases} from '../../lesson/phrases.js';
import {english, words, type Words} from '../../page/words.js';

/** What is said besides the lesson's own texts, and in which language. */
export interface Speech {
  /** BCP 47. */
  readonly lang: string;
  readonly words: Words;
  readonly phrases: Phrases;
  /** The tables that the phrases are of, for rows that are made from a run. */
  readonly sources: readonly Source[];
}

const ENGLISH: Speech = {lang: 'en', words, phrases: phrasesFrom([]), sources: []};

/** A tag as `Intl` understands it; `undefined` for what is none. */
const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
};

/** The languages there are, by their tags. */
export const LANGUAGE_TAGS: readonly string[] = ['en', ...Object.keys(LANGUAGES)];

/** What is said in a language; `undefined`: we do not speak it. */
export const speechIn = async (tag: string): Promise<Speech | undefined> => {
  const locale = localeOf(tag);
  if (!locale) return undefined;
  if (locale.language === 'en') return {...ENGLISH, lang: locale.toString()};
  const load = Object.hasOwn(LANGUAGES, locale.language) ? LANGUAGES[locale.language]?.[1] : undefined;
  if (!load) return undefined;
  const table = await load();
  const source = (of: unknown): Source => ({locale: locale.toString(), table: of});
  const sources = [source(table.phrases)];
  return {
    lang: locale.toString(),
    words: spoken(english, [source(table.words)]),
    phrases: phrasesFrom(sources),
    sources,
  };
};

/** The language of a lesson where we speak it, else English. */
export const speechFor = async (lang: string | undefined): Promise<Speech> => (await speechIn(lang ?? 'en')) ?? ENGLISH;
