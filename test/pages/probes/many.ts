/** Shows one lesson after the other, and tells which of them an element shows nothing of, and says nothing of. */
import {comes, inside, tell, text, visible} from '../kit.browser.js';

const speaks = (element: Element): boolean =>
  ['.card', '.parts > *', '.title', '.problems', '.note'].some((selector) => {
    const found = inside(element, selector);
    return visible(found) && text(found?.shadowRoot ?? found) !== '';
  });

tell(async () => {
  const addresses = (await (await fetch('/addresses.json')).json()) as string[];
  const silent: string[] = [];
  const BATCH = 40;
  for (let from = 0; from < addresses.length; from += BATCH) {
    const elements = addresses.slice(from, from + BATCH).flatMap((address) =>
      ['trace-lesson', 'execution-table'].map((tag) => {
        const element = document.createElement(tag);
        element.setAttribute('src', address);
        return element;
      }),
    );
    document.querySelector('main')!.replaceChildren(...elements);
    const loading = (element: Element): boolean =>
      (element as {source?: {state: string}}).source?.state === 'loading' || !inside(element, '.root');
    await comes(() => !elements.some(loading) && elements.every(speaks));
    const mute = elements.filter((element) => !speaks(element));
    silent.push(...mute.map((element) => `<${element.localName} src="${element.getAttribute('src')}">`));
  }
  return {count: addresses.length, silent};
});
