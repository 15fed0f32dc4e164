/** Which computed styles inside our shadow roots a page's own style sheets change. */
import {shows, tell, until} from '../kit.browser.js';

/** What depends on where a box is and how much room it has, which is the page's business. */
const OF_LAYOUT =
  /^((min-|max-)?(width|height|inline-size|block-size)|inset.*|top|right|bottom|left|(perspective|transform)-origin|grid-template-(rows|columns)|d|-webkit-locale)$/;

type Styles = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What has a margin that fills the room that there is. */
const FILLS = '.canvas, .language, .end, .foot .button';
const OF_FILLING = /^margin-(left|right|inline)/;

const stylesOf = (element: Element): ReadonlyMap<string, string> => {
  const style = getComputedStyle(element);
  const fills = element.matches(FILLS);
  const names = [...style].filter((name) => !OF_LAYOUT.test(name) && !(fills && OF_FILLING.test(name)));
  return new Map(names.map((name) => [name, style.getPropertyValue(name)]));
};

const nameOf = (element: Element): string =>
  element.localName + [...element.classList].map((name) => `.${name}`).join('');

/** The styles of all that is in the shadow roots of elements, by a name for each. */
const stylesIn = (elements: readonly Element[]): Styles =>
  new Map(
    elements.flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll(':not(style, slot)')].map(
        (inner, i) => [`${element.localName} ${nameOf(inner)} ${i}`, stylesOf(inner)] as const,
      ),
    ),
  );

/** Properties that differ, each with an example and how many elements have it. */
const differences = (before: Styles, after: Styles): string[] => {
  const found = new Map<string, {example: string; count: number}>();
  for (const [element, styles] of before) {
    for (const [name, value] of styles) {
      const now = after.get(element)?.get(name);
      if (now === value) continue;
      const known = found.get(name);
      if (known) known.count++;
      else found.set(name, {example: `${element}: ${value} -> ${now ?? 'gone'}`, count: 1});
    }
  }
  return [...found].map(([name, {example, count}]) => `${name} of ${count}, e.g. ${example}`);
};

/** What is let in on purpose, fixed, so that nothing else differs. */
const fix = (element: HTMLElement): void => {
  const fixed = {
    'font-family': 'serif',
    'font-size': '16px',
    color: 'rgb(20, 20, 20)',
    direction: 'ltr',
    // A page that makes a box of ours inline gives it another width.
    display: 'block',
    'inline-size': '700px',
  };
  for (const [name, value] of Object.entries(fixed)) element.style.setProperty(name, value, 'important');
};

const bring = (address: string): Promise<HTMLLinkElement> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve(link));
    link.addEventListener('error', () => reject(new Error(`no ${address}`)));
    document.head.append(link);
  });

/** The elements of a page in a frame. */
const framed = async (address: string): Promise<HTMLElement[]> => {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.width = '900';
  document.body.append(frame);
  const elements = (): HTMLElement[] => [...(frame.contentDocument?.querySelectorAll<HTMLElement>('main > *') ?? [])];
  await until(() => elements().length > 0 && elements().every(shows), `${address} shows the lesson`);
  return elements();
};

/** What comes of a property that a page gives to what is around our elements. */
const inherited = (property: string, value: string): string[] => {
  const main = document.querySelector('main')!;
  main.style.setProperty(property, value);
  const elements = [...main.children].map((element) => element.shadowRoot!.querySelector('.card, header') ?? element);
  const values = elements.map((element) => getComputedStyle(element).getPropertyValue(property));
  main.style.removeProperty(property);
  return [...new Set(values)];
};

tell(async () => {
  const elements = [...document.querySelectorAll<HTMLElement>('main > *')];
  elements.forEach(fix);
  await until(() => elements.every(shows), 'all elements show the lesson');
  const before = stylesIn(elements);
  const changed: Record<string, string[]> = {};
  const sheets = (await (await fetch('/sheets.json')).json()) as string[];
  for (const address of sheets) {
    const link = await bring(address);
    changed[address] = differences(before, stylesIn(elements));
    link.remove();
  }
  const old = await framed('/quirks.html');
  old.forEach(fix);
  changed['/quirks.html'] = differences(before, stylesIn(old));
  return {
    elements: before.size,
    properties: [...before.values()][0]!.size,
    changed,
    visibility: inherited('visibility', 'hidden'),
    colorScheme: inherited('color-scheme', 'dark'),
  };
});
