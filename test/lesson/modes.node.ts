import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {captionOf, readingTime} from '../../src/lesson/caption.js';
import {explainOf} from '../../src/lesson/explain.js';
import {
  countFilled,
  EMPTY,
  isFilled,
  MOST,
  readEntries,
  sheetCount,
  sheetOf,
  stateOf,
  writeEntries,
  type Entry,
  type FillForm,
} from '../../src/lesson/fill.js';
import {plainText, readLesson, type Lesson} from '../../src/lesson/index.js';
import {phrases} from '../../src/lesson/phrases.js';
import {MODES, modesOf} from '../../src/lesson/modes.js';
import {isSameValue} from '../../src/lesson/notation.js';
import {gradeOrder, isOrder, mixed, moveTo, orderOf, spread} from '../../src/lesson/order.js';
import {
  columnsAt,
  goOn,
  isCovered,
  isOpen,
  isPredicted,
  lastSeen,
  NO_PREDICTIONS,
  readPredictions,
  skipTo,
  uncover,
} from '../../src/lesson/predict.js';
import {wordsOfText} from '../../src/lesson/fact.js';
import {transcriptOf} from '../../src/lesson/transcript.js';
import {long, waiting} from '../kit/lessons.js';

const read = (json: unknown): Lesson => {
  const {lesson, problems} = readLesson(json);
  assert.ok(lesson, JSON.stringify(problems));
  return lesson;
};

const rows = (...words: string[]): Lesson =>
  read({title: 'x', table: {columns: ['A'], rows: words.map((word) => ({cells: [word]}))}});

describe('The modes of a lesson', () => {
  it('are those for which it has something', () => {
    assert.deepEqual(modesOf(read(waiting)), ['walk', 'watch', 'predict', 'fill', 'order', 'explain', 'quiz', 'test']);
    assert.deepEqual(modesOf(rows('one')), ['walk']);
    assert.deepEqual(modesOf(rows('one', 'two', 'three')), ['walk', 'watch', 'predict', 'order']);
    const question = waiting.quiz[0];
    const all = read({...waiting, practice: [question], test: [question]});
    assert.deepEqual(modesOf(all), MODES);
  });

  it('come in the author’s order; what is no mode does not count', () => {
    assert.deepEqual(modesOf(read(waiting), 'predict  dance walk predict practice'), ['predict', 'walk']);
    assert.equal(modesOf(read(waiting), 'dance').length, 8);
  });
});

describe('Predicting', () => {
  const lesson = read(waiting);

  it('covers all but the first row, and uncovers cell by cell', () => {
    assert.equal(isCovered(NO_PREDICTIONS, 0, 2), false);
    assert.equal(isCovered(NO_PREDICTIONS, 1, 0), true);
    const one = uncover(lesson, NO_PREDICTIONS, 2);
    assert.deepEqual(
      [0, 1, 2].map((column) => isCovered(one, 1, column)),
      [true, true, false],
    );
    assert.equal(lastSeen(lesson, one), 0);
    const all = uncover(lesson, one);
    assert.ok(isOpen(lesson, all));
    assert.equal(lastSeen(lesson, all), 1);
    assert.deepEqual(goOn(all, true), {row: 2, open: [], said: 1, right: 1});
    assert.deepEqual(goOn(all), {row: 2, open: [], said: 0, right: 0});
  });

  it('ends after the last row, by whatever way', () => {
    let now = NO_PREDICTIONS;
    while (!isPredicted(lesson, now)) now = goOn(uncover(lesson, now), now.row % 2 === 0);
    assert.deepEqual([now.said, now.right], [5, 2]);
    const skipped = skipTo(NO_PREDICTIONS, 5);
    assert.ok(isPredicted(lesson, skipped));
    assert.equal(lastSeen(lesson, skipped), 5);
    assert.equal(skipTo(now, 2), now);
  });

  it('has nothing to cover where nothing stands', () => {
    const holes = read({title: 'x', table: {columns: ['A', 'B'], rows: [{cells: ['a']}, {cells: ['', 'b']}, {}]}});
    assert.deepEqual(
      [0, 1, 2, 3].map((row) => columnsAt(holes, row)),
      [[0], [1], [], []],
    );
    assert.ok(isOpen(holes, {...NO_PREDICTIONS, row: 2}));
  });

  it('reads whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const {row, open, said, right} = readPredictions(stored, lesson);
        assert.ok(row >= 1 && row <= 6 && right <= said && said < row);
        for (const column of open) assert.ok(columnsAt(lesson, row).includes(column));
      }),
    );
    assert.deepEqual(readPredictions({row: 3, open: [1, 9, 'x'], said: 2, right: 7}, lesson), {
      row: 3,
      open: [1],
      said: 2,
      right: 2,
    });
  });
});

