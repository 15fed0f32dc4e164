/** HTML that is well formed and safe by the way it is made: elements are made by {@link h}, and whatever else is given is text. */
export class Markup {
    text;
    /** Only this module makes any: what stands here is not escaped any more. */
    constructor(text) {
        this.text = text;
    }
}
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    // A parser drops it, or puts another sign in its place, depending on where it stands.
    ['\0', '\uFFFD'],
    // A parser would make a line feed of it.
    ['\r', '&#13;'],
]);
/** Text as it stands in an element, or in quotes in an attribute. Halves of characters, which no file can have, are replaced. */
const escape = (text) => text.replace(/[&<>"\0\r]|[\uD800-\uDFFF]/gu, (sign) => ENTITIES.get(sign) ?? '\uFFFD');
/** Elements that have no end. */
const VOID = new Set(['br', 'input', 'meta']);
/** Elements after which a line ends: there, space means nothing. */
const LINES = new Set('article body caption details div figcaption figure footer h1 h2 h3 h4 h5 h6 head header html li main meta ol p pre script section style summary table tbody thead title tr trace-lesson ul'.split(' '));
/** Those of them that have nothing but such elements. */
const HOLDERS = new Set('article body details div figure footer head header html main ol section table tbody thead trace-lesson ul'.split(' '));
const write = (part) => {
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'object')
        return part.map(write).join('');
    return part === undefined || part === false ? '' : escape(String(part));
};
const beginOf = (name, attributes) => {
    const written = Object.entries(attributes)
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`));
    return `<${name}${written.join('')}>`;
};
/** An element. */
export const h = (name, attributes = {}, ...content) => {
    const end = LINES.has(name) ? '\n' : '';
    const begin = beginOf(name, attributes) + (HOLDERS.has(name) ? '\n' : '');
    return new Markup(VOID.has(name) ? begin + end : `${begin}${write(content)}</${name}>${end}`);
};
/** An element as it is, without a line feed where there was none. */
export const element = (name, attributes, content) => {
    const begin = beginOf(name, attributes);
    return new Markup(VOID.has(name) ? begin : `${begin}${write(content)}</${name}>`);
};
/** A style sheet of ours; it must not have `</`. */
export const styleSheet = (css) => new Markup(`<style>${css}</style>\n`);
/** A whole document. */
export const document = (root) => `<!doctype html>\n${root.text}`;
/** Whether there is nothing in it. */
export const isEmpty = (part) => typeof part === 'object'
    ? part instanceof Markup
        ? part.text === ''
        : part.every(isEmpty)
    : part === undefined || part === false || part === '';
