import {spoken, type Source, type Spoken} from '../lesson/message.js';
import {LANGUAGES, type LanguageModule} from '../languages/load.js';
import type {PhrasesTranslation} from '../lesson/phrases.js';
import type {WordsTranslation} from './words.js';

/** A language: texts of the interface and, apart, what is told of a run by ourselves. */
export type LanguageTable = WordsTranslation & {readonly phrases?: PhrasesTranslation};

/** What is spoken on a part of a page. */
export interface Language {
  /** A table of English texts in this language: the same each time. */
  readonly say: <Table extends object>(english: Table) => Spoken<Table>;
  /** The tables that what is told of a run is taken from, see `phrasesFrom`. */
  readonly phrases: readonly Source[];
  /** BCP 47 tag of the page around, as its author wrote it; empty if he did not. */
  readonly page: string;
  /** The language of the words, where it is not that of the page; `undefined` where it is. */
  readonly lang: string | undefined;
}

/** Languages and words that authors added, by tag; the newest first. */
const added = new Map<string, LanguageTable[]>();
/** Languages that have been fetched; empty, if that failed. */
const fetched = new Map<string, LanguageTable>();
const fetching = new Set<string>();
/** What has been put together, by the tag of the page. */
const known = new Map<string, Language>();
const followers = new Set<() => void>();

/** Says tables in the language of others; what those lack, in English with the numbers of `locale`. */
const speaker = (sources: readonly Source[], locale?: string): Language['say'] => {
  const said = new Map<object, unknown>();
  return <Table extends object>(english: Table) => {
    if (!said.has(english)) said.set(english, spoken(english, sources, locale));
    return said.get(english) as Spoken<Table>;
  };
};

/** English: what is spoken where nothing else is known. */
export const ENGLISH: Language = {say: speaker([]), phrases: [], page: '', lang: 'en'};

/**
 * Adds a language, or words of one that is there: each text that the table lacks is said as before. Elements on the page say
 * it at once.
 *
 * @param tag Language, or language and region, as in `lang` (BCP 47): `nl`, `de-CH`.
 * @param table Texts, in the form of `english`; under `phrases`, in the form of `englishPhrases`. Both are exported for this.
 * @throws RangeError if the tag is none.
 */
export const addLanguage = (tag: string, table: LanguageTable): void => {
  const {baseName} = new Intl.Locale(tag);
  added.set(baseName, [table, ...(added.get(baseName) ?? [])]);
  tell();
};

/**
 * The language in which to speak at an element: that of the nearest `lang`, of itself, an ancestor, or a host, else English.
 * `undefined` while that is being fetched; who follows is told then.
 */
export const languageAt = (element: Element): Language | undefined => {
  const page = tagAt(element);
  readPage();
  if (known.has(page)) return known.get(page);
  const locale = localeOf(page);
  const code = locale?.language ?? '';
  const [written, load] = (Object.hasOwn(LANGUAGES, code) && LANGUAGES[code]) || [];
  if (load && !fetched.has(code)) return void fetchLanguage(code, load);
  const tables = tablesFor(locale, written);
  const speaks = tables[0]?.[0] ?? 'en';
  const sources = tables.map(([, source]) => source);
  const language = {
    say: speaker(sources, locale?.language === 'en' ? locale.toString() : 'en'),
    phrases: sources.flatMap(({locale: own, table}) => {
      const {phrases} = (table ?? {}) as LanguageTable;
      return phrases ? {locale: own, table: phrases} : [];
    }),
    page,
    lang: sameLanguage(locale, new Intl.Locale(speaks)) ? undefined : speaks,
  };
  known.set(page, language);
  return language;
};

/** Tells when another language may have to be spoken: an element comes to another place, a `lang` changes, words arrive. */
export const followLanguage = (element: Element, follower: () => void): void => {
  followers.add(follower);
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    // One filtered observer for each tree: it costs nothing while no `lang` changes.
    if (!observed.has(root)) changes.observe(root, {subtree: true, attributeFilter: ['lang']});
    observed.add(root);
    at = (root as Partial<ShadowRoot>).host;
  }
};

export const unfollowLanguage = (follower: () => void): void => void followers.delete(follower);

const observed = new WeakSet<Node>();
const tellFollowers = (): void => {
  for (const follower of [...followers]) follower();
};
const changes = new MutationObserver(tellFollowers);

/** Says everything anew: there are other words. */
const tell = (): void => {
  known.clear();
  tellFollowers();
};

const OURS = Symbol.for('trace-elements@1 element');

/** The nearest `lang`. Those inside our own shadow trees say what our words are in, not what the page is. */
const tagAt = (element: Element): string => {
  for (let at: Element | undefined = element; at;) {
    const {host} = at.getRootNode() as Partial<ShadowRoot>;
    const near: Element | null = host && OURS in host.constructor ? at : at.closest('[lang]');
    const lang = near?.getAttribute('lang');
    if (lang !== null && lang !== undefined) return lang.trim();
    at = host;
  }
  return '';
};

/** A tag as `Intl` understands it; `undefined` for what is none. */
const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
};

/** The tables that serve a tag, the most exact first: those of authors for `de-AT` and `de`, then ours for `de`. */
const tablesFor = (locale: Intl.Locale | undefined, written: string | undefined): [tag: string, source: Source][] => {
  if (!locale) return [];
  const parts = locale.baseName.split('-');
  const tags = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  const tables = tags.flatMap((tag) => (added.get(tag) ?? []).map((table) => [tag, table] as const));
  const own = fetched.get(locale.language);
  if (written && own && Object.keys(own).length > 0) tables.push([written, own]);
  return tables.map(([tag, table]) => [tag, {locale: locale.toString(), table}]);
};

/** Whether both are read aloud by one voice, and written in one script. */
const sameLanguage = (one: Intl.Locale | undefined, other: Intl.Locale): boolean => {
  const [a, b] = [one?.maximize(), other.maximize()];
  return a?.language === b.language && a.script === b.script;
};

const fetchLanguage = async (code: string, load: () => Promise<LanguageModule>): Promise<void> => {
  if (fetching.has(code)) return;
  fetching.add(code);
  let table: LanguageTable = {};
  try {
    const {words: own, phrases} = await load();
    table = {...own, phrases};
  } catch (error) {
    console.info(`Trace Elements speak English here, as the words of “${code}” cannot be loaded: ${String(error)}`);
  }
  fetched.set(code, table);
  tell();
};

/** Languages that the page itself brings, as JSON: for pages without a build. */
const SCRIPTS = 'script[data-trace-elements-words]';
const read = new WeakSet<Element>();
let waits = false;

const readPage = (): void => {
  for (const script of document.querySelectorAll<HTMLElement>(SCRIPTS)) {
    if (read.has(script)) continue;
    read.add(script);
    const tag = script.dataset['traceElementsWords'] ?? '';
    try {
      addLanguage(tag, JSON.parse(script.textContent ?? '') as LanguageTable);
    } catch (error) {
      console.warn(`The words for “${tag}” in this page cannot be read: ${String(error)}`);
    }
  }
  if (waits || document.readyState !== 'loading') return;
  waits = true;
  // What stands below the element has not been parsed yet.
  document.addEventListener('DOMContentLoaded', readPage, {once: true});
};
