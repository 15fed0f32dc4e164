import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readLesson} from '../../src/lesson/read.js';
import type {Lesson} from '../../src/lesson/lesson.js';
import {hasLines, shownRows} from '../../src/lesson/lines.js';
import {queue} from '../kit/recorded.js';
import {randomTrace} from '../trace/random-trace.js';

const lessonOf = (json: object): Lesson => readLesson({title: 'x', ...json}).lesson!;

/** Two rounds of a loop in each round of a loop. */
const loops = {
  version: 1,
  language: 'python',
  files: [{name: 'l.py', text: 'for i in range(2):\n    for j in range(2):\n        use(j)\nprint(i)\n'}],
  frames: [{name: '', kind: 'module'}],
  steps: [1, 2, 3, 2, 3, 2, 1, 2, 3, 2, 3, 2, 1, 4].map((line) => ({line})),
};

describe('The rows that a table shows', () => {
  it('tell of each round of a loop where it begins, and of none where one ends', () => {
    const shown = shownRows(lessonOf({trace: loops, table: {rows: 'fine'}}), false);
    const told = shown.map(({begins, depth}) =>
      [depth, ...begins.map(({line, round}) => `${line}:${round}`)].join(' '),
    );
    assert.deepEqual(told, [
      '1 1:1',
      '2 2:1',
      '2',
      '2 2:2',
      '2',
      '1',
      '1 1:2',
      '2 2:1',
      '2',
      '2 2:2',
      '2',
      '1',
      '0',
      '0',
    ]);
  });

  it('are the rows of the lesson, each with the lines that follow in it, all lines once', () => {
    fc.assert(
      fc.property(randomTrace, (trace) => {
        const lesson = lessonOf({trace, table: {rows: 'concept'}});
        const {rows} = lesson;
        const shown = shownRows(lesson, true);
        assert.deepEqual(
          shown.map(({row, step}) => step ?? rows.start(row)),
          Array.from({length: lesson.trace.length}, (_, step) => step),
        );
        assert.ok(shown.every(({row, step}) => step === undefined || rows.at(step) === row));
        const heads = shown.filter(({step}) => step === undefined).map(({row}) => row);
        assert.deepEqual(heads, [...Array(rows.length).keys()]);
      }),
    );
  });

  it('open to lines where a row leaves some out, and only there', () => {
    assert.equal(hasLines(lessonOf({trace: queue})), true);
    assert.equal(hasLines(lessonOf({trace: queue, table: {rows: 'fine'}})), false);
    assert.equal(hasLines(lessonOf({table: {columns: ['Action'], rows: [['a'], ['b']]}})), false);
  });
});
