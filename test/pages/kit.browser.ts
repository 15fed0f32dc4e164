/** What the probes share. Runs in pages. */
import {OURS, TAGS} from './tags.js';

const wait = setTimeout.bind(window);

/** Lets the page go on. */
export const turn = (): Promise<void> => new Promise((resolve) => wait(resolve, 10));

/** Waits until there is something to be seen; throws after some time, saying what there was not. */
export const until = async <Thing>(look: () => Thing, what: string, patience = 20_000): Promise<NonNullable<Thing>> => {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await turn();
  }
};

/** Whether something comes to be seen in time. */
export const comes = (look: () => unknown, patience?: number): Promise<boolean> =>
  until(look, '', patience).then(
    () => true,
    () => false,
  );

/** Tells of the page: what `work` returns, and what went wrong. */
export const tell = (work: () => Promise<object>): void => {
  const done = work().catch((error: unknown) => ({failed: String(error)}));
  window.result = done.then((result) => {
    window.undo?.();
    return JSON.stringify({...result, seen: window.seen});
  });
  // The page around a frame cannot look into it.
  if (parent !== window) window.result.then((told) => parent.postMessage(told, '*'));
};

export const text = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** In the shadow root of an element. */
export const inside = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
export const allInside = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Whether a reader can see an element. */
export const visible = (element: Element | null | undefined): boolean => {
  const box = element?.getBoundingClientRect();
  return Boolean(box && box.width > 0 && box.height > 0);
};

/** The step that each kind of view shows, as its reader can read it. */
const STEP_OF: {readonly [tag: string]: (element: Element) => string} = {
  'concept-flow': (element) => text(inside(element, 'li[aria-current=step] .node')).replace(/,.*/, ''),
  'execution-sample': (element) => inside(element, '.line[aria-current=step]')?.dataset['line'] ?? '',
  'execution-table': (element) => text(inside(element, 'tr[aria-current=step] th')),
  'lesson-transcript': (element) => text(inside(element, 'li[aria-current=step] .go')),
  'trace-controls': (element) => text(inside(element, '[part=position]')),
  'variable-tracker': (element) => text(inside(element, 'th[aria-current=step]')),
};

/** The element's own name, also where it had to take another. */
export const kindOf = ({localName}: Element): string => localName.replace(/^trace-(?!controls|lesson)/, '');

/** The elements of ours that an element is made of: those that it laid out, or those that stand in it. */
export const partsOf = (element: Element): Element[] => {
  const laid = allInside(element, OURS);
  return laid.length > 0 ? laid : [...element.querySelectorAll(OURS)];
};

/** The step that a view shows; of a whole lesson, what all its views show. */
export const stepOf = (element: Element): string => {
  const parts = partsOf(element);
  if (parts.length > 0) return parts.map(stepOf).filter(Boolean).join(' | ');
  return STEP_OF[kindOf(element)]?.(element) ?? '';
};

/** How many ways through the lesson there are. */
const MODES = 9;

/** What proves that an element shows the lesson. */
const SHOWN: {readonly [tag: string]: (element: Element) => unknown} = {
  'concept-flow': (element) => allInside(element, 'li').length === 4 && inside(element, 'svg path'),
  'concept-snapshot': (element) => allInside(element, 'li').length === 2,
  'execution-sample': (element) => allInside(element, '.line').length === 8,
  'execution-table': (element) => allInside(element, 'tbody tr').length === 6,
  'key-moments': (element) => allInside(element, 'details').length === 2,
  'learning-modes': (element) => {
    const parts = partsOf(element);
    return allInside(element, 'fieldset input').length === MODES && parts.length > 0 && parts.every(shows);
  },
  'lesson-transcript': (element) => allInside(element, 'li').length === 6,
  'quiz-card': (element) => allInside(element, 'input').length >= 1,
  'quiz-deck': (element) => inside(element, '.deck') !== null && partsOf(element).every(shows),
  'trace-controls': (element) => inside(element, 'input[type=range]'),
  'trace-lesson': (element) => {
    const parts = partsOf(element);
    const kinds = new Set(parts.map(kindOf));
    return kinds.size === TAGS.length - 1 && parts.every(shows);
  },
  'variable-tracker': (element) => allInside(element, 'tbody tr').length === 3,
};

/** Whether an element shows the lesson {@link whole}. */
export const shows = (element: Element): boolean => Boolean(SHOWN[kindOf(element)]?.(element));

/** Whether an element's own styles apply. */
export const styled = (element: Element): boolean => {
  const root = inside(element, '.root');
  return (
    root !== null && getComputedStyle(root).lineHeight !== 'normal' && getComputedStyle(root).display === 'flow-root'
  );
};

/** Presses a button, by its label or its words. */
export const press = (element: Element, name: string): void => {
  const named = (button: Element): boolean => [button.getAttribute('aria-label'), text(button)].includes(name);
  const button = allInside(element, 'button').find(named);
  if (!button) throw new Error(`<${element.localName}> has no button "${name}"`);
  button.click();
};
