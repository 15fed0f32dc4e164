import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lanesOf} from '../../src/lesson/lanes.js';
import {makeLesson, type SoundLesson} from '../../src/lesson/lesson.js';

import {queue} from '../kit/recorded.js';

const lanes = (trace: object) => lanesOf(makeLesson({title: 'Tasks', trace} as SoundLesson, {}));

test('no two tasks run in one column, and nobody runs where all wait', () => {
  const {tasks, columns} = lanes(queue);
  const running = tasks.flatMap(({stretches}) => stretches.filter(({kind}) => kind === 'running'));
  assert.deepEqual(
    running.map(({from}) => from).sort((a, b) => a - b),
    [0, 1, 3, 5, 7, 9],
  );
  assert.equal(columns.length, 10);
  for (const {from, to} of running) assert.equal(from, to);
});

test('a task that waits for good waits to the end, and one that has ended does nothing more', () => {
  const frames = [
    {name: '', kind: 'module'},
    {name: 'stuck', kind: 'coroutine', line: 1, task: 1},
    {name: 'tick', line: 2, task: 2},
    {name: 'tick', line: 2, task: 2},
  ];
  const steps = [
    {line: 3},
    {event: 'call', frame: 1, line: 1},
    {event: 'suspend', line: 1, on: 'never'},
    {event: 'call', frame: 2, line: 2, ms: 100},
    {event: 'return', line: 2},
    {event: 'call', frame: 3, line: 2, ms: 200},
    {event: 'return', line: 2},
  ];
  const tasks = ['main', 'stuck()', 'every 100 ms'].map((name) => ({name}));
  const [main, stuck, tick] = lanes({version: 1, tasks, frames, steps}).tasks;
  const kinds = (one: typeof main): string[] => one!.stretches.map(({kind}) => kind);
  assert.deepEqual(kinds(stuck), ['running', 'suspended']);
  assert.deepEqual([stuck!.stretches[1]!.to, stuck!.stretches[1]!.lastStep, stuck!.stretches[1]!.on], [5, 6, 'never']);
  assert.deepEqual(kinds(tick), ['running', 'running']);
  assert.deepEqual(kinds(main), ['running']);
});

test('a task waits from the step that lets go to the one before it goes on', () => {
  const [producer] = lanes(queue).tasks;
  const wait = producer!.stretches.find(({kind}) => kind === 'suspended');
  assert.deepEqual(
    {...wait},
    {
      kind: 'suspended',
      from: 1,
      to: 2,
      firstStep: 2,
      lastStep: 4,
      turns: 1,
      on: 'asyncio.sleep(0.1)',
    },
  );
});
