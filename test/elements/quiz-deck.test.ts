import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/quiz-deck/define.js';
import type {QuizCard} from '../../src/elements/quiz-card/quiz-card.js';
import type {QuizDeck} from '../../src/elements/quiz-deck/quiz-deck.js';
import type {CompleteEvent, LessonProgressEvent, MasteryEvent} from '../../src/page/events.js';
import {questionsOf} from '../../src/lesson/question.js';
import {FRESH, keepRecord} from '../../src/page/record.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, said, settled, show, text, waitUntil} from '../kit/page.js';

const ask = (id: string, more: object = {}): object => ({
  id,
  prompt: `What does \`${id}\` do in {step:2}?`,
  options: [
    {id: 'a', text: 'Right', value: 1},
    {id: 'b', text: 'Wrong', mistake: 'mixed'},
    {id: 'c', text: 'Neither'},
  ],
  answer: 'a',
  evidence: {step: 3, column: 'Result'},
  mistakes: [{id: 'mixed', text: 'You mixed up {step:1}.'}],
  ...more,
});

let number = 0;
/** A lesson of its own for each test: what a reader did in one is not seen in another. */
const lessonWith = (parts: object): object => ({...waiting, id: `deck-${number++}`, quiz: [], ...parts});
const practice = [
  ask('first', {difficulty: 'easy'}),
  ask('second', {answer: ['a', 'b'], difficulty: 'medium'}),
  ask('third', {kind: 'fill', options: undefined, answer: '4', difficulty: 'hard'}),
];
const test = (['easy', 'medium', 'hard'] as const).flatMap((difficulty) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((i) => ask(`${difficulty}-${i}`, {difficulty})),
);

const cardOf = (deck: QuizDeck): QuizCard => one(deck, '.stage quiz-card') as QuizCard;
const buttonOf = (deck: QuizDeck, name: string): HTMLElement => {
  const found = all(deck, '.turn button').find((button) => text(button) === name);
  if (!found) throw new Error(`no button "${name}" among ${all(deck, '.turn button').map(text).join()}`);
  return found;
};
const press = async (deck: QuizDeck, name: string): Promise<void> => {
  buttonOf(deck, name).click();
  await settled(deck);
};
/** Answers the question that is shown by these options. */
const answer = async (deck: QuizDeck, ...ids: string[]): Promise<void> => {
  const card = cardOf(deck);
  await settled(card);
  for (const id of ids) one(card, `input[value=${id}]`).click();
  one(card, '.foot .button').click();
  await settled(deck);
};
const places = (deck: QuizDeck): string[] => all(deck, '.place .hidden').map(text);
const isThere = (deck: QuizDeck, selector: string): boolean => deck.shadowRoot!.querySelector(selector) !== null;
const focusName = (deck: QuizDeck): string => {
  const {activeElement} = deck.shadowRoot!;
  const by = activeElement?.getAttribute('aria-labelledby');
  return (
    activeElement?.getAttribute('aria-label') ?? (by ? text(deck.shadowRoot!.getElementById(by)) : text(activeElement))
  );
};

/** To any option, also where arrows stop at the last one (WebKitGTK). */
const TO_AND_FRO = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'];

