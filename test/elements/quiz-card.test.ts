import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/quiz-card/define.js';
import type {AnswerEvent} from '../../src/page/events.js';
import type {QuizCard} from '../../src/elements/quiz-card/quiz-card.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, said, settled, show, text} from '../kit/page.js';

const radio = (card: Element, id: string): HTMLInputElement => one(card, `input[value=${id}]`) as HTMLInputElement;
const button = (card: Element): HTMLElement => one(card, '.foot .button');
const option = (card: Element, id: string): HTMLElement => radio(card, id).closest('label')!;
const answer = async (card: QuizCard, id: string): Promise<void> => {
  radio(card, id).click();
  await settled(card);
  button(card).click();
  await settled(card);
};

describe('<quiz-card>', () => {
  afterEach(clear);

  it('is a named group of native radios', async () => {
    const card = await show<QuizCard>('quiz-card', waiting);
    expect(text(one(card, 'legend'))).to.equal('Question 1 of 2easy What does rows hold after step 4?');
    expect(all(card, 'fieldset input[type=radio]')).to.have.length(3);
    expect(all(card, '.letter').map(text)).to.deep.equal(['A', 'B', 'C']);
  });

  it('says at once whether the answer is right, why, and where to see it', async () => {
    const card = await show<QuizCard>('quiz-card', waiting);
    await answer(card, 'none');
    expect(text(option(card, 'none'))).to.contain('You chose this. It was made in step 2.');
    expect(option(card, 'none')).to.have.class('wrong');
    expect(text(option(card, 'empty'))).to.contain('This is right.');
    const letter = text(option(card, 'empty').querySelector('.letter'));
    expect(text(one(card, '.verdict'))).to.equal(
      `Not quite. The answer is ${letter}. See step 5, “Result”. The append comes later.`,
    );
    expect(await said()).to.contain('Not quite.');
    expect(card.matches(':state(answered)')).to.equal(true);
    expect(card.matches(':state(correct)')).to.equal(false);
  });

  it('moves the cursor to its evidence', async () => {
    const card = await show<QuizCard>('quiz-card', waiting);
    await answer(card, 'empty');
    expect(text(one(card, '.verdict'))).to.match(/^Right\./);
    one(card, '.verdict .reference').click();
    expect(card.source!.player!.state.position).to.equal(4);
  });

  it('calls an option by the letter that this reader sees', async () => {
    const card = await show<QuizCard>('quiz-card', waiting, {seed: 'another'});
    await answer(card, 'one');
    const letter = text(option(card, 'empty').querySelector('.letter'));
    expect(text(option(card, 'one'))).to.contain(`compare option ${letter}.`);
  });

  it('fires what was answered, and can be tried again', async () => {
    const card = await show<QuizCard>('quiz-card', waiting);
    const answers: AnswerEvent[] = [];
    document.body.addEventListener('answer', (event) => answers.push(event));
    await answer(card, 'one');
    button(card).click();
    await settled(card);
    expect(all(card, '.right, .wrong')).to.have.length(0);
    expect(card.shadowRoot!.querySelector('input:checked')).to.equal(null);
    await answer(card, 'empty');
    expect(
      answers.map(({question, response: [option], correct, attempt}) => [question, option, correct, attempt]),
    ).to.deep.equal([
      ['rows', 'one', false, 1],
      ['rows', 'empty', true, 2],
    ]);
    expect([...answers[0]!.order].sort()).to.deep.equal(['empty', 'none', 'one']);
  });

  it('is worked with the keyboard alone, and keeps the focus', async () => {
    const card = await show<QuizCard>('quiz-card', waiting, {question: 'who'});
    const before = document.createElement('button');
    card.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    expect(card.value).to.equal('nobody');
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(card.matches(':state(answered)')).to.equal(true);
    expect(card.shadowRoot!.activeElement).to.equal(radio(card, 'nobody'));
    await sendKeys({press: 'ArrowUp'});
    await settled(card);
    expect(card.value, 'what is answered stays').to.equal('nobody');
    button(card).focus();
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(text(button(card))).to.equal('Check answer');
    expect(card.shadowRoot!.activeElement).to.equal(button(card));
  });

  it('says what is missing when nothing is chosen', async () => {
    const card = await show<QuizCard>('quiz-card', waiting);
    button(card).click();
    expect(await said()).to.equal('Choose an answer first.');
    expect(card.matches(':state(answered)')).to.equal(false);
  });

  it('has the same order each time, another for another seed, and the author’s own where asked', async () => {
    const order = async (attributes: Record<string, string>): Promise<string> => {
      const card = await show<QuizCard>('quiz-card', waiting, attributes);
      return all(card, 'input')
        .map((input) => (input as HTMLInputElement).value)
        .join();
    };
    const first = await order({});
    expect(await order({})).to.equal(first);
    const orders = await Promise.all(['1', '2', '3', '4', '5', '6'].map((seed) => order({seed})));
    expect(new Set(orders).size).to.be.above(1);
    expect(await order({question: '2'})).to.equal('others,nobody');
  });

  it('takes another order when the seed changes', async () => {
    const card = await show<QuizCard>('quiz-card', waiting);
    const orders = new Set<string>();
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      card.seed = seed;
      await settled(card);
      orders.add(
        all(card, 'input')
          .map((input) => (input as HTMLInputElement).value)
          .join(),
      );
    }
    expect(orders.size).to.be.above(1);
  });

  it('keeps what was answered over a reload', async () => {
    const first = await show<QuizCard>('quiz-card', waiting);
    one(first, 'details').setAttribute('open', '');
    await new Promise((resolve) => one(first, 'details').addEventListener('toggle', resolve, {once: true}));
    await answer(first, 'one');
    first.remove();
    const second = await show<QuizCard>('quiz-card', waiting);
    expect(second.matches(':state(answered)')).to.equal(true);
    expect(second.value).to.equal('one');
    expect(radio(second, 'one').checked).to.equal(true);
  });

  it('takes part in a form', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const card = await show<QuizCard>('quiz-card', waiting, {name: 'q1', required: ''});
    form.append(card);
    await settled(card);
    expect(form.checkValidity()).to.equal(false);
    expect(card.validity.valueMissing).to.equal(true);
    radio(card, 'one').click();
    await settled(card);
    expect(new FormData(form).get('q1')).to.equal('one');
    expect(form.checkValidity()).to.equal(true);
    form.reset();
    await settled(card);
    expect(card.value).to.equal('');
    expect(new FormData(form).get('q1')).to.equal(null);
  });

  it('has to be answered before its lesson is there, too', async () => {
    const card = document.createElement('quiz-card');
    card.required = true;
    document.body.append(card);
    await settled(card);
    expect(card.checkValidity()).to.equal(false);
    expect(card.validity.valueMissing).to.equal(true);
  });

  it('cannot be answered in a fieldset that is disabled', async () => {
    const fieldset = document.createElement('fieldset');
    document.body.append(fieldset);
    const card = await show<QuizCard>('quiz-card', waiting);
    fieldset.append(card);
    fieldset.disabled = true;
    await settled(card);
    radio(card, 'one').click();
    expect(card.value).to.equal('');
    expect(button(card).matches(':disabled')).to.equal(true);
    fieldset.disabled = false;
    await settled(card);
    radio(card, 'one').click();
    expect(card.value).to.equal('one');
  });

  it('opens its hint, and tells so', async () => {
    const card = await show<QuizCard>('quiz-card', waiting);
    const details = one(card, 'details') as HTMLDetailsElement;
    const opened = new Promise<Event>((resolve) => document.addEventListener('hint', resolve, {once: true}));
    details.open = true;
    expect(((await opened) as Event & {question: string}).question).to.equal('rows');
    expect(text(details)).to.contain('Look at step 5.');
  });

  it('says that there is no such question', async () => {
    const card = await show<QuizCard>('quiz-card', waiting, {question: 'nowhere'});
    expect(text(one(card, '.root'))).to.contain('The lesson has no question “nowhere”.');
  });

  it('shows a question whose answer cannot be told, and says so', async () => {
    const lesson = structuredClone(waiting);
    lesson.quiz[0]!.options[0]!.text = '`[7]`';
    const card = await show<QuizCard>('quiz-card', lesson);
    expect(text(one(card, '.problems'))).to.contain('quiz[0].answer is [] in this run, but no option says that');
    await answer(card, 'one');
    expect(text(one(card, '.verdict'))).not.to.contain('Right');
  });
});
