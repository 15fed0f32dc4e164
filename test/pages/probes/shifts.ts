/** Tells how far a page's content was moved under its reader's eyes while elements of ours came into it. */
import {inside, partsOf, tell, until} from '../kit.browser.js';
import type {Shift} from '../shift.js';
import {OURS} from '../tags.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly node: Node | null}[];
}

const shifts: Shift[] = [];
const note = (entries: readonly PerformanceEntry[]): void => {
  for (const {value, sources} of entries as readonly LayoutShift[]) {
    const moved = sources.map(({node}) => (node instanceof Element ? node : node?.parentElement)?.localName ?? '');
    shifts.push({value, moved});
  }
};
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({type: 'layout-shift', buffered: true});

/** Waits until what is there now has been painted. */
const painted = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

const bring = (): void => {
  const script = document.createElement('script');
  script.src = '/dist/trace-elements.js';
  document.body.append(script);
};

/** The lanes of tasks, which a run without a flow of its author's has in the place of one. */
const LANES = 'task-lanes, trace-task-lanes';

/** Whether a lesson is there with all that is fetched for it: a flow has its lines, and code its colours. */
const isWhole = (element: Element): boolean => {
  if ((element as {source?: {state: string}}).source?.state !== 'ready' || !inside(element, '.root')) return false;
  if (element.localName === 'concept-flow') {
    const lanes = inside(element, LANES);
    return lanes ? inside(lanes, '.lane') !== null : inside(element, 'svg path') !== null;
  }
  if (element.localName === 'execution-sample') return Boolean(CSS.highlights.get('te-keyword')?.size);
  // Of a whole lesson what comes after the run comes later.
  if (element.localName === 'trace-lesson' && (element as {loaded?: boolean}).loaded === undefined) return false;
  return partsOf(element).every(isWhole);
};

tell(async () => {
  await until(() => document.readyState === 'complete', 'the page is loaded');
  await painted();
  const {script, lesson} = Object.fromEntries(new URLSearchParams(location.search));
  if (script === 'late') bring();
  if (lesson === 'late') {
    await until(() => document.querySelector(':not(:defined)') === null, 'the elements are defined');
    await painted();
    await fetch('/go-on');
  }
  const elements = [...document.querySelectorAll(OURS)];
  await until(() => elements.every(isWhole), 'all elements show their lesson');
  await document.fonts.ready;
  await painted();
  note(observer.takeRecords());
  return {count: elements.length, shifts};
});
