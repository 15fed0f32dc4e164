import assert from 'node:assert/strict';
import {test} from 'node:test';
import {callsOf} from '../../src/lesson/calls.js';
import type {Flow} from '../../src/lesson/flow.js';
import {makeLesson, type SoundLesson} from '../../src/lesson/lesson.js';
import {flowViewOf} from '../../src/lesson/flow-view.js';
import {fib, queue, twoFiles} from '../kit/recorded.js';

const lessonOf = (trace: object) => makeLesson({title: 'Calls', trace} as SoundLesson, {});
const arrows = ({nodes, edges}: Flow): string[] =>
  edges.map(({from, to, label, wait}) =>
    `${nodes[from]!.label} ${wait ? '..' : '->'} ${nodes[to]!.label} ${label}`.trim(),
  );

test('a function is a node, a call an arrow that says how many there were', () => {
  const flow = callsOf(lessonOf(twoFiles));
  assert.deepEqual(
    flow.nodes.map(({label, kind, rows}) => [label, kind, [...rows]]),
    [
      ['`shop.py`', 'start', [0, 1, 8]],
      ['`price`', 'step', [2, 3, 4, 5, 6, 7]],
    ],
  );
  assert.deepEqual(arrows(flow), ['`shop.py` -> `price` 2×']);
  assert.deepEqual([...flow.lit], [0, 0, 1, 1, 1, 1, 1, 1, 0]);
  assert.deepEqual({...flow.made}, {more: 0, nodes: [0, 2], edges: [2]});
});

test('a function that calls itself has an arrow to itself', () => {
  assert.deepEqual(arrows(callsOf(lessonOf(fib))), [
    '`fib.py` -> `report` 2×',
    '`report` -> `fib` 2×',
    '`fib` -> `fib` 4×',
  ]);
});

test('tasks are lanes; where one waits and another goes on, the arrow is broken', () => {
  const flow = callsOf(lessonOf(queue));
  assert.deepEqual(flow.lanes, ['producer', 'consumer']);
  assert.deepEqual(
    flow.nodes.map(({label, lane}) => [label, lane]),
    [
      ['`produce`', 0],
      ['`consume`', 1],
    ],
  );
  assert.deepEqual(arrows(flow), ['`produce` .. `consume`', '`consume` .. `produce`']);
});

test('a task is not called by the program that made it', () => {
  const steps = [
    {line: 1, frame: 0},
    ...queue.steps.map(({frame, ...step}, i) => ({...step, frame: frame === undefined ? frame : frame + 1, ms: i})),
  ];
  const started = {
    ...queue,
    tasks: [{name: 'main'}, ...queue.tasks],
    frames: [
      {name: '', kind: 'module', task: 0},
      ...queue.frames.map((frame) => ({...frame, parent: 0, task: frame.task + 1})),
    ],
    steps,
  };
  assert.deepEqual(arrows(callsOf(lessonOf(started))), [
    '`queue.py` .. `produce`',
    '`produce` .. `consume`',
    '`consume` .. `produce`',
  ]);
});

test('a generator that hands out a value leads back, broken', () => {
  const trace = {
    version: 1,
    frames: [
      {name: '', kind: 'module'},
      {name: 'count', kind: 'generator', line: 1, parent: 0},
    ],
    steps: [
      {line: 4},
      {event: 'call', frame: 1, line: 1},
      {event: 'yield', line: 2, value: 1},
      {line: 4, frame: 0},
      {event: 'resume', frame: 1, line: 2},
      {event: 'return', line: 2},
    ],
  };
  const flow = callsOf(lessonOf(trace));
  assert.deepEqual(arrows(flow), ['-> `count`', '`count` ..']);
});

test('of too many functions those are left out that run last: what they do is done by their caller', () => {
  const count = 30;
  const frames = [
    {name: '', kind: 'module'},
    ...Array.from({length: count}, (_, i) => ({name: `f${i}`, line: i + 1, parent: i < 28 ? 0 : i})),
  ];
  const steps = [{line: 1}, ...frames.slice(1).map((_, i) => ({event: 'call', frame: i + 1, line: i + 1}))];
  const flow = callsOf(lessonOf({version: 1, frames, steps}));
  assert.equal(flow.nodes.length, 24);
  assert.equal(flow.made!.more, count - 23);
  assert.equal(flow.edges.length, 23);
  assert.deepEqual([...flow.lit.slice(-3)], [0, 0, 0]);
});

test('hostile names are text', () => {
  const frames = twoFiles.frames.map((frame) => ({...frame, name: frame.name && '`**x** {step:1}'}));
  const [, node] = callsOf(lessonOf({...twoFiles, frames})).nodes;
  assert.equal(node!.label, '`` `**x** {step:1} ``');
});

test('a lesson shows the flow of its author, else its tasks, else its functions', () => {
  const flow = {nodes: ['A']};
  assert.equal(flowViewOf(makeLesson({title: 'All', trace: queue, flow} as SoundLesson, {})), 'flow');
  assert.equal(flowViewOf(lessonOf(queue)), 'tasks');
  assert.equal(flowViewOf(lessonOf(twoFiles)), 'calls');
  assert.equal(flowViewOf(lessonOf({version: 1, steps: [{line: 1}, {line: 2}]})), undefined);
  assert.equal(flowViewOf(lessonOf({version: 1, frames: fib.frames, steps: [{line: 1}]})), undefined);
});
