import {expect} from '@open-wc/testing';
import '../../src/elements/trace-lesson/define.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import {memoryOf} from '../../src/page/memory.js';
import {long, waiting} from '../kit/lessons.js';
import {all, clear, one, settled, text, waitUntil} from '../kit/page.js';

const put = (markup: string): LessonElement[] => {
  const home = document.createElement('div');
  home.innerHTML = markup;
  document.body.append(home);
  return [...home.querySelectorAll<LessonElement>('execution-table, trace-controls, trace-lesson, variable-tracker')];
};
const address = (lesson: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify(lesson)], {type: 'application/json'}));
const script = (lesson: object, id = ''): string =>
  `<script type="application/json" ${id && `id="${id}"`}>${JSON.stringify(lesson).replaceAll('<', '\\u003c')}</script>`;
const rows = (element: Element): number => all(element, 'tbody tr').length;
const small = {title: 'small', table: {columns: ['A'], rows: [{cells: ['b']}, {cells: ['c']}]}};

describe('An element finds its lesson', () => {
  afterEach(clear);

  it('by its `lesson` property, set before or after', async () => {
    const [table] = put('<execution-table></execution-table>') as [LessonElement];
    await settled(table);
    expect(text(one(table, '.note'))).to.contain('No lesson yet');
    table.lesson = structuredClone(waiting);
    await settled(table);
    expect(rows(table)).to.equal(6);
    table.lesson = structuredClone(small);
    await settled(table);
    expect(rows(table)).to.equal(2);
  });

  it('by `src`, with one request and one cursor for all that name the same', async () => {
    const src = address(waiting);
    const fetched: string[] = [];
    const original = window.fetch;
    window.fetch = (input, init) => {
      fetched.push(String(input));
      return original(input, init);
    };
    const [table, controls] = put(
      `<execution-table src="${src}"></execution-table><trace-controls src="${src}"></trace-controls>`,
    ) as [LessonElement, LessonElement];
    await settled(table, controls);
    window.fetch = original;
    expect(fetched).to.deep.equal([src]);
    expect(table.source).to.equal(controls.source);
    one(controls, '[aria-label="Step forward"]').click();
    expect(text(one(table, '[aria-current] th'))).to.equal('2, current step');
  });

  it('again when `src` changes', async () => {
    const [table] = put(`<execution-table src="${address(waiting)}"></execution-table>`) as [LessonElement];
    await settled(table);
    table.src = address(small);
    await waitUntil(() => rows(table) === 2, 'the other lesson is shown');
    table.removeAttribute('src');
    await settled(table);
    expect(rows(table)).to.equal(0);
  });

  it('by the id of another element, wherever and whenever that appears', async () => {
    const [controls] = put('<trace-controls for="t"></trace-controls>') as [LessonElement];
    await settled(controls);
    expect(text(one(controls, '.note'))).to.contain('No element of this page has the id “t”');
    const [table] = put(`<execution-table id="t" src="${address(waiting)}"></execution-table>`) as [LessonElement];
    await settled(table);
    await waitUntil(() => controls.source === table.source, 'the controls find the table');
    await settled(controls);
    table.id = 'other';
    await waitUntil(() => controls.source === undefined, 'and lose it');
  });

  it('by the id of a script with JSON, and in one that is inside it', async () => {
    const [a, b, c] = put(
      `${script(waiting, 'data')}<execution-table for="data"></execution-table><trace-controls for="data"></trace-controls><execution-table>${script(small)}</execution-table>`,
    ) as [LessonElement, LessonElement, LessonElement];
    await settled(a, b, c);
    expect(a.source).to.equal(b.source);
    expect(rows(a)).to.equal(6);
    expect(rows(c)).to.equal(2);
  });

  it('around it, in a <trace-lesson>, also where that comes later', async () => {
    const [lesson, table] = put(
      `<trace-lesson src="${address(waiting)}"><div><execution-table></execution-table></div></trace-lesson>`,
    ) as [LessonElement, LessonElement];
    await settled(lesson);
    await waitUntil(() => table.source === lesson.source, 'the table finds the lesson');
    const home = table.parentElement!;
    const other = document.createElement('trace-lesson');
    other.src = address(small);
    home.append(other);
    other.append(table);
    await waitUntil(
      () => table.source === other.source && table.source?.state === 'ready',
      'the table finds the nearer one',
    );
    await settled(table);
    expect(rows(table)).to.equal(2);
  });

  it('as the only one of the page, as long as it is that', async () => {
    const [controls] = put('<trace-controls></trace-controls>') as [LessonElement];
    const [table] = put(`<execution-table src="${address(waiting)}"></execution-table>`) as [LessonElement];
    await waitUntil(
      () => controls.source !== undefined && controls.source === table.source,
      'the controls find the only lesson',
    );
    const [other] = put(`<execution-table src="${address(small)}"></execution-table>`) as [LessonElement];
    await waitUntil(() => controls.source === undefined, 'with two there is no only one');
    other.remove();
    await waitUntil(() => controls.source === table.source, 'and again there is');
  });

  it('in a table that a parser or a framework adds row by row', async () => {
    const [table] = put('<execution-table></execution-table>') as [LessonElement];
    table.innerHTML = '<table><tr><th>A</th></tr></table>';
    const body = table.querySelector('tbody')!;
    for (const name of ['x', 'y']) {
      await settled(table);
      const row = document.createElement('tr');
      row.innerHTML = `<td>${name}</td>`;
      body.append(row);
    }
    await waitUntil(() => rows(table) === 2, 'both rows are shown');
  });
});

