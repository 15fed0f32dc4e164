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
