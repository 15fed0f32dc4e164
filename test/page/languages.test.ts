import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {LANGUAGES} from '../../src/languages/load.js';
import {addLanguage} from '../../src/page/language.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import {arabic} from '../../stories/lessons/arabic.js';
import {all, clear, one, said, settled, show, text, waitUntil} from '../kit/page.js';
import {waiting as lesson} from '../kit/lessons.js';

const first = (element: Element): HTMLElement => one(element, '.first');

/** An element as HTML says it, with a lesson. */
const put = async (html: string, json: object = lesson): Promise<LessonElement> => {
  const box = document.createElement('div');
  box.innerHTML = html;
  const element = box.querySelector<LessonElement>('[shows], trace-controls, trace-lesson')!;
  element.lesson = structuredClone(json);
  document.body.append(box);
  await waitUntil(() => element.matches(':state(ready)'), 'the lesson is shown');
  await settled(element);
  return element;
};

/** Everything below an element that a reader meets, in all shadow trees: texts, and what only screen readers say. */
const readings = (element: Element): {text: string; at: Element}[] => {
  const found: {text: string; at: Element}[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) found.push({text: node.data, at: node.parentElement!});
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'aria-valuetext', 'data-label', 'placeholder'])
        if (node.hasAttribute(name)) found.push({text: node.getAttribute(name)!, at: node});
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return found;
};

describe('the language of the interface', () => {
  const {lang} = document.documentElement;
  afterEach(() => {
    clear();
    document.documentElement.lang = lang;
    document.documentElement.dir = '';
  });

  it('is that of the nearest lang, whatever its region, and English where we do not speak it', async () => {
    const labels: {readonly [tag: string]: string} = {
      de: 'Erster Schritt',
      'de-AT': 'Erster Schritt',
      es: 'Primer paso',
      'fr-CA': 'Première étape',
      pt: 'Primeiro passo',
      'pt-PT': 'Primeiro passo',
      ja: '最初のステップ',
      zh: '第一步',
      'zh-CN': '第一步',
      hi_IN: 'पहला चरण',
      ar: 'الخطوة الأولى',
      'en-GB': 'First step',
      tlh: 'First step',
      'not a tag!': 'First step',
      constructor: 'First step',
      '': 'First step',
    };
    for (const [tag, label] of Object.entries(labels)) {
      const element = await put(`<section lang="${tag}"><p><trace-controls></trace-controls></p></section>`);
      expect(first(element).ariaLabel, tag).to.equal(label);
    }
  });

  it('is the one of the element itself before that of what is around it, and across shadow roots', async () => {
    const own = await put('<div lang="fr"><trace-controls lang="de"></trace-controls></div>');
    expect(first(own).ariaLabel).to.equal('Erster Schritt');
    const host = document.createElement('div');
    host.lang = 'es';
    const inside = document.createElement('trace-controls') as LessonElement;
    inside.lesson = structuredClone(lesson);
    host.attachShadow({mode: 'closed'}).append(inside);
    document.body.append(host);
    await settled(inside);
    await waitUntil(() => inside.matches(':state(ready)'), 'it is shown');
    expect(first(inside).ariaLabel).to.equal('Primer paso');
  });

  it('follows lang, on the page, on an ancestor, on the element, on a host; the old one stays until the new is there', async () => {
    const element = await put('<section><trace-controls></trace-controls></section>');
    const seen = new Set([first(element).ariaLabel]);
    const becomes = async (label: string): Promise<void> => {
      await waitUntil(() => {
        seen.add(first(element).ariaLabel);
        return first(element).ariaLabel === label;
      }, `it says ${label}`);
    };
    document.documentElement.lang = 'fr';
    await becomes('Première étape');
    element.parentElement!.lang = 'de';
    await becomes('Erster Schritt');
    element.lang = 'ja';
    await becomes('最初のステップ');
    element.removeAttribute('lang');
    await becomes('Erster Schritt');
    expect([...seen]).to.deep.equal(['First step', 'Première étape', 'Erster Schritt', '最初のステップ']);
    const elsewhere = document.createElement('div');
    elsewhere.lang = 'es';
    document.body.append(elsewhere);
    elsewhere.append(element);
    await becomes('Primer paso');
  });

  it('keeps the reader where he is, and what he has pressed, when it changes', async () => {
    const element = await put('<trace-controls></trace-controls>');
    one(element, '.forward').focus();
    one(element, '.forward').click();
    element.lang = 'de';
    await waitUntil(() => one(element, '.forward').ariaLabel === 'Schritt vor', 'it speaks German');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.forward'));
    expect(text(one(element, '.where > :first-child'))).to.match(/^Schritt 2 von \d+/);
    one(element, '.forward').click();
    expect(await said()).to.match(/^Schritt 3 von \d+/);
  });

  it('says nothing in another language while words are on their way, and shows the content', async () => {
    let come = (): void => {};
    const load = (): Promise<object> => new Promise((resolve) => (come = () => resolve(LANGUAGES['fr']![1]())));
    try {
      Object.assign(LANGUAGES, {xx: ['fr', load]});
      const box = document.createElement('div');
      box.lang = 'xx';
      box.innerHTML = '<trace-controls></trace-controls><execution-table><p>Meanwhile</p></execution-table>';
      const [bare, filled] = box.children as unknown as [LessonElement, LessonElement];
      bare.lesson = filled.lesson = structuredClone(lesson);
      document.body.append(box);
      await settled(bare, filled);
      expect(bare.matches(':state(loading)') && filled.matches(':state(loading)')).to.equal(true);
      expect(text(bare.shadowRoot)).to.equal('…');
      expect(text(filled.shadowRoot)).to.equal('');
      expect(filled.querySelector('p')!.offsetHeight).to.be.above(0);
      come();
      await waitUntil(() => bare.matches(':state(ready)') && filled.matches(':state(ready)'), 'they are shown');
      expect(first(bare).ariaLabel).to.equal('Première étape');
    } finally {
      delete (LANGUAGES as {[tag: string]: unknown})['xx'];
    }
  });

  it('is English where its words cannot be loaded, and the console is told once', async () => {
    const {info} = console;
    const told: string[] = [];
    console.info = (message: string) => told.push(message);
    try {
      Object.assign(LANGUAGES, {yy: ['yy', () => Promise.reject(new Error('offline'))]});
      const element = await put('<p lang="yy"><trace-controls></trace-controls></p>');
      await put('<p lang="yy-ZZ"><trace-controls></trace-controls></p>');
      expect(first(element).ariaLabel).to.equal('First step');
      expect(one(element, '.root').lang).to.equal('en');
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('“yy”').and.contain('offline');
    } finally {
      console.info = info;
      delete (LANGUAGES as {[tag: string]: unknown})['yy'];
    }
  });
});

