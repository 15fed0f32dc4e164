import {expect} from '@open-wc/testing';
import '../../src/elements/quiz-deck/define.js';
import type {QuizDeck} from '../../src/elements/quiz-deck/quiz-deck.js';
import {nameOfQuestion} from '../../src/lesson/pattern-test.js';
import {questionsOf, type Question} from '../../src/lesson/question.js';
import {readLesson} from '../../src/lesson/read.js';
import {ENGLISH} from '../../src/page/language.js';
import {makerIn} from '../../src/page/made.js';
import {fetchMaker} from '../../src/page/questions.js';
import {waiting} from '../kit/lessons.js';
import {all, clear, one, settled, show, text, waitUntil} from '../kit/page.js';

/** On this page what makes questions of a run cannot be had at first. */
const fail = (): Promise<never> => Promise.reject(new Error('offline'));

const test = [
  {id: 'own', prompt: 'What is right?', options: ['a', 'b'].map((id) => ({id, text: id})), answer: 'a'},
  {id: 'too', prompt: 'What is right now?', options: ['a', 'b'].map((id) => ({id, text: id})), answer: 'b'},
];
const lesson = {...waiting, quiz: [], test};
const [made] = questionsOf(readLesson(lesson, {key: 'lesson'}).lesson!, 'trace', makerIn(ENGLISH)) as [Question];
const half = {
  attempt: 1,
  seen: [],
  answers: [
    {question: 'test/own', response: ['a']},
    {question: nameOfQuestion(made), response: []},
    {question: 'test/too', response: ['b']},
  ],
};
const keyOf = (id: string): string => `trace-elements:${id} test`;
const titleOf = (deck: QuizDeck): string | null => one(deck, '.stage').getAttribute('aria-label');
const press = async (deck: QuizDeck, name: string): Promise<void> => {
  all(deck, 'button')
    .find((button) => text(button) === name)!
    .click();
  await settled(deck);
};

describe('a test whose questions of the run cannot be made', () => {
  afterEach(clear);
  before(() => fetchMaker(fail));

  it('asks its author’s questions to the end where it was begun, and nothing answered yet', async () => {
    localStorage.setItem(keyOf('begun'), JSON.stringify({...half, answers: []}));
    const deck = await show<QuizDeck>('quiz-deck', {...lesson, id: 'begun'}, {of: 'test'});
    expect(titleOf(deck)).to.equal('Question 1 of at most 2');
    await press(deck, 'I do not know');
    expect(titleOf(deck)).to.equal('Question 2 of at most 2');
  });

  it('can be forgotten, and begins anew', async () => {
    localStorage.setItem(keyOf('forgotten'), JSON.stringify(half));
    const deck = await show<QuizDeck>('quiz-deck', {...lesson, id: 'forgotten'}, {of: 'test'});
    await press(deck, 'Forget all tests');
    expect(localStorage.getItem(keyOf('forgotten')), 'asked again first').to.equal(JSON.stringify(half));
    await press(deck, 'Press again to forget all answers');
    expect(localStorage.getItem(keyOf('forgotten'))).to.equal(null);
    await press(deck, 'Begin the test');
    expect(titleOf(deck)).to.equal('Question 1 of at most 2');
  });

  it('keeps what was stored of it, says so, and goes on once they can', async () => {
    localStorage.setItem(keyOf('cut-off'), JSON.stringify(half));
    const deck = await show<QuizDeck>('quiz-deck', {...lesson, id: 'cut-off'}, {of: 'test'});
    expect(text(one(deck, '[part=status]')))
      .to.contain('could not be loaded')
      .and.to.contain('Try again');
    expect(localStorage.getItem(keyOf('cut-off'))).to.equal(JSON.stringify(half));

    // Begun without them it stays one of its author's questions, also when they come meanwhile.
    const short = await show<QuizDeck>('quiz-deck', {...lesson, id: 'short'}, {of: 'test'});
    await press(short, 'Begin the test');
    await press(short, 'I do not know');
    expect(titleOf(short)).to.equal('Question 2 of at most 2');

    await press(deck, 'Try again');
    await waitUntil(() => deck.matches(':state(running)'), 'the test goes on');
    expect(titleOf(deck)).to.contain('Question 4 of at most 10');
    short.requestUpdate();
    await settled(short);
    expect(titleOf(short)).to.equal('Question 2 of at most 2');
  });
});
