import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {arranged, grade, mistakesOf, questionsOf, readLesson, type Question} from '../../src/lesson/index.js';
import {typedAs} from '../../src/lesson/question.js';

const TABLE = {
  columns: ['Action'],
  rows: [
    {cells: ['Begin'], set: {n: 1, s: '*a*', xs: [1, 'b'], g: {show: '1,000'}}},
    {cells: ['End'], set: {n: 2}},
  ],
};

const ask = (question: object): Question => {
  const {lesson} = readLesson(
    {title: 'T', sample: {language: 'python', code: 'x'}, table: TABLE, quiz: [{prompt: 'Q', ...question}]},
    {name: '', key: 'k'},
  );
  return questionsOf(lesson!, 'quiz')[0]!;
};
const options = (...ids: string[]): object[] => ids.map((id) => ({id, text: `Option ${id}`}));

describe('A grade', () => {
  it('of one option is all or nothing', () => {
    const question = ask({options: options('a', 'b'), answer: 'b'});
    assert.deepEqual(grade(question, ['b']), {correct: true, score: 1, right: 1, total: 1, wrong: 0});
    assert.deepEqual(grade(question, ['a']), {correct: false, score: 0, right: 0, total: 1, wrong: 1});
  });

  it('of several options gives part for part, and nothing for choosing all', () => {
    const question = ask({options: options('a', 'b', 'c', 'd'), answer: ['a', 'b', 'c']});
    const score = (...ids: string[]): number => grade(question, ids).score;
    assert.equal(score('a', 'b', 'c'), 1);
    assert.equal(score('a', 'b'), 2 / 3);
    assert.equal(score('a', 'b', 'c', 'd'), 0);
    assert.equal(score('d'), 0);
    assert.deepEqual(grade(question, ['a', 'd']), {correct: false, score: 0, right: 1, total: 3, wrong: 1});
    const all = ask({options: options('a', 'b'), answer: ['a', 'b', 'a']});
    assert.equal(grade(all, ['a', 'b']).score, 1);
  });

  it('of an order counts the steps that stand right, wherever the others are', () => {
    const question = ask({kind: 'order', options: options('a', 'b', 'c', 'd')});
    const graded = (ids: string): object => {
      const {right, total, score} = grade(question, ids.split(''));
      return [right, total, Math.round(score * 3)];
    };
    assert.deepEqual(graded('abcd'), [4, 4, 3]);
    assert.deepEqual(graded('dabc'), [3, 4, 2]);
    assert.deepEqual(graded('dcba'), [1, 4, 0]);
    assert.deepEqual(graded('abc'), [0, 4, 0], 'one is missing');
  });

  it('of what is typed leaves spaces, capitals and ways to write a number alone', () => {
    const accepts = (question: object, typed: string): boolean =>
      grade(ask({kind: 'fill', ...question}), [typed]).correct!;
    for (const typed of ['await', ' AWAIT ', 'ａｗａｉｔ']) assert.ok(accepts({answer: '`await`'}, typed), typed);
    assert.ok(accepts({answer: 'f(*a, *b)'}, 'f(*a, *b)'), 'what looks like emphasis');
    assert.ok(!accepts({answer: 'await', case: true}, 'Await'));
    assert.ok(accepts({answer: 'await', accept: ['async for']}, 'async  for'));
    for (const typed of ['1000', '1000.0', '1e3', '1,000', '١٠٠٠', '१०००'])
      assert.ok(accepts({answer: 1000}, typed), typed);
    for (const typed of ['-2.5', '−2.5', '-2,5', '-٢٫٥']) assert.ok(accepts({answer: -2.5}, typed), typed);
    for (const typed of ['', ' ', 'ten', '999', '1,00']) assert.ok(!accepts({answer: 1000}, typed), typed);
  });

  it('takes a number whose digits are grouped for what it is, in what is wanted too', () => {
    for (const question of [
      ask({kind: 'fill', answer: '1,000'}),
      ask({kind: 'predict', answer: {value: 'g', after: 1}}),
    ]) {
      const accepts = (typed: string): boolean => grade(question, [typed]).correct!;
      for (const typed of ['1,000', '1000', '1000.0', '١٠٠٠']) assert.ok(accepts(typed), typed);
      for (const typed of ['1', '1.0', '1.000', '1,0', '']) assert.ok(!accepts(typed), typed);
    }
    assert.ok(grade(ask({kind: 'fill', answer: '-1,234,567.5'}), ['-1234567.5']).correct);
    assert.ok(grade(ask({kind: 'fill', answer: '1,5'}), ['1.5']).correct, 'a decimal comma');
  });

  it('of a number is as exact as the author asks, to the last digit', () => {
    const question = ask({kind: 'fill', answer: 0.3, tolerance: 0.1});
    const near = (typed: string): boolean => grade(question, [typed]).correct!;
    assert.ok(near('0.4') && near('0.2') && near(',25'));
    assert.ok(!near('0.41') && !near('0.1999'));
  });

  it('of a prediction takes the run at its word', () => {
    const predict = (value: string): Question => ask({kind: 'predict', answer: {value, after: 1}});
    const accepts = (value: string, typed: string): boolean => grade(predict(value), [typed]).correct!;
    assert.equal(predict('s').key![0], "'*a*'");
    assert.ok(accepts('s', "'*a*'") && accepts('s', '"*a*"') && accepts('s', '“*a*”'));
    assert.ok(!accepts('s', "'a'"), 'its asterisks are no emphasis');
    assert.ok(!accepts('s', "'*A*'"), 'capitals count');
    assert.ok(accepts('xs', "[1,'b']") && accepts('xs', '[ 1, "b" ]'));
    assert.ok(!accepts('xs', "['b', 1]"));
  });

  it('is none where it cannot be told what is right', () => {
    for (const question of [ask({options: options('a'), answer: 'z'}), ask({kind: 'fill'})])
      assert.equal(grade(question, ['a']).correct, undefined);
  });

  it('is between 0 and 1, and 1 for what is right only', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(
        fc.subarray(ids, {minLength: 1}),
        fc.subarray(ids),
        fc.shuffledSubarray(ids, {minLength: 5}),
        (key, chosen, order) => {
          const several = grade(ask({options: options(...ids), answer: key}), chosen);
          assert.ok(several.score >= 0 && several.score <= 1);
          assert.equal(several.correct, key.join() === chosen.join());
          const ordered = grade(ask({kind: 'order', options: options(...ids)}), order);
          assert.ok(ordered.score >= 0 && ordered.score <= 1);
          assert.equal(ordered.correct, order.join() === ids.join());
        },
      ),
    );
  });
});