describe('a language that an author adds', () => {
  afterEach(clear);

  it('is said at once, and in English what it lacks', async () => {
    const element = await put('<p lang="nl-BE"><trace-controls></trace-controls></p>');
    expect(one(element, '.root').lang).to.equal('en');
    addLanguage('nl', {first: 'Eerste stap', stepNumber: 'Stap {step}', positionOf: '{step} van {count}'});
    await waitUntil(() => first(element).ariaLabel === 'Eerste stap', 'it speaks Dutch');
    expect(text(one(element, '.where > :first-child'))).to.match(/^Stap 1 van \d+/);
    expect(one(element, '.last').ariaLabel).to.equal('Last step');
    expect(one(element, '.root').hasAttribute('lang')).to.equal(false);
  });

  it('can change words of a language that is there, in one region only', async () => {
    addLanguage('de-CH', {first: 'Zum Anfang'});
    const swiss = await put('<p lang="de-CH"><trace-controls></trace-controls></p>');
    const german = await put('<p lang="de"><trace-controls></trace-controls></p>');
    expect([first(swiss).ariaLabel, one(swiss, '.last').ariaLabel]).to.deep.equal(['Zum Anfang', 'Letzter Schritt']);
    expect(first(german).ariaLabel).to.equal('Erster Schritt');
  });

  it('can stand in the page as JSON; what is no table there is said to the console, and harms nothing', async () => {
    const {warn} = console;
    const told: string[] = [];
    // The checker, too, talks to developers.
    console.warn = (message: string) => message.startsWith('The words') && told.push(message);
    const scripts = {
      it: '{"first": "Primo passo", "last": 7, "play": {"many": "x"}}',
      sv: '{"first"',
      '': '{}',
      da: 'null',
    };
    const box = document.createElement('div');
    for (const [tag, json] of Object.entries(scripts)) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset['traceElementsWords'] = tag;
      script.textContent = json;
      box.append(script);
    }
    document.body.append(box);
    try {
      const element = await put('<p lang="it"><trace-controls></trace-controls></p>');
      expect(first(element).ariaLabel).to.equal('Primo passo');
      expect(one(element, '.last').ariaLabel).to.equal('Last step');
      expect(one(element, '.play').ariaLabel).to.equal('Play');
      const danish = await put('<p lang="da"><trace-controls></trace-controls></p>');
      expect(first(danish).ariaLabel).to.equal('First step');
      expect(told).to.have.length(2);
    } finally {
      console.warn = warn;
    }
  });
});

