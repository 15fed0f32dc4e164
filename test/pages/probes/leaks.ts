/** Mounts and unmounts elements, and counts those that are still there. */
import {comes, shows} from '../kit.browser.js';

const TAGS = [
  'concept-flow',
  'execution-sample',
  'execution-table',
  'quiz-card',
  'trace-controls',
  'trace-lesson',
  'variable-tracker',
];

const mounted: WeakRef<Element>[] = [];

const page = window as unknown as {
  mount(count: number): Promise<string>;
  forget(): Promise<string>;
  alive(): Promise<string>;
};

/** Mounts that many elements, one after the other; each brings its lesson in another way than the one before. */
page.mount = async (count) => {
  const lesson = (await (await fetch('/lesson.json')).json()) as object;
  let shown = 0;
  for (let i = 0; i < count; i++) {
    const element = document.createElement(TAGS[i % TAGS.length]!) as HTMLElement & {lesson: object};
    if (i % 3 === 0) element.setAttribute('src', '/lesson.json');
    else element.lesson = i % 3 === 1 ? structuredClone(lesson) : lesson;
    document.querySelector('main')!.append(element);
    if (await comes(() => shows(element), 1000)) shown++;
    mounted.push(new WeakRef(element));
    element.remove();
  }
  return JSON.stringify({shown});
};

/** Counts from here. */
page.forget = async () => JSON.stringify(mounted.splice(0).length);

/** The elements that are still there, by their number and name. */
page.alive = async () =>
  JSON.stringify(mounted.flatMap((one, i) => (one.deref() ? `${i}: <${TAGS[i % TAGS.length]!}>` : [])));

window.result = Promise.resolve(JSON.stringify({seen: window.seen}));