describe('<quiz-deck>', () => {
  afterEach(clear);

  it('shows one question at a time, and a place for each', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    expect(text(one(deck, '.title'))).to.equal('Practice');
    expect(places(deck)).to.deep.equal(['Question 1, open, shown now', 'Question 2, open', 'Question 3, open']);
    expect(all(deck, '.stage quiz-card')).to.have.length(1);
    expect(text(one(cardOf(deck), 'legend'))).to.contain('Question 1 of 3 easy');
    await press(deck, 'Next');
    await settled(cardOf(deck));
    expect(text(one(cardOf(deck), 'legend'))).to.contain('Question 2 of 3 medium');
  });

  it('says of each place, in words too, what became of its question', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    await answer(deck, 'a');
    await press(deck, 'Next');
    await answer(deck, 'a');
    expect(places(deck)).to.deep.equal([
      'Question 1, right',
      'Question 2, partly right, shown now',
      'Question 3, open',
    ]);
    expect(text(one(deck, '.count'))).to.equal('2 of 3 answered');
    expect(one(deck, '.place.now').getAttribute('aria-current')).to.equal('true');
  });

  it('brings the focus to the question after Next, and leaves it on a place that was pressed', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    await press(deck, 'Next');
    expect(focusName(deck)).to.equal('Question 2 of 3');
    await press(deck, 'Previous');
    expect(focusName(deck)).to.equal('Question 1 of 3');
    buttonOf(deck, 'Previous').focus();
    await press(deck, 'Previous');
    expect(focusName(deck), 'there is none before').to.equal('Previous');
    all(deck, '.place')[2]!.focus();
    all(deck, '.place')[2]!.click();
    await settled(deck);
    expect(await said()).to.equal('Question 3 of 3');
    expect(focusName(deck)).to.contain('Question 3, open, shown now');
  });

  it('has one tab stop for the places, and arrows between them', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    expect(all(deck, '.place').map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1]);
    all(deck, '.place')[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    expect(focusName(deck)).to.contain('Question 3');
    expect(text(one(cardOf(deck), 'legend')), 'nothing is chosen yet').to.contain('Question 1 of 3');
    await sendKeys({press: 'Enter'});
    await settled(deck, cardOf(deck));
    expect(text(one(cardOf(deck), 'legend'))).to.contain('Question 3 of 3');
  });

  it('ends in a review: what was answered, what is right, points in parts, and where to look again', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    await answer(deck, 'a');
    await press(deck, 'Next');
    await answer(deck, 'a');
    await press(deck, 'Next');
    await press(deck, 'Review');
    expect(focusName(deck)).to.equal('Review: Practice');
    const review = text(one(deck, '.body'));
    expect(review).to.contain('1.5 of 3 points. 1 of 3 right at the first attempt. 1 question is still open.');
    expect(review).to.contain('Question 2, partly right: What does second do in step 2?');
    expect(all(deck, '.questions .partly dd').map(text)).to.deep.equal(['Right', 'RightWrong']);
    expect(isThere(deck, '.questions .open dl'), 'nothing is told of what is open').to.equal(false);
    one(deck, '.repeats button').click();
    expect(deck.source!.player!.state.position).to.equal(2);
    all(deck, '.asked button')[1]!.click();
    await settled(deck);
    expect(focusName(deck)).to.equal('Question 2 of 3');
  });

  it('shows what was typed as it stands, and what its author says as he formats it', async () => {
    const lesson = lessonWith({
      practice: [{id: 'own', kind: 'fill', prompt: 'What?', answer: '`x` or *y*'}],
    });
    const deck = await show<QuizDeck>('quiz-deck', lesson);
    const source = deck.source!.lesson!;
    for (const question of questionsOf(source, 'practice'))
      keepRecord(source, question!, {...FRESH, response: ['**{step:1}**'], answered: true, attempts: 1});
    await settled(deck);
    await press(deck, 'Review');
    const [typed, key] = all(deck, '.questions dd');
    expect(text(typed)).to.equal('**{step:1}**');
    expect(typed!.querySelector('strong, button')).to.equal(null);
    expect(text(key)).to.equal('x or y');
    expect(key!.querySelector('code, em')).not.to.equal(null);
  });

  it('tells how far the reader is, and once that everything is answered', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice: practice.slice(0, 2)}));
    const events: unknown[] = [];
    deck.addEventListener('progress', (event) => {
      const {of, done, total} = event as unknown as LessonProgressEvent;
      events.push([of, done, total]);
    });
    document.body.addEventListener('complete', ({of, score}: CompleteEvent) => events.push([of, score]), {once: true});
    await answer(deck, 'a');
    await press(deck, 'Next');
    await answer(deck, 'a');
    expect(events).to.deep.equal([
      ['practice', 1, 2],
      ['practice', 2, 2],
      ['practice', 0.75],
    ]);
    expect(deck.matches(':state(complete)')).to.equal(true);
  });

  it('is where it was, with what was answered, after a reload; and so are two decks at once', async () => {
    const lesson = lessonWith({practice});
    const deck = await show<QuizDeck>('quiz-deck', lesson);
    await answer(deck, 'b');
    await press(deck, 'Next');
    const second = await show<QuizDeck>('quiz-deck', lesson);
    expect(places(second)).to.deep.equal(['Question 1, not right', 'Question 2, open, shown now', 'Question 3, open']);
  });

  it('forgets everything, if asked twice', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    await answer(deck, 'b');
    for (const name of ['Next', 'Next', 'Review']) await press(deck, name);
    buttonOf(deck, 'Begin again').focus();
    await press(deck, 'Begin again');
    expect(await said()).to.equal('Press again to forget all answers');
    buttonOf(deck, 'Previous').focus();
    await settled(deck);
    expect(text(one(deck, '.body')), 'asked once it forgets nothing').to.contain('Question 1, not right');
    buttonOf(deck, 'Begin again').focus();
    await press(deck, 'Begin again');
    await press(deck, 'Press again to forget all answers');
    expect(places(deck)).to.deep.equal(['Question 1, open, shown now', 'Question 2, open', 'Question 3, open']);
    expect(focusName(deck)).to.equal('Question 1 of 3');
    await settled(cardOf(deck));
    expect(cardOf(deck).value).to.equal('');
  });

  it('keeps a card as it is while another is shown', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    const card = cardOf(deck);
    await press(deck, 'Next');
    await press(deck, 'Previous');
    expect(cardOf(deck)).to.equal(card);
  });

  it('has the options that the run gives, where its author leaves them to it', async () => {
    const predict = {
      kind: 'predict',
      prompt: 'What does `rows` hold after {step:5}?',
      answer: {value: 'rows', after: 5},
    };
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice: [predict]}));
    await settled(cardOf(deck));
    expect(all(cardOf(deck), '.says').map(text))
      .to.include('[1]')
      .and.to.have.length.above(1);
  });

  it('has all its questions on paper', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    dispatchEvent(new Event('beforeprint'));
    await settled(deck);
    const cards = all(deck, '.stage quiz-card') as QuizCard[];
    await settled(...cards);
    expect(cards.map((card) => text(one(card, 'legend [part=position]')))).to.deep.equal(
      [1, 2, 3].map((index) => `Question ${index} of 3`),
    );
    dispatchEvent(new Event('afterprint'));
    await settled(deck);
    expect(all(deck, '.stage quiz-card')).to.have.length(1);
  });

  it('says what is missing', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({}));
    expect(text(deck.shadowRoot!.querySelector('[part=status]'))).to.equal('The lesson has no practice questions.');
    const quiz = await show<QuizDeck>('quiz-deck', lessonWith({quiz: [ask('one')]}), {of: 'quiz'});
    expect(text(one(quiz, '.title'))).to.equal('Quiz');
  });

  it('is worked through with the keyboard alone', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    all(deck, '.place')[0]!.focus();
    const tabTo = async (name: string): Promise<void> => {
      for (let i = 0; i < 25; i++) {
        const active = deck.shadowRoot!.activeElement;
        const inside = (active?.shadowRoot?.activeElement ?? active) as HTMLElement;
        if (text(inside) === name || inside.getAttribute('value') === name) return;
        await sendKeys({press: 'Tab'});
      }
      throw new Error(`no way to ${name} by Tab`);
    };
    const tabToInput = async (): Promise<void> => {
      for (let i = 0; i < 9 && !(cardOf(deck).shadowRoot!.activeElement instanceof HTMLInputElement); i++)
        await sendKeys({press: 'Tab'});
    };
    // One option: arrows choose, Enter asks.
    await tabToInput();
    for (const key of TO_AND_FRO) if (cardOf(deck).value !== 'a') await sendKeys({press: key});
    await sendKeys({press: 'Enter'});
    await tabTo('Next');
    await sendKeys({press: 'Enter'});
    await settled(deck, cardOf(deck));
    expect(focusName(deck)).to.equal('Question 2 of 3');
    // Several: Space ticks.
    for (const id of ['a', 'b']) {
      one(deck, '.stage').focus();
      await tabTo(id);
      await sendKeys({press: ' '});
    }
    await tabTo('Check answer');
    await sendKeys({press: 'Enter'});
    await tabTo('Next');
    await sendKeys({press: 'Enter'});
    await settled(deck, cardOf(deck));
    // Typing.
    await tabToInput();
    await sendKeys({type: '4'});
    await sendKeys({press: 'Enter'});
    await tabTo('Review');
    await sendKeys({press: ' '});
    await settled(deck);
    expect(text(one(deck, '.body'))).to.contain('3 of 3 points');
    expect(focusName(deck)).to.equal('Review: Practice');
  });
});

