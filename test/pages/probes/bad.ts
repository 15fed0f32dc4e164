/** What a reader sees of elements whose lesson is bad, and whether the rest of the page is alive. */
import {comes, inside, partsOf, press, shows, stepOf, tell, text, until, visible} from '../kit.browser.js';

const SAYING = '.problems, .note';

/** What an element, or a part of it, says of its lesson, where a reader can see it. */
const said = (element: Element): string => {
  const own = [...(element.shadowRoot?.querySelectorAll(SAYING) ?? [])].filter(visible).map(text);
  const parts = partsOf(element).map(said);
  return [...own, ...parts].filter(Boolean).join(' ');
};

/** Whether something of a lesson is shown. */
const rendered = (element: Element): boolean => inside(element, '.card, .deck, .parts > *') !== null;

tell(async () => {
  await until(() => document.readyState === 'complete', 'the page is loaded');
  const bad = [...document.querySelectorAll('#bad > *')];
  await comes(() => bad.every((element) => said(element) || shows(element)));
  const [table, controls] = [...document.querySelectorAll('#good > *')] as [Element, Element];
  await until(() => shows(table) && shows(controls), 'the good elements show their lesson');
  press(controls, 'Step forward');
  const stepped = await comes(() => stepOf(table).startsWith('2,'));
  return {
    bad: bad.map((element) => ({
      name: element.localName,
      said: said(element),
      rendered: rendered(element),
      shown: shows(element),
      fallback: visible(element.querySelector(':scope > p')),
      told: window.seen.lessonErrors.includes(element.localName),
    })),
    stepped,
    seen: window.seen,
  };
});
