import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/learning-modes/define.js';
import '../../src/study.js';
import '../../src/elements/trace-lesson/define.js';
import type {LearningModes} from '../../src/elements/learning-modes/learning-modes.js';
import type {LessonProgressEvent, RevealEvent} from '../../src/index.js';
import type {LessonElement} from '../../src/page/lesson-element.js';
import {memoryOf} from '../../src/page/memory.js';
import {emulate} from '../kit/browser.js';
import {long, waiting} from '../kit/lessons.js';
import {all, clear, one, said, settled, show, text, waitUntil} from '../kit/page.js';

/** All that a mode shows, by tag. */
const parts = (modes: Element): LessonElement[] =>
  all(modes, '.arrangement *').filter((element): element is LessonElement => 'source' in element);
const tags = (modes: Element): string[] => parts(modes).map(({localName}) => localName);
const radios = (modes: Element): HTMLInputElement[] => all(modes, 'input[type=radio]') as HTMLInputElement[];
const current = (modes: Element): string | undefined => radios(modes).find(({checked}) => checked)?.value;
const position = (modes: LessonElement): number => modes.source!.player!.state.position;

const choose = async (modes: LearningModes, mode: string): Promise<void> => {
  radios(modes)
    .find(({value}) => value === mode)!
    .click();
  await settled(modes);
};

/** The exercise of a mode, once it has been fetched and shows its lesson. */
const exercise = async (modes: LearningModes, mode: string): Promise<LessonElement> => {
  await waitUntil(() => customElements.get(`learning-${mode}`), 'the exercises are there');
  const found = (): LessonElement | undefined => parts(modes).find(({localName}) => localName === `learning-${mode}`);
  await waitUntil(() => found()?.source?.state === 'ready', 'it shows its lesson');
  await settled(modes, found()!);
  return found()!;
};

const showMode = async (mode: string, lesson: object = waiting): Promise<[LearningModes, LessonElement]> => {
  const modes = await show<LearningModes>('learning-modes', lesson, {mode});
  return [modes, await exercise(modes, mode)];
};

/** The deck of the quiz, and the card that it shows. */
const quiz = async (modes: LearningModes): Promise<[LessonElement, LessonElement]> => {
  const deck = parts(modes).find(({localName}) => localName === 'quiz-deck')!;
  await waitUntil(() => deck.shadowRoot?.querySelector('quiz-card'), 'it shows a card');
  const card = one(deck, 'quiz-card') as LessonElement;
  await settled(deck, card);
  return [deck, card];
};

const press = async (element: LessonElement, label: string): Promise<void> => {
  const button = all(element, '.button').find((one) => text(one) === label);
  expect(button, label).to.exist;
  button!.focus();
  button!.click();
  await settled(element);
};

const focused = (root: Element): Element | null => {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement && active !== root) active = active.shadowRoot.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

