import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  answeredOf,
  MOST,
  nameOfQuestion,
  newTest,
  nextQuestion,
  poolOf,
  readTest,
  type TestPool,
  type TestState,
} from '../../src/lesson/pattern-test.js';
import {questionsOf, type Difficulty, type Question} from '../../src/lesson/question.js';
import {readLesson} from '../../src/lesson/read.js';
import {estimate, guessOf, type Answered} from '../../src/lesson/strength.js';

const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];

type Levels = readonly (Difficulty | undefined)[];

const [model] = questionsOf(
  readLesson(
    {
      title: 'Test',
      table: {columns: ['Action'], rows: [{cells: ['Go']}]},
      test: [{prompt: 'Which?', options: ['a', 'b', 'c', 'd'].map((id) => ({id, text: id})), answer: 'a'}],
    },
    {key: 'lesson'},
  ).lesson!,
  'test',
);

/** Questions of these difficulties. */
const ask = (difficulties: Levels, bank: 'test' | 'trace'): readonly Question[] =>
  difficulties.map((difficulty, i) => ({...model!, id: `q${i}`, bank, difficulty}));

/** What an author asks, and what the run does. */
const poolWith = (written: Levels, made: Levels = []): TestPool =>
  poolOf('lesson', ask(written, 'test'), ask(made, 'trace'));

/** Takes a test to its end; `knows`: what the reader answers to the question at this place. */
const take = (
  pool: TestPool,
  knows: (question: Question, index: number) => boolean,
  from: TestState = newTest(),
): {readonly state: TestState; readonly asked: readonly Question[]} => {
  const asked: Question[] = [];
  const answers = [...from.answers];
  const state = (): TestState => ({...from, answers});
  for (let next; (next = nextQuestion(pool, state())) && asked.length <= MOST;) {
    answers.push({question: nameOfQuestion(next), response: [knows(next, asked.length) ? 'a' : 'b']});
    asked.push(next);
  }
  return {state: state(), asked};
};

const levels = (asked: readonly Question[]): Levels => asked.map(({difficulty}) => difficulty);

const enough = poolWith(Array.from({length: 30}, (_, i) => DIFFICULTIES[i % 3]!));

