import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readTrace, type Trace, type ValueJson} from '../../src/trace/index.js';
import {hash, show, shuffled} from '../../src/lesson/index.js';

const run = (value: ValueJson, more: Record<string, ValueJson> = {}): Trace =>
  readTrace({version: 1, rows: [{set: {...more, x: value}}]});
const shown = (value: ValueJson, language: string, limit?: number): string => {
  const state = run(value).state(0);
  return show(state.lookup({scope: '', name: 'x'}), language, state, limit);
};

describe('A value', () => {
  const cases: [ValueJson, string, string][] = [
    [null, 'None', 'null'],
    [true, 'True', 'true'],
    ['a', "'a'", "'a'"],
    ["it's", '"it\'s"', '"it\'s"'],
    ['a\n\u202eb', "'a\\n\\u202eb'", "'a\\n\\u202eb'"],
    [[1, [2]], '[1, [2]]', '[1, [2]]'],
    [{a: 1, 'b c': 2}, "{'a': 1, 'b c': 2}", "{a: 1, 'b c': 2}"],
    [{tuple: [1]}, '(1,)', '[1]'],
    [{set: []}, 'set()', 'Set {}'],
    [{set: [1, 2]}, '{1, 2}', 'Set {1, 2}'],
    [{map: [[1, 2]]}, '{1: 2}', '{1: 2}'],
    [{object: 'Point', fields: {x: 1}}, 'Point(x=1)', 'Point {x: 1}'],
    [{object: 'A', fields: {'#x': 1, 'A.#y': 2, '.z': 3}}, "A(#x=1, A.#y=2, '.z'=3)", "A {#x: 1, A.#y: 2, '.z': 3}"],
    [{'#x': 1}, "{'#x': 1}", "{'#x': 1}"],
    [{object: 'Request'}, 'Request', 'Request'],
    [{show: 'nan'}, 'nan', 'nan'],
    [{list: [1], more: 9}, '[1, …]', '[1, …]'],
  ];
  for (const [value, python, javascript] of cases) {
    it(`${JSON.stringify(value)} is ${python} in Python and ${javascript} in JavaScript`, () => {
      assert.equal(shown(value, 'python'), python);
      assert.equal(shown(value, 'javascript'), javascript);
    });
  }

  it('that contains itself ends', () => {
    const trace = readTrace({version: 1, steps: [{heap: {1: [{ref: 1}]}, set: {x: {ref: 1}}}]});
    const state = trace.state(0);
    assert.equal(show(state.lookup({scope: '', name: 'x'}), 'python', state), '[…]');
  });

  it('is never longer than the limit', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({min: 1, max: 90}), (value, limit) => {
        assert.ok(shown(value as ValueJson, 'python', limit).length <= limit);
      }),
    );
  });
});

describe('A shuffled list', () => {
  it('has the same items in the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        assert.deepEqual(shuffled(items, seed), shuffled(items, seed));
        const inOrder = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
        assert.deepEqual(inOrder(shuffled(items, seed)), inOrder(items));
      }),
    );
  });

  it('is fair over seeds made of names', () => {
    const counts = new Map<string, number>();
    const seeds = 6000;
    for (let i = 0; i < seeds; i++) {
      const order = shuffled(['a', 'b', 'c'], hash(`lesson ${i}`)).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const expected = seeds / 6;
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    assert.equal(counts.size, 6);
    assert.ok(chiSquare < 20.5, `chi-square ${chiSquare} with 5 degrees of freedom (20.5: one in a thousand)`);
  });
});
