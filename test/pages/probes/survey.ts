/** What a reader finds on a page with elements of ours, and whether they can use them. */
import {
  allInside,
  comes,
  inside,
  kindOf,
  press,
  shows,
  stepOf,
  styled,
  tell,
  text,
  until,
  visible,
} from '../kit.browser.js';
import {OURS} from '../tags.js';
import type {ElementReport, Survey} from '../survey.js';

const reportOf = (element: Element): ElementReport => ({
  name: element.localName,
  shown: shows(element),
  styled: styled(element),
  fallback: visible(element.querySelector(':scope > p')),
  problems: text(inside(element, '.problems')),
});

/** Brings the cursor one step on, in the first controls that there are, and waits until all views followed. */
const step = async (all: readonly (Element & {source?: unknown})[]): Promise<boolean> => {
  const controls = all.find((element) => kindOf(element) === 'trace-controls');
  if (!controls || !shows(controls)) return false;
  const views = all.filter((view) => stepOf(view) && view.source === controls.source);
  const before = views.map(stepOf);
  press(controls, 'Step forward');
  return comes(() => views.every((view, i) => stepOf(view) !== before[i] || /^View starts$/.test(before[i] ?? '')));
};

const answer = async (all: readonly Element[]): Promise<string> => {
  const card = all.find((element) => kindOf(element) === 'quiz-card' && shows(element));
  if (!card) return '';
  allInside(card, 'input')[0]!.click();
  await until(() => inside(card, 'button[aria-disabled=false]'), 'an answer can be checked');
  press(card, 'Check answer');
  await until(() => text(inside(card, '.verdict')), 'the answer is judged');
  return text(inside(card, '.verdict'));
};

/** What screen readers are told when the link to a step is copied. */
const copyLink = async (all: readonly Element[]): Promise<string> => {
  const controls = all.find((element) => kindOf(element) === 'trace-controls' && shows(element));
  if (!controls) return '';
  const said = (): string => text(document.querySelector('[role=status][aria-live=polite]'));
  press(controls, 'Copy link to this step');
  await comes(() => /link/i.test(said()));
  return said();
};

/** Colours come with custom highlights, or as spans where an engine has none. */
const coloured = (all: readonly Element[]): boolean => {
  const sample = all.find((element) => kindOf(element) === 'execution-sample');
  const highlights = typeof CSS === 'object' && CSS.highlights;
  return Boolean(sample && (inside(sample, '.line code > span') ?? (highlights && highlights.get('te-keyword')?.size)));
};

tell(async (): Promise<Survey> => {
  await until(() => document.readyState === 'complete', 'the page is loaded');
  const all = [...document.querySelectorAll(OURS)];
  const patience = Number(document.documentElement.dataset['patience']);
  await comes(() => all.every((element) => shows(element) || inside(element, '.problems')), patience);
  const stepped = await step(all);
  const verdict = await answer(all);
  const colourless = (): boolean => window.seen.sentences.some((one) => /without colours/.test(one));
  const code = all.some((element) => kindOf(element) === 'execution-sample' && shows(element));
  if (code) await comes(() => coloured(all) || colourless());
  const linkSaid = await copyLink(all);
  const globals = Object.getOwnPropertyNames(window).filter((name) => !window.seen.globals.includes(name));
  return {
    elements: all.map(reportOf),
    stepped,
    steps: all.map(stepOf),
    verdict,
    colours: coloured(all),
    linkSaid,
    globals,
    copies: new Set(all.map(({constructor}) => Object.getPrototypeOf(constructor) as unknown)).size,
    regionIn: document.querySelector('[role=status][aria-live=polite]')?.parentElement?.localName ?? '',
    mode: document.compatMode,
    type: document.contentType,
    seen: window.seen,
  };
});
