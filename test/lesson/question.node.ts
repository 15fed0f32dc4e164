import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {LIMITS, questionsOf, readLesson, type Lesson, type Question} from '../../src/lesson/index.js';

const read = (parts: object): {lesson: Lesson; says: string[]} => {
  const {lesson, problems} = readLesson(
    {title: 'T', table: {columns: ['Action'], rows: [{cells: ['Begin'], set: {n: 1}}, {cells: ['End']}]}, ...parts},
    {name: '', key: 'k'},
  );
  return {lesson: lesson!, says: problems.map(({message}) => message)};
};
const ask = (question: object): {question: Question; says: string[]} => {
  const {lesson, says} = read({quiz: [{prompt: 'Q', ...question}]});
  return {question: questionsOf(lesson, 'quiz')[0]!, says};
};
const options = (...ids: string[]): object[] => ids.map((id) => ({id, text: `Option ${id}`}));

describe('A question', () => {
  it('is answered in the way that its kind and its answer say', () => {
    const form = (question: object): string => ask(question).question.form;
    assert.equal(form({options: options('a', 'b'), answer: 'a'}), 'one');
    assert.equal(form({options: options('a', 'b'), answer: ['a']}), 'several');
    assert.equal(form({kind: 'order', options: options('a', 'b')}), 'order');
    assert.equal(form({kind: 'fill', answer: 'x'}), 'fill');
    assert.equal(form({kind: 'predict', answer: {value: 'n', after: 1}}), 'fill');
    assert.equal(form({kind: 'predict', options: [{id: 'a', text: '1'}], answer: {value: 'n', after: 1}}), 'one');
  });

  it('has its texts in lists, however short the author wrote them', () => {
    const {question, says} = ask({
      kind: 'fill',
      answer: 'x',
      hint: 'One.',
      evidence: {step: 1},
      solution: {steps: ['First.', {title: 'Then', text: 'Second.', step: 2}]},
      mistakes: [{id: 'm', text: 'M'}],
    });
    assert.deepEqual(says, []);
    assert.deepEqual(question.hints, [{text: 'One.'}]);
    assert.deepEqual(question.evidence, [{step: 1}]);
    assert.deepEqual(question.solution, {
      steps: [{text: 'First.'}, {title: 'Then', text: 'Second.', step: 2}],
      answer: '',
      check: '',
    });
    assert.deepEqual(question.mistakes, [{id: 'm', text: 'M', answers: []}]);
  });

  it('stands in a bank of its own', () => {
    const {lesson} = read({
      quiz: [{prompt: 'Q', kind: 'fill', answer: 'x'}],
      practice: [{id: 'p', prompt: 'P', kind: 'fill', answer: 'x'}],
    });
    assert.deepEqual(
      (['quiz', 'practice', 'test', 'trace'] as const).map((bank) => questionsOf(lesson, bank).map((one) => one!.id)),
      [['1'], ['p'], [], []],
    );
  });

  const says = (question: object, ...messages: string[]): Question => {
    const asked = ask(question);
    assert.deepEqual(asked.says, messages);
    return asked.question;
  };

  it('without options is told', () => {
    says({answer: 'a', options: []}, 'quiz[0].options is empty');
  });

  it('whose answer is no option is told, and has no key', () => {
    const {key} = says(
      {options: options('a', 'b'), answer: ['a', 'z']},
      'quiz[0].answer is "z", but the options are "a", "b"',
    );
    assert.equal(key, undefined);
  });

  it('without an answer is told', () => {
    assert.equal(says({kind: 'fill'}, 'quiz[0].answer is missing').key, undefined);
    says({options: options('a', 'b'), answer: []}, 'quiz[0].answer is empty; at least one option must be right');
  });

  it('whose order leaves one out, or names one twice, is told', () => {
    const message = 'quiz[0].answer does not name every option once; without it, the options stand in the right order';
    says({kind: 'order', options: options('a', 'b'), answer: ['a']}, message);
    says({kind: 'order', options: options('a', 'b'), answer: ['a', 'a']}, message);
  });

  it('with too much of something is left out, and the rest of the lesson is there', () => {
    const many = Array.from({length: LIMITS.options + 1}, (_, i) => ({id: `o${i}`, text: `Option ${i}`}));
    for (const part of [{options: many}, {prompt: 'x'.repeat(LIMITS.text + 1)}]) {
      const {question, says} = ask({options: options('a', 'b'), answer: 'a', ...part});
      assert.equal(question, undefined);
      assert.equal(says.length, 1);
      assert.match(says[0]!, /^quiz\[0\]\.(options has 101 entries|prompt has 65537 characters|prompt)/);
    }
  });

  it('that leads to a step which is not there is told, wherever it does', () => {
    says(
      {
        options: [
          {id: 'a', text: 'A', step: 9},
          {id: 'b', text: 'B', step: 2},
        ],
        answer: 'a',
        hint: ['One', {text: 'Two', step: 'nowhere'}],
        solution: {steps: [{text: 'S', step: 3}]},
        evidence: [{step: 1}, {step: 7}],
      },
      'quiz[0].evidence[1].step names step 7, but the run has 2 steps',
      'quiz[0].hint[1].step names step "nowhere", but there is no such step among the rows',
      'quiz[0].options[0].step names step 9, but the run has 2 steps',
      'quiz[0].solution.steps[0].step names step 3, but the run has 2 steps',
    );
  });
});