describe('What a reader writes', () => {
  const same: [string, string][] = [
    ['[1, 2]', '[1,2]'],
    ["'tea'", '"tea"'],
    ["'tea'", '“tea”'],
    ["'tea'", 'tea'],
    ["{'a': 1}", "{ 'a':1 }"],
    ['None', 'none'],
    ['null', 'None'],
    ['True', 'true'],
    ['3', '3.0'],
    ['-1', '−1'],
    ['1000000', '1_000_000'],
    ['7', '７'],
    ['(1,)', '( 1, )'],
  ];
  for (const [wanted, written] of same) it(`${written} is ${wanted}`, () => assert.ok(isSameValue(wanted, written)));

  const other: [string, string][] = [
    ['[1, 2]', '[2, 1]'],
    ['[1, 2]', '[12]'],
    ["'1'", '1'],
    ["'None'", 'None'],
    ["''", ''],
    ["'a b'", "'ab'"],
    ["'Tea'", 'tea'],
    ['x', 'X'],
    ['12', '1 2'],
    ['5', ''],
  ];
  for (const [wanted, written] of other)
    it(`${written || 'nothing'} is not ${wanted}`, () => assert.ok(!isSameValue(wanted, written)));

  it('is compared in no time, whatever it is', () => {
    for (const text of ["'".repeat(1e5), '\\'.repeat(1e5), '"\\'.repeat(5e4), '1e'.repeat(5e4)])
      isSameValue("'a'", text);
  });
});

describe('Filling in', () => {
  const lesson = read(waiting);
  const written = (form: FillForm): string[][] =>
    sheetOf(lesson, form, 0).cells.map((line) => line.map(({answer}) => answer));

  it('asks in line form for every value, in exam form only for changes', () => {
    const {variables, before, cells} = sheetOf(lesson, 'line', 0);
    assert.deepEqual(
      variables.map(({name}) => name),
      ['rows', 'row'],
    );
    assert.equal(before, undefined);
    assert.deepEqual(written('line'), [
      ['', ''],
      ['[]', ''],
      ['[]', ''],
      ['[]', '1'],
      ['[1]', '1'],
      ['[1]', '1'],
    ]);
    assert.deepEqual(written('exam'), [
      ['', ''],
      ['[]', ''],
      ['', ''],
      ['', '1'],
      ['[1]', ''],
      ['', ''],
    ]);
    assert.deepEqual(
      cells[0]!.map(({asked}) => asked),
      [false, false],
    );
    assert.ok(
      sheetOf(lesson, 'exam', 0)
        .cells.flat()
        .every(({asked}) => asked),
    );
  });

  it('says what there was before, and gives what nobody could write', () => {
    const start = read({
      title: 'x',
      table: {
        columns: [],
        start: {n: 1},
        rows: [{set: {n: 2, request: {show: '<Request>'}}}, {set: {n: 3, text: 'x'.repeat(50)}}],
      },
    });
    const {before, cells, variables} = sheetOf(start, 'line', 0);
    assert.deepEqual(
      variables.map(({name}) => name),
      ['n', 'request', 'text'],
    );
    assert.deepEqual(before, ['1', '', '']);
    assert.deepEqual(
      cells.map((line) => line.map(({asked}) => asked)),
      [
        [true, false, false],
        [true, false, false],
      ],
    );
  });

  it('is bounded: some rows and some variables at a time', () => {
    const run = read(long(400));
    assert.equal(sheetCount(run), 14);
    const last = sheetOf(run, 'line', 99);
    assert.equal(last.first, 390);
    assert.equal(last.cells.length, 10);
    assert.deepEqual(last.before![0], '389');
    const wide = read({
      title: 'x',
      table: {columns: [], rows: [{set: Object.fromEntries(Array.from({length: 40}, (_, i) => [`v${i}`, i]))}]},
    });
    assert.equal(sheetOf(wide, 'line', 0).variables.length, MOST.variables);
  });

  it('judges what is written; a dash is nothing', () => {
    assert.ok(isFilled({answer: '', asked: true}, ' – '));
    assert.ok(!isFilled({answer: '', asked: true}, '1'));
    assert.ok(!isFilled({answer: '1', asked: true}, ''));
    const cell = {answer: '1', asked: true};
    const states = [
      EMPTY,
      {...EMPTY, checked: true},
      {text: '1', checked: true, shown: false},
      {...EMPTY, shown: true},
    ];
    assert.deepEqual(
      states.map((entry) => stateOf(cell, entry)),
      ['open', 'wrong', 'right', 'shown'],
    );
    assert.equal(stateOf({...cell, asked: false}, undefined), 'given');
  });

  it('counts, and keeps', () => {
    const sheet = sheetOf(lesson, 'exam', 0);
    const entries: readonly Entry[] = sheet.cells
      .flat()
      .map(({answer}, i) =>
        i === 2 ? {...EMPTY, shown: true} : {text: i === 3 ? 'x' : answer, checked: true, shown: false},
      );
    assert.deepEqual(countFilled(sheet, entries), {right: 10, shown: 1, total: 12});
    assert.deepEqual(readEntries(JSON.parse(JSON.stringify(writeEntries(entries))), sheet), entries);
    fc.assert(fc.property(fc.anything(), (stored) => assert.equal(readEntries(stored, sheet).length, 12)));
  });
});

