/** Mounts and unmounts elements, and counts those that are still there. */
import {comes, shows} from '../kit.browser.js';
import {TAGS} from '../tags.js';

const mounted: WeakRef<Element>[] = [];

const page = window as unknown as {
  mount(count: number): Promise<string>;
  forget(): Promise<string>;
  alive(): Promise<string>;
};

/** An element that brings its lesson in another way than the one before. */
const make = (i: number, lesson: object): HTMLElement => {
  const element = document.createElement(TAGS[i % TAGS.length]!) as HTMLElement & {lesson: object};
  if (i % 3 === 0) element.setAttribute('src', '/lesson.json');
  else element.lesson = i % 3 === 1 ? structuredClone(lesson) : lesson;
  mounted.push(new WeakRef(element));
  return element;
};

/** How many are on the page at a time. */
const BATCH = 20;

/** Mounts that many elements, and takes each away when it has shown its lesson. */
page.mount = async (count) => {
  const lesson = (await (await fetch('/lesson.json')).json()) as object;
  const main = document.querySelector('main')!;
  let shown = 0;
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    main.append(...Array.from({length: size}, (_, i) => make(from + i, lesson)));
    await comes(() => [...main.children].every(shows));
    shown += [...main.children].filter(shows).length;
    main.replaceChildren();
  }
  return JSON.stringify({shown});
};

/** Counts from here. */
page.forget = async () => JSON.stringify(mounted.splice(0).length);

/** The elements that are still there, by their number and name. */
page.alive = async () =>
  JSON.stringify(mounted.flatMap((one, i) => (one.deref() ? `${i}: <${TAGS[i % TAGS.length]!}>` : [])));

window.result = Promise.resolve(JSON.stringify({seen: window.seen}));