describe('<learning-modes>', () => {
  afterEach(clear);

  it('offers the modes that the lesson has, as one group with one tab stop', async () => {
    const modes = await show<LearningModes>('learning-modes', waiting);
    expect(radios(modes).map((radio) => text(radio.parentElement))).to.deep.equal([
      'Walk',
      'Watch',
      'Predict',
      'Fill in',
      'Order',
      'Explain',
      'Quiz',
      'Test',
    ]);
    expect(current(modes)).to.equal('walk');
    expect(tags(modes)).to.deep.equal([
      'concept-flow',
      'execution-sample',
      'trace-controls',
      'execution-table',
      'variable-tracker',
    ]);
    radios(modes)[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await settled(modes);
    expect(current(modes)).to.equal('watch');
    expect(text(one(modes, '.help'))).to.contain('Watch the run');
  });

  it('is a list to choose from where there is little room', async () => {
    const modes = await show<LearningModes>('learning-modes', waiting);
    const select = one(modes, 'select') as HTMLSelectElement;
    expect(getComputedStyle(select).display).to.equal('none');
    modes.style.inlineSize = '300px';
    await settled(modes);
    expect(getComputedStyle(select).display).to.equal('block');
    expect(getComputedStyle(radios(modes)[0]!.parentElement!).display).to.equal('none');
    select.value = 'order';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await exercise(modes, 'order');
    expect(tags(modes)).to.deep.equal(['learning-order']);
  });

  it('takes the author’s choice of modes, and the first of them', async () => {
    const modes = await show<LearningModes>('learning-modes', waiting, {modes: 'quiz walk'});
    expect(radios(modes).map(({value}) => value)).to.deep.equal(['quiz', 'walk']);
    expect(current(modes)).to.equal('quiz');
    modes.setAttribute('mode', 'walk');
    await settled(modes);
    expect(current(modes)).to.equal('walk');
  });

  it('shows in Walk what the author put inside, and hides it in the other modes', async () => {
    const modes = document.createElement('learning-modes');
    modes.innerHTML = '<p>Look:</p><execution-table></execution-table>';
    modes.lesson = structuredClone(waiting);
    document.body.append(modes);
    await settled(modes);
    const table = modes.querySelector('execution-table')!;
    await settled(table);
    expect(table.source).to.equal(modes.source);
    expect(table.offsetHeight).to.be.above(100);
    expect(tags(modes)).to.deep.equal([]);
    await choose(modes, 'order');
    expect(table.offsetHeight).to.equal(0);
    await choose(modes, 'walk');
    expect(table.offsetHeight).to.be.above(100);
  });

  it('keeps what a reader did in a mode', async () => {
    const modes = await show<LearningModes>('learning-modes', waiting, {mode: 'quiz'});
    const [deck, card] = await quiz(modes);
    one(card, 'input').click();
    await choose(modes, 'walk');
    await choose(modes, 'quiz');
    expect(parts(modes)).to.include(deck);
    expect((one((await quiz(modes))[1], 'input') as HTMLInputElement).checked).to.equal(true);
  });

  it('remembers the mode, and goes where another element says', async () => {
    const modes = await show<LearningModes>('learning-modes', waiting);
    await choose(modes, 'explain');
    modes.remove();
    const again = await show<LearningModes>('learning-modes', waiting);
    expect(current(again)).to.equal('explain');
    memoryOf(again.source!.lesson!).set('mode', 'quiz');
    await settled(again);
    expect(current(again)).to.equal('quiz');
    memoryOf(again.source!.lesson!).set('mode', {nonsense: true});
    await settled(again);
    expect(current(again)).to.equal('walk');
  });

  it('shows a sentence of the lesson’s where it has nothing to do', async () => {
    const modes = await show<LearningModes>('learning-modes', {title: 'x', table: {columns: [], rows: []}});
    expect(text(one(modes, '[part=status]'))).to.equal('The lesson has no steps.');
  });

  describe('and the address', () => {
    it('leaves it alone until the reader chooses, then says mode and step', async () => {
      const modes = await show<LearningModes>('learning-modes', waiting);
      modes.source!.player!.dispatch({type: 'step', to: 2}, 'reader');
      expect(location.hash).to.equal('');
      const {length} = history;
      await choose(modes, 'quiz');
      expect(location.hash).to.equal('#step=3&mode=quiz');
      modes.source!.player!.dispatch({type: 'step', to: 0}, 'reader');
      await waitUntil(() => location.hash === '#step=begin&mode=quiz', 'it follows');
      expect(history.length).to.equal(length);
    });

    it('goes where a link leads, when the page loads and later', async () => {
      history.replaceState(null, '', '#/route&step=3&mode=explain');
      const modes = await show<LearningModes>('learning-modes', waiting);
      expect(current(modes)).to.equal('explain');
      expect(position(modes)).to.equal(2);
      expect(location.hash).to.equal('#/route&step=3&mode=explain');
      location.hash = '#/route&mode=quiz@waiting';
      await waitUntil(() => current(modes) === 'quiz', 'it follows');
      location.hash = '#/route&mode=walk@another';
      location.hash = '#/route&mode=dance';
      location.hash = '#/route&step=2';
      await waitUntil(() => position(modes) === 1, 'it follows');
      expect(current(modes)).to.equal('quiz');
      await choose(modes, 'walk');
      expect(location.hash).to.equal('#/route&step=2&mode=walk');
    });

    it('says which lesson, where there are several', async () => {
      const one = await show<LearningModes>('learning-modes', waiting);
      const other = await show<LearningModes>('learning-modes', {...waiting, id: 'a&b@c'});
      await choose(one, 'quiz');
      await choose(other, 'order');
      expect(location.hash).to.equal('#step=begin@waiting&mode=quiz@waiting&step=begin@a%26b%40c&mode=order@a%26b%40c');
      history.replaceState(null, '', location.hash.replace('mode=order', 'mode=walk'));
      dispatchEvent(new Event('hashchange'));
      await settled(one, other);
      expect([current(one), current(other)]).to.deep.equal(['quiz', 'walk']);
    });
  });

  it('tells how far a reader walked, and that he came to the end', async () => {
    const modes = await show<LearningModes>('learning-modes', waiting);
    const heard: string[] = [];
    modes.addEventListener('progress', (event) => {
      const {of, done, total} = event as unknown as LessonProgressEvent;
      heard.push(`${of} ${done}/${total}`);
    });
    modes.addEventListener('complete', (event) => heard.push(`${event.of} ${event.score}`));
    for (const to of [1, 0, 1, 5, 0, 5]) modes.source!.player!.dispatch({type: 'step', to}, 'reader');
    expect(heard).to.deep.equal(['walk 2/6', 'walk 6/6', 'walk undefined']);
  });

  it('lays the run beside the quiz, and the questions to practise and to test on their own', async () => {
    const {quiz: questions} = waiting;
    const lesson = {...waiting, practice: questions, test: questions};
    const modes = await show<LearningModes>('learning-modes', lesson, {mode: 'quiz'});
    expect(tags(modes)).to.deep.equal(['execution-sample', 'trace-controls', 'execution-table', 'quiz-deck']);
    for (const mode of ['practice', 'test']) {
      await choose(modes, mode);
      expect(parts(modes).map((part) => [part.localName, part.getAttribute('of')])).to.deep.equal([
        ['quiz-deck', mode],
      ]);
    }
  });
});

describe('<learning-modes>: Predict', () => {
  afterEach(clear);
  const table = (predict: LessonElement): LessonElement => one(predict, 'execution-table') as LessonElement;
  const row = (predict: LessonElement, number: number): string => text(all(table(predict), 'tbody tr')[number - 1]);
  const covers = (predict: LessonElement): HTMLElement[] => all(table(predict), '.covered button');

  it('covers the rows that come, the note below, and shows nothing else that tells them', async () => {
    const [modes, predict] = await showMode('predict');
    await settled(table(predict));
    expect(row(predict, 1)).to.contain('Start report');
    for (const number of [3, 4, 5, 6]) expect(row(predict, number)).to.equal(`${number} ${'covered'.repeat(3)}`);
    expect(covers(predict).map((cover) => cover.getAttribute('aria-label'))).to.deep.equal([
      'Action: cell 1 of 3, covered',
      'Awaited?: cell 2 of 3, covered',
      'Result: cell 3 of 3, covered',
    ]);
    expect(all(table(predict), '[part=exit]')).to.have.length(0);
    expect(tags(modes)).to.deep.equal(['execution-sample', 'learning-predict']);
    expect(position(modes)).to.equal(0);
  });

  it('uncovers cell by cell with the keys, goes on, and counts', async () => {
    const [modes, predict] = await showMode('predict');
    await settled(table(predict));
    const revealed: string[] = [];
    modes.addEventListener('reveal', (event: RevealEvent) => revealed.push(`${event.what} ${event.of} ${event.stage}`));
    covers(predict)[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => covers(predict).length === 2, 'it is uncovered');
    expect(await said()).to.equal('Awaited?: runs on');
    await waitUntil(() => focused(predict) === covers(predict)[1], 'the next cell has the focus');
    await sendKeys({press: ' '});
    await waitUntil(() => covers(predict).length === 1, 'it is uncovered');
    await waitUntil(() => focused(predict) === covers(predict)[0], 'the last has it');
    expect(position(modes)).to.equal(0);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(predict)?.id === 'knew', 'the question has it');
    expect(position(modes)).to.equal(1);
    expect(row(predict, 2)).to.contain('Make a list');
    expect(revealed).to.deep.equal(['predict 2 2', 'predict 2 3', 'predict 2 1']);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(predict)?.id === 'uncover', 'the next row is asked for');
    expect(text(one(predict, '.score'))).to.equal('1 of 5 predicted, 1 right');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(predict)?.id === 'knew', 'the row is there');
    await press(predict, 'Not quite');
    expect(text(one(predict, '.score'))).to.equal('2 of 5 predicted, 1 right');
    expect(position(modes)).to.equal(2);
  });

  it('does not leave out rows because somebody presses on one', async () => {
    const [modes, predict] = await showMode('predict');
    await settled(table(predict));
    all(table(predict), 'tbody tr')[4]!.click();
    expect(position(modes)).to.equal(0);
    one(table(predict), '.go').focus();
    await sendKeys({press: 'End'});
    expect(position(modes)).to.equal(0);
    expect(row(predict, 5)).to.contain('covered');
  });

  it('can be skipped, ends, and begins again', async () => {
    const [modes, predict] = await showMode('predict');
    const ends: (number | undefined)[] = [];
    modes.addEventListener('complete', ({of, score}) => of === 'predict' && ends.push(score));
    await press(predict, 'Uncover the row');
    await press(predict, 'I knew it');
    await press(predict, 'Skip to the end');
    await settled(table(predict));
    expect(ends).to.deep.equal([1]);
    expect(position(modes)).to.equal(5);
    expect(text(one(table(predict), '[part=exit]'))).to.contain('It waited');
    await waitUntil(() => focused(predict)?.id === 'again', 'the focus is not lost');
    await press(predict, 'Begin again');
    await settled(table(predict));
    expect(covers(predict)).to.have.length(3);
    expect(position(modes)).to.equal(0);
  });

  it('counts what is passed by other controls, or by a link, as left out', async () => {
    history.replaceState(null, '', '#step=3&mode=predict');
    const modes = await show<LearningModes>('learning-modes', waiting);
    const predict = await exercise(modes, 'predict');
    await settled(table(predict));
    expect(position(modes)).to.equal(2);
    expect(row(predict, 3)).to.contain('Ask for a row');
    expect(row(predict, 4)).to.equal('4 ???');
    modes.source!.player!.dispatch({type: 'step', to: 4}, 'reader');
    await settled(predict, table(predict));
    expect(row(predict, 5)).to.contain('Append it');
    expect(text(one(predict, '.score'))).to.equal('0 of 5 predicted, 0 right');
  });

  it('goes back to where the reader was', async () => {
    const [modes, predict] = await showMode('predict');
    await press(predict, 'Uncover the row');
    await press(predict, 'Go on');
    await choose(modes, 'walk');
    modes.source!.player!.dispatch({type: 'step', to: 5}, 'reader');
    await choose(modes, 'predict');
    await settled(predict, table(predict));
    expect(position(modes)).to.equal(1);
    expect(row(predict, 3)).to.equal('3 ???');
  });

  it('covers a long run too', async () => {
    const [modes, predict] = await showMode('predict', long(400));
    await settled(table(predict));
    expect(row(predict, 2)).to.equal('2 ??');
    modes.source!.player!.dispatch({type: 'step', to: 300}, 'reader');
    await settled(predict, table(predict));
    const rows = all(table(predict), 'tbody tr').map(text);
    expect(rows).to.include('301, current step Action 301result 301');
    expect(rows).to.include('302 ??');
  });
});

