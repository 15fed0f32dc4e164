import {waitUntil as waitASecond} from '@open-wc/testing';
import type {LessonElement} from '../../src/page/lesson-element.js';

/** Waits until something holds; long enough for a machine that does other things too. */
export const waitUntil = (holds: () => unknown, what: string): Promise<void> =>
  waitASecond(holds, what, {timeout: 20_000});

/** Puts an element on the page with a lesson given as an object, and waits until it shows it. */
export const show = async <Element extends LessonElement>(
  tag: string,
  lesson: object,
  attributes: Record<string, string> = {},
): Promise<Element> => {
  const element = document.createElement(tag) as Element;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.lesson = structuredClone(lesson);
  document.body.append(element);
  await settled(element);
  return element;
};

/** Waits until a frame has been laid out: what is placed or drawn by its size has been. */
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Waits until nothing is to be rendered any more. */
export const settled = async (...elements: LessonElement[]): Promise<void> => {
  for (const element of elements) {
    await waitUntil(() => element.source?.state !== 'loading', 'the lesson loads');
    while (!(await element.updateComplete));
  }
  await frame();
  for (const element of elements) while (!(await element.updateComplete));
};

/** Everything that a test put on the page goes. */
export const clear = (): void => {
  for (const element of [...document.body.children]) if (element.getAttribute('role') !== 'status') element.remove();
  try {
    localStorage.clear();
  } catch {
    // Not allowed here.
  }
  history.replaceState(null, '', location.pathname + location.search);
};

/** What screen readers are told, once it has been said. */
export const said = async (): Promise<string> => {
  const region = document.querySelector('[role=status][aria-live=polite]')!;
  await waitUntil(() => region.textContent !== '', 'something is said');
  return region.textContent;
};

export const text = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
};
