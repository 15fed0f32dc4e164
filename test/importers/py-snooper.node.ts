import assert from 'node:assert/strict';
import {it} from 'node:test';
import {importTrace} from '../../src/importers/index.js';
import {lessonOfImport} from '../../src/importers/lesson.js';
import {traceProblems} from '../../src/lesson/trace-problems.js';
import {lessonOf} from '../lesson/generated.js';
import {assertHonest} from '../lesson/honest.js';
import {assertTold} from '../lesson/told.js';
import {traceOf} from './corpus.js';

const LOG = `Source path:... /tmp/a.py
Starting var:.. n = 2
12:00:00.000000 call         4 def f(n):
12:00:00.000100 line         5     x = n * 2
New var:....... x = 4
12:00:00.000200 line         6     return [x]
12:00:00.000300 return       6     return [x]
Return value:.. [4]
Elapsed time: 00:00:00.000400
`;

it('A log of PySnooper is a trace whose steps have their own effects', () => {
  const {format, trace, lost} = importTrace(LOG);
  assert.equal(format, 'PySnooper');
  assert.deepEqual(traceProblems(trace, ['trace']), []);
  assert.ok(trace && 'steps' in trace);
  const told = trace.steps.map(({event = 'line', line, set = {}, value}) => [event, line, set, value]);
  assert.deepEqual(told, [
    ['call', 4, {n: 2}, undefined],
    ['line', 5, {x: 4}, undefined],
    ['line', 6, {}, undefined],
    ['return', 6, {}, {show: '[4]'}],
  ]);
  assert.ok(lost.length > 0);
  const lesson = lessonOf(lessonOfImport(importTrace(LOG), 'x'));
  assertTold(lesson);
  assert.ok(assertHonest(lesson).length > 0);
});

it('A long log is read to its end', () => {
  const rounds = Array.from({length: 6_000}, (_, i) => [
    `New var:....... x = ${i}`,
    '12:00:00.000100 line         5     for x in n:',
    '12:00:00.000100 line         6         f(x)',
  ]);
  const begin = ['12:00:00.000000 call         4 def f(n):'];
  const text = [...begin, ...rounds.flat(), '12:00:00.000300 return       7     return x', 'Return value:.. 5999'].join(
    '\n',
  );
  const {lost} = importTrace(text);
  assert.deepEqual(
    lost.filter((kind) => kind.includes('steps')),
    [],
  );
  const trace = traceOf(text);
  assert.equal(trace.length, 12_002);
  const {value, frame} = trace.step(12_001);
  assert.deepEqual(
    [value, trace.state(12_001).value(frame, 'x'), trace.state(6_001).value(frame, 'x')],
    [5999, 5999, 3000],
  );
});
