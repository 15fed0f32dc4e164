import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {phrases} from '../../src/lesson/phrases.js';
import {transcriptOf} from '../../src/lesson/transcript.js';
import {waiting} from '../kit/lessons.js';
import {DOCUMENTS, lessonOf, randomLessons} from './generated.js';
import {assertTold} from './told.js';

/** The document, as if nobody had written a transcript. */
const withoutTranscript = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([key]) => key !== 'transcript'));

const sentences = (document: object): string[] => {
  const transcript = transcriptOf(lessonOf(document), phrases);
  return Array.from({length: transcript.length}, (_, i) => transcript.entry(i).text);
};

describe('A transcript made from the run', () => {
  for (const [name, document] of DOCUMENTS) {
    it(`is in sentences: ${name}`, () => assertTold(lessonOf(withoutTranscript(document))));
  }

  it('is in sentences for any run, whatever its names and values are', () => {
    fc.assert(
      fc.property(randomLessons, (document) => assertTold(lessonOf(document))),
      {numRuns: 300},
    );
  });

  it('counts all lines of a long output, and quotes the first', () => {
    const lines = Array.from({length: 5_000}, (_, i) => String(i));
    const rows = [{cells: ['x'], output: `${lines.join('\n\n')}\n`}];
    const [told] = sentences({title: 'x', table: {columns: ['Action'], rows}});
    assert.match(told!, /prints `0`, `1`,? and `2`,? and 4,?997 more lines/);
  });

  it('tells of loops, second names, changes in place, conditions and output', () => {
    assert.deepEqual(sentences(withoutTranscript(DOCUMENTS.get('remove')!)), [
      'On line 1, `orders` starts as `[3, 4, 6, 5]`.',
      'On line 2, `backup` becomes another name for what `orders` holds; nothing is copied.',
      'Line 3 takes the next item: `n` is now `3`.',
      'Line 4 runs: `if n % 2 == 0:`; the run goes on at line 3.',
      'Line 3 takes the next item: `n` is now `4`.',
      'Line 4 runs: `if n % 2 == 0:`; the run goes on at line 5.',
      'On line 5, the one object that `orders` and `backup` name shrinks in place: both now hold `[3, 6, 5]`.',
      'Line 3 takes the next item: `n` is now `5`.',
      'Line 4 runs: `if n % 2 == 0:`; the run goes on at line 3.',
      'Line 3 runs: `for n in orders:`; the run goes on at line 6.',
      'Line 6 prints `[3, 6, 5] [3, 6, 5]`.',
    ]);
  });

  const frames = [
    {name: '', kind: 'module'},
    {name: 'f', parent: 0},
    {name: 'g', parent: 1},
    {name: 'h', task: 1},
  ];
  const tasks = [{name: 'main'}, {name: 'other'}];
  const run = (...steps: object[]): string[] =>
    sentences({
      title: 'x',
      trace: {version: 1, language: 'python', frames, tasks, steps},
      table: {rows: 'fine'},
    });

  it('tells of calls, waiting, other tasks, and who goes on after how long', () => {
    assert.deepEqual(
      run(
        {line: 9},
        {event: 'call', frame: 1, line: 1, set: {x: 1, y: 'a'}},
        {event: 'call', frame: 2, line: 5},
        {event: 'suspend', line: 6, on: 'timer'},
        {event: 'suspend', frame: 1, line: 2},
        {event: 'call', frame: 3, line: 8},
        {event: 'resume', frame: 1, line: 2, ms: 30},
        {event: 'return', value: null, outer: {0: {z: null}}},
      ),
      [
        'Now `main` runs. Line 9 runs.',
        "The program calls `f` with `x = 1` and `y = 'a'`.",
        '`f` calls `g`.',
        '`g` is suspended at line 6, waiting for `timer`.',
        '`f` is suspended at line 2, waiting for `g`.',
        'Now `other` takes over from `main`. `h` begins.',
        'Now `main` takes over from `other`. `f` goes on at line 2 after 30 ms, suspended since {step:5}.',
        '`f` returns `None`. `z` starts as `None`.',
      ],
    );
  });

  it('tells of errors, of what is yielded, and of what is gone', () => {
    const error = {type: 'KeyError', message: "'x'"};
    assert.deepEqual(
      run(
        {line: 9, set: {x: 1}},
        {event: 'call', frame: 1, line: 1},
        {event: 'yield', value: 4},
        {event: 'raise', line: 3, error},
        {event: 'unwind', error},
        {event: 'catch', frame: 0, line: 10, error, delete: ['x']},
        {line: 11, output: 'a\n\nb\nc\nd\n'},
        {output: '\n'},
      ).slice(2),
      [
        '`f` hands out `4` and waits.',
        "Line 3 raises `KeyError: 'x'`.",
        'The error ends `f`: nothing is returned.',
        "Line 10 catches `KeyError: 'x'`. `x` is gone.",
        'Line 11 prints `a`, `b`, and `c`, and 1 more line.',
        'Line 11 prints an empty line.',
      ],
    );
  });

  it('tells a row of several steps in their order, other tasks in passing', () => {
    const [row] = sentences({
      title: 'x',
      trace: {
        version: 1,
        frames,
        tasks,
        steps: [
          {event: 'call', frame: 1, line: 1},
          {line: 2, set: {x: 1}},
          {line: 3},
          {event: 'suspend', line: 3},
          {event: 'suspend', frame: 3, line: 7},
          {frame: 1, event: 'resume', line: 3},
          {line: 4, set: {x: 2}},
        ],
      },
      table: {columns: ['A'], rows: [{at: 'f:1:call:1', cells: ['a']}]},
    });
    assert.equal(
      row,
      'Now `main` runs. The program calls `f`. On line 2, `x` starts as `1`. `f` is suspended at line 3. ' +
        'Meanwhile `other` runs, until `h` is suspended at line 7. Now `main` takes over from `other`. ' +
        '`f` goes on at line 3. On line 4, `x` changes from `1` to `2`.',
    );
  });

  it('refers to the step that it means, also where another has its number as an id', () => {
    const rows = [{id: '3'}, {id: 'x', event: 'suspend', line: 1}, {id: 'a{b}', event: 'suspend', line: 2}, {line: 3}];
    const told = sentences({title: 'x', table: {columns: ['A'], rows: [...rows, {event: 'resume', line: 2}]}});
    assert.equal(told.at(-1), 'The program goes on at line 2.');
    const waits = [...rows.slice(0, 3), {event: 'resume', line: 2}];
    const lesson = lessonOf({title: 'x', table: {columns: ['A'], rows: waits}});
    const {text} = transcriptOf(lesson, phrases).entry(3);
    assert.equal(text, 'The program goes on at line 2, suspended since {step:03}.');
    assert.equal(lesson.table.find('03'), 2);
  });

  it('repeats the words of a table that says nothing of the run', () => {
    assert.deepEqual(
      sentences({title: 'x', table: {columns: ['Action', 'Why'], rows: [{cells: ['Mix *it*', 'so it is even.']}]}}),
      ['Action: Mix *it*. Why: so it is even.'],
    );
  });

  it('costs nothing for the rows that nobody asks for', () => {
    const steps = Array.from({length: 9000}, (_, i) => ({line: 1, set: {i}}));
    const lesson = lessonOf({title: 'x', trace: {version: 1, steps}});
    let reads = 0;
    const {trace} = lesson;
    const state = trace.state.bind(trace);
    trace.state = (step) => {
      reads++;
      return state(step);
    };
    const transcript = transcriptOf(lesson, phrases);
    assert.equal(reads, 0);
    assert.equal(transcript.entry(8999).text, 'On line 1, `i` changes from `8998` to `8999`.');
    assert.ok(reads < 10, String(reads));
  });
});

describe('A transcript that an author wrote', () => {
  it('goes with the steps that it names, else with its place', () => {
    const transcript = transcriptOf(
      lessonOf({
        ...waiting,
        transcript: ['It begins.', {text: 'It waits.', step: 3}, {text: 'Still.', step: 3}, 'On.'],
      }),
      phrases,
    );
    assert.equal(transcript.generated, false);
    assert.deepEqual(
      Array.from({length: transcript.length}, (_, i) => transcript.entry(i)),
      [
        {row: 0, text: 'It begins.'},
        {row: 2, text: 'It waits.'},
        {row: 2, text: 'Still.'},
        {row: 3, text: 'On.'},
      ],
    );
    assert.deepEqual([0, 1, 2, 3, 5].map(transcript.at), [0, 0, 1, 3, 3]);
  });
});