describe('<quiz-deck of="test">', () => {
  afterEach(clear);

  const begun = async (parts: object = {test}): Promise<QuizDeck> => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith(parts), {of: 'test'});
    await waitUntil(() => isThere(deck, '.turn button'), 'the test is ready');
    await press(deck, 'Begin the test');
    return deck;
  };
  /** Answers until the test ends. */
  const finish = async (deck: QuizDeck, choose: (card: QuizCard, index: number) => string): Promise<number> => {
    let count = 0;
    for (; isThere(deck, '.track'); count++) await answer(deck, choose(cardOf(deck), count));
    await waitUntil(() => isThere(deck, '.when'), 'it is known when to come back');
    return count;
  };

  it('says before it begins what it is and what it is not', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({test}), {of: 'test'});
    expect(text(one(deck, '.body'))).to.contain('Up to 10 questions');
    expect(text(one(deck, '.body'))).to.contain('Its answers are in this page');
    expect(isThere(deck, '.place')).to.equal(false);
  });

  it('asks on by itself, and says nothing of right and wrong until its end', async () => {
    const deck = await begun();
    expect(focusName(deck)).to.equal('Question 1 of at most 10');
    const first = cardOf(deck);
    await answer(deck, 'b');
    expect(focusName(deck)).to.equal('Question 2 of at most 10');
    expect(cardOf(deck)).not.to.equal(first);
    await settled(cardOf(deck));
    expect(text(one(cardOf(deck), 'legend'))).to.contain('Question 2 of at most 10 easy');
    expect(text(deck)).not.to.contain('Not quite');
    expect(isThere(deck, '.place')).to.equal(false);
  });

  it('ends in a strength, its evidence, what to look at again and when to come back', async () => {
    const deck = await begun();
    const events: MasteryEvent[] = [];
    deck.addEventListener('mastery', (event) => events.push(event));
    const count = await finish(deck, () => 'a');
    expect(count, 'it is short for who knows').to.equal(7);
    expect(focusName(deck)).to.equal('Result of the test');
    const result = text(one(deck, '.body'));
    expect(result).to.contain('This pattern is strong.');
    expect(result).to.contain('7 of 7 points');
    expect(text(one(deck, '.evidence'))).to.match(/^What was sure easy questions: 1 of 1/);
    expect(text(one(deck, '.when'))).to.match(/^Come back in \d+ days: \w+, \w+ \d+\.$/);
    expect(isThere(deck, '.repeats')).to.equal(false);
    const [mastery] = events;
    expect(events).to.have.length(1);
    expect(mastery!.strength).to.be.above(0.7);
    expect(mastery!.answers).to.have.length(7);
    expect(Date.parse(mastery!.due)).to.be.above(Date.now());
    expect(deck.matches(':state(complete)')).to.equal(true);
  });

  it('tells its outcome once, even where nobody can find out when to come back', async () => {
    // What the scheduler gives is dates.
    const dates: {toJSON: unknown} = Date.prototype;
    const {toJSON} = dates;
    dates.toJSON = () => {
      throw new Error('no scheduler');
    };
    const events: MasteryEvent[] = [];
    const onMastery = (event: Event): void => void events.push(event as MasteryEvent);
    addEventListener('mastery', onMastery, true);
    try {
      const lesson = lessonWith({test});
      const deck = await show<QuizDeck>('quiz-deck', lesson, {of: 'test'});
      await waitUntil(() => isThere(deck, '.turn button'), 'the test is ready');
      await press(deck, 'Begin the test');
      await finish(deck, () => 'a');
      expect(events.map(({due}) => due)).to.deep.equal(['']);
      const again = await show<QuizDeck>('quiz-deck', lesson, {of: 'test'});
      await waitUntil(() => isThere(again, '.when'), 'it has tried again');
      expect(events).to.have.length(1);
      dates.toJSON = toJSON;
      const last = await show<QuizDeck>('quiz-deck', lesson, {of: 'test'});
      await waitUntil(() => isThere(last, '.when'), 'now it is known');
      expect(text(one(last, '.when'))).to.match(/^Come back in/);
      expect(events).to.have.length(1);
    } finally {
      dates.toJSON = toJSON;
      removeEventListener('mastery', onMastery, true);
    }
  });

  it('says what was not known, what was mixed up, and leads to the steps', async () => {
    const deck = await begun();
    await finish(deck, () => 'b');
    const result = text(one(deck, '.body'));
    expect(result).to.contain('This pattern is weak so far.');
    expect(result).to.contain('You mixed up step 1.');
    expect(text(one(deck, '.repeats'))).to.equal('Step 3 of 6: Ask for a row, suspended');
    expect(text(one(deck, '.when'))).to.contain('Come back tomorrow');
    all(deck, '.asked button')[0]!.click();
    await settled(deck);
    await settled(cardOf(deck));
    expect(text(one(cardOf(deck), '.verdict')), 'now it is said').to.contain('Not quite.');
    await press(deck, 'Back to the result');
    expect(focusName(deck)).to.equal('Result of the test');
  });

  it('takes it that somebody does not know', async () => {
    const deck = await begun();
    await press(deck, 'I do not know');
    expect(focusName(deck)).to.equal('Question 2 of at most 10');
    await finish(deck, () => 'b');
    expect(text(one(deck, '.questions > li'))).to.contain('You did not know.');
  });

  it('goes on after a reload, with the same question', async () => {
    const lesson = lessonWith({test});
    const deck = await show<QuizDeck>('quiz-deck', lesson, {of: 'test'});
    await press(deck, 'Begin the test');
    await answer(deck, 'a');
    await answer(deck, 'b');
    const asked = cardOf(deck).question;
    deck.remove();
    const again = await show<QuizDeck>('quiz-deck', lesson, {of: 'test'});
    await settled(cardOf(again));
    expect(cardOf(again).question).to.equal(asked);
    expect(text(one(cardOf(again), 'legend'))).to.contain('Question 3 of at most 10');
  });

  it('asks others the next time, and forgets all tests if asked twice', async () => {
    const deck = await begun();
    const asked: (string | null)[] = [];
    await finish(deck, ({question}) => {
      asked.push(question);
      return 'a';
    });
    await press(deck, 'Test again');
    expect(focusName(deck)).to.equal('Question 1 of at most 10');
    await finish(deck, ({question}) => {
      expect(asked).not.to.include(question);
      return 'a';
    });
    await press(deck, 'Forget all tests');
    await press(deck, 'Press again to forget all answers');
    expect(text(one(deck, '.body'))).to.contain('Up to 10 questions');
  });

  it('marks the language of what its author wrote, and not of what is made from the run', async () => {
    const deck = await begun({lang: 'de', test: test.slice(0, 2)});
    const made: boolean[] = [];
    while (isThere(deck, '.track')) {
      made.push(cardOf(deck).of === 'trace');
      await press(deck, 'I do not know');
    }
    const languages = all(deck, '.asked bdi').map((prompt) => prompt.getAttribute('lang'));
    expect(languages).to.deep.equal(made.map((isMade) => (isMade ? null : 'de')));
    expect(made).to.include(true).and.to.include(false);
  });

  it('takes questions from the run where its author asks few', async () => {
    const deck = await begun({test: test.slice(0, 2)});
    let made = 0;
    for (let i = 0; isThere(deck, '.track'); i++) {
      if (cardOf(deck).of === 'trace') made++;
      await settled(cardOf(deck));
      const option = cardOf(deck).shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]');
      if (option) await answer(deck, option.value);
      else await press(deck, 'I do not know');
      expect(i).to.be.below(10);
    }
    expect(made).to.be.above(0);
  });

  it('is worked through with the keyboard alone', async () => {
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({test}), {of: 'test'});
    buttonOf(deck, 'Begin the test').focus();
    await sendKeys({press: 'Enter'});
    await settled(deck);
    let count = 0;
    for (; isThere(deck, '.track') && count < 12; count++) {
      const card = cardOf(deck);
      await settled(card);
      // From the question, which has the focus, into its options (past the reference in its text), choose, answer.
      for (let i = 0; i < 4 && !(card.shadowRoot!.activeElement instanceof HTMLInputElement); i++)
        await sendKeys({press: 'Tab'});
      for (const key of TO_AND_FRO) if (card.value !== 'a') await sendKeys({press: key});
      await sendKeys({press: 'Enter'});
      await settled(deck);
    }
    expect(count).to.equal(7);
    expect(focusName(deck)).to.equal('Result of the test');
  });
});
