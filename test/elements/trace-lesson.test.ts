import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/trace-lesson/define.js';
import '../../src/lesson-page.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import type {TraceLesson} from '../../src/elements/trace-lesson/trace-lesson.js';
import {questionsOf} from '../../src/lesson/question.js';
import type {LessonProgressEvent} from '../../src/page/events.js';
import {memoryOf} from '../../src/page/memory.js';
import {FRESH, keepRecord} from '../../src/page/record.js';
import {emulate} from '../kit/browser.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, settled, show, text, waitUntil} from '../kit/page.js';

/** The elements of the page in the order in which they are read. */
const parts = (lesson: Element): LessonElement[] =>
  all(lesson, 'section *').filter(({localName}) => localName.includes('-')) as LessonElement[];
const tags = (lesson: Element): string[] => parts(lesson).map(({localName}) => localName);
const part = (lesson: Element, tag: string): LessonElement => parts(lesson).find(({localName}) => localName === tag)!;
const headings = (lesson: Element): string[] =>
  all(lesson, 'section > .heading').map((heading) => text(heading.querySelector('.screen') ?? heading));
const button = (lesson: Element, name: string): HTMLElement => {
  const found = all(lesson, 'button').find((one) => text(one).startsWith(name));
  if (!found) throw new Error(`no button “${name}”`);
  return found;
};
const progress = (lesson: Element): string => text(one(lesson, '.progress p'));
const go = ({source}: LessonElement, to: number): void => source!.player!.dispatch({type: 'step', to}, 'reader');

const full = {
  ...waiting,
  practice: [{id: 'p', kind: 'fill', prompt: 'How long does it wait?', answer: 120}],
  test: [
    {
      id: 't',
      prompt: 'Is it free?',
      options: [
        {id: 'y', text: 'Yes'},
        {id: 'n', text: 'No'},
      ],
      answer: 'y',
    },
  ],
  moments: [{question: 'Why?', answer: 'See {step:3}.'}],
  snapshot: {lines: ['It waits.']},
  quiz: [
    // So many options that no luck leaves them in the author's order.
    {
      ...waiting.quiz[0]!,
      options: [...waiting.quiz[0]!.options, ...[2, 3, 4, 5].map((i) => ({id: `o${i}`, text: `\`[${i}]\``}))],
    },
    waiting.quiz[1]!,
    {
      id: 'order',
      kind: 'order',
      prompt: 'In which order?',
      options: [
        {id: 'wait', text: 'It waits'},
        {id: 'go', text: 'It goes on'},
        {id: 'end', text: 'It returns'},
      ],
      solution: {steps: ['First {option:wait}.', 'Then the others.'], check: 'Three of them.'},
    },
    {id: 'fill', kind: 'fill', prompt: 'How many rows?', answer: 1},
  ],
};

const lessonOf = ({source}: TraceLesson) => source!.lesson!;
const answer = (element: TraceLesson, number: number, score = 1, bank: 'quiz' | 'practice' = 'quiz'): void => {
  const question = questionsOf(lessonOf(element), bank)[number - 1]!;
  const ids = question.options.map(({id}) => id);
  const response = {fill: ['1'], order: ids, several: ids, one: ids.slice(0, 1)}[question.form];
  keepRecord(lessonOf(element), question, {...FRESH, response, answered: true, attempts: 1, score, first: score});
};

/** Gives a lesson another width: its layout goes by that, not by the window's. */
const widen = async (lesson: TraceLesson, width: number): Promise<void> => {
  lesson.style.inlineSize = `${width}px`;
  await settled(lesson);
};