describe('Putting in order', () => {
  it('takes rows that say the same for each other', () => {
    const task = orderOf(rows('a', 'b', 'a', 'c'))!;
    assert.deepEqual(task.rows, [0, 1, 2, 3]);
    assert.equal(gradeOrder(task, [2, 1, 0, 3]).score, 1);
    assert.deepEqual(gradeOrder(task, [1, 2, 0, 3]).placed, [false, false, true, true]);
  });

  it('tells how many follow each other rightly', () => {
    const task = orderOf(rows('a', 'b', 'c', 'd', 'e'))!;
    assert.deepEqual(gradeOrder(task, [1, 2, 3, 4, 0]), {
      placed: [false, false, false, false, false],
      run: 4,
      score: 0.75,
    });
    assert.equal(gradeOrder(task, [4, 3, 2, 1, 0]).score, 0);
  });

  it('chooses from a long run what is not twice, first and last among it', () => {
    const task = orderOf(read(long(400)))!;
    assert.equal(task.rows.length, 8);
    assert.equal(task.rows[0], 0);
    assert.ok(task.chosen);
    const loop = orderOf(rows(...Array.from({length: 40}, (_, i) => ['a', 'b', 'c'][i % 3]!)))!;
    assert.deepEqual(loop.rows, [0, 1, 2]);
    assert.equal(orderOf(rows('a', 'b', 'a', 'b')), undefined);
  });

  it('is mixed always the same way, and never right at once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 8}), fc.string(), (words, seed) => {
        const task = orderOf(rows(...words));
        if (!task) return;
        const order = mixed(task, seed);
        assert.deepEqual(order, mixed(task, seed));
        assert.ok(isOrder(task, order));
        assert.ok(gradeOrder(task, order).score < 1);
        assert.equal(
          gradeOrder(
            task,
            task.rows.map((_, i) => i),
          ).score,
          1,
        );
      }),
    );
  });

  it('moves one, and knows what is no order', () => {
    assert.deepEqual(moveTo([0, 1, 2, 3], 0, 2), [1, 2, 0, 3]);
    assert.deepEqual(moveTo([0, 1, 2, 3], 3, 0), [3, 0, 1, 2]);
    const task = orderOf(rows('a', 'b', 'c'))!;
    for (const no of [undefined, 'abc', [0, 1], [0, 1, 1], [0, 1, 3], [0, 1, 1.5]]) assert.ok(!isOrder(task, no));
    assert.deepEqual(spread([1, 2, 3, 4, 5], 3), [1, 3, 5]);
  });
});

describe('Explaining', () => {
  it('asks what the author asks, else what happens where something does', () => {
    const moments = [
      {question: 'Why?', answer: 'So.'},
      {id: 'how', question: 'How?', answer: 'Thus.'},
    ];
    assert.deepEqual(
      explainOf(read({...waiting, moments})).map((prompt) => 'question' in prompt && [prompt.id, prompt.question]),
      [
        ['1', 'Why?'],
        ['how', 'How?'],
      ],
    );
    assert.deepEqual(
      explainOf(read(waiting)).map((prompt) => 'row' in prompt && prompt.row),
      [1, 2, 3, 4],
    );
    assert.equal(explainOf(read(long(400))).length, 6);
  });
});

describe('A caption', () => {
  it('is what the author’s transcript says of the step, else a sentence made from the run', () => {
    const say = (lesson: Lesson, row: number): string =>
      plainText(captionOf(lesson, row, phrases).text, ({target}) => target);
    const made = transcriptOf(read(waiting), phrases).entry(1).text;
    assert.equal(say(read(waiting), 1), wordsOfText(made));
    const transcript = ['First.', {text: 'A list `rows`.', step: 2}, {text: 'Empty.', step: 2}];
    const told = read({...waiting, transcript});
    assert.equal(say(told, 0), 'First.');
    assert.equal(say(told, 1), 'A list rows. Empty.');
    assert.equal(say(told, 2), say(read(waiting), 2));
  });

  it('stays as long as reading it takes', () => {
    assert.equal(readingTime('Short.'), 2500);
    assert.equal(readingTime('x'.repeat(150)), 10_000);
    assert.ok(readingTime('字'.repeat(30)) > readingTime('x'.repeat(30)) * 1.5);
  });
});
