import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/elements/quiz-card/define.js';
import type {AnswerEvent} from '../../src/page/events.js';
import type {QuizCard} from '../../src/elements/quiz-card/quiz-card.js';
import type {HintEvent, RevealEvent} from '../../src/page/events.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, said, settled, show, text, waitUntil} from '../kit/page.js';
import {kinds} from '../kit/questions.js';

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
    expect(text(one(card, 'legend'))).to.equal('Question 1 of 2 easy What does rows hold after step 4?');
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
    one(first, '.hint').click();
    await settled(first);
    await answer(first, 'one');
    first.remove();
    const second = await show<QuizCard>('quiz-card', waiting);
    expect(second.matches(':state(answered)')).to.equal(true);
    expect(second.value).to.equal('one');
    expect(radio(second, 'one').checked).to.equal(true);
    expect(all(second, '.hints li')).to.have.length(1);
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

  const practice = (question: string, attributes: Record<string, string> = {}): Promise<QuizCard> =>
    show<QuizCard>('quiz-card', kinds, {of: 'practice', question, ...attributes});
  const check = async (card: QuizCard): Promise<void> => {
    button(card).click();
    await settled(card);
  };
  const focused = (card: QuizCard): HTMLElement => card.shadowRoot!.activeElement as HTMLElement;
  const steps = (card: QuizCard): string[] => all(card, '.item .says').map(text);

  it('explains every option once it is answered, and the mistake that a wrong one shows', async () => {
    const card = await practice('one');
    expect(all(card, '.why')).to.have.length(0);
    await answer(card, 'b');
    expect(all(card, '.why').map(text)).to.deep.equal([
      'This is right. It is made in step 2. See step 2.',
      'You chose this. Not like option A.',
      'Nothing is raised.',
    ]);
    expect(text(one(card, '.verdict'))).to.equal(
      'Not quite. The answer is A. See step 2, “Result”, step 5. The list is there. ' +
        'Common mistake: A print shows what it is given.',
    );
    expect(await said()).to.contain('Common mistake: A print shows what it is given.');
  });

  it('shows code in a question and in its options, and does not make the options scroll', async () => {
    const card = await practice('one');
    expect(one(card, 'pre').textContent).to.equal('print(rows)');
    expect(one(card, '.option .block').textContent).to.equal('rows = []\nrows.append(1)');
  });

  it('opens hints one at a time, each told, and keeps the focus when there are no more', async () => {
    const card = await practice('one');
    const stages: unknown[] = [];
    card.addEventListener('hint', ({question, bank, stage}: HintEvent) => stages.push([question, bank, stage]));
    expect(text(one(card, '.hint'))).to.equal('Hint 1 of 3');
    one(card, '.hint').focus();
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(await said()).to.equal('Look at the code.');
    expect(focused(card)).to.equal(one(card, '.hint'));
    expect(text(focused(card))).to.equal('Hint 2 of 3');
    await sendKeys({press: ' '});
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(all(card, '.hints li').map(text)).to.deep.equal([
      'Hint 1 of 3 Look at the code.',
      'Hint 2 of 3 Look at the run. See step 2.',
      'Hint 3 of 3 It is not option C.',
    ]);
    expect(text(focused(card))).to.equal('Hint 3 of 3 It is not option C.');
    expect(stages).to.deep.equal([1, 2, 3].map((stage) => ['one', 'practice', stage]));
    one(card, '.hints .reference').click();
    expect(card.source!.player!.state.position).to.equal(1);
  });

  it('opens a worked solution step by step, at the end the answer and a quick check', async () => {
    const card = await practice('one');
    const revealed: unknown[] = [];
    card.addEventListener('reveal', ({what, of, stage}: RevealEvent) => revealed.push([what, of, stage]));
    expect(text(one(card, '.button.solution'))).to.equal('Worked solution: show step 1 of 2');
    one(card, '.button.solution').focus();
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(text(one(card, 'div.solution'))).to.equal('Worked solution Step 1. See what rows is.');
    expect(text(focused(card))).to.equal('Show step 2 of 2');
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(text(one(card, 'div.solution'))).to.equal(
      'Worked solution Step 1. See what rows is. Step 2. Run it It prints the list. See step 5. ' +
        'Answer: The list, option A. Quick check: Is option B an output?',
    );
    expect(text(focused(card))).to.contain('Step 2. Run it');
    expect(revealed).to.deep.equal([
      ['solution', 'one', 1],
      ['solution', 'one', 2],
    ]);
  });

  it('has several answers by native checkboxes, and says how much of them is right', async () => {
    const card = await practice('several');
    const answers: AnswerEvent[] = [];
    card.addEventListener('answer', (event) => answers.push(event));
    expect(all(card, 'input[type=checkbox]')).to.have.length(4);
    expect(text(one(card, '.kind'))).to.contain('Choose all that are right');
    for (const id of ['r', 'p']) radio(card, id).click();
    await settled(card);
    expect(card.value).to.equal('p r');
    await check(card);
    expect(text(one(card, '.verdict'))).to.equal('Not quite. 1 of 2 right, and 1 wrong. The answers are A and B.');
    expect(all(card, '.why').map(text)).to.deep.equal([
      'You chose this. This is right.',
      'This is right.',
      'You chose this. This is not right. Braces make a dictionary.',
    ]);
    await check(card);
    expect(card.value, 'goes on with what was chosen').to.equal('p r');
    for (const id of ['r', 'q']) radio(card, id).click();
    await settled(card);
    await check(card);
    expect(text(one(card, '.verdict'))).to.equal('Right. Attempt 2. Your earlier answer: A, C');
    expect(answers.map(({score, correct, response}) => [score, correct, response.join()])).to.deep.equal([
      [0, false, 'p,r'],
      [1, true, 'p,q'],
    ]);
    expect(card.record.first).to.equal(0);
    expect(card.record.earlier).to.deep.equal([['p', 'r']]);
  });

  it('puts steps in order by keys: one tab stop, arrows go, Alt and an arrow move', async () => {
    const card = await practice('order');
    const before = document.createElement('button');
    card.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(focused(card).getAttribute('aria-label')).to.equal('Move down: Ask for a row');
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(steps(card)).to.deep.equal(['Wait for it', 'Ask for a row', 'Go on', 'Return']);
    expect(await said()).to.equal('Ask for a row, now 2 of 4');
    expect(focused(card).getAttribute('aria-label'), 'the focus goes along').to.equal('Move down: Ask for a row');
    // No driver of WebKit holds a key down.
    const withAlt = {key: 'ArrowDown', altKey: true, bubbles: true, composed: true, cancelable: true};
    for (let i = 0; i < 2; i++) {
      focused(card).dispatchEvent(new KeyboardEvent('keydown', withAlt));
      await settled(card);
    }
    expect(steps(card).at(-1)).to.equal('Ask for a row');
    expect(focused(card).getAttribute('aria-disabled')).to.equal('true');
    const {scrollY} = window;
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Home'});
    expect(focused(card).getAttribute('aria-label')).to.equal('Move up: Wait for it');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: ' '});
    await settled(card);
    expect(window.scrollY).to.equal(scrollY);
    expect(steps(card)[0]).to.equal('Go on');
    await sendKeys({press: 'Tab'});
    expect(focused(card), 'one tab stop').to.equal(button(card));
  });

  it('says of an order how much of it is right, and where each step belongs', async () => {
    const card = await practice('order');
    await check(card);
    expect(text(one(card, '.verdict'))).to.equal('Partly right. 3 of 4 in the right order.');
    expect(all(card, '.item .why').map(text)).to.deep.equal([
      'This stands right. That is step 3. See step 3.',
      'This belongs at 1.',
      'This stands right.',
      'This stands right.',
    ]);
    expect(card.value).to.equal('ask wait go end');
    expect(card.record.score).to.be.closeTo(2 / 3, 1e-9);
    expect(all(card, '.move')).to.have.length(0);
    await check(card);
    all(card, '.move.down')[0]!.click();
    await settled(card);
    await check(card);
    expect(text(one(card, '.verdict'))).to.equal('Right. Attempt 2.');
  });

  it('puts steps in order by pulling', async () => {
    const card = await practice('order');
    const middle = (element: Element): [number, number] => {
      const {left, top, width, height} = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    card.scrollIntoView();
    await sendMouse({type: 'move', position: middle(all(card, '.grip')[0]!)});
    await sendMouse({type: 'down'});
    const [x, y] = middle(all(card, '.grip')[2]!);
    await sendMouse({type: 'move', position: [x, y + 4]});
    await waitUntil(() => steps(card)[2] === 'Ask for a row', 'it goes along');
    expect(all(card, '.pulled')).to.have.length(1);
    await sendMouse({type: 'up'});
    await settled(card);
    expect(steps(card)).to.deep.equal(['Wait for it', 'Go on', 'Ask for a row', 'Return']);
    expect(all(card, '.pulled')).to.have.length(0);
    expect(await said()).to.equal('Ask for a row, now 3 of 4');
  });

  it('takes an answer that is typed; Enter checks it', async () => {
    const card = await practice('fill');
    const input = one(card, '.fill input') as HTMLInputElement;
    button(card).click();
    expect(await said()).to.equal('Write an answer first.');
    input.focus();
    await sendKeys({type: 'sleep'});
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(text(one(card, '.verdict'))).to.equal('Not quite. Answer: await. Common mistake: That blocks.');
    expect(focused(card)).to.equal(input);
    expect(input.readOnly).to.equal(true);
    await check(card);
    expect(input.value, 'goes on with what was typed').to.equal('sleep');
    input.select();
    await sendKeys({type: ' AWAIT '});
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(text(one(card, '.verdict'))).to.equal('Right. Attempt 2. Your earlier answer: sleep');
    expect(card.value).to.equal(' AWAIT ');
  });

  it('takes its answer from the run where that is asked', async () => {
    const card = await practice('typed');
    const input = one(card, '.fill input') as HTMLInputElement;
    expect(input.dir).to.equal('ltr');
    input.focus();
    await sendKeys({type: '[2]'});
    await sendKeys({press: 'Enter'});
    await settled(card);
    expect(text(one(card, '.verdict'))).to.equal('Not quite. Answer: [1].');
    const choose = await practice('choose');
    await answer(choose, 'empty');
    expect(text(one(choose, '.verdict'))).to.equal('Right.');
    const predict = await practice('predict');
    expect(all(predict, '.says').map(text), 'options, too, where the author gives none').to.include('[1]');
  });

  it('asks what is made from the run, once what makes it is there', async () => {
    const card = await show<QuizCard>('quiz-card', kinds, {of: 'trace'});
    await waitUntil(() => card.shadowRoot!.querySelector('.prompt'), 'a question is made');
    expect(text(one(card, '.kind'))).to.match(/^Question 1 of \d+/);
    all(card, 'input')[0]!.click();
    await settled(card);
    await check(card);
    expect(text(one(card, '.verdict'))).to.match(/^(Right|Not quite)\./);
  });

  it('helps a keyboard on a screen with numbers', async () => {
    const card = await show<QuizCard>('quiz-card', kinds, {of: 'test'});
    expect((one(card, '.fill input') as HTMLInputElement).inputMode).to.equal('numeric');
    expect(text(one(card, '.kind'))).to.equal('Question');
  });

  it('says nothing of an answer in a test, but keeps it and tells who listens', async () => {
    const card = await practice('one', {exam: ''});
    expect(all(card, '.help')).to.have.length(0);
    expect(text(button(card))).to.equal('Answer');
    const told = new Promise<AnswerEvent>((resolve) => card.addEventListener('answer', resolve, {once: true}));
    await answer(card, 'b');
    expect((await told).correct).to.equal(false);
    expect(await said()).to.equal('Answered');
    expect(text(button(card))).to.equal('Answered');
    expect(text(one(card, '.verdict'))).to.equal('');
    expect(all(card, '.why, .right, .wrong, .help')).to.have.length(0);
    expect(card.matches(':state(correct)')).to.equal(false);
    await check(card);
    expect(card.record.attempts, 'once').to.equal(1);
    card.exam = false;
    await settled(card);
    expect(text(one(card, '.verdict')), 'at the end of the test').to.contain('Not quite.');
  });

  it('agrees with another card for the same question, and sees a reset', async () => {
    const first = await practice('one');
    const second = document.createElement('quiz-card');
    second.setAttribute('of', 'practice');
    second.for = first.id = 'first';
    document.body.append(second);
    await settled(second);
    await answer(first, 'a');
    await settled(second);
    expect(text(one(second, '.verdict'))).to.contain('Right.');
    second.reset();
    await settled(first, second);
    expect(first.value).to.equal('');
    expect(radio(first, 'a').checked).to.equal(false);
    expect(first.matches(':state(answered)')).to.equal(false);
    expect(first.record.attempts).to.equal(0);
  });

  it('keeps the focus when what has it goes', async () => {
    const card = await practice('order');
    const {response} = card.record;
    expect(response).to.deep.equal([]);
    all(card, '.move')[2]!.focus();
    button(card).click();
    await settled(card);
    expect(focused(card)).to.equal(button(card));
  });

  it('keeps every answer in a form, in its own form', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const card = await practice('order', {name: 'steps', required: ''});
    form.append(card);
    await settled(card);
    expect(form.checkValidity()).to.equal(false);
    all(card, '.move.down')[0]!.click();
    await settled(card);
    expect(new FormData(form).get('steps')).to.equal('wait ask go end');
    expect(form.checkValidity()).to.equal(true);
  });

  describe('of bad questions', () => {
    const broken = async (question: object, attributes = {}): Promise<QuizCard> =>
      show<QuizCard>('quiz-card', {...waiting, id: 'bad', quiz: [question]}, attributes);
    const options = (count: number): object[] =>
      Array.from({length: count}, (_, i) => ({id: `o${i}`, text: `Option ${i}`}));
    const problems = (card: QuizCard): string => text(one(card, '.problems'));

    it('shows one without options, and says so', async () => {
      const card = await broken({prompt: 'Which?', answer: 'a', options: []});
      expect(text(one(card, 'legend'))).to.contain('Which?');
      expect(problems(card)).to.contain('quiz[0].options is empty');
      expect(all(card, '.foot')).to.have.length(0);
    });

    it('shows one whose answer is no option, and judges nothing', async () => {
      const card = await broken({prompt: 'Which?', answer: 'z', options: options(2)});
      expect(problems(card)).to.contain('quiz[0].answer is "z", but the options are "o0", "o1"');
      await answer(card, 'o1');
      expect(text(one(card, '.verdict'))).to.equal('');
      expect(card.record.answered).to.equal(true);
    });

    it('shows one with equal options', async () => {
      const card = await broken({
        prompt: 'Which?',
        answer: 'o0',
        options: [...options(2), {id: 'o0', text: 'Option 1'}],
      });
      expect(problems(card)).to.contain('quiz[0].options[2].id is "o0"');
      expect(problems(card)).to.contain('quiz[0].options[2].text is the same');
      await answer(card, 'o1');
      expect(text(one(card, '.verdict'))).to.contain('Not quite.');
    });

    it('refuses 200 options, and shows the rest of the lesson', async () => {
      const card = await broken({prompt: 'Which?', answer: 'o0', options: options(200)});
      expect(problems(card)).to.contain('quiz[0].options');
      expect(text(one(card, '.root'))).to.contain('This question cannot be shown.');
    });

    it('shows a prompt of 64 kB', async () => {
      const card = await broken({prompt: 'Which? '.repeat(9_362), kind: 'fill', answer: 'x'});
      expect(text(one(card, '.prompt')).length).to.be.above(65_000);
      const input = one(card, '.fill input') as HTMLInputElement;
      input.focus();
      await sendKeys({type: 'x'});
      await sendKeys({press: 'Enter'});
      await settled(card);
      expect(text(one(card, '.verdict'))).to.equal('Right.');
    });

    it('takes what is typed where there is no answer, and judges nothing', async () => {
      const card = await broken({prompt: 'Which?', kind: 'fill'});
      expect(problems(card)).to.contain('quiz[0].answer is missing');
      one(card, '.fill input').focus();
      await sendKeys({type: 'x'});
      await sendKeys({press: 'Enter'});
      await settled(card);
      expect(text(one(card, '.verdict'))).to.equal('');
      expect(card.matches(':state(answered)')).to.equal(true);
    });

    it('lets steps be put in order where the right order lacks one, and judges nothing', async () => {
      const card = await broken({prompt: 'Which?', kind: 'order', options: options(3), answer: ['o0', 'o1']});
      expect(problems(card)).to.contain('does not name every option once');
      all(card, '.move.down')[0]!.click();
      await settled(card);
      await check(card);
      expect(text(one(card, '.verdict'))).to.equal('');
    });
  });
});
