import { document, h, styleSheet } from './markup.js';
/** Nobody else brings a style sheet. Colours are the system's. */
const BASE = `
:root { color-scheme: light dark; }
body { font-family: system-ui, sans-serif; }
`;
/** What is read without a script has to look like something. */
const STYLE = `${BASE}
body { max-inline-size: 50rem; margin-inline: auto; padding: 1rem; line-height: 1.5; overflow-wrap: break-word; }
trace-lesson { display: block; }
figure, .wide { margin: 1rem 0; }
figcaption, caption { padding-block: 0.25rem; text-align: start; }
caption { font-weight: bold; }
pre, .wide { overflow-x: auto; }
pre { margin: 0; padding: 0.5rem; border: 1px solid GrayText; line-height: 1.4; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid GrayText; text-align: start; vertical-align: top; }
li { margin-block: 0.25rem; }
.told { padding: 0; list-style: none; }
:target { outline: 2px solid; outline-offset: 2px; }
summary { padding-block: 0.35rem; cursor: pointer; }
@media print {
  details::details-content { display: block; block-size: auto; content-visibility: visible; }
  pre { white-space: pre-wrap; }
  .solutions { break-before: page; }
}
`;
/** The attributes of the element, but where its lesson is. */
export const attributesOf = ({ solutions }, { level }) => ({
    // At its default the attribute says nothing.
    heading: level === 2 ? undefined : String(level),
    print: solutions ? undefined : 'no-solutions',
});
/** The element, around what is read until it is ready. */
export const fragment = (frame, writer, content) => h('trace-lesson', { src: frame.src, ...attributesOf(frame, writer) }, content);
/** A page of its own. */
export const page = (frame, writer, content) => {
    const title = writer.plain(writer.lesson.json.title ?? '');
    const head = [styleSheet(STYLE), scriptAt(frame.script)];
    return around(writer.speech.lang, title, head, h('main', {}, fragment(frame, writer, content)));
};
/** A page that shows a lesson, and nothing else. */
export const pageOf = (title, { src, script }) => around('en', title, [styleSheet(BASE), scriptAt(script)], h('trace-lesson', { src, heading: 1 }));
const scriptAt = (src) => h('script', { src, async: true });
const around = (lang, title, head, body) => document(h('html', { lang, dir: isRightToLeft(lang) ? 'rtl' : undefined }, h('head', {}, h('meta', { charset: 'utf-8' }), h('meta', { name: 'viewport', content: 'width=device-width' }), h('title', {}, title), head), h('body', {}, body)));
/** Scripts that are written from right to left. Not every Node that we support can tell by itself. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);
const isRightToLeft = (lang) => RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '');
