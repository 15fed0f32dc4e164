/** Shows lessons of hostile texts, does all that a reader can do with them, and tells what came of it. */
import {allInside, comes, inside, partsOf as parts, press, tell, turn, until} from '../kit.browser.js';
import {TAGS} from '../tags.js';

interface HostileLesson {
  readonly json: object;
  readonly shown: Readonly<Record<string, readonly string[]>>;
}

const ALLOWED = new Set([
  ...TAGS,
  // The exercises of the learning modes.
  ...['watch', 'predict', 'fill', 'order', 'explain'].map((mode) => `learning-${mode}`),
  ...'a b bdi br button caption code dd details div dl dt em fieldset figcaption figure header h3 input kbd label legend li line main nav ol option p path pre rect section progress select slot span strong summary svg table tbody td th textarea thead tr ul'.split(
    ' ',
  ),
]);
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

const ready = (element: Lesson): boolean =>
  element.source?.state === 'ready' &&
  inside(element, 'lesson-transcript, .note') !== null &&
  parts(element).every((part) => inside(part, '.root'));

/** All of one kind below an element, through all shadow roots. */
const all = (element: Element, tag: string): Element[] => [...deep(element)].filter(({localName}) => localName === tag);

/** Steps to the end, opens what is folded, and begins an answer to each question. */
const use = (element: Element): void => {
  const [controls] = all(element, 'trace-controls');
  if (controls && inside(controls, 'input')) press(controls, 'Last step');
  for (const details of all(element, 'details')) (details as HTMLDetailsElement).open = true;
  for (const card of all(element, 'quiz-card')) {
    const input = inside(card, 'input') as HTMLInputElement | null;
    if (input?.type === 'text') {
      input.value = 'x';
      input.dispatchEvent(new Event('input', {bubbles: true}));
    } else input?.click();
  }
};
/** Asks for one more of the hints and of the steps of each solution. */
const help = (element: Element): void => {
  for (const card of all(element, 'quiz-card'))
    for (const button of allInside(card, 'button:not(.foot button)'))
      if (!button.closest('fieldset, .verdict')) button.click();
};
const answer = (element: Element): void => {
  for (const card of all(element, 'quiz-card')) allInside(card, '.foot button[aria-disabled=false]')[0]?.click();
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

/** The ways through a lesson, the first one last. */
const MODES = ['watch', 'predict', 'fill', 'order', 'explain', 'quiz', 'practice', 'test', 'walk'];

const choose = (element: Element, mode: string): void => {
  const [modes] = all(element, 'learning-modes');
  if (modes) (inside(modes, `input[value=${mode}]`) as HTMLInputElement | null)?.click();
};

const BATCH = 8;

const tryAll = async (lessons: readonly HostileLesson[]): Promise<void> => {
  for (let start = 0; start < lessons.length; start += BATCH) {
    const batch = lessons.slice(start, start + BATCH);
    const elements = batch.map(({json}) => show(json));
    document.querySelector('main')!.replaceChildren(...elements);
    await until(() => elements.every(ready), `lessons from ${start} on are shown`);
    await rendered(elements);
    const before = elements.map(textOf);
    const see = async (...acts: readonly ((element: Element) => void)[]): Promise<void> => {
      for (const act of acts) {
        elements.forEach(act);
        await rendered(elements);
      }
      await turn();
    };
    const read = (): void => elements.forEach((element, i) => (before[i] += `\n${textOf(element)}`));
    // As many hints as there are, then answers, then as many steps of solutions. A solution takes the place of hints.
    await see(use, help, help);
    read();
    await see(answer, help, help, help);
    for (const [i, element] of elements.entries()) check(element, before[i]!, batch[i]!, start + i);
    // Each lesson in one of the ways, so that a page of lessons is through in time; texts come round in all of them.
    await see((element) => choose(element, MODES[(start + elements.indexOf(element as Lesson)) % MODES.length]!));
    await see(use);
    for (const [i, element] of elements.entries()) check(element, before[i]!, batch[i]!, start + i);
    localStorage.clear();
  }
};

tell(async () => {
  const [kind, page, pages] = location.search.slice(1).split('&').map(Number) as [number, number, number];
  const given = (await (await fetch(`/lessons/${kind}.json`)).json()) as HostileLesson[];
  const lessons = given.filter((_, i) => i % pages === page);
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