describe('<learning-modes>: Fill in', () => {
  afterEach(clear);
  const cells = (fill: LessonElement): HTMLInputElement[] => all(fill, 'td input') as HTMLInputElement[];
  const named = (fill: LessonElement, label: string): HTMLInputElement =>
    cells(fill).find((cell) => cell.getAttribute('aria-label') === label)!;
  const stateOf = (input: HTMLInputElement): string => text(input.parentElement!.querySelector('[id^=state]'));

  it('asks for every value, and checks each when its reader leaves it', async () => {
    const [modes, fill] = await showMode('fill');
    expect(cells(fill)).to.have.length(8);
    named(fill, 'rows after step 2').focus();
    expect(position(modes)).to.equal(1);
    await sendKeys({type: '[ ]'});
    await sendKeys({press: 'Tab'});
    await settled(fill);
    expect(stateOf(named(fill, 'rows after step 2'))).to.equal('right');
    expect(focused(fill)).to.equal(named(fill, 'rows after step 3'));
    await sendKeys({type: '7'});
    await sendKeys({press: 'Enter'});
    await settled(fill);
    expect(await said()).to.equal('Not quite.');
    expect(stateOf(named(fill, 'rows after step 3'))).to.equal('not right');
    expect(named(fill, 'rows after step 3').getAttribute('aria-invalid')).to.equal('true');
    expect(focused(fill)).to.equal(named(fill, 'rows after step 3'));
    expect(text(one(fill, '.score'))).to.equal('1 of 8 cells right');
  });

  it('goes on to the next open cell at Enter, and from cell to cell by the arrows', async () => {
    const [, fill] = await showMode('fill');
    named(fill, 'rows after step 2').focus();
    await sendKeys({type: '[]'});
    await sendKeys({press: 'Enter'});
    await settled(fill);
    expect(focused(fill)).to.equal(named(fill, 'rows after step 3'));
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowRight'});
    await settled(fill);
    expect(focused(fill)).to.equal(named(fill, 'row after step 4'));
    await sendKeys({press: 'ArrowLeft'});
    expect(focused(fill)).to.equal(named(fill, 'rows after step 4'));
    await sendKeys({press: 'ArrowUp'});
    await sendKeys({press: 'ArrowUp'});
    expect(focused(fill)).to.equal(named(fill, 'rows after step 2'));
  });

  it('shows a cell when asked to, and counts it', async () => {
    const [modes, fill] = await showMode('fill');
    const revealed: string[] = [];
    modes.addEventListener('reveal', (event: RevealEvent) => revealed.push(`${event.what} ${event.of} ${event.stage}`));
    await press(fill, 'Show this cell');
    expect(revealed).to.deep.equal([]);
    named(fill, 'row after step 4').focus();
    await press(fill, 'Show this cell');
    expect(named(fill, 'row after step 4').value).to.equal('1');
    expect(stateOf(named(fill, 'row after step 4'))).to.equal('shown');
    expect(focused(fill)).to.equal(named(fill, 'row after step 4'));
    expect(revealed).to.deep.equal(['fill 4 2']);
    expect(text(one(fill, '.score'))).to.equal('0 of 8 cells right, 1 shown');
  });

  it('wants in exam form a value only where it changes', async () => {
    const [modes, fill] = await showMode('fill');
    const ends: (number | undefined)[] = [];
    modes.addEventListener('complete', ({of, score}) => of === 'fill' && ends.push(score));
    one(fill, 'input[value=exam]').click();
    await settled(fill);
    expect(cells(fill)).to.have.length(12);
    const write = async (label: string, value: string): Promise<void> => {
      const cell = named(fill, label);
      cell.focus();
      cell.value = value;
      cell.dispatchEvent(new Event('input', {bubbles: true}));
      await settled(fill);
    };
    await write('rows after step 2', '[]');
    await write('rows after step 3', '[]');
    await write('row after step 4', '1');
    expect(stateOf(named(fill, 'rows after step 3'))).to.equal('not right');
    await write('rows after step 3', '');
    await press(fill, 'Check all cells');
    expect(text(one(fill, '.score'))).to.equal('11 of 12 cells right');
    expect(focused(fill)).to.equal(named(fill, 'rows after step 5'));
    await write('rows after step 5', '[1]');
    await sendKeys({press: 'Enter'});
    await settled(fill);
    expect(ends).to.deep.equal([1]);
    expect(text(one(fill, '.score'))).to.equal('The table is complete. 12 of 12 cells right');
  });

  it('keeps what was written, over a reload and in each form', async () => {
    const [modes, fill] = await showMode('fill');
    named(fill, 'rows after step 2').focus();
    await sendKeys({type: '[]'});
    one(fill, 'input[value=exam]').click();
    await settled(fill);
    expect(named(fill, 'rows after step 2').value).to.equal('');
    modes.remove();
    const [, again] = await showMode('fill');
    expect(named(again, 'rows after step 1')).to.exist;
    one(again, 'input[value=line]').click();
    await settled(again);
    expect(named(again, 'rows after step 2').value).to.equal('[]');
  });

  it('shows a long run some steps at a time', async () => {
    const [, fill] = await showMode('fill', long(400));
    expect(all(fill, 'tbody tr')).to.have.length(30);
    const select = one(fill, 'select') as HTMLSelectElement;
    expect(text(select.options[1])).to.equal('Steps 31 to 60 of 400');
    select.value = '1';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(fill);
    expect(text(one(fill, 'tbody th'))).to.equal('30');
    expect(named(fill, 'i after step 31')).to.exist;
  });
});