describe('An element', () => {
  afterEach(clear);

  it('shows its own content until there is a lesson, and instead of one that cannot be had', async () => {
    const [table] = put('<execution-table src="/nowhere.json"><p>Read this instead.</p></execution-table>') as [
      LessonElement,
    ];
    const slot = (): Element | null => table.shadowRoot!.querySelector('slot');
    await table.updateComplete;
    expect(slot(), 'while it loads').to.exist;
    const failed = new Promise((resolve) => table.addEventListener('lesson-error', resolve, {once: true}));
    await settled(table);
    await failed;
    expect(slot(), 'when it has failed').to.exist;
    expect(text(one(table, '.problems'))).to.equal(
      'nowhere.json: the lesson could not be loaded: the server answered 404 Try again',
    );
  });

  it('loads again when the reader asks for it', async () => {
    const original = window.fetch;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const [table] = put('<execution-table src="/later.json"></execution-table>') as [LessonElement];
    await settled(table);
    expect(text(one(table, '.problems'))).to.contain('could not be loaded');
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(small)));
    one(table, '.problems button').click();
    await waitUntil(() => rows(table) === 2, 'the lesson is there');
    window.fetch = original;
  });

  it('tells what is wrong with its own part, and nothing of the others', async () => {
    const src = address({...waiting, flow: 7});
    const [table] = put(`<execution-table src="${src}"></execution-table>`) as [LessonElement];
    const flow = document.createElement('concept-flow');
    flow.src = src;
    document.body.append(flow);
    await settled(table, flow);
    expect(all(table, '.problems')).to.have.length(0);
    expect(text(one(flow, '.problems'))).to.contain('flow should be an object {…}, but is 7');
  });

  it('says ready once, and tells each move and its cause', async () => {
    const events: string[] = [];
    const table = document.createElement('execution-table');
    for (const name of ['lesson-ready', 'step-change'] as const) {
      table.addEventListener(name, (event) =>
        events.push(name === 'step-change' ? `${name} ${(event as HTMLElementEventMap['step-change']).cause}` : name),
      );
    }
    table.lesson = structuredClone(waiting);
    document.body.append(table);
    await settled(table);
    all(table, 'tbody tr')[1]!.click();
    table.source!.player!.dispatch({type: 'step', to: 4});
    table.requestUpdate();
    await settled(table);
    expect(events).to.deep.equal(['lesson-ready', 'step-change reader', 'step-change script']);
  });

  it('goes where the page’s address says, when it loads and later', async () => {
    history.replaceState(null, '', '#step=3');
    const [table] = put(`<execution-table src="${address(waiting)}"></execution-table>`) as [LessonElement];
    await settled(table);
    expect(table.source!.player!.state.position).to.equal(2);
    location.hash = '#step=begin@waiting';
    await waitUntil(() => table.source!.player!.state.position === 0, 'it follows');
    location.hash = '#step=5@another';
    location.hash = '#step=99';
    location.hash = '#step=4';
    await waitUntil(() => table.source!.player!.state.position === 3, 'and takes no notice of what is not for it');
  });

  it('reads a long run from a file of lines, and answers its reader meanwhile', async () => {
    const header = {version: 1, language: 'python', files: [{name: 'a.py', text: 'a\nb\nc\n'}], variables: [[0, 'i']]};
    const size = 20_000;
    const blocks = Array.from({length: 5}, (_, b) => ({
      length: size,
      line: Array.from({length: size}, (__, i) => 1 + (i % 3)),
      values: Array.from({length: size / 2}, (__, i) => b * size + i),
      set: [
        [
          0,
          Array.from({length: size / 2}, (__, i) => (i === 0 ? 0 : 2)),
          Array.from({length: size / 2}, (__, i) => 1 + b * (size / 2) + i),
        ],
      ],
    }));
    const lines = [header, ...blocks].map((line) => JSON.stringify(line)).join('\n');
    const original = window.fetch;
    window.fetch = (input) =>
      Promise.resolve(
        new Response(String(input).endsWith('.jsonl') ? lines : JSON.stringify({title: 'long', trace: 'run.jsonl'})),
      );
    const [table] = put('<execution-table src="/long.json"></execution-table>') as [LessonElement];
    await settled(table);
    window.fetch = original;
    expect(table.source!.lesson!.rows.length).to.equal(5 * size);
    table.source!.player!.dispatch({type: 'step', to: 5 * size - 1});
    await settled(table);
    expect(text(one(table, '[aria-current] th'))).to.equal('100,000, current step');
    expect(text(one(table, '[aria-current] td'))).to.equal('b');
  });

  it('keeps what is done in one lesson apart from every other', async () => {
    const [first, second] = put(
      `<execution-table>${script(small)}</execution-table><execution-table>${script({...small, title: 'other'})}</execution-table>`,
    ) as [LessonElement, LessonElement];
    await settled(first, second);
    const [one, two] = [first.source!.lesson!, second.source!.lesson!];
    expect(one.key).to.equal(`${location.pathname} small`);
    memoryOf(one).set('mode', 'test');
    expect(memoryOf(two).get('mode')).to.equal(undefined);
    const [again] = put(`<execution-table>${script(small)}</execution-table>`) as [LessonElement];
    await settled(again);
    expect(again.source!.lesson).not.to.equal(one);
    expect(memoryOf(again.source!.lesson!).get('mode'), 'the same lesson, read twice').to.equal('test');
  });

  it('does without storage, also where touching it throws', async () => {
    const description =
      Object.getOwnPropertyDescriptor(Window.prototype, 'localStorage') ??
      Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const card = document.createElement('quiz-card');
    card.lesson = structuredClone(waiting);
    document.body.append(card);
    await settled(card);
    one(card, 'input').click();
    await settled(card);
    expect(card.value).not.to.equal('');
    delete (window as {localStorage?: unknown}).localStorage;
    if (!('localStorage' in window)) Object.defineProperty(window, 'localStorage', description);
  });
});

describe('The page', () => {
  afterEach(clear);

  it('has one live region, for all elements', async () => {
    put(
      `<execution-table src="${address(waiting)}"></execution-table><execution-table src="${address(long(3))}"></execution-table>`,
    );
    expect(document.querySelectorAll('[role=status][aria-live=polite]')).to.have.length(1);
  });
});
