import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isProblemError} from '../../src/lesson/problem.js';
import {readLesson} from '../../src/lesson/read.js';
import {fetchTrace} from '../../src/page/fetch-trace.js';
import type {Trace} from '../../src/trace/index.js';

const messages = (trace: object): string[] =>
  readLesson({title: 'x', trace}, {name: 'x', key: 'x'}).problems.map(({message}) => message);

/** The trace of a file whose lines are these: the first a header, the others blocks. */
const fetched = async (...lines: readonly unknown[]): Promise<Trace> => {
  const original = globalThis.fetch;
  globalThis.fetch = () => Promise.resolve(new Response(lines.map((line) => JSON.stringify(line)).join('\n')));
  const path = lines.length > 1 ? 'run.jsonl' : 'run.json';
  try {
    return await fetchTrace(path, 'https://example.invalid/lesson.json', new AbortController().signal);
  } finally {
    globalThis.fetch = original;
  }
};
const refused = async (...lines: readonly unknown[]): Promise<string> => {
  try {
    await fetched(...lines);
  } catch (error) {
    if (isProblemError(error)) return error.problems[0]!.message;
    throw error;
  }
  return 'nothing';
};
const nested = (depth: number): unknown => {
  let json: unknown = 1;
  for (let i = 0; i < depth; i++) json = [json];
  return json;
};

describe('A recording of a wrong shape is a problem, not an error:', () => {
  const isOther = (text: string): boolean => !text.includes(' is no key of a lesson');
  const cases: [string, object, string][] = [
    ['nothing runs', {}, 'trace has neither `steps` nor `blocks`; one of them must tell what runs'],
    [
      'rows in place of steps',
      {rows: [null]},
      'trace has neither `steps` nor `blocks`; one of them must tell what runs',
    ],
    [
      'no frame at all',
      {frames: [], start: {x: 1}, steps: []},
      'trace.frames is empty; a run has one frame at least, and without `frames` it has just one',
    ],
    [
      'a frame before the first',
      {steps: [{outer: {'-1': {x: 1}}}]},
      'trace.steps[0].outer is -1, but there are 1 frames',
    ],
    ['half a frame', {steps: [{outer: {'0.5': {x: 1}}}]}, 'trace.steps[0].outer is 0.5, but there are 1 frames'],
    [
      'a variable of no frame',
      {variables: [[9, 'x']], steps: []},
      'trace.variables[0][0] is 9, but there are 1 frames',
    ],
  ];
  for (const [name, trace, message] of cases) {
    it(name, () => assert.deepEqual(messages({version: 1, ...trace}).filter(isOther), [message]));
  }

  it('and what stands beside the steps is not read', () => {
    const [message, ...more] = messages({version: 1, steps: [{line: 1}], rows: [null]});
    assert.match(message!, /^trace\.rows is no key/);
    assert.deepEqual(more, []);
  });
});