describe('A common mistake', () => {
  const mistakes = [
    {id: 'm', text: 'M', answers: ['sleep']},
    {id: 'n', text: 'N'},
  ];
  const shown = (question: object, response: string[]): string[] =>
    mistakesOf(ask({mistakes, ...question}), response).map(({id}) => id);

  it('is shown by the wrong option that is tied to it', () => {
    const question = {
      options: [{id: 'a', text: 'A', mistake: 'm'}, {id: 'b', text: 'B', mistake: 'n'}, ...options('c')],
      answer: 'c',
    };
    assert.deepEqual(shown(question, ['a']), ['m']);
    assert.deepEqual(shown(question, ['c']), []);
    assert.deepEqual(shown({...question, answer: ['c', 'a']}, ['a', 'b']), ['n'], 'not by a right one');
  });

  it('is shown by a step that stands wrong', () => {
    const question = {kind: 'order', options: [{id: 'a', text: 'A', mistake: 'm'}, ...options('b', 'c')]};
    assert.deepEqual(shown(question, ['b', 'a', 'c']), ['m']);
    assert.deepEqual(shown(question, ['a', 'c', 'b']), []);
    assert.deepEqual(shown(question, ['c', 'a', 'b']), [], 'not by one that another has pushed along');
  });

  it('is shown by what is typed', () => {
    assert.deepEqual(shown({kind: 'fill', answer: 'await'}, ['Sleep ']), ['m']);
    assert.deepEqual(shown({kind: 'fill', answer: 'sleep'}, ['sleep']), [], 'if that is not the answer');
  });
});

describe('The order in which options are shown', () => {
  /** 0.001 of the chi-square distribution, by degrees of freedom. */
  const CRITICAL: Readonly<Record<number, number>> = {1: 10.83, 5: 20.52, 23: 49.73, 119: 171.27};
  const SEEDS = 6_000;
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const counted = (question: Question): Map<string, number> => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < SEEDS; seed++) {
      const order = arranged(question, `lesson quiz/q ${seed}`)
        .map(({id}) => id)
        .join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    return counts;
  };
  const chiSquare = (counts: Map<string, number>, orders: number): number => {
    const expected = SEEDS / orders;
    const missing = (orders - counts.size) * expected;
    return missing + [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  };

  for (const n of [2, 3, 4, 5]) {
    const ids = 'abcde'.slice(0, n).split('');
    it(`is any of ${n} options' orders as likely as any other, the author's too`, () => {
      const counts = counted(ask({options: options(...ids), answer: 'a'}));
      assert.ok(counts.has(ids.join('')));
      const chi = chiSquare(counts, factorial(n));
      assert.ok(chi < CRITICAL[factorial(n) - 1]!, `chi-square is ${chi}`);
    });
  }

  it('never begins solved where there are steps to be put in order, and is else fair', () => {
    const counts = counted(ask({kind: 'order', options: options('a', 'b', 'c')}));
    assert.ok(!counts.has('abc'));
    assert.ok(chiSquare(counts, 5) < 18.47);
    const two = counted(ask({kind: 'order', options: options('a', 'b')}));
    assert.equal(two.size, 2, 'of two it may: else one would have to swap them always');
  });

  it("is the author's where asked, but for steps in the right order", () => {
    const order = (question: object): string =>
      arranged(ask({shuffle: false, ...question}), 's')
        .map(({id}) => id)
        .join('');
    assert.equal(order({options: options('a', 'b', 'c'), answer: 'a'}), 'abc');
    assert.equal(order({kind: 'order', options: options('a', 'b', 'c'), answer: ['c', 'a', 'b']}), 'abc');
    assert.notEqual(order({kind: 'order', options: options('a', 'b', 'c')}), 'abc');
  });
});

describe('What is typed', () => {
  it('is a number where all that is accepted is one', () => {
    const typed = (question: object): string => typedAs(ask({kind: 'fill', ...question}));
    assert.equal(typed({answer: 3}), 'numeric');
    assert.equal(typed({answer: 3, tolerance: 0.5}), 'decimal');
    assert.equal(typed({answer: '3.5', accept: ['3,5']}), 'decimal');
    assert.equal(typed({answer: -3}), 'text');
    assert.equal(typed({answer: 3, accept: ['three']}), 'text');
    assert.equal(typed({}), 'text');
  });
});
