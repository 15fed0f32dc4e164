import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importInSlices, importTrace} from '../../src/importers/index.js';
import {lessonOfImport} from '../../src/importers/lesson.js';
import {questionsOf} from '../../src/lesson/question.js';
import {traceProblems} from '../../src/lesson/trace-problems.js';
import {readLesson} from '../../src/lesson/read.js';
import {show} from '../../src/lesson/show.js';
import {lessonOf} from '../lesson/generated.js';
import {documents, eventsOf, traceOf} from './corpus.js';

const corpus = documents();
const skip = corpus.size === 0 && 'the collection is not here';

describe('A Python Tutor trace', {skip}, () => {
  it('of a coroutine shows one call that waits and goes on', () => {
    const trace = traceOf(corpus.get('asyncio-gather--opt-v5-pg_logger.json'));
    const names = trace.facts.frames.map(({name}) => name);
    assert.equal(names.filter((name) => name === 'main').length, 1);
    assert.equal(names.filter((name) => name === 'fetch').length, 3);
    const events = eventsOf(trace);
    assert.ok(events.includes('suspend main1 8') && events.includes('resume main1 8'), events.join('\n'));
  });
});

const line = (at: number, globals: object, heap: object = {}): object => ({
  event: 'step_line',
  line: at,
  func_name: '<module>',
  globals,
  ordered_globals: Object.keys(globals),
  stack_to_render: [],
  heap,
  stdout: '',
});

describe('A Python Tutor document', () => {
  it('of C begins a call on the first line that runs in it, which is a step', () => {
    const int = (value: unknown): unknown => ['C_DATA', '0x1', 'int', value];
    const step = (event: string, at: number, ...calls: [string, object][]): object => ({
      ...line(at, {}),
      event,
      stack_to_render: calls.map(([func_name, encoded_locals], k) => ({
        func_name,
        frame_id: `0x${k + 1}`,
        encoded_locals,
        is_highlighted: k === calls.length - 1,
      })),
    });
    const told = (code: string, begin: number, before: object, after: object): unknown => {
      const document = {
        lang: 'c',
        code,
        trace: [
          step('step_line', 6, ['main', {}]),
          step('call', begin, ['main', {}], ['f', before]),
          step('step_line', 3, ['main', {}], ['f', after]),
          step('return', 4, ['main', {}], ['f', after]),
          step('return', 7, ['main', {}]),
        ],
      };
      const trace = traceOf(document);
      const begins = eventsOf(trace).filter((one) => one.endsWith(`f2 ${begin}`));
      const at = trace.facts.frames[2]!.from;
      const lost = importTrace(document).lost.filter((kind) => kind.startsWith('what a call holds'));
      return [begins, trace.state(at).value(trace.facts.frames[2]!, 'x'), lost.length];
    };
    const [unset, set] = [{x: int('<UNINITIALIZED>')}, {x: int(42)}];
    const shown = {kind: 'show', text: 'uninitialized'};
    const main = 'int main() {\n  f(1);\n}\n';
    assert.deepEqual(told(`int f() {\n  int x = 42;\n  g(x);\n}\n${main}`, 2, unset, set), [
      ['call f2 2', 'line f2 2'],
      shown,
      0,
    ]);
    assert.deepEqual(told(`int f(int x) {\n\n  g(x);\n}\n${main}`, 1, unset, set), [['call f2 1'], 42, 1]);
    assert.deepEqual(told(`int f(int x) {\n  return f(x - 1);\n\n}\n${main}`, 2, set, set), [
      ['call f2 2', 'line f2 2'],
      42,
      0,
    ]);
  });

  it('of C shows memory that was freed as such, not as what it held', () => {
    const names = {p: ['C_DATA', '0x1', 'pointer', '0x50']};
    const trace = traceOf({
      code: '#include <stdlib.h>\nint* p;\nfree(p);\n',
      trace: [line(2, {}), line(3, names, {'0x50': ['C_ARRAY', '0x50', 7]}), {...line(3, names), event: 'return'}],
      lang: 'c',
    });
    const held = [0, 1].map((at) => show({kind: 'ref', id: 0x50}, 'c', trace.state(at)));
    assert.deepEqual(held, ['[7]', 'freed']);
  });

  it('of a long run is read to its end', () => {
    const count = 25_000;
    const trace = Array.from({length: count}, (_, i) => ({
      ...line(1 + (i % 2), {i, xs: ['REF', 1]}, {1: ['LIST', i, 'x']}),
      stdout: i < 12_000 ? '' : 'late\n',
    }));
    const document = {code: 'while True:\n  f()\n', trace};
    const imported = importTrace(document);
    assert.deepEqual(imported.lost, []);
    assert.deepEqual(imported.trace!.end, {reason: 'stopped'});
    const run = traceOf(document);
    assert.equal(run.length, count - 1);
    // A page answers its reader in between.
    const slices = [...importInSlices(document)].length;
    assert.ok(slices > (3 * count) / 1_000, String(slices));
    const [top] = run.facts.frames;
    for (const at of [0, 9_998, 9_999, 10_000, 20_000, count - 2]) {
      const state = run.state(at);
      assert.equal(state.value(top!, 'i'), at + 1);
      assert.equal(show(state.value(top!, 'xs'), 'python', state), `[${at + 1}, 'x']`);
      assert.equal(run.output(at), at + 1 < 12_000 ? '' : 'late\n');
    }
    const lesson = readLesson(lessonOfImport(imported, 'x'), {trace: run});
    assert.deepEqual(lesson.problems, []);
    assert.equal(lesson.lesson!.trace.length, count - 1);
  });

  it('names what it cannot keep', () => {
    const step = {...line(1, {}), html_output: '<b>', probe_exprs: {x: 1}, novelty: 1};
    const {lost} = importTrace({code: 'x\n', trace: [step, line(1, {})]});
    assert.equal(lost.length, 3, lost.join('\n'));
  });

  it('asks the questions of a CodeLens of the trace', () => {
    const question = {text: 'What is <code>x</code> now?', correct: 'globals.x', feedback: 'It &lt; 2.'};
    const document = {code: 'x = 1\nx = 2\n', trace: [{...line(1, {}), question}, line(2, {x: 1}), line(2, {x: 2})]};
    const imported = importTrace(`allTraceData["a"] = ${JSON.stringify(document)};`);
    assert.equal(imported.format, 'Runestone CodeLens');
    const [asked] = questionsOf(lessonOf(lessonOfImport(imported, 'x')), 'quiz');
    assert.deepEqual([asked!.prompt, asked!.key, asked!.explanation], ['What is `x` now?', ['1'], 'It < 2.']);
  });

  it('that is broken or hostile is a problem, or a trace without one', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const hostile = [
      null,
      1,
      '',
      '{',
      deep,
      [],
      [{}],
      {trace: 1},
      {trace: [{event: 1}]},
      {trace: [{event: 'x', globals: 1, heap: [1], stack_to_render: [null, {encoded_locals: {__proto__: 1}}]}]},
    ];
    for (const input of hostile) {
      const {trace, problems} = importTrace(input);
      assert.ok(trace ? traceProblems(trace, ['trace']).length === 0 : problems.length > 0);
    }
  });
});