describe('<learning-modes>: Order', () => {
  afterEach(clear);
  const items = (order: LessonElement): string[] =>
    all(order, 'li').map((item) => text(item.querySelector('.first')).replace(/^·\s*/, ''));
  const right = waiting.table.rows.map(({cells}) => cells[0]!.replaceAll('`', ''));
  const handle = (order: LessonElement, item: string): HTMLElement =>
    all(order, 'li')
      .find((one) => text(one.querySelector('.first')) === item)!
      .querySelector('.handle')!;

  it('mixes the steps, the same way each time, and says the line of each', async () => {
    const [modes, order] = await showMode('order');
    const mixed = items(order);
    expect(mixed).to.have.members(right);
    expect(mixed).not.to.deep.equal(right);
    expect(text(all(order, 'li')[mixed.indexOf('Make a list')]!.querySelector('.line'))).to.equal('Line 2 rows = []');
    modes.remove();
    localStorage.clear();
    const [, again] = await showMode('order', {...waiting});
    expect(items(again)).to.deep.equal(mixed);
  });

  it('is put in order by the keys, one tab stop for all', async () => {
    const [modes, order] = await showMode('order');
    const ends: (number | undefined)[] = [];
    modes.addEventListener('complete', ({of, score}) => of === 'order' && ends.push(score));
    expect(all(order, 'ol [tabindex="0"]')).to.have.length(1);
    for (const [place, item] of right.entries()) {
      handle(order, item).focus();
      await sendKeys({press: ' '});
      for (let at = items(order).indexOf(item); at > place; at--) await sendKeys({press: 'ArrowUp'});
      await settled(order);
      await waitUntil(() => focused(order) === handle(order, item), 'the focus goes along');
      await sendKeys({press: ' '});
      await settled(order);
    }
    expect(items(order)).to.deep.equal(right);
    await press(order, 'Check the order');
    expect(ends).to.deep.equal([1]);
    expect(text(one(order, '.say'))).to.equal('Every step is in place.');
    await waitUntil(() => focused(order)?.id === 'again', 'the focus is not lost');
  });

  it('is put back by Escape', async () => {
    const [, order] = await showMode('order');
    const mixed = items(order);
    handle(order, mixed[2]!).focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'End'});
    await settled(order);
    expect(items(order).at(-1)).to.equal(mixed[2]);
    await sendKeys({press: 'Escape'});
    await settled(order);
    expect(items(order)).to.deep.equal(mixed);
  });

  it('is put in order by the pointer: by dragging, or a button', async () => {
    const [, order] = await showMode('order');
    const mixed = items(order);
    const grip = handle(order, mixed[0]!);
    const target = all(order, 'li')[3]!.getBoundingClientRect();
    const send = (type: string, clientY: number): boolean =>
      grip.dispatchEvent(
        new PointerEvent(type, {pointerId: 1, isPrimary: true, button: 0, clientY, bubbles: true, composed: true}),
      );
    send('pointerdown', grip.getBoundingClientRect().top + 5);
    send('pointermove', target.bottom - 2);
    send('pointerup', target.bottom - 2);
    await settled(order);
    const [first, ...rest] = mixed;
    const dragged = [...rest.slice(0, 3), first, ...rest.slice(3)];
    expect(items(order)).to.deep.equal(dragged);
    all(order, '.move')[1]!.click();
    await settled(order);
    expect(items(order).slice(0, 2)).to.deep.equal([dragged[1], dragged[0]]);
  });

  it('says what is in place, and shows the order', async () => {
    const [, order] = await showMode('order');
    await press(order, 'Check the order');
    expect(text(one(order, '.say'))).to.match(/^Not quite\. \d of 6 are in place; \d stand/);
    expect(all(order, 'li .mark')).to.have.length(6);
    await press(order, 'Show the order');
    expect(items(order)).to.deep.equal(right);
    expect(text(one(order, '.say'))).to.equal('Every step is in place.');
  });
});