describe('a pattern test', () => {
  const banks = fc.array(fc.constantFrom(...DIFFICULTIES, undefined), {maxLength: 25});
  const replies = fc.array(fc.boolean(), {minLength: MOST, maxLength: MOST});

  it('never asks a thing twice, ends after ten at most, and is over every difficulty there is', () => {
    fc.assert(
      fc.property(banks, banks, replies, fc.integer({min: 1, max: 50}), (written, made, knows, attempt) => {
        const pool = poolWith(written, made);
        const {most} = pool;
        const {asked, state} = take(pool, (_, i) => knows[i]!, {attempt, answers: [], seen: []});
        assert.equal(new Set(asked.map(nameOfQuestion)).size, asked.length);
        assert.ok(asked.length <= MOST, 'ten at most');
        assert.equal(most, Math.min(MOST, written.length + made.length));
        assert.ok(
          asked.filter(({bank}) => bank === 'trace').length <= Math.max(0, MOST - written.length),
          'no more from the run than needed',
        );
        // Short of all it ends only where the outcome is clear.
        if (asked.length < most) {
          assert.ok(asked.length >= 6, 'six at least');
          assert.ok(estimate(answeredOf(pool, state)).certainty >= 0.9, 'the outcome is clear');
        }
        const count = (list: Levels, level: Difficulty): number =>
          list.filter((one = 'medium') => one === level).length;
        for (const level of DIFFICULTIES) {
          const [has, got] = [count(written, level), count(levels(asked), level)];
          if (has > 0 && most >= 3) assert.ok(got > 0, `${level} is asked`);
          // More than four of one only if there was nothing else.
          if (got > 4)
            for (const other of DIFFICULTIES)
              if (other !== level)
                assert.ok(count(levels(asked), other) >= Math.min(4, count(written, other)), 'the others first');
        }
      }),
    );
  });

  it('asks four of one difficulty at most while there are others, whatever is answered', () => {
    for (let pattern = 0; pattern < 2 ** MOST; pattern++) {
      const asked = levels(take(enough, (_, i) => ((pattern >> i) & 1) === 1).asked);
      for (const level of DIFFICULTIES) {
        const count = asked.filter((one) => one === level).length;
        assert.ok(count >= 1 && count <= 4, `${count} are ${level} where ${pattern.toString(2)} is right`);
      }
    }
  });

  it('asks the same of the same state, also after what it was has been stored', () => {
    fc.assert(
      fc.property(replies, fc.integer({min: 0, max: 9}), (knows, after) => {
        const {state} = take(enough, (_, i) => knows[i]!);
        const half = {...state, answers: state.answers.slice(0, after)};
        const stored = readTest(JSON.parse(JSON.stringify(half)), enough)!;
        assert.deepEqual(stored, half);
        assert.equal(nextQuestion(enough, stored), nextQuestion(enough, half));
      }),
    );
  });

  it('begins in the middle, goes up after a right answer and down after a wrong one', () => {
    const {asked} = take(enough, (_, i) => i !== 1);
    assert.deepEqual(levels(asked).slice(0, 4), ['medium', 'hard', 'medium', 'hard']);
    assert.deepEqual(levels(take(enough, () => false).asked).slice(0, 2), ['medium', 'easy']);
  });

  it('is short for who knows everything or nothing, and long for who is between', () => {
    assert.equal(take(enough, () => true).asked.length, 6);
    assert.equal(take(enough, () => false).asked.length, 6);
    assert.equal(take(enough, ({difficulty}) => difficulty !== 'hard').asked.length, 10);
  });

  it('asks others the next time, as far as there are', () => {
    const first = take(enough, (_, i) => i % 2 === 0);
    const second = take(enough, (_, i) => i % 2 === 0, newTest(first.state));
    const ids = new Set(first.asked.map(({id}) => id));
    assert.equal(second.state.attempt, 2);
    assert.deepEqual(
      second.asked.filter(({id}) => ids.has(id)),
      [],
    );
    const few = poolWith(['easy', 'medium', 'hard', 'medium', 'medium']);
    const again = take(few, () => true, newTest(take(few, () => true).state));
    assert.equal(again.asked.length, 5);
  });

  it('takes from the run only what its author did not ask', () => {
    const pool = poolWith(
      ['easy', 'medium', 'hard'],
      Array.from({length: 30}, (_, i) => DIFFICULTIES[i % 3]!),
    );
    const {asked} = take(pool, ({difficulty}) => difficulty !== 'hard');
    assert.equal(asked.length, 10);
    assert.equal(asked.filter(({bank}) => bank === 'test').length, 3);
    assert.equal(
      poolWith(
        Array.from({length: 10}, () => 'easy' as const),
        ['hard'],
      ).made,
      0,
    );
  });

  it('makes do with what is stored, whatever that is', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true}), fc.anything(), (one, other) => {
        for (const stored of [
          one,
          {attempt: one, answers: other},
          {attempt: 1, answers: [one, other], seen: one, due: other},
        ]) {
          const state = readTest(stored, enough);
          if (state) nextQuestion(enough, state);
        }
      }),
    );
    const twice = {question: 'test/q1', response: ['a']};
    const state = readTest({attempt: 1, answers: [twice, twice, {question: 'test/gone', response: []}]}, enough);
    assert.deepEqual(state?.answers, [twice]);
  });

  it('asks nothing of a lesson that has no questions', () => {
    const none = poolWith([]);
    assert.equal(none.most, 0);
    assert.equal(nextQuestion(none, newTest()), undefined);
  });
});

describe('how strong a pattern is', () => {
  const answer = fc.record({
    difficulty: fc.constantFrom(...DIFFICULTIES),
    guess: fc.constantFrom(0, 0.25, 0.5),
    score: fc.constantFrom(0, 0.5, 1),
  });
  const answers = fc.array(answer, {maxLength: 10});

  it('is between 0 and 1, in whatever order the answers came', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const {strength, certainty} = estimate(list);
        for (const share of [strength, certainty]) assert.ok(share > 0 && share <= 1);
        assert.ok(Math.abs(estimate([...list].reverse()).strength - strength) < 1e-9);
      }),
    );
  });

  it('grows with each right answer, and shrinks with each wrong one', () => {
    fc.assert(
      fc.property(answers, answer, (list, one) => {
        const before = estimate(list).strength;
        assert.ok(estimate([...list, {...one, score: 1}]).strength > before);
        assert.ok(estimate([...list, {...one, score: 0}]).strength < before);
      }),
    );
  });

  it('knows that a guess is worth less than what is typed, and a hard question more than an easy one', () => {
    const one = (changes: Partial<Answered>): number =>
      estimate([{difficulty: 'medium', guess: 0, score: 1, ...changes}]).strength;
    assert.ok(one({}) > one({guess: 0.25}));
    assert.ok(one({guess: 0.25}) > one({guess: 0.5}));
    assert.ok(one({difficulty: 'hard'}) > one({}));
    assert.ok(one({}) > one({difficulty: 'easy'}));
    assert.equal(estimate([]).strength.toFixed(3), '0.500');
  });

  it('counts the ways to be right by luck', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({id, text: id}));
    const luck = (form: Question['form']): number => guessOf({form, options});
    assert.deepEqual([luck('one'), luck('several'), luck('order'), luck('fill')], [1 / 4, 1 / 15, 1 / 24, 0]);
  });
});
