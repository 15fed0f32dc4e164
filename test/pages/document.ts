import {TAGS} from './library.js';

/** Ways in which an author brings the library to a page, given the address that it comes from. */
export const WAYS = {
  'one classic script': (from: string) => `<script src="${from}/dist/trace-elements.js"></script>`,
  'one module': (from: string) => `<script type="module" src="${from}/dist/trace-elements.js"></script>`,
  'a module for each element': (from: string) =>
    TAGS.map((tag) => `<script type="module" src="${from}/dist/elements/${tag}.js"></script>`).join(''),
  'the loader': (from: string) => `<script type="module" src="${from}/dist/loader.js"></script>`,
} as const;

export type Way = keyof typeof WAYS;

/** A script of ours that makes a page tell of itself. */
export const probe = (name: string, from = ''): string => `<script src="${from}/probes/${name}.js"></script>`;

/** All elements on one lesson, each with something to read where there is no script. */
export const elements = (attributes = 'src="/lesson.json"', fallback = '<p>Without a script.</p>'): string =>
  TAGS.map((tag) => `<${tag} ${attributes}>${fallback}</${tag}>`).join('\n');

/** JSON as it may stand in a page. */
export const inline = (json: unknown, attributes = ''): string =>
  `<script type="application/json" ${attributes}>${JSON.stringify(json).replaceAll('<', '\\u003c').replaceAll('&', '\\u0026')}</script>`;

interface PageOptions {
  /** Where our own scripts come from. */
  readonly from?: string;
  /** Milliseconds that the survey waits for elements to show the lesson. */
  readonly patience?: number;
}

/** A page. What goes wrong is counted from its first script on. */
export const html = (body: string, head = '', {from = '', patience = 20_000}: PageOptions = {}): string =>
  `<!doctype html><html lang="en" data-te-check="off" data-patience="${patience}"><head><meta charset="utf-8"/><title>A page</title>${probe('watch', from)}${head}</head><body>${body}</body></html>`;

/** The same page without a doctype: as browsers of the nineties would show it. */
export const quirks = (body: string, head?: string): string => html(body, head).replace('<!doctype html>', '');

/** The same page as XML: an EPUB's chapter. */
export const xhtml = (body: string, head?: string): string =>
  html(body, head).replace('<!doctype html><html', '<html xmlns="http://www.w3.org/1999/xhtml"');
