import {pathToFileURL} from 'node:url';
import {LANGUAGES} from '../../languages/load.js';
import {packageFolder} from '../addresses.js';
import {element, styleSheet, type Attributes, type Markup, type Part} from './markup.js';

/** Milliseconds that the elements have to render; a long run takes a few hundred. */
const PATIENCE = 60_000;

/** The parts of a DOM that are read here. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string;
  readonly childNodes: Iterable<DomNode>;
}

interface DomElement extends DomNode {
  readonly localName: string;
  readonly attributes: Iterable<{readonly name: string; readonly value: string}>;
  readonly children: Iterable<DomElement>;
  readonly shadowRoot: (DomNode & {readonly children: Iterable<DomElement>}) | null;
  readonly updateComplete?: Promise<unknown>;
  readonly source?: {readonly state: string};
  setAttribute(name: string, value: string): void;
  append(...nodes: readonly unknown[]): void;
}

interface DomWindow {
  readonly document: {
    readonly documentElement: DomElement;
    readonly head: DomElement;
    readonly body: DomElement;
    createElement(tag: string): DomElement & {textContent: string; lesson: unknown};
  };
  readonly customElements: {whenDefined(tag: string): Promise<unknown>};
  readonly HTMLElement: {readonly prototype: object};
  readonly JSON: typeof JSON;
  close(): void;
}

interface Jsdom {
  readonly JSDOM: new (html: string, options: object) => {readonly window: DomWindow};
  readonly VirtualConsole: new () => object;
}

/** Says what to do where the library is not there that the elements render in. */
export class NoDomError extends Error {}

/** It is large and only for who wants this, so whoever does installs it. */
const loadJsdom = async (): Promise<Jsdom> => {
  // Its types are those of a browser, which a command in Node has none of: a name in a variable brings none.
  const name = 'jsdom';
  try {
    return (await import(name)) as Jsdom;
  } catch {
    throw new NoDomError('--ssr renders the elements in jsdom, which is not installed: npm install --save-dev jsdom');
  }
};

/** What jsdom lacks of `ElementInternals`; nothing of it can be seen in HTML. */
class Internals {
  readonly states = new Set<string>();
  setFormValue(): void {}
  setValidity(): void {}
}

/** How a lesson is shown. */
export interface ShadowOptions {
  /** BCP 47: the language of the page. */
  readonly lang: string;
  /** Attributes of the element. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
}

/**
 * What `<trace-lesson>` shows of a lesson, as a declarative shadow root, with those of all elements in it. It is rendered by
 * the very script that pages load, in a DOM without layout.
 *
 * @param json The lesson, its run in it.
 */
export const writeShadow = async (json: unknown, {lang, attributes}: ShadowOptions): Promise<Markup> => {
  const {JSDOM, VirtualConsole} = await loadJsdom();
  const root = pathToFileURL(`${packageFolder()}/`);
  const {window} = new JSDOM('<!doctype html>', {
    url: root.href,
    runScripts: 'dangerously',
    resources: 'usable',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: ({HTMLElement}: DomWindow) =>
      Object.assign(HTMLElement.prototype, {attachInternals: () => new Internals()}),
  });
  try {
    const {documentElement, head, body} = window.document;
    documentElement.setAttribute('lang', lang);
    const script = window.document.createElement('script');
    script.setAttribute('src', new URL('dist/trace-elements.js', root).href);
    script.setAttribute('data-te-check', 'off');
    head.append(await wordsOf(window, lang), script);
    const host = window.document.createElement('trace-lesson');
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined) host.setAttribute(name, String(value));
    body.append(host);
    await window.customElements.whenDefined('trace-lesson');
    host.lesson = window.JSON.parse(JSON.stringify(json));
    await rendered(host);
    return writeRoot(host)!;
  } finally {
    window.close();
  }
};

/** The words of a language as a page can bring them itself: this DOM imports no modules. */
const wordsOf = async (window: DomWindow, lang: string): Promise<DomElement> => {
  const script = window.document.createElement('script');
  const {language} = new Intl.Locale(lang);
  const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language]?.[1] : undefined;
  const {words, phrases} = (await load?.()) ?? {words: {}, phrases: {}};
  script.setAttribute('type', 'application/json');
  script.setAttribute('data-trace-elements-words', language);
  script.textContent = JSON.stringify({...words, phrases});
  return script;
};

/** An element and all that are in it, in whatever shadow tree. */
const all = (element: DomElement): readonly DomElement[] => [
  element,
  ...[...(element.shadowRoot?.children ?? []), ...element.children].flatMap(all),
];

/** Waits until nothing comes any more: an element that renders can bring others, and what they need. */
const rendered = async (host: DomElement): Promise<void> => {
  const end = Date.now() + PATIENCE;
  let [count, calm] = [0, 0];
  while (calm < 3) {
    const elements = all(host);
    for (const {updateComplete} of elements) await updateComplete;
    await new Promise((resolve) => setImmediate(resolve));
    const waits = elements.some(({source}) => source?.state === 'loading');
    calm = elements.length === count && !waits ? calm + 1 : 0;
    count = elements.length;
    if (Date.now() > end) throw new Error(`the elements did not render in ${PATIENCE / 1000} s`);
  }
};

const [ELEMENT, TEXT] = [1, 3];

const writeRoot = ({shadowRoot}: DomElement): Markup | undefined =>
  shadowRoot ? element('template', {shadowrootmode: 'open'}, [...shadowRoot.childNodes].map(writeNode)) : undefined;

const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT;

const writeNode = (node: DomNode): Part => {
  if (node.nodeType === TEXT) return node.textContent;
  if (!isElement(node)) return undefined;
  if (node.localName === 'style') return styleSheet(node.textContent);
  return element(node.localName, attributesOf(node), [writeRoot(node), ...[...node.childNodes].map(writeNode)]);
};

/** What is a property of an element and not in its HTML yet. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  input: ['checked', 'value'],
  option: ['selected'],
  details: ['open'],
};

const attributesOf = (node: DomElement): Attributes => ({
  ...Object.fromEntries([...node.attributes].map(({name, value}) => [name, value])),
  ...Object.fromEntries(
    (STATES[node.localName] ?? []).map((name) => [name, (node as unknown as Record<string, string | boolean>)[name]]),
  ),
});
