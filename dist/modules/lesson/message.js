/**
 * Texts with places to fill in, as data: a language is a table of them and nothing else, so that it can be pasted into a page
 * as JSON, checked by a test, and translated by somebody who does not program.
 *
 * `Step {step} of {count}`: a place in braces. Numbers are written as the language writes them.
 * `{minutes:minute}`: after a colon, another way to write it; "5 min", in German "5 Min.".
 * `{task} waits[ for {other}].`: what is in square brackets is left out if all its places have nothing, or 0.
 * `[{task}|The program] waits.`: after a bar, what is said instead.
 * `{"one": "{count} step", "other": "{count} steps"}`: one text for each plural form of the language; `=0` for one number.
 */
const PLACE = /\{(\w+)(?::(\w+))?\}/g;
const OPTION = /\[([^|\]]*)(?:\|([^\]]*))?\]/g;
/** The places of a text, each once, in order. */
const placesIn = (text) => [...new Set(Array.from(text.matchAll(PLACE), ([, name]) => name))];
/** What a text of a table is called with. */
export const placesOf = (message) => {
    if (typeof message === 'string')
        return placesIn(message);
    const places = placesIn(message.other);
    return message.by && !places.includes(message.by) ? [...places, message.by] : places;
};
export const isMessage = (value) => typeof value === 'string' || (typeof value === 'object' && typeof value?.other === 'string');
/** Makes objects of `Intl` once for each language: they are slow to make. */
const kept = (make) => {
    const made = new Map();
    return (locale, kind) => {
        const key = `${locale} ${kind}`;
        if (!made.has(key))
            made.set(key, make(locale, kind));
        return made.get(key);
    };
};
/**
 * The digits are those of programs, whatever the country's are: the same number stands in the code, in the table and in a
 * sentence, and has to look the same. `lang="ar-u-nu-arab"` asks for others.
 */
const digits = (locale) => /-u-(.*-)?nu-/.test(locale) ? {} : { numberingSystem: 'latn' };
const numbers = kept((locale, unit) => {
    // In four digits nothing is grouped: "step 1000".
    const options = { ...digits(locale), useGrouping: 'min2' };
    const style = unit === 'percent' ? { style: 'percent' } : unit ? { style: 'unit', unit, unitDisplay: 'short' } : {};
    try {
        return new Intl.NumberFormat(locale, { ...options, ...style });
    }
    catch {
        // A unit that only an author's table knows.
        return new Intl.NumberFormat(locale, options);
    }
});
const plurals = kept((locale) => new Intl.PluralRules(locale));
const lists = kept((locale) => new Intl.ListFormat(locale));
const dates = kept((locale) => new Intl.DateTimeFormat(locale, { ...digits(locale), weekday: 'long', day: 'numeric', month: 'long' }));
const days = kept((locale) => new Intl.RelativeTimeFormat(locale, { ...digits(locale), numeric: 'auto' }));
/** A value as a language writes it. `kind`: `day` for days from now, `date` for a time, `percent`, or a unit of `Intl`. */
const written = (value, locale, kind = '') => {
    if (typeof value === 'object')
        return lists(locale, '').format(value);
    if (typeof value !== 'number')
        return value ?? '';
    if (kind === 'day')
        return days(locale, '').format(value, 'day');
    return kind === 'date' ? dates(locale, '').format(value) : numbers(locale, kind).format(value);
};
/** A text with its places filled, in a language. `names`: the places that the values are for. */
const fill = (message, locale, names, values) => {
    const valueOf = (name) => values[names.indexOf(name)];
    let text = message;
    if (typeof message !== 'string') {
        const number = Number(valueOf(message.by ?? 'count') ?? values[0]);
        text = message[`=${number}`] ?? message[plurals(locale, '').select(number)] ?? message.other;
    }
    const given = (name) => String(valueOf(name) || '') !== '';
    return text
        .replace(OPTION, (_, option, instead = '') => (placesIn(option).some(given) ? option : instead))
        .replace(PLACE, (_, name, kind) => written(valueOf(name), locale, kind));
};
const at = (table, key) => table !== null && typeof table === 'object' && Object.hasOwn(table, key)
    ? table[key]
    : undefined;
/**
 * A table, ready to be said: texts with places become functions. Each text comes from the first translation that has it, else
 * from the English table, which has them all and says which there are and in which order their places are called.
 */
export const spoken = (english, translations = [], locale = 'en') => speak([...translations, { locale, table: english }]);
const speak = (sources) => {
    const { table: own } = sources.at(-1);
    if (isMessage(own)) {
        const { locale, table } = sources.find((source) => isMessage(source.table));
        const names = placesOf(own);
        const message = table;
        if (names.length > 0)
            return (...values) => fill(message, locale, names, values);
        return typeof message === 'string' ? message : message.other;
    }
    if (own === null || typeof own !== 'object')
        return own;
    const below = (key) => speak(sources.map(({ locale, table }) => ({ locale, table: at(table, key) })));
    return Array.isArray(own)
        ? own.map((_, key) => below(key))
        : Object.fromEntries(Object.keys(own).map((key) => [key, below(key)]));
};
/** Unicode's own mark of something that is not text. */
const MARK = '\uFFFC';
/** A text around what is more than text: `around((step) => words.positionOf(step, 10), html`<b>3</b>`)`. */
export const around = (say, node) => {
    const [before, ...after] = say(MARK).split(MARK);
    return [before, node, after.join('')];
};