describe('A trace file', () => {
  it('is refused at what is no address, in words', async () => {
    const found = fetchTrace('http://', 'https://example.invalid/', new AbortController().signal);
    await assert.rejects(found, {message: 'the lesson names a trace at what is no address'});
  });

  const header = {version: 1, variables: [[0, 'x']]};

  it('has a header and blocks, one a line', async () => {
    const block = {
      length: 3,
      values: [[1], 2],
      set: [[0, [0, 2], [1, 2]]],
      output: [[1, 'a']],
      details: [[2, {on: 'b'}]],
    };
    const trace = await fetched(header, block, {length: 1, values: [7], set: [[0, [0], [3]]]});
    assert.deepEqual(
      [trace.length, trace.output(3), trace.step(2).on, trace.state(3).lookup({scope: '', name: 'x'})],
      [4, 'a', 'b', 7],
    );
    assert.equal((await fetched({version: 1, steps: [{}]})).length, 1);
    assert.equal((await fetched({version: 1, steps: [{}]}, '')).length, 1, 'a short run, in a file for long ones');
  });

  it('may tell frames and variables in the block in which they begin', async () => {
    const call = {length: 2, frames: [{name: 'f', parent: 0}], variables: [[1, 'y']], frame: [1, 1], event: [1, 5]};
    const trace = await fetched(
      header,
      {...call, values: [1, 2], set: [[1, [0], [1]]]},
      {
        ...call,
        variables: [[2, 'y']],
        frame: [2, 2],
        set: [
          [2, [0], [2]],
          [0, [1], [1]],
        ],
      },
    );
    assert.deepEqual(
      trace.facts.frames.map(({name, parent, from, to}) => [name, parent, from, to]),
      [
        ['', null, -1, Infinity],
        ['f', 0, 0, 1],
        ['f', 0, 2, 3],
      ],
    );
    assert.deepEqual(
      [1, 2, 3].map((step) => trace.state(step).lookup({scope: 'f', name: 'y'})),
      [1, 2, 2],
    );
    assert.equal(trace.state(3).lookup({scope: '', name: 'x'}), 1);
  });

  const frames = [{name: ''}, {name: 'f'}];
  const ofF = {...header, frames, variables: [[1, 'x']]};
  const cases: [string, unknown[], string][] = [
    ['a variable of no frame', [{version: 1, variables: [[9, 'x']]}, {length: 1}], 'trace.variables[0][0] is 9'],
    ['values that are no list', [header, {length: 1, values: {}}], 'trace.blocks[0].values should be a list'],
    ['details that are no list', [header, {length: 1, details: 5}], 'trace.blocks[0].details should be a list'],
    ['output that is no text', [header, {length: 1, output: [[0, 5]]}], 'trace.blocks[0].output[0][1] should be text'],
    ['output after the end', [header, {length: 1, output: [[1, 'a']]}], 'trace.blocks[0].output[0][0] is 1'],
    [
      'details that are none',
      [header, {length: 1, details: [[0, {error: 5}]]}],
      'trace.blocks[0].details[0][1].error should be',
    ],
    ['frames that are none', [header, {length: 1, frames: {}}], 'trace.blocks[0].frames should be a list'],
    [
      'a frame before its parent',
      [header, {length: 1, frames: [{name: 'f', parent: 1}]}],
      "trace.blocks[0].frames[0].parent is 1, but a frame's parent comes before it",
    ],
    [
      'a variable of no frame',
      [header, {length: 1, frames: [{name: 'f'}], variables: [[2, 'x']]}],
      'trace.blocks[0].variables[0][0] is 2, but there are 2 frames',
    ],
    ['a frame that comes later', [header, {length: 1, frame: 1}, {length: 1, frames}], 'trace.blocks[0].frame holds 1'],
    ['a column that is nothing', [header, {length: 1, line: null}], 'trace.blocks[0].line holds null'],
    [
      'a step of a frame that ended in its block',
      [
        {version: 1, frames},
        {length: 3, frame: [0, 1, 1], event: [0, 5, 0]},
      ],
      'trace.blocks[0].frame holds 1, but that frame ended at step 1',
    ],
    [
      'a step of a frame that ended in an earlier block',
      [
        {version: 1, frames},
        {length: 2, frame: [0, 1], event: [0, 8]},
        {length: 1, frame: 1},
      ],
      'trace.blocks[1].frame holds 1, but that frame ended at step 1',
    ],
    [
      'a variable of a frame that ended',
      [ofF, {length: 3, frame: [0, 1, 0], event: [0, 5, 0], values: [1], set: [[0, [2], [1]]]}],
      'trace.blocks[0].set[0][1] changes a variable of a frame that ended at step 1',
    ],
    ['no header', [null, {length: 1}], 'trace should be an object {…}, but is null'],
    ['what is too deep', [{version: 1, steps: [{value: nested(100)}]}], 'trace nests deeper than 32 levels'],
    ['a block that is too deep', [header, {length: 1, values: [nested(100)]}], 'trace.blocks[0] nests deeper than 32'],
    [
      'a detail that is too deep',
      [header, {length: 1, details: [[0, {value: nested(100)}]]}],
      'trace.blocks[0] nests deeper than 32',
    ],
  ];
  for (const [name, lines, message] of cases) {
    it(`is refused for ${name}`, async () => {
      const found = await refused(...lines);
      assert.ok(found.startsWith(message), found);
    });
  }
});