describe('<trace-lesson>', () => {
  afterEach(async () => {
    clear();
    await emulate();
  });

  it('lays out the parts that the lesson has, under headings, all on one cursor', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    expect(tags(lesson)).to.deep.equal([
      'learning-modes',
      'concept-flow',
      'execution-sample',
      'trace-controls',
      'execution-table',
      'variable-tracker',
      'key-moments',
      'quiz-card',
      'quiz-card',
      'quiz-card',
      'quiz-card',
      'quiz-deck',
      'quiz-deck',
      'concept-snapshot',
      'lesson-transcript',
    ]);
    expect(headings(lesson)).to.deep.equal([
      'Learning modes',
      'Key moments',
      'Quiz',
      'Practice',
      'Pattern test',
      'Concept snapshot',
      'Transcript',
    ]);
    await settled(...parts(lesson));
    expect(text(one(lesson, '.about'))).to.equal('Python · 3 min');
    expect(text(one(lesson, '.title'))).to.equal('What happens at await');
    part(lesson, 'execution-table').shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')[3]!.click();
    for (const element of parts(lesson)) expect(element.source!.player!.state.position).to.equal(3);
    expect(text(parts(lesson)[8]!.shadowRoot!.querySelector('legend'))).to.contain('Question 2 of 4');
  });

  it('shows a program that could not be read, and offers no ways through it', async () => {
    const end = {reason: 'syntax-error', error: {type: 'SyntaxError', message: "expected ':'"}};
    const trace = {version: 1, files: [{name: 'a.py', text: 'def f(x)\n'}], steps: [], end};
    const page = await show<TraceLesson>('trace-lesson', {title: 'Broken', trace});
    expect(all(page, 'section > .heading').map(text)).to.deep.equal(['Step by step']);
    expect(page.shadowRoot!.querySelector('execution-sample')).not.to.equal(null);
  });

  it('leaves out what the lesson has not', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', {
      title: 'x',
      table: {columns: ['A'], rows: [{cells: ['b']}]},
    });
    expect(tags(lesson)).to.deep.equal(['learning-modes', 'execution-table', 'lesson-transcript']);
    expect(all(lesson, 'nav, .ways button')).to.have.length(0);
  });

  it('has the level of headings that its page needs', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full, {heading: '1'});
    expect(one(lesson, '.title').getAttribute('aria-level')).to.equal('1');
    expect(one(lesson, 'section > .heading').getAttribute('aria-level')).to.equal('2');
  });

  it('shows the parts that its author names, in that order, and leaves out others', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full, {parts: 'table quiz sample controls snapshot'});
    expect(tags(lesson).filter((tag, i, list) => tag !== list[i - 1])).to.deep.equal([
      'learning-modes',
      'execution-table',
      'quiz-card',
      'execution-sample',
      'trace-controls',
      'concept-snapshot',
    ]);
    lesson.parts = null;
    lesson.without = 'quiz header outline transcript flow modes practice test';
    await settled(lesson);
    expect(headings(lesson)).to.deep.equal(['Step by step', 'Key moments', 'Concept snapshot']);
    expect(all(lesson, 'header, nav, concept-flow, learning-modes')).to.have.length(0);
  });

  it('offers no learning mode about a part that its author leaves out, whatever a link says', async () => {
    const modes = (lesson: Element): string[] =>
      all(part(lesson, 'learning-modes'), 'input[type=radio]').map((radio) => (radio as HTMLInputElement).value);
    const offered = async (attributes: Record<string, string>, json: object = full): Promise<string[]> => {
      const lesson = await show<TraceLesson>('trace-lesson', json, attributes);
      await settled(part(lesson, 'learning-modes'));
      return modes(lesson);
    };
    expect(await offered({})).to.have.length(9);
    expect(await offered({without: 'test practice'})).not.to.include.members(['test']);
    expect(await offered({without: 'tracker moments quiz practice'})).to.deep.equal([
      'walk',
      'watch',
      'predict',
      'order',
      'test',
    ]);
    expect(await offered({parts: 'sample table'}, {...full, moments: undefined})).to.deep.equal([
      'walk',
      'watch',
      'predict',
      'order',
      // It has no key moments that could be left out, and asks of the run.
      'explain',
    ]);
    history.replaceState(null, '', '#step=3&mode=quiz');
    const lesson = await show<TraceLesson>('trace-lesson', full, {without: 'quiz'});
    const run = part(lesson, 'learning-modes');
    await settled(run);
    expect((one(run, 'input:checked') as HTMLInputElement).value).to.equal('walk');
    expect(lesson.source!.player!.state.position).to.equal(2);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not show twice what the learning mode shows', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    const shown = (): string[] =>
      all(lesson, 'section')
        .filter((section) => section.checkVisibility())
        .map((section) => text(section.querySelector('.heading')));
    expect(shown()).to.include('Practice');
    memoryOf(lesson.source!.lesson!).set('mode', 'practice');
    await settled(lesson);
    expect(shown()).not.to.include('Practice');
    expect(shown()).to.include('Quiz');
  });

  it('tells a developer of names that mean nothing', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (what) => said.push(what);
    try {
      const lesson = await show<TraceLesson>('trace-lesson', full, {parts: 'tabel quiz'});
      lesson.requestUpdate();
      await settled(lesson);
      expect(headings(lesson)).to.deep.equal(['Quiz']);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<trace-lesson parts>: there is no “tabel”').and.to.contain('table, tracker');
  });

  it('leaves the author’s own text as the page around it has it', async () => {
    const home = document.createElement('div');
    Object.assign(home.style, {lineHeight: '2', letterSpacing: '1px', fontStyle: 'italic'});
    home.innerHTML = '<p>Before.</p><trace-lesson><p>Words.</p><execution-table></execution-table></trace-lesson>';
    document.body.append(home);
    const lesson = home.querySelector('trace-lesson')!;
    lesson.lesson = structuredClone(waiting);
    await settled(lesson, lesson.querySelector<LessonElement>('execution-table')!);
    const [before, inside] = [...home.querySelectorAll('p')].map((text) => {
      const {lineHeight, letterSpacing, fontStyle} = getComputedStyle(text);
      return {lineHeight, letterSpacing, fontStyle};
    });
    expect(inside).to.deep.equal(before);
    expect(before).to.include({letterSpacing: '1px', fontStyle: 'italic'});
  });

  it('gives its lesson to the elements inside it, in the author’s order', async () => {
    const lesson = document.createElement('trace-lesson');
    lesson.innerHTML =
      '<section><variable-tracker></variable-tracker></section><p>Text</p><execution-table></execution-table>';
    lesson.lesson = structuredClone(waiting);
    document.body.append(lesson);
    await settled(lesson);
    const [tracker, table] = ['variable-tracker', 'execution-table'].map((tag) =>
      lesson.querySelector<LessonElement>(tag)!,
    );
    await settled(tracker!, table!);
    expect(tracker!.source).to.equal(lesson.source);
    expect(table!.source).to.equal(lesson.source);
    expect(all(lesson, '.parts')).to.have.length(0);
  });

  it('needs no JSON: a table, a list and a table of variables inside it are one lesson', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<trace-lesson>
        <execution-table><table><tr><th>Do</th></tr><tr data-node="a"><td>one</td></tr><tr data-node="b"><td>two</td></tr></table></execution-table>
        <concept-flow><ol><li id="a">A</li><li id="b">B</li></ol></concept-flow>
        <variable-tracker><table><tr><th>Name</th><th>After 1</th><th>After 2</th></tr><tr><td>x</td><td>1</td><td>2</td></tr></table></variable-tracker>
        <trace-controls></trace-controls>
      </trace-lesson>`,
    );
    const elements = ['trace-lesson', 'execution-table', 'concept-flow', 'variable-tracker', 'trace-controls'].map(
      (tag) => document.querySelector<LessonElement>(tag)!,
    );
    await waitUntil(
      () => new Set(elements.map(({source}) => source)).size === 1 && elements[0]!.source,
      'all have the same lesson',
    );
    await settled(...elements);
    one(elements[4]!, '[aria-label="Step forward"]').click();
    await settled(...elements);
    expect(text(one(elements[1]!, '[aria-current]'))).to.contain('two');
    expect(text(one(elements[2]!, '[aria-current]'))).to.contain('B');
    expect(text(one(elements[3]!, 'th[aria-current]'))).to.contain('After 2');
  });

  it('keeps what its reader did when it is moved', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', waiting);
    await settled(...parts(lesson));
    go(lesson, 4);
    const home = document.createElement('div');
    document.body.append(home);
    home.append(lesson);
    await settled(lesson, ...parts(lesson));
    expect(lesson.source!.player!.state.position).to.equal(4);
    expect(text(one(part(lesson, 'execution-table'), '[aria-current] th'))).to.equal('5, current step');
    go(lesson, 5);
    await settled(lesson);
    expect(progress(lesson)).to.contain('6 of 6 steps');
  });

  it('has a way in that leads to the run, and one to the test', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    button(lesson, 'Start learning').click();
    expect(lesson.shadowRoot!.activeElement).to.equal(one(lesson, 'section.run > .heading'));
    expect(memoryOf(lessonOf(lesson)).get('mode')).to.equal('walk');
    expect(lesson.source!.player!.state.position).to.equal(0);
    button(lesson, 'Test this pattern').click();
    await settled(lesson, ...parts(lesson));
    expect(memoryOf(lessonOf(lesson)).get('mode')).to.equal('test');
    expect(lesson.shadowRoot!.activeElement).to.equal(one(lesson, 'section.run > .heading'));
    expect(one(part(lesson, 'learning-modes'), 'quiz-deck').checkVisibility()).to.equal(true);
  });

  it('leads to the test itself where there are no modes', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full, {without: 'modes'});
    button(lesson, 'Test this pattern').click();
    expect(text(lesson.shadowRoot!.activeElement)).to.equal('Pattern test');
  });

  it('says how far its reader has come, in steps and in questions, and knows it when he comes back', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    expect(progress(lesson)).to.equal('1 of 6 steps · 0 of 5 questions');
    go(lesson, 2);
    go(lesson, 0);
    answer(lesson, 2);
    await settled(lesson);
    expect(progress(lesson)).to.equal('3 of 6 steps · 1 of 5 questions');
    lesson.remove();
    const again = await show<TraceLesson>('trace-lesson', full);
    expect(progress(again)).to.equal('3 of 6 steps · 1 of 5 questions');
    button(again, 'Continue at step 3').click();
    expect(again.source!.player!.state.position).to.equal(2);
  });

  it('counts only the questions that are on the page', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full, {without: 'quiz practice'});
    expect(progress(lesson)).to.equal('1 of 6 steps');
  });

  it('tells the page when its reader comes further, and when all is done', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    const told: string[] = [];
    lesson.addEventListener('progress', (event) => {
      const {of, done, total} = event as unknown as LessonProgressEvent;
      told.push(`${of} ${done}/${total}`);
    });
    lesson.addEventListener('complete', (event) => {
      const {of, score} = event;
      told.push(`${of} complete ${score}`);
    });
    go(lesson, 5);
    go(lesson, 1);
    for (const [i, score] of [1, 1, 0, 1].entries()) answer(lesson, i + 1, score);
    answer(lesson, 1, 1, 'practice');
    await settled(lesson);
    expect(told.filter((one) => one.startsWith('lesson'))).to.deep.equal([
      'lesson 6/11',
      'lesson 7/11',
      'lesson 8/11',
      'lesson 9/11',
      'lesson 10/11',
      'lesson 11/11',
      'lesson complete 0.8',
    ]);
    answer(lesson, 3, 1);
    await settled(lesson);
    expect(told.filter((one) => one.startsWith('lesson'))).to.have.length(7);
  });

  it('leaves questions that nobody can grade out of the score', async () => {
    const opinion = {id: 'opinion', kind: 'fill', prompt: 'What do you think?'};
    const lesson = await show<TraceLesson>('trace-lesson', {...full, quiz: [full.quiz[0], opinion]});
    const scores: (number | undefined)[] = [];
    lesson.addEventListener('complete', ({of, score}) => {
      if (of === 'lesson') scores.push(score);
    });
    go(lesson, 5);
    for (const [i, score] of [1, 0].entries()) answer(lesson, i + 1, score);
    answer(lesson, 1, 1, 'practice');
    await settled(lesson);
    expect(scores).to.deep.equal([1]);
  });

  it('lives with anything in the storage', async () => {
    localStorage.setItem('trace-elements:waiting seen', '"many"');
    const lesson = await show<TraceLesson>('trace-lesson', full);
    expect(progress(lesson)).to.contain('1 of 6 steps');
  });

  it('has an outline that brings the reader, and the focus, to a section', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    const nav = all(lesson, 'nav li button');
    expect(nav.map((one) => text(one).split(',')[0])).to.deep.equal(headings(lesson));
    const fold = button(lesson, 'On this page');
    expect(getComputedStyle(nav[0]!.closest('ol')!).display).to.equal('none');
    fold.click();
    await settled(lesson);
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    nav[5]!.click();
    expect(text(lesson.shadowRoot!.activeElement)).to.equal('Concept snapshot');
  });

  it('has one tab stop in the outline; arrows go from entry to entry', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    await widen(lesson, 1400);
    const nav = all(lesson, 'nav li button');
    expect(nav.filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    nav.find(({tabIndex}) => tabIndex === 0)!.focus();
    await sendKeys({press: 'End'});
    expect(lesson.shadowRoot!.activeElement).to.equal(nav.at(-1));
  });

  it('says in the outline, in words too, where its reader is', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    await settled(...parts(lesson));
    const here = (): string => text(lesson.shadowRoot!.querySelector('nav [aria-current]'));
    // What is above may still grow.
    const readerIsAt = (section: string): void =>
      one(lesson, section).scrollIntoView({block: 'start', behavior: 'instant'});
    await waitUntil(() => {
      readerIsAt('section.quiz');
      return here() === 'Quiz, you are here';
    }, 'it says where the reader is');
    await waitUntil(() => {
      readerIsAt('section.run');
      return here() === 'Learning modes, you are here';
    }, 'it follows');
  });

  it('puts the code beside the table where there is room', async () => {
    const lesson = await show<TraceLesson>('trace-lesson', full);
    await widen(lesson, 1400);
    await settled(...parts(lesson));
    const place = (tag: string): DOMRect => part(lesson, tag).getBoundingClientRect();
    expect(place('execution-table').left).to.be.greaterThan(place('trace-controls').right);
    expect(place('execution-table').top).to.be.closeTo(place('execution-sample').top, 1);
    await widen(lesson, 700);
    expect(place('execution-table').top).to.be.greaterThan(place('trace-controls').bottom);
  });

  describe('on paper', () => {
    const shown = (lesson: Element, selector: string): HTMLElement[] =>
      all(lesson, selector).filter((one) => one.checkVisibility());

    it('is a hand-out: no controls, all questions with room to answer, solutions at the end', async function () {
      const lesson = await show<TraceLesson>('trace-lesson', full);
      expect(shown(lesson, '.paper')).to.have.length(0);
      if (!(await emulate({media: 'print'}))) return this.skip();
      expect(shown(lesson, '.ways, .progress, nav, quiz-card, quiz-deck, .run > .heading .screen')).to.have.length(0);
      expect(shown(lesson, '.question').map((one) => text(one.querySelector('.about')))).to.deep.equal([
        'Question 1 · easy',
        'Question 2',
        'Question 3',
        'Question 4',
        'Question 5',
        'Question 6',
      ]);
      expect(getComputedStyle(one(lesson, '.solutions')).breakBefore).to.equal('page');
    });

    it('shows the run in whatever mode its reader is', async function () {
      localStorage.setItem('trace-elements:waiting mode', '"quiz"');
      const lesson = await show<TraceLesson>('trace-lesson', full);
      await settled(...parts(lesson));
      const table = part(lesson, 'execution-table');
      expect(table.checkVisibility()).to.equal(false);
      if (!(await emulate({media: 'print'}))) return this.skip();
      expect(table.checkVisibility()).to.equal(true);
      expect(one(part(lesson, 'learning-modes'), '.arrangement').checkVisibility()).to.equal(false);
    });

    it('calls options in the solutions by the letters that stand beside them, there and on the screen', async () => {
      const lesson = await show<TraceLesson>('trace-lesson', full);
      await settled(...parts(lesson));
      const card = part(lesson, 'quiz-card');
      const letters = (list: Iterable<Element>): string[] => [...list].map((one) => text(one));
      const questions = all(lesson, '.question');
      const onScreen = letters(card.shadowRoot!.querySelectorAll('.letter, .says'));
      expect(letters(questions[0]!.querySelectorAll('.letter, .letter + span'))).to.deep.equal(onScreen);
      const letterOf = (number: number, says: string): string =>
        [...questions[number - 1]!.querySelectorAll('li')].map(text).find((one) => one.endsWith(says))![0]!;
      const solutions = all(lesson, '.solution');
      expect(text(solutions[0]!.querySelector('.prompt'))).to.equal(`Question 1: ${letterOf(1, '[]')}`);
      const order = ['It waits', 'It goes on', 'It returns'].map((says) => letterOf(3, says));
      expect(text(solutions[2]!.querySelector('.prompt'))).to.equal(`Question 3: ${order.join(', ')}`);
      expect(text(solutions[2]!.querySelector('li'))).to.equal(`First option ${order[0]}.`);
      expect(text(solutions[3]!.querySelector('.prompt'))).to.equal('Question 4: 1');
    });

    it('has the options that the run gives, and keys without markup', async () => {
      const predict = {kind: 'predict', prompt: 'What is `rows`?', answer: {value: 'rows', after: 5}};
      const fill = {id: 'f', kind: 'fill', prompt: 'What?', answer: '`await`'};
      const lesson = await show<TraceLesson>('trace-lesson', {...full, quiz: [predict, fill], practice: [], test: []});
      await settled(...parts(lesson));
      const [first] = all(lesson, '.question');
      expect([...first!.querySelectorAll('.letter + span')].map(text))
        .to.include('[1]')
        .and.to.have.length.above(1);
      expect(text(all(lesson, '.solution .prompt')[1])).to.equal('Question 2: await');
    });

    it('has no solutions where the author wants none', async () => {
      const lesson = await show<TraceLesson>('trace-lesson', full, {print: 'no-solutions'});
      expect(all(lesson, '.question')).to.have.length(6);
      expect(all(lesson, '.solutions')).to.have.length(0);
    });
  });
});
