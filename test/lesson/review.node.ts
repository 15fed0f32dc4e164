import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Lesson} from '../../src/lesson/lesson.js';
import {questionsOf, type Question} from '../../src/lesson/question.js';
import {readLesson} from '../../src/lesson/read.js';
import {mistakesIn, outcomeOf, partsOf, repeatsOf, tally, type Reviewed} from '../../src/lesson/review.js';

const options = ['a', 'b', 'c'].map((id) => ({id, text: id, ...(id === 'c' ? {mistake: 'mixed'} : {})}));
const base = {prompt: 'What?', options, answer: 'a'};
const lesson: Lesson = readLesson(
  {
    title: 'Review',
    table: {
      columns: ['Action'],
      rows: ['one', 'two', 'three', 'four'].map((id, i) => ({id, cells: [`Row ${i}`], set: {x: i}})),
    },
    practice: [
      {...base, id: 'named', evidence: [{step: 2}, {step: 'three'}], difficulty: 'easy'},
      {...base, id: 'several', answer: ['a', 'b'], evidence: {step: 3}},
      {id: 'fact', kind: 'fill', prompt: 'x?', answer: {value: 'x', after: 'four'}, difficulty: 'hard'},
      {...base, id: 'told', explanation: 'It is made in {step:one}.', mistakes: [{id: 'mixed', text: 'Mixed up.'}]},
      {...base, id: 'pointed', hint: [{text: 'There.', step: 4}]},
      {...base, id: 'nothing'},
      {...base, id: 'keyless', answer: {value: 'nowhere', after: 1}},
    ],
  },
  {key: 'review'},
).lesson!;
const questions = new Map(questionsOf(lesson, 'practice').map((one) => [one!.id, one!]));
const after = (id: string, score: number | undefined, response: string[] = ['c']): Reviewed => ({
  question: questions.get(id) as Question,
  response,
  score,
});

describe('a review', () => {
  it('says what became of a question', () => {
    const outcomes = [
      after('named', 1),
      after('several', 0.5),
      after('named', 0),
      after('named', undefined),
      after('keyless', 0),
    ];
    assert.deepEqual(outcomes.map(outcomeOf), ['right', 'partly', 'wrong', 'open', 'answered']);
  });

  it('adds up what was earned, with parts, and leaves out what nobody can grade', () => {
    assert.deepEqual(tally([after('named', 1), after('several', 0.5), after('fact', undefined), after('keyless', 0)]), {
      earned: 1.5,
      count: 3,
    });
  });

  it('names what to look at again, first where most was lost', () => {
    const rows = (...reviewed: Reviewed[]): number[] => repeatsOf(reviewed, lesson).map(({row}) => row);
    assert.deepEqual(rows(after('named', 0), after('several', 0.5)), [2, 1]);
    assert.deepEqual(rows(after('fact', 0)), [3], 'the step that the answer is read from');
    assert.deepEqual(rows(after('told', 0)), [0], 'the step that the explanation names');
    assert.deepEqual(rows(after('pointed', 0)), [3], 'the step that a hint leads to');
    assert.deepEqual(rows(after('nothing', 0), after('named', 1), after('fact', undefined)), []);
    assert.equal(repeatsOf([after('named', 0), after('fact', 0), after('told', 0)], lesson, 2).length, 2);
  });

  it('names each mistake once, and none that was not made', () => {
    assert.deepEqual(
      mistakesIn([after('told', 0), after('told', 0), after('named', 0)]).map(({text}) => text),
      ['Mixed up.'],
    );
    assert.deepEqual(mistakesIn([after('told', 0, ['b']), after('told', 1, ['a'])]), []);
  });

  it('says what was sure and what not, by difficulty and by what it took', () => {
    const {difficulty, knowing} = partsOf([
      after('named', 1),
      after('several', 0.5),
      after('told', 0),
      after('fact', 1),
    ]);
    assert.deepEqual(difficulty, [
      {of: 'easy', earned: 1, count: 1, sure: true},
      {of: 'medium', earned: 0.5, count: 2, sure: false},
      {of: 'hard', earned: 1, count: 1, sure: true},
    ]);
    assert.deepEqual(
      knowing.map(({of, count, sure}) => [of, count, sure]),
      [
        ['value', 1, true],
        ['idea', 3, false],
      ],
    );
  });
});
