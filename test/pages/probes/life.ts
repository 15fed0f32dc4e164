/** What happens to elements in the life of a page. Each scene tells facts, which are all to be true. */
import {
  allInside,
  comes,
  inside,
  kindOf,
  partsOf,
  press,
  shows,
  stepOf,
  styled,
  tell,
  text,
  turn,
  until,
  visible,
} from '../kit.browser.js';
import {TAGS} from '../tags.js';

type Facts = Record<string, boolean>;
type Scene = () => Promise<Facts>;
type Ours = HTMLElement & {lesson?: object; label?: string};

const lessonJson = async (): Promise<object> => (await (await fetch('/lesson.json')).json()) as object;
const json = async (address: string): Promise<unknown> => (await fetch(address)).json();

const main = (): HTMLElement => document.querySelector('main')!;

const make = (tag: string, attributes: Record<string, string> = {}, content = ''): Ours => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  return element;
};

const script = async (): Promise<string> =>
  `<script type="application/json">${JSON.stringify(await lessonJson()).replaceAll('<', '\\u003c')}</script>`;
const rows = [1, 2, 3, 4, 5, 6].map((n) => `<tr><td>${n}</td><td>What ${n} does</td></tr>`).join('');
const table = `<table><thead><tr><th>Step</th><th>Action</th></tr></thead><tbody>${rows}</tbody></table>`;

/** A table whose lesson comes in each of the ways in which one can. */
const TABLES: Record<string, () => Promise<Ours>> = {
  'from an address': async () => make('execution-table', {src: '/lesson.json'}),
  'from an object': async () => Object.assign(make('execution-table'), {lesson: await lessonJson()}),
  'from JSON in it': async () => make('execution-table', {}, await script()),
  'from a table in it': async () => make('execution-table', {}, table),
};

const goTo = async (element: Element, step: number): Promise<void> => {
  allInside(element, 'tbody tr .go')[step - 1]!.click();
  await until(() => stepOf(element).startsWith(`${step},`), `the table is at step ${step}`);
};

/** Does something to a table of each origin, and tells facts of each. */
const withEach = async (act: (element: Ours) => Promise<Facts>): Promise<Facts> => {
  const facts: Facts = {};
  for (const [name, make] of Object.entries(TABLES)) {
    const element = await make();
    main().append(element);
    await until(() => shows(element), `a table ${name} shows its lesson`);
    for (const [fact, is] of Object.entries(await act(element))) facts[`a table ${name} ${fact}`] = is;
    main().replaceChildren();
  }
  return facts;
};

const frame = async (): Promise<Document> => {
  const element = document.createElement('iframe');
  element.srcdoc = '<!doctype html><title>Another document</title><main></main>';
  element.width = '900';
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.body.append(element);
  await loaded;
  return element.contentDocument!;
};

const all = (): HTMLElement[] => TAGS.map((tag) => make(tag, {src: '/lesson.json'}));

