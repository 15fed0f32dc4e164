/** Shows lessons of hostile texts, does all that a reader can do with them, and tells what came of it. */
import {allInside, comes, inside, press, tell, until} from '../kit.browser.js';

interface HostileLesson {
  readonly json: object;
  readonly shown: Readonly<Record<string, readonly string[]>>;
}

const ALLOWED = new Set(
  'a b bdi button caption code dd details div dl dt em fieldset figcaption figure header input kbd label legend li line ol option p path pre rect select slot span strong summary svg table tbody td th thead tr ul concept-flow execution-sample execution-table quiz-card trace-controls trace-lesson variable-tracker'.split(
    ' ',
  ),
);
/** `:` is that of an address which leads nowhere. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:', ':']);

const calls: string[] = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
  Object.defineProperty(window, name, {value: (...all: unknown[]) => void calls.push(`${name}(${all.join()})`)});

const globals = new Set([...Object.getOwnPropertyNames(window), 'result']);
const inherited = Reflect.ownKeys(Object.prototype).length;

/** An element and all below it, through all shadow roots. */
function* deep(root: Element): Generator<Element> {
  yield root;
  for (const child of [...(root.shadowRoot?.children ?? []), ...root.children]) yield* deep(child);
}

type Lesson = HTMLElement & {lesson: object; source?: {state: string}; updateComplete: Promise<unknown>};

const show = (json: object): Lesson => {
  const element = document.createElement('trace-lesson') as Lesson;
  element.lesson = json;
  return element;
};

const parts = (element: Element): Element[] => allInside(element, '.parts > *');

const ready = (element: Lesson): boolean =>
  element.source?.state === 'ready' && parts(element).every((part) => inside(part, '.root'));

/** Steps to the end and answers the first question. */
const use = (element: Element): void => {
  const of = (tag: string): Element | undefined => parts(element).find(({localName}) => localName === tag);
  const [controls, card] = [of('trace-controls'), of('quiz-card')];
  if (controls && inside(controls, 'input')) press(controls, 'Last step');
  if (card) allInside(card, 'input')[0]?.click();
};
const answer = (element: Element): void => {
  const card = parts(element).find(({localName}) => localName === 'quiz-card');
  if (card && inside(card, 'button[aria-disabled=false]')) press(card, 'Check answer');
};

const rendered = async (elements: readonly Element[]): Promise<void> => {
  for (const element of elements) for (const one of [element, ...parts(element)]) await (one as Lesson).updateComplete;
};

/** All texts that can be read in an element: those of its text nodes, each line of code by itself. */
const textOf = (element: Element): string =>
  [...deep(element)]
    .flatMap(({childNodes}) =>
      [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue),
    )
    .join('\n');

const missing: string[] = [];
const foreign: string[] = [];

const check = (element: Element, before: string, {shown}: HostileLesson, index: number): void => {
  const all = `${before}\n${textOf(element)}`;
  for (const [field, texts] of Object.entries(shown)) {
    for (const text of texts) {
      // Code is shown line by line.
      const there = text.split('\n').every((line) => all.includes(line));
      if (!there) missing.push(`${field} of lesson ${index}: ${JSON.stringify(text)}`);
    }
  }
  for (const one of deep(element)) {
    const html = one.namespaceURI === 'http://www.w3.org/1999/xhtml';
    if (!ALLOWED.has(one.localName)) foreign.push(`<${one.localName}> in lesson ${index}`);
    if (html && one.localName === 'a' && !SCHEMES.has((one as HTMLAnchorElement).protocol))
      foreign.push(`${(one as HTMLAnchorElement).href} in lesson ${index}`);
    for (const {name} of one.attributes)
      if (/^(on|src)/.test(name)) foreign.push(`${name}= on <${one.localName}> in lesson ${index}`);
  }
};

const BATCH = 20;

const tryAll = async (lessons: readonly HostileLesson[]): Promise<void> => {
  for (let start = 0; start < lessons.length; start += BATCH) {
    const batch = lessons.slice(start, start + BATCH);
    const elements = batch.map(({json}) => show(json));
    document.querySelector('main')!.replaceChildren(...elements);
    await until(() => elements.every(ready), `lessons from ${start} on are shown`);
    await rendered(elements);
    const before = elements.map(textOf);
    elements.forEach(use);
    await rendered(elements);
    elements.forEach(answer);
    await rendered(elements);
    for (const [i, element] of elements.entries()) check(element, before[i]!, batch[i]!, start + i);
    localStorage.clear();
  }
};

tell(async () => {
  const [kind, page, pages] = location.search.slice(1).split('&').map(Number) as [number, number, number];
  const all = (await (await fetch(`/lessons/${kind}.json`)).json()) as HostileLesson[];
  const lessons = all.filter((_, i) => i % pages === page);
  await tryAll(lessons);
  document.querySelector('main')!.replaceChildren();
  await comes(() => calls.length > 0, 200);
  return {
    count: lessons.length,
    missing: missing.slice(0, 20),
    foreign: [...new Set(foreign)].slice(0, 20),
    calls,
    globals: Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)),
    inherited: Reflect.ownKeys(Object.prototype).length - inherited,
  };
});
