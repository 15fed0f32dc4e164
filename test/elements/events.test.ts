import {expect} from '@open-wc/testing';
import '../../src/elements/quiz-deck/define.js';
import type {QuizCard} from '../../src/elements/quiz-card/quiz-card.js';
import type {QuizDeck} from '../../src/elements/quiz-deck/quiz-deck.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, settled, show, text, waitUntil} from '../kit/page.js';

/** The event stream, as docs/events.md describes it. */
const STREAM = ['answer', 'hint', 'reveal', 'progress', 'complete', 'mastery'];

let number = 0;
const ask = (id: string, difficulty: string): object => ({
  id,
  prompt: 'What is right?',
  difficulty,
  options: [
    {id: 'a', text: 'This'},
    {id: 'b', text: 'That'},
  ],
  answer: 'a',
  shuffle: false,
  hint: ['Look.', 'Look there.'],
  solution: {steps: ['See what is right.', 'It is this.']},
});
const lessonWith = (parts: object): object => ({...waiting, id: `events-${number++}`, quiz: [], ...parts});

let ended = new AbortController();
/** What a script at the top of the page hears from now on: `type`, and fields of its own. */
const listen = (): Readonly<Record<string, unknown>>[] => {
  const heard: Record<string, unknown>[] = [];
  const hear = (event: Event): void => {
    const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
    heard.push({type: event.type, ...Object.fromEntries(own)});
  };
  for (const type of STREAM) document.addEventListener(type, hear, {signal: ended.signal});
  return heard;
};

const press = async (element: QuizCard | QuizDeck, selector: string): Promise<void> => {
  one(element, selector).click();
  await settled(element);
};
const answer = async (card: QuizCard, id: string): Promise<void> => {
  await settled(card);
  await press(card, `input[value=${id}]`);
  await press(card, '.foot .button');
};
const turn = async (deck: QuizDeck, name: string): Promise<void> => {
  all(deck, '.turn button')
    .find((button) => text(button) === name)!
    .click();
  await settled(deck);
};
const cardOf = (deck: QuizDeck): QuizCard => one(deck, '.stage quiz-card') as QuizCard;

describe('The event stream', () => {
  beforeEach(() => {
    ended = new AbortController();
  });
  afterEach(() => {
    ended.abort();
    clear();
  });

  it('tells each hint, each step of a solution and each attempt at a card, and nothing else', async () => {
    const card = await show<QuizCard>('quiz-card', lessonWith({practice: [ask('one', 'easy')]}), {of: 'practice'});
    const heard = listen();
    await press(card, '.more button');
    await press(card, '.more button:last-child');
    await answer(card, 'b');
    await press(card, '.foot .button');
    await answer(card, 'a');
    const common = {question: 'one', bank: 'practice', form: 'one', hints: 1, order: ['a', 'b']};
    expect(heard).to.deep.equal([
      {type: 'hint', question: 'one', bank: 'practice', stage: 1},
      {type: 'reveal', what: 'solution', of: 'one', stage: 1},
      {type: 'answer', ...common, response: ['b'], correct: false, score: 0, attempt: 1},
      {type: 'answer', ...common, response: ['a'], correct: true, score: 1, attempt: 2},
    ]);
  });

  it('tells how far a deck has come after each answer, and once more when it is at its end', async () => {
    const practice = [ask('one', 'easy'), ask('two', 'hard')];
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({practice}));
    const heard = listen();
    await answer(cardOf(deck), 'a');
    await turn(deck, 'Next');
    await answer(cardOf(deck), 'b');
    const common = {bank: 'practice', form: 'one', hints: 0, order: ['a', 'b'], attempt: 1};
    expect(heard).to.deep.equal([
      {type: 'answer', question: 'one', ...common, response: ['a'], correct: true, score: 1},
      {type: 'progress', of: 'practice', done: 1, total: 2},
      {type: 'answer', question: 'two', ...common, response: ['b'], correct: false, score: 0},
      {type: 'progress', of: 'practice', done: 2, total: 2},
      {type: 'complete', of: 'practice', score: 0.5},
    ]);
  });

  it('ends a test with how strong the pattern is', async () => {
    const test = ['easy', 'medium', 'hard'].flatMap((difficulty) =>
      [1, 2, 3, 4].map((i) => ask(`${difficulty}-${i}`, difficulty)),
    );
    const deck = await show<QuizDeck>('quiz-deck', lessonWith({test}), {of: 'test'});
    await turn(deck, 'Begin the test');
    const heard = listen();
    while (deck.matches(':state(running)')) await answer(cardOf(deck), 'a');
    await waitUntil(() => heard.some(({type}) => type === 'mastery'), 'the test ends');
    const types = heard.map(({type}) => type);
    expect(types.slice(-4)).to.deep.equal(['answer', 'progress', 'complete', 'mastery']);
    const rest = types.slice(0, -2);
    expect(rest.every((type, i) => type === (i % 2 === 0 ? 'answer' : 'progress'))).to.equal(true);
    const [progress, complete, mastery] = heard.slice(-3);
    expect(progress!.done).to.equal(progress!.total);
    expect(complete).to.include({of: 'test', score: 1});
    expect(mastery!.answers).to.have.length(progress!.total as number);
    expect(mastery!.strength).to.be.within(0.5, 1);
    expect(Date.parse(mastery!.due as string)).to.be.above(Date.now());
  });
});