describe('the language of texts, for who reads them aloud', () => {
  afterEach(clear);

  it('is marked nowhere where page, words and lesson are in one language', async () => {
    const element = await put('<div lang="en"><trace-lesson></trace-lesson></div>', {...lesson, lang: 'en'});
    await settled(element);
    expect(readings(element).filter(({at}) => at.closest('[lang]:not([lang=""])'))).to.deep.equal(
      readings(element).filter(({at}) => at.closest('[lang]')),
    );
    expect(all(element, '[lang]')).to.deep.equal([]);
  });

  it('is the page’s for our words and the lesson’s for its texts', async () => {
    const table = await put('<div lang="de"><execution-table shows></execution-table></div>', arabic);
    expect(one(table, '.root').hasAttribute('lang')).to.equal(false);
    const languageOf = (content: string): string | undefined =>
      readings(table)
        .find((one) => one.text.includes(content))
        ?.at.closest<HTMLElement>('[lang]')?.lang;
    expect(languageOf('Schritt')).to.equal(undefined);
    for (const content of ['ما يحدث', 'ننشئ', 'خطوات', 'مرّت']) expect(languageOf(content), content).to.equal('ar');
    const card = await put('<div lang="de"><quiz-card shows></quiz-card></div>', arabic);
    const reference = one(card, '[part=reference]');
    expect([text(reference), reference.lang]).to.deep.equal(['Schritt 6', 'de']);
  });

  it('is that of our words where they are not the page’s', async () => {
    const element = await put('<div lang="tlh"><trace-lesson></trace-lesson></div>', lesson);
    expect(one(element, '.root').lang).to.equal('en');
    const part = element.shadowRoot!.querySelector('execution-table')!;
    expect(one(part, '.root').lang).to.equal('en');
    expect(one(part, 'td [lang]').lang).to.equal('tlh');
    const chinese = await put('<div lang="zh-TW"><trace-controls></trace-controls></div>');
    expect(one(chinese, '.root').lang).to.equal('zh-Hans');
  });
});

describe('an Arabic page', () => {
  const root = document.documentElement;
  const {lang, dir} = root;
  before(() => Object.assign(root, {lang: 'ar', dir: 'rtl'}));
  after(() => Object.assign(root, {lang, dir}));
  afterEach(clear);

  it('is Arabic throughout: no Latin letter but in code, on keys and on letters of options', async () => {
    const element = await put('<trace-lesson></trace-lesson>', arabic);
    const parts = all(element, '*').filter((part): part is LessonElement => 'lesson' in part);
    expect(parts.length).to.be.above(4);
    await settled(...parts);
    for (const part of parts) await waitUntil(() => part.matches(':state(ready)'), 'each part is shown');
    const code = 'code, pre, .code, kbd, [dir=ltr], style, script';
    const latin = readings(element)
      .filter(({at}) => !at.closest(code))
      // An option's letter; names of the program in labels.
      .map(({text}) => text.replace(/\b[A-D]\b|\b(prices|price|total|K)\b|prices\.py/g, ''))
      .filter((one) => /\p{Script=Latin}/u.test(one));
    expect(latin).to.deep.equal([]);
  });

  it('runs from right to left: the words, the controls, the keys', async () => {
    const element = await show<LessonElement>('trace-controls', arabic);
    expect(getComputedStyle(one(element, '.root')).direction).to.equal('rtl');
    const [start, end] = [one(element, '.first'), one(element, '.last')].map((one) => one.getBoundingClientRect().x);
    expect(start!).to.be.above(end!);
    one(element, '.forward').focus();
    const press = (key: string): boolean =>
      one(element, '.forward').dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
      );
    press('ArrowLeft');
    expect(element.source!.player!.state.position).to.equal(1);
    expect(await said()).to.match(/^الخطوة 2 من 10: /);
  });
});