describe('<learning-modes>: Explain', () => {
  afterEach(clear);
  const moments = [
    {id: 'why', question: 'Why does it *wait*?', answer: 'Because of {step:3}.'},
    {question: 'Who runs?', answer: 'Others.'},
  ];

  it('puts the author’s answer beside the reader’s, and keeps that', async () => {
    const [modes, explain] = await showMode('explain', {...waiting, moments});
    const heard: string[] = [];
    modes.addEventListener('reveal', ({of}: RevealEvent) => heard.push(of));
    modes.addEventListener('complete', ({of, score}) => heard.push(`${of} ${score}`));
    expect(all(explain, '.question').map(text)).to.deep.equal(['Why does it wait?', 'Who runs?']);
    expect(all(explain, '.answer')).to.have.length(0);
    (one(explain, 'textarea') as HTMLTextAreaElement).focus();
    await sendKeys({type: 'It asks.'});
    await press(explain, 'Compare');
    expect(text(one(explain, '.answer'))).to.equal('The author’s answer Because of step 3.');
    await waitUntil(() => focused(explain)?.id === 'answer-0', 'it has the focus');
    one(explain, '.answer .reference').click();
    expect(position(modes)).to.equal(2);
    await press(explain, 'Compare');
    expect(heard).to.deep.equal(['why', '2', 'explain undefined']);
    expect(text(one(explain, '.score'))).to.equal('2 of 2 compared');
    modes.remove();
    const [, again] = await showMode('explain', {...waiting, moments});
    expect((one(again, 'textarea') as HTMLTextAreaElement).value).to.equal('It asks.');
    expect(all(again, '.answer')).to.have.length(2);
  });

  it('asks of the run where the author asks nothing', async () => {
    const [, explain] = await showMode('explain');
    expect(all(explain, '.question').map(text)).to.include('What happens at step 4, and why?');
    await press(explain, 'Compare');
    expect(text(one(explain, '.answer'))).to.equal(
      'What the table says Action Make a listAwaited? runs onResult rows is empty',
    );
  });
});

