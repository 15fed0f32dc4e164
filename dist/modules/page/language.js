import { spoken } from '../lesson/message.js';
import { LANGUAGES } from '../languages/load.js';
/** Languages and words that authors added, by tag; the newest first. */
const added = new Map();
/** Languages that have been fetched; empty, if that failed. */
const fetched = new Map();
const fetching = new Set();
/** What has been put together, by the tag of the page. */
const known = new Map();
const followers = new Set();
/** Says tables in the language of others; what those lack, in English with the numbers of `locale`. */
const speaker = (sources, locale) => {
    const said = new Map();
    return (english) => {
        if (!said.has(english))
            said.set(english, spoken(english, sources, locale));
        return said.get(english);
    };
};
/** English: what is spoken where nothing else is known. */
export const ENGLISH = { say: speaker([]), phrases: [], page: '', lang: 'en' };
/**
 * Adds a language, or words of one that is there: each text that the table lacks is said as before. Elements on the page say
 * it at once.
 *
 * @param tag Language, or language and region, as in `lang` (BCP 47): `nl`, `de-CH`.
 * @param table Texts, in the form of `english`; under `phrases`, in the form of `englishPhrases`. Both are exported for this.
 * @throws RangeError if the tag is none.
 */
export const addLanguage = (tag, table) => {
    const { baseName } = new Intl.Locale(tag);
    added.set(baseName, [table, ...(added.get(baseName) ?? [])]);
    tell();
};
/**
 * The language in which to speak at an element: that of the nearest `lang`, of itself, an ancestor, or a host, else English.
 * `undefined` while that is being fetched; who follows is told then.
 */
export const languageAt = (element) => {
    const page = tagAt(element);
    readPage();
    if (known.has(page))
        return known.get(page);
    const locale = localeOf(page);
    const code = locale?.language ?? '';
    const [written, load] = (Object.hasOwn(LANGUAGES, code) && LANGUAGES[code]) || [];
    if (load && !fetched.has(code))
        return void fetchLanguage(code, load);
    const tables = tablesFor(locale, written);
    const speaks = tables[0]?.[0] ?? 'en';
    const sources = tables.map(([, source]) => source);
    const language = {
        say: speaker(sources, locale?.language === 'en' ? locale.toString() : 'en'),
        phrases: sources.flatMap(({ locale: own, table }) => {
            const { phrases } = (table ?? {});
            return phrases ? { locale: own, table: phrases } : [];
        }),
        page,
        lang: sameLanguage(locale, new Intl.Locale(speaks)) ? undefined : speaks,
    };
    known.set(page, language);
    return language;
};
/** Tells when another language may have to be spoken: an element comes to another place, a `lang` changes, words arrive. */
export const followLanguage = (element, follower) => {
    followers.add(follower);
    for (let at = element; at;) {
        const root = at.getRootNode();
        // One filtered observer for each tree: it costs nothing while no `lang` changes.
        if (!observed.has(root))
            changes.observe(root, { subtree: true, attributeFilter: ['lang'] });
        observed.add(root);
        at = root.host;
    }
};
export const unfollowLanguage = (follower) => void followers.delete(follower);
const observed = new WeakSet();
const tellFollowers = () => {
    for (const follower of [...followers])
        follower();
};
const changes = new MutationObserver(tellFollowers);
/** Says everything anew: there are other words. */
const tell = () => {
    known.clear();
    tellFollowers();
};
const OURS = Symbol.for('trace-elements@1 element');
/** The nearest `lang`. Those inside our own shadow trees say what our words are in, not what the page is. */
const tagAt = (element) => {
    for (let at = element; at;) {
        const { host } = at.getRootNode();
        const near = host && OURS in host.constructor ? at : at.closest('[lang]');
        const lang = near?.getAttribute('lang');
        if (lang !== null && lang !== undefined)
            return lang.trim();
        at = host;
    }
    return '';
};
/** A tag as `Intl` understands it; `undefined` for what is none. */
const localeOf = (tag) => {
    try {
        return new Intl.Locale(tag.replaceAll('_', '-'));
    }
    catch {
        return undefined;
    }
};
/** The tables that serve a tag, the most exact first: those of authors for `de-AT` and `de`, then ours for `de`. */
const tablesFor = (locale, written) => {
    if (!locale)
        return [];
    const parts = locale.baseName.split('-');
    const tags = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
    const tables = tags.flatMap((tag) => (added.get(tag) ?? []).map((table) => [tag, table]));
    const own = fetched.get(locale.language);
    if (written && own && Object.keys(own).length > 0)
        tables.push([written, own]);
    return tables.map(([tag, table]) => [tag, { locale: locale.toString(), table }]);
};
/** Whether both are read aloud by one voice, and written in one script. */
const sameLanguage = (one, other) => {
    const [a, b] = [one?.maximize(), other.maximize()];
    return a?.language === b.language && a.script === b.script;
};
const fetchLanguage = async (code, load) => {
    if (fetching.has(code))
        return;
    fetching.add(code);
    let table = {};
    try {
        const { words: own, phrases } = await load();
        table = { ...own, phrases };
    }
    catch (error) {
        console.info(`Trace Elements speak English here, as the words of “${code}” cannot be loaded: ${String(error)}`);
    }
    fetched.set(code, table);
    tell();
};
/** Languages that the page itself brings, as JSON: for pages without a build. */
const SCRIPTS = 'script[data-trace-elements-words]';
const read = new WeakSet();
let waits = false;
const readPage = () => {
    for (const script of document.querySelectorAll(SCRIPTS)) {
        if (read.has(script))
            continue;
        read.add(script);
        const tag = script.dataset['traceElementsWords'] ?? '';
        try {
            addLanguage(tag, JSON.parse(script.textContent ?? ''));
        }
        catch (error) {
            console.warn(`The words for “${tag}” in this page cannot be read: ${String(error)}`);
        }
    }
    if (waits || document.readyState !== 'loading')
        return;
    waits = true;
    // What stands below the element has not been parsed yet.
    document.addEventListener('DOMContentLoaded', readPage, { once: true });
};
