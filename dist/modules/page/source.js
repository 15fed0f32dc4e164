import { makeLesson } from '../lesson/lesson.js';
import { fail, isProblemError, problem } from '../lesson/problem.js';
import { Player } from '../trace/player.js';
import { fetchText, parseJson } from './fetch-text.js';
import { decode, followLink } from './link.js';
import { isForeign, isForeignText, mostBytes } from './foreign.js';
import { prepare } from './prepare.js';
import { fetchMaker, needsMaker } from './questions.js';
import { registry } from './registry.js';
import { tellAuthor } from './tell-author.js';
/** Bytes of a lesson file. */
const MOST_BYTES = 1_000_000;
class Source {
    name;
    state = 'loading';
    lesson;
    player;
    problems = [];
    #read;
    #users = new Set();
    #abort;
    constructor(name, read) {
        this.name = name;
        this.#read = read;
    }
    use(changed) {
        this.#users.add(changed);
        if (this.state === 'loading' && !this.#abort)
            this.#load();
        return () => {
            this.#users.delete(changed);
            // A move takes an element out and puts it in again in the same turn.
            queueMicrotask(() => {
                if (this.#users.size > 0)
                    return;
                this.player?.dispatch({ type: 'pause' });
                this.#abort?.abort();
                this.#abort = undefined;
                // What failed is loaded again for whoever comes next.
                if (this.state === 'failed') {
                    this.state = 'loading';
                    this.problems = [];
                }
            });
        };
    }
    retry() {
        if (this.state !== 'failed')
            return;
        this.state = 'loading';
        this.problems = [];
        this.#changed();
        this.#load();
    }
    #load() {
        const abort = new AbortController();
        this.#abort = abort;
        const finish = ({ problems, lesson }) => {
            if (abort.signal.aborted)
                return;
            this.#abort = undefined;
            this.problems = problems;
            this.lesson = lesson;
            this.state = lesson ? 'ready' : 'failed';
            if (lesson)
                this.player = new Player(lesson.rows.length);
            if (problems.length > 0)
                console.warn(summary(this.name, problems));
            followLink(this);
            this.#changed();
        };
        const giveUp = (error) => {
            if (isProblemError(error))
                return finish({ problems: error.problems });
            if (!abort.signal.aborted)
                console.error(error);
            finish({ problems: [problem('load', [], `could not be read: ${String(error)}`)] });
        };
        try {
            const reading = this.#read(abort.signal);
            // What can be shown at once is: a turn later would be a flash, and a shift of the page.
            // Not `instanceof`: other libraries put their own promises in place of the language's.
            if ('then' in reading)
                reading.then(finish).catch(giveUp);
            else
                finish(reading);
        }
        catch (error) {
            giveUp(error);
        }
    }
    #changed() {
        for (const changed of [...this.#users])
            changed();
    }
}
/** Problems for the console: the first of them, for there may be thousands, and how many more there are. */
const summary = (name, problems) => {
    const lines = problems.slice(0, 5).map(({ message }) => (name ? `${name}: ${message}` : message));
    return [...lines, ...(problems.length > 5 ? [`and ${problems.length - 5} more`] : [])].join('\n');
};
const reader = () => import('../lesson/read-document.js');
/** Reads a document that anybody may have written. What that takes is fetched with the first one. */
const readAny = async (given, name, key, base, signal) => {
    const json = isForeign(given)
        ? await import('./import-lesson.js').then(({ importLesson }) => importLesson(given, name, signal))
        : given;
    const { trace, table } = (json ?? {});
    const elsewhere = typeof trace === 'string' || (typeof trace === 'object' && trace !== null && 'blocks' in trace);
    const [{ readDocument }, recorded, derivedRows, run] = await Promise.all([
        reader(),
        trace ? import('../lesson/recorded.js') : undefined,
        trace && !Array.isArray(table?.rows) ? import('../lesson/derived-rows.js') : undefined,
        elsewhere ? import('./fetch-trace.js').then(({ fetchTrace }) => fetchTrace(trace, base, signal)) : undefined,
    ]);
    const reading = readDocument(json, { name, key, trace: run, recorded, derivedRows });
    if (!reading.lesson)
        return reading;
    if (needsMaker(reading.lesson))
        await fetchMaker();
    await prepare(reading.lesson);
    tellAuthor(name, reading.lesson);
    return reading;
};
let following = false;
/** A reader who edits the address, or follows a link to a step on this page, expects the lesson to go there. */
const followAddress = () => {
    if (following)
        return;
    following = true;
    addEventListener('hashchange', () => {
        for (const source of registry.owned.keys())
            followLink(source);
    });
};
/** What relative addresses are relative to. Not `document.baseURI`: that is an image's, if one is called so. */
const baseAddress = () => new Text().baseURI;
/** What an address that a lesson has stands for; one that nobody can read stands for itself. */
const urlOf = (address) => {
    const base = baseAddress();
    return URL.canParse(address, base) ? new URL(address, base) : undefined;
};
/** The lesson at an address; one for all elements that name it. */
export const sourceAt = (address) => {
    followAddress();
    const url = urlOf(address);
    const href = url?.href ?? address;
    let source = registry.byAddress.get(href);
    if (!source) {
        const name = (url && decode(url.pathname.split('/').at(-1))) || href;
        source = new Source(name, async (signal) => {
            if (!url)
                return fail('address', 'could not be loaded: this is no address');
            const limit = (text) => mostBytes(text, MOST_BYTES);
            const [text] = await Promise.all([fetchText(href, MOST_BYTES, signal, '', limit), reader()]);
            const document = isForeignText(text) ? text : parseJson(text);
            if (text.length > MOST_BYTES && !isForeign(document))
                return fail('limit', `is larger than ${MOST_BYTES / 1e6} MB`);
            const own = url.origin === location.origin;
            return readAny(document, name, (own ? '' : url.origin) + url.pathname + url.search, href, signal);
        });
        registry.byAddress.set(href, source);
    }
    return source;
};
/**
 * The lesson that something is: an object, or a script element with JSON. One for all who name the same thing.
 *
 * @param place What it is called on its page, if it has a name there.
 */
export const sourceOf = (origin, name, place, json) => known(origin, () => new Source(name, async (signal) => {
    const document = json();
    return readAny(document, name, keyOnPage(place || titleOf(document)), baseAddress(), signal);
}));
/** What a lesson is called that stands in a page itself: what its reader did there is no other page's business. */
const keyOnPage = (place) => `${location.pathname} ${place}`;
const titleOf = (document) => {
    const { title } = (document ?? {});
    return typeof title === 'string' ? title : '';
};
/** The lesson that we made ourselves of a table or a list, and what of it can be wrong all the same. */
export const sourceOfOwn = (origin, name, json, problemsOf = () => []) => known(origin, () => {
    return new Source(name, () => {
        const document = json();
        const lesson = makeLesson(document, { name, key: keyOnPage(origin.id || titleOf(document) || name) });
        return { lesson, problems: problemsOf(lesson) };
    });
});
const known = (origin, make) => {
    followAddress();
    let source = registry.byOrigin.get(origin);
    if (!source)
        registry.byOrigin.set(origin, (source = make()));
    return source;
};