describe('<learning-modes>: Watch', () => {
  const {setTimeout: realTimeout} = globalThis;
  const spoken: SpeechSynthesisUtterance[] = [];
  let cancelled = 0;

  beforeEach(() => {
    spoken.length = cancelled = 0;
    const fake = {speak: (one: SpeechSynthesisUtterance) => spoken.push(one), cancel: () => cancelled++};
    Object.defineProperty(globalThis, 'speechSynthesis', {value: fake, configurable: true});
  });
  afterEach(async () => {
    await emulate();
    globalThis.setTimeout = realTimeout;
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    clear();
  });

  /** Reading takes a thousandth of its time, and how long it should have taken is noted. */
  const hurry = (): number[] => {
    const times: number[] = [];
    globalThis.setTimeout = ((run: () => void, time = 0) => {
      const reads = time >= 2500 && time < 15_000;
      if (reads) times.push(time);
      return realTimeout(run, reads ? time / 1000 : time);
    }) as typeof setTimeout;
    return times;
  };

  it('does not begin by itself on a page that has been opened', async () => {
    const [, watch] = await showMode('watch');
    expect(text(one(watch, '.button'))).to.equal('Play');
    expect(text(one(watch, '[part=caption]'))).to.equal(
      'Line 1 runs: async def report(request):; the run goes on at line 2.',
    );
  });

  it('plays to the end when it is chosen, each caption as long as it takes to read', async () => {
    const modes = await show<LearningModes>('learning-modes', {
      ...waiting,
      transcript: [
        {text: 'Short.', step: 1},
        {text: 'x'.repeat(60), step: 2},
      ],
    });
    await import('../../src/elements/learning-modes/exercises.js');
    const times = hurry();
    await choose(modes, 'watch');
    const watch = await exercise(modes, 'watch');
    await waitUntil(() => position(modes) === 5, 'it plays to the end');
    await waitUntil(() => text(one(watch, '.button')) === 'Play', 'and stops');
    expect(times.slice(0, 2)).to.deep.equal([2500, 4000]);
  });

  it('does not begin by itself for a reader who asked for less motion', async function () {
    if (!(await emulate({features: {'prefers-reduced-motion': 'reduce'}}))) return this.skip();
    const modes = await show<LearningModes>('learning-modes', waiting);
    await choose(modes, 'watch');
    expect(text(one(await exercise(modes, 'watch'), '.button'))).to.equal('Play');
  });

  it('reads what was made from the run in the language of the interface, and the author’s sentences in the lesson’s', async () => {
    const [, made] = await showMode('watch', {...waiting, lang: 'de'});
    await press(made, 'Read aloud');
    const [, own] = await showMode('watch', {
      ...waiting,
      id: 'told',
      lang: 'de',
      transcript: [{text: 'Die Ansicht beginnt.', step: 1}],
    });
    await press(own, 'Read aloud');
    expect(spoken.map(({lang}) => lang)).to.deep.equal(['en', 'de']);
    expect(made.shadowRoot!.querySelector('.caption-line [lang]')).to.equal(null);
    expect(one(own, '.caption-line [lang]').lang).to.equal('de');
  });

  it('reads aloud only when asked, goes on when that is said, and is silent when it should', async () => {
    const [modes, watch] = await showMode('watch', {...waiting, lang: 'en-GB'});
    await press(watch, 'Play');
    expect(spoken).to.have.length(0);
    await press(watch, 'Read aloud');
    expect(spoken.map(({text: words, lang}) => [words, lang])).to.deep.equal([
      ['Line 1 runs: async def report(request):; the run goes on at line 2.', 'en-GB'],
    ]);
    spoken[0]!.dispatchEvent(new Event('end'));
    expect(position(modes)).to.equal(1);
    expect(spoken).to.have.length(2);
    await press(watch, 'Pause');
    expect(cancelled).to.equal(1);
    spoken[1]!.dispatchEvent(new Event('end'));
    expect(position(modes)).to.equal(1);
    await press(watch, 'Play');
    expect(spoken).to.have.length(3);
    await choose(modes, 'walk');
    await waitUntil(() => cancelled === 2, 'it is silent');
  });

  it('has no voice where the platform has none', async () => {
    Object.defineProperty(globalThis, 'speechSynthesis', {value: undefined, configurable: true});
    const [, watch] = await showMode('watch');
    expect(all(watch, '.button').map(text)).not.to.include('Read aloud');
  });
});
