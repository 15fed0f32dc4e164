import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {grade, mistakesOf, parseInline, questionsOf, readLesson, references} from '../../src/lesson/index.js';
import type {Bank, Question} from '../../src/lesson/index.js';

const LESSONS = ['await', 'remove', 'shop'] as const;
const RANK = {easy: 0, medium: 1, hard: 2} as const;

const read = (name: string) => {
  const reading = readLesson(JSON.parse(readFileSync(`demo/${name}.lesson.json`, 'utf8')));
  assert.ok(reading.lesson);
  const lesson = reading.lesson;
  const bank = (one: Bank): readonly Question[] => questionsOf(lesson, one).map((question) => question!);
  return {lesson, problems: reading.problems, bank, all: (['quiz', 'practice', 'test'] as const).flatMap(bank)};
};

/** The steps that a text leads to. */
const cited = (text: string): readonly string[] =>
  references(parseInline(text)).flatMap(({to, target}) => (to === 'step' || to === 'cell' ? [target] : []));

for (const name of LESSONS) {
  describe(`The lesson ${name}`, () => {
    const {lesson, problems, bank, all} = read(name);
    const {json} = lesson;

    it('has no problem, and a key for every question', () => {
      assert.deepEqual(problems, []);
      for (const {id, key} of all) assert.ok(key, id);
    });

    it('has every part', () => {
      const {moments = [], snapshot} = json;
      assert.ok(moments.length >= 5);
      for (const {question, answer} of moments) assert.ok(question && cited(answer).length > 0, question);
      assert.ok(snapshot?.title);
      assert.equal(snapshot.lines.length, 5);
      assert.ok(bank('quiz').length >= 2);
    });

    it('practises in five questions of every kind, from easy to hard', () => {
      const practice = bank('practice');
      const kinds = (json.practice ?? []).map((question) => question?.kind ?? 'choice');
      assert.equal(practice.length, 5);
      assert.deepEqual(new Set(kinds), new Set(['choice', 'fill', 'order', 'predict']));
      assert.deepEqual(new Set(practice.map(({form}) => form)), new Set(['fill', 'one', 'order', 'several']));
      const ranks = practice.map(({difficulty}) => RANK[difficulty!]);
      assert.deepEqual(
        ranks,
        [...ranks].sort((a, b) => a - b),
      );
      assert.ok(practice.some(({options}) => options.some(({code}) => code)));
      assert.ok(practice.some(({code}) => code));
    });

    for (const question of bank('practice')) {
      it(`works out the practice question ${question.id} in full`, () => {
        const {options, hints, solution, mistakes, evidence, explanation} = question;
        assert.ok(hints.length >= 2 && hints.length <= 3);
        assert.ok(hints.some(({step}) => step));
        assert.ok(explanation && evidence.length > 0 && evidence.every(({column}) => column));
        assert.ok(solution && solution.steps.length >= 3 && solution.steps.length <= 5);
        assert.ok(solution.steps.every(({title}) => title) && solution.steps.some(({step}) => step));
        assert.ok(solution.answer && solution.check);
        for (const {id, why} of options) assert.ok(why, id);
        const shown = mistakes.filter(({id, answers}) => answers.length > 0 || options.some((o) => o.mistake === id));
        assert.ok(mistakes.length > 0);
        assert.deepEqual(shown, mistakes);
      });
    }

    it('ties no mistake to what is right', () => {
      for (const question of all) {
        if (question.form === 'order') continue;
        const {id, key, form} = question;
        const right = form === 'fill' ? key!.map((accepted) => [accepted]) : [key!];
        for (const response of right) {
          assert.equal(grade(question, response).correct, true, id);
          assert.deepEqual(mistakesOf(question, response), [], id);
        }
      }
    });

    it('tests in ten questions or more, of every difficulty, most of them different in kind', () => {
      const test = bank('test');
      assert.ok(test.length >= 10);
      for (const difficulty of Object.keys(RANK))
        assert.ok(test.filter((one) => one.difficulty === difficulty).length >= 3, difficulty);
      assert.equal(new Set(test.map(({form}) => form)).size, 4);
      for (const {id, options, hints, evidence} of test) {
        assert.ok(hints.length > 0 && evidence.length > 0, id);
        for (const {why} of options) assert.ok(why, id);
      }
    });

    it('asks the run where the run can decide', () => {
      for (const one of ['practice', 'test'] as const)
        for (const [i, question] of (json[one] ?? []).entries())
          if (question?.kind === 'predict') assert.ok(bank(one)[i]!.fact, bank(one)[i]!.id);
      for (const {form, options, id} of bank('practice')) {
        if (form !== 'order') continue;
        const steps = options.map(({step}) => lesson.table.find(step ?? 0));
        assert.deepEqual(
          steps,
          [...steps].sort((a, b) => a - b),
          id,
        );
      }
    });
  });
}

it('The lesson await tells its run in words of its own, a row at a time', () => {
  const {lesson} = read('await');
  assert.equal(lesson.json.transcript?.length, lesson.rows.length);
});