const SCENES: Record<string, Scene> = {
  async 'properties before the upgrade'() {
    const lesson = await lessonJson();
    const elements = TAGS.map((tag) => Object.assign(make(tag), {lesson}));
    const [table] = elements.filter(({localName}) => localName === 'execution-table') as [Ours];
    Object.assign(table, {label: 'My own heading'});
    main().append(...elements);
    const library = document.createElement('script');
    library.src = '/dist/trace-elements.js';
    document.head.append(library);
    const facts: Facts = {};
    for (const element of elements)
      facts[`<${element.localName}> shows the lesson that it was given before`] = await comes(() => shows(element));
    facts['a label that was given before is shown'] = text(inside(table, 'caption')) === 'My own heading';
    facts['the property is there to be read'] = elements.every((element) => element.lesson === lesson);
    return facts;
  },

  'a move': () =>
    withEach(async (element) => {
      await goTo(element, 3);
      const other = document.createElement('section');
      main().append(other);
      other.append(element);
      await turn();
      const kept = stepOf(element).startsWith('3,');
      await goTo(element, 4);
      return {'keeps its cursor when it is moved': kept, 'can be used after that': stepOf(element).startsWith('4,')};
    }),

  'a move that is no removal': () =>
    withEach(async (element) => {
      await goTo(element, 3);
      const other = document.createElement('section');
      main().append(other);
      (other as unknown as {moveBefore(node: Node, before: null): void}).moveBefore(element, null);
      await turn();
      const kept = stepOf(element).startsWith('3,');
      await goTo(element, 4);
      return {'keeps its cursor': kept, 'can be used after that': stepOf(element).startsWith('4,')};
    }),

  'a removal and a return': () =>
    withEach(async (element) => {
      await goTo(element, 3);
      element.remove();
      for (let i = 0; i < 5; i++) await turn();
      main().append(element);
      const kept = await comes(() => shows(element) && stepOf(element).startsWith('3,'));
      await goTo(element, 4);
      return {'keeps its cursor when it comes back': kept, 'can be used after that': stepOf(element).startsWith('4,')};
    }),

  async 'views that leave and come back'() {
    const [table, controls] = [
      make('execution-table', {src: '/lesson.json'}),
      make('trace-controls', {src: '/lesson.json'}),
    ];
    main().append(table, controls);
    await until(() => shows(table) && shows(controls), 'both show the lesson');
    table.remove();
    for (let i = 0; i < 5; i++) await turn();
    press(controls, 'Last step');
    await until(() => stepOf(controls).startsWith('Step 6'), 'the controls are at the end');
    main().append(table);
    const followed = await comes(() => stepOf(table).startsWith('6,'));
    press(controls, 'Step back');
    const follows = await comes(() => stepOf(table).startsWith('5,'));
    return {
      'a view that comes back is where the others are': followed,
      'and follows them again': follows,
    };
  },

  'a clone': () =>
    withEach(async (element) => {
      await goTo(element, 2);
      const clone = element.cloneNode(true) as Ours;
      main().append(clone);
      return {
        // That of an object too: it is the only lesson of the page.
        'has a clone that shows its lesson': await comes(() => shows(clone)),
        'is not changed by its clone': shows(element) && stepOf(element).startsWith('2,'),
      };
    }),

  'a round trip as text': () =>
    withEach(async (element) => {
      if (element.lesson) return {};
      main().innerHTML = main().innerHTML;
      const [copy] = main().children;
      return {'shows its lesson after the page was written and read again': await comes(() => shows(copy!))};
    }),

  async 'another document'() {
    const elements = all();
    main().append(...elements);
    await until(() => elements.every(shows), 'all elements show the lesson');
    const there = await frame();
    there.querySelector('main')!.append(...elements);
    const facts: Facts = {};
    const check = (where: string): void => {
      for (const element of elements) {
        facts[`<${element.localName}> has its styles ${where}`] = styled(element) && visible(inside(element, '.root'));
        facts[`<${element.localName}> shows its lesson ${where}`] = shows(element);
      }
    };
    await comes(() => elements.every((element) => styled(element) && shows(element)));
    check('in a frame');
    const inner = elements.flatMap(partsOf);
    facts['the parts of a whole lesson have their styles in a frame'] = inner.length > 0 && inner.every(styled);
    const controls = elements.find((element) => kindOf(element) === 'trace-controls')!;
    const table = elements.find((element) => kindOf(element) === 'execution-table')!;
    press(controls, 'Last step');
    facts['a reader can step in a frame'] = await comes(() => stepOf(table).startsWith('6,'));
    main().append(...elements);
    await comes(() => elements.every((element) => styled(element) && shows(element)));
    check('back in the page');
    press(controls, 'First step');
    facts['a reader can step back in the page'] = await comes(() => stepOf(table).startsWith('1,'));
    return facts;
  },

  async 'another document before the first'() {
    const there = await frame();
    const elements = all().map((element) => there.adoptNode(element));
    main().append(...elements);
    const facts: Facts = {};
    await comes(() => elements.every((element) => styled(element) && shows(element)));
    for (const element of elements) {
      facts[`<${element.localName}> that was elsewhere before it was shown has its styles`] = styled(element);
      facts[`<${element.localName}> that was elsewhere before it was shown shows its lesson`] = shows(element);
    }
    return facts;
  },

  async 'a morpher'() {
    const fallback = '<p>Without a script.</p>';
    const elements = TAGS.map((tag) => make(tag, {src: '/lesson.json', class: 'mine', id: tag}, fallback));
    main().append(...elements);
    await until(() => elements.every(shows), 'all elements show the lesson');
    const of = (tag: (typeof TAGS)[number]): Ours => elements[TAGS.indexOf(tag)]!;
    const [card, table] = [of('quiz-card'), of('execution-table')];
    press(of('trace-controls'), 'Step forward');
    allInside(card, 'input')[0]!.click();
    await until(() => inside(card, 'button[aria-disabled=false]'), 'an answer can be checked');
    press(card, 'Check answer');
    await until(() => stepOf(table).startsWith('2,'), 'the table is at step 2');
    const facts: Facts = {};
    for (const element of elements) {
      facts[`<${element.localName}> has no attribute that the author did not write`] =
        element.getAttributeNames().sort().join() === 'class,id,src';
      facts[`<${element.localName}> has nothing in it that the author did not write`] = element.innerHTML === fallback;
      // The server's page has another class now, and as always none of what a script added.
      for (const name of element.getAttributeNames()) if (!['src', 'id'].includes(name)) element.removeAttribute(name);
      element.innerHTML = fallback;
    }
    await turn();
    await turn();
    facts['all elements show the lesson after the page was morphed'] = elements.every(shows);
    facts['the cursor is where it was'] = stepOf(table).startsWith('2,');
    facts['the answer is still there'] = text(inside(card, '.verdict')) !== '';
    return facts;
  },

  async 'a removal while it loads'() {
    const element = make('execution-table', {src: '/slow.json'}, '<p>Without a script.</p>');
    const count = async (what: 'asked' | 'open'): Promise<number> =>
      ((await json('/slow-state.json')) as Record<string, number>)[what]!;
    const becomes = async (what: 'asked' | 'open', wanted: number): Promise<boolean> => {
      for (let i = 0; i < 200; i++) {
        if ((await count(what)) === wanted) return true;
        await turn();
      }
      return false;
    };
    main().append(element);
    const asked = await becomes('asked', 1);
    const fallback = visible(element.firstElementChild);
    element.remove();
    const closed = await becomes('open', 0);
    main().append(element);
    const again = await becomes('asked', 2);
    element.remove();
    return {
      'its lesson is asked for': asked,
      'what stands in it is there to be read while it loads': fallback,
      'nothing is asked for any longer when it is removed': closed,
      'its lesson is asked for again when it comes back': again,
      'and again nothing is left open': await becomes('open', 0),
      'nobody is told of an error': window.seen.lessonErrors.length === 0,
    };
  },

  async 'a closed tab'() {
    main().hidden = true;
    const elements = all();
    main().append(...elements);
    const undrawn = new Set(['concept-flow', 'learning-modes', 'trace-lesson']);
    await comes(() => elements.every((element) => undrawn.has(kindOf(element)) || shows(element)));
    main().hidden = false;
    const facts: Facts = {};
    await comes(() => elements.every(shows));
    for (const element of elements)
      facts[`<${element.localName}> shows its lesson when its tab is opened`] = shows(element);
    return facts;
  },

  async 'a larger text'() {
    const flow = make('concept-flow', {src: '/lesson.json'});
    main().append(flow);
    await until(() => shows(flow), 'the flow is drawn');
    const boxes = (): DOMRect[] => allInside(flow, 'li').map((item) => item.getBoundingClientRect());
    const apart = (): boolean => {
      const all = boxes();
      return all.every((a, i) =>
        all.every(
          (b, j) => i === j || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
        ),
      );
    };
    const before = apart();
    main().style.setProperty('font-size', '40px');
    return {
      'the boxes of a flow are apart': before,
      'and are so when the page gets a larger font': await comes(apart),
    };
  },
};

const scene = decodeURIComponent(location.search.slice(1));
addEventListener('DOMContentLoaded', () => tell(async () => ({facts: await SCENES[scene]!()})));
window.result ??= new Promise((resolve) => {
  addEventListener('load', () => resolve(window.result));
});
