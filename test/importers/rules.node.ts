import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';
import {importTrace} from '../../src/importers/index.js';
import {lessonOfImport} from '../../src/importers/lesson.js';
import {traceQuestions} from '../../src/lesson/generate/questions.js';
import {placesInside} from '../../src/lesson/inside.js';
import {phrases} from '../../src/lesson/phrases.js';
import {transcriptOf} from '../../src/lesson/transcript.js';
import {lessonOf} from '../lesson/generated.js';
import {eventsOf, traceOf} from './corpus.js';

type Call = readonly [id: unknown, name: string, locals?: object, more?: object];

/** A step of a document: its event, its line, and the calls that run there, the last of which it is in. */
const step = (event: string, line: number, calls: readonly Call[] = [], more: object = {}): object => ({
  event,
  line,
  func_name: calls.at(-1)?.[1] ?? '<module>',
  globals: {},
  ordered_globals: [],
  heap: {},
  stdout: '',
  stack_to_render: calls.map(([frame_id, func_name, locals = {}, own = {}], k) => ({
    func_name,
    frame_id,
    encoded_locals: locals,
    ordered_varnames: Object.keys(locals),
    is_highlighted: k === calls.length - 1,
    is_parent: false,
    is_zombie: false,
    parent_frame_id_list: [],
    unique_hash: `${func_name}_${String(frame_id)}`,
    ...own,
  })),
  ...more,
});
const end = (line: number, globals: object = {}, heap: object = {}): object =>
  step('return', line, [], {globals, heap});

/** A document of so many lines of code, or of this code. */
const document = (code: string | number, ...trace: readonly object[]): {code: string; trace: readonly object[]} => ({
  code: typeof code === 'string' ? code : 'x\n'.repeat(code),
  trace,
});

describe('Each rule for documents of Python Tutor', () => {
  it('1. A last step that only marks the end is how the run ended, and no step without a state', () => {
    const shown = [step('step_line', 1), step('step_line', 2, [], {globals: {x: 1}})];
    const limit = traceOf(document(2, ...shown, {event: 'instruction_limit_reached', exception_msg: 'Stopped'}));
    assert.deepEqual(limit.facts.end, {reason: 'step-limit'});
    assert.deepEqual(eventsOf(limit), ['line 0 1']);
    // In Ruby the mark shows what is true then.
    const told = step('instruction_limit_reached', 1, [], {globals: {x: 2}});
    const ruby = traceOf(document(2, ...shown, told));
    assert.deepEqual(eventsOf(ruby), ['line 0 1', 'line 0 2']);
    assert.equal(ruby.state(1).value(ruby.facts.frames[0]!, 'x'), 2);
    for (const event of ['raw_input', 'mouse_input']) {
      const waits = traceOf(document(2, ...shown, {event, prompt: 'Your name?'}));
      assert.deepEqual(waits.facts.end, {reason: 'stopped'});
      const {event: last, name} = waits.step(waits.length - 1);
      assert.deepEqual([last, name], ['state', `${event}: Your name?`]);
      assert.equal(waits.state(waits.length - 1).value(waits.facts.frames[0]!, 'x'), 1);
    }
  });

  it('2. One step that is an uncaught exception is an error of syntax at its place: nothing ran', () => {
    const error = {event: 'uncaught_exception', line: 2, offset: 3, exception_msg: 'SyntaxError: invalid syntax'};
    const trace = traceOf(document('x = 1\nx y\n', error));
    assert.deepEqual(trace.facts.end, {
      reason: 'syntax-error',
      error: {type: 'SyntaxError', message: 'invalid syntax'},
    });
    assert.equal(trace.length, 1);
    assert.deepEqual([trace.step(0).line, trace.step(0).span], [2, [2, 2, 2, 3]]);
    const {offset: _, ...without} = error;
    assert.equal(traceOf(document('x = 1\nx y\n', without)).step(0).span, undefined);
    const thrown = step('uncaught_exception', 2, [], {exception_msg: 'E: x'});
    assert.equal(traceOf(document(2, step('step_line', 1), thrown)).facts.end!.reason, 'exception');
  });

  it('3. The current call is the one that is marked, wherever it stands; if none is, the top level is', () => {
    const zombie: Call = [1, 'make', {}, {is_zombie: true, is_highlighted: false}];
    const calls: readonly Call[] = [[2, 'use', {}, {is_highlighted: true}], zombie];
    const trace = traceOf(
      document(
        9,
        step('step_line', 8),
        step('call', 1, [[1, 'make']]),
        step('return', 2, [[1, 'make']]),
        step('call', 4, calls),
        step('step_line', 5, calls),
        step('return', 5, calls),
        step('step_line', 9, [zombie]),
        end(9),
      ),
    );
    const told = [
      'line 0 8',
      'call make1 1',
      'return make1 2',
      'call use2 4',
      'line use2 5',
      'return use2 5',
      'line 0 9',
    ];
    assert.deepEqual(eventsOf(trace), told);
    const below: Call = [1, 'f', {}, {is_highlighted: false}];
    const top = traceOf(document(3, step('call', 1, [[1, 'f']]), step('step_line', 2, [below]), end(3)));
    assert.deepEqual(eventsOf(top).slice(0, 2), ['call f1 1', 'line 0 2']);
  });

  it('4. A call is the same one by its number in Python, by depth and name where numbers change or come again', () => {
    const python = traceOf(
      document(
        'def f(n):\n  pass\nf(f(1))\n',
        step('step_line', 3),
        step('call', 1, [[1, 'f', {n: 1}]]),
        step('step_line', 2, [[1, 'f', {n: 1}]]),
        // One may come into view without a call, where only a part of a run was recorded.
        step('return', 2, [[2, 'f', {n: 1}]]),
        end(3),
      ),
    );
    const events = ['line 0 3', 'call f1 1', 'line f1 2', 'return f1 2', 'call f2 2', 'return f2 2'];
    assert.deepEqual(eventsOf(python), events);

    const main: Call = ['0x20', 'main'];
    const c = traceOf(
      document(
        '#include <a.h>\nint f(int n) {\n  g();\n  return n;\n}\nint main() {\n  f(1);\n  f(2);\n}\n',
        step('step_line', 7, [main]),
        step('call', 2, [main, ['0x10', 'f', {n: 1}]]),
        step('step_line', 3, [main, ['0x10', 'f', {n: 1}]]),
        step('return', 4, [main, ['0x10', 'f', {n: 1}]]),
        step('step_line', 8, [main]),
        step('call', 2, [main, ['0x10', 'f', {n: 2}]]),
        step('step_line', 3, [main, ['0x10', 'f', {n: 2}]]),
        step('return', 4, [main, ['0x10', 'f', {n: 2}]]),
        step('return', 9, [main]),
      ),
    );
    assert.deepEqual(c.facts.frames.map(({name, from, to}) => [name, from, to]).slice(2), [
      ['f', 2, 4],
      ['f', 6, 8],
    ]);

    const java = (event: string, line: number, ...names: string[]): object => {
      const frames = names.map((name): Call => [name.length + line * 10 + names.length * 1000, name]);
      const stack = frames.map((one, k): Call => [one[0], one[1], {}, {is_highlighted: k === 0}]);
      return step(event, line, stack);
    };
    const numbers = traceOf({
      ...document(
        9,
        java('call', 1, 'main:1'),
        java('step_line', 2, 'main:2'),
        java('call', 5, 'f:5', 'main:2'),
        java('step_line', 6, 'f:6', 'main:2'),
        java('call', 5, 'f:5', 'f:6', 'main:2'),
        java('step_line', 6, 'f:6', 'f:6', 'main:2'),
        java('return', 7, 'f:7', 'f:6', 'main:2'),
        java('step_line', 7, 'f:7', 'main:2'),
        java('return', 7, 'f:7', 'main:2'),
        java('step_line', 3, 'main:3'),
        java('return', 3, 'main:3'),
      ),
      lang: 'java',
    });
    assert.deepEqual(
      numbers.facts.frames.map(({name, parent}) => [name, parent]),
      [
        ['', null],
        ['main', 0],
        ['f', 1],
        ['f', 2],
      ],
    );
  });

  it('5. A call that has ended but is kept in view has ended: it is no deeper level, and what is lost of it is said', () => {
    const zombie: Call = [1, 'make', {y: 1}, {is_zombie: true, is_highlighted: false, is_parent: true}];
    const given = document(
      9,
      step('step_line', 8),
      step('call', 1, [[1, 'make', {y: 1}]]),
      step('return', 2, [[1, 'make', {y: 1}]]),
      step('call', 4, [zombie, [2, 'use']]),
      step('step_line', 5, [zombie, [2, 'use']]),
      step('return', 5, [zombie, [2, 'use']]),
      {...end(9), stack_to_render: (step('', 0, [zombie]) as {stack_to_render: unknown}).stack_to_render},
    );
    const trace = traceOf(given);
    assert.equal(trace.facts.frames.length, 3);
    const [, make, use] = trace.facts.frames;
    const inUse = trace.state(4);
    assert.deepEqual(
      inUse.stack().map(({name}) => name),
      ['use', ''],
    );
    assert.equal(inUse.status(make!), undefined);
    assert.deepEqual([make!.to, use!.parent], [2, 0]);
    assert.deepEqual(importTrace(given).lost, [
      'in which call a function was made',
      'variables of calls that have ended but are kept in view',
    ]);
  });

  it('6. After a return the call site is what has run; a last line that was only about to run is no step', () => {
    const trace = traceOf(
      document(
        'def f():\n  return 4\nx = f()\ny = x\n',
        step('step_line', 3),
        step('call', 1, [[1, 'f']]),
        step('step_line', 2, [[1, 'f']]),
        step('return', 2, [[1, 'f', {__return__: 4}]]),
        step('step_line', 4, [], {globals: {x: 4}}),
        end(4, {x: 4, y: 4}),
      ),
    );
    assert.deepEqual(eventsOf(trace), ['line 0 3', 'call f1 1', 'line f1 2', 'return f1 2', 'line 0 4']);
    const [top, f] = trace.facts.frames;
    assert.equal(trace.step(3).value, 4);
    assert.deepEqual(
      [2, 3, 4].map((at) => [trace.state(at).value(top!, 'x'), trace.state(at).value(top!, 'y')]),
      [
        [undefined, undefined],
        [4, undefined],
        [4, 4],
      ],
    );
    assert.equal(trace.state(3).value(f!, '__return__'), undefined);
    const stopped = traceOf(document(3, step('step_line', 1), step('step_line', 2), step('step_line', 3)));
    assert.deepEqual(eventsOf(stopped), ['line 0 1', 'line 0 2']);
    assert.deepEqual(stopped.facts.end, {reason: 'stopped'});
  });

  it('7. A change inside an object is one of the object, seen under each of its names, and set by none', () => {
    const heap = (...items: number[]): object => ({1: ['LIST', ...items]});
    const names = {x: ['REF', 1], y: ['REF', 1]};
    const trace = traceOf(
      document(
        'x = y = [5, 6]\nx[1] = 7\nx = 0\n',
        step('step_line', 1),
        step('step_line', 2, [], {globals: names, heap: heap(5, 6)}),
        step('step_line', 3, [], {globals: names, heap: heap(5, 7)}),
        end(3, {...names, x: 0}, heap(5, 7)),
      ),
    );
    const changes = (at: number): unknown => trace.changes(at - 1, at).map(({name, inside}) => [name, inside]);
    assert.deepEqual(changes(1), [
      ['x', true],
      ['y', true],
    ]);
    assert.deepEqual(changes(2), [['x', false]]);
    assert.deepEqual([...trace.sets({scope: '', name: 'y'})], [0]);
    assert.deepEqual(placesInside({kind: 'ref', id: 1}, trace.state(0), trace.state(1), 'python'), ['[1]']);
  });

  it('8. Numbers of objects tell second names in one run, and nothing between runs', () => {
    const given = (a: number, b: number): object =>
      document(
        'x = [1]\ny = x\nz = [1]\ny.append(2)\n',
        step('step_line', 1),
        step('step_line', 2, [], {globals: {x: ['REF', a]}, heap: {[a]: ['LIST', 1]}}),
        step('step_line', 3, [], {globals: {x: ['REF', a], y: ['REF', a]}, heap: {[a]: ['LIST', 1]}}),
        step('step_line', 4, [], {
          globals: {x: ['REF', a], y: ['REF', a], z: ['REF', b]},
          heap: {[a]: ['LIST', 1], [b]: ['LIST', 1]},
        }),
        end(4, {x: ['REF', a], y: ['REF', a], z: ['REF', b]}, {[a]: ['LIST', 1, 2], [b]: ['LIST', 1]}),
      );
    const told = (document: object): unknown => {
      const lesson = lessonOf(lessonOfImport(importTrace(document), 'x'));
      const transcript = transcriptOf(lesson, phrases);
      const sentences = Array.from({length: transcript.length}, (_, i) => transcript.entry(i).text);
      assert.match(sentences[1]!, /another name for what `x` holds/);
      assert.doesNotMatch(sentences[2]!, /another name/);
      assert.match(sentences[3]!, /the one object that `x` and `y` name/);
      return {sentences, questions: traceQuestions(lesson, phrases).map(({id, key, options}) => [id, key, options])};
    };
    assert.deepEqual(told(given(90, 7)), told(given(1, 2)));
  });

  it('9. Everything is text: no name, type or value of a document becomes markup, or a name that objects have', async () => {
    const attacks: string[] = [];
    const attack = (place: string): string => {
      attacks.push(`<img ${place}>`);
      return attacks.at(-1)!;
    };
    const globals = {
      [attack('variable')]: 1,
      a: ['REF', 1],
      b: ['REF', 2],
      c: ['IMPORTED_FAUX_PRIMITIVE', attack('label')],
      d: ['SPECIAL_FLOAT', attack('float')],
      e: ['REF', 3],
      f: ['REF', 4],
      g: attack('text'),
      h: ['REF', 5],
      i: ['REF', 6],
      j: ['JS_SPECIAL_VAL', attack('special')],
      k: ['REF', 7],
      constructor: 1,
      toString: 2,
    };
    const heap = {
      1: ['INSTANCE', attack('class'), [attack('attribute'), 1]],
      2: ['CLASS', attack('defined'), [attack('base')]],
      3: ['<img type>', attack('repr')],
      4: ['FUNCTION', attack('signature'), null],
      5: ['DICT', [attack('key'), 1]],
      6: ['INSTANCE_PPRINT', 'x', attack('print')],
      7: ['module', attack('module')],
    };
    const name = attack('function');
    const local = {[attack('local')]: 1};
    const question = {text: `What is<br>${attack('question')} x?`, correct: 'globals.g', feedback: attack('feedback')};
    const text = JSON.stringify(
      document(
        5,
        step('step_line', 1, [], {question}),
        step('step_line', 2, [], {globals, heap}),
        step('call', 3, [[1, name, local]], {globals, heap}),
        step('exception', 4, [[1, name, local]], {globals, heap, exception_msg: `E: ${attack('error')}`}),
        step('return', 4, [[1, name, local]], {globals, heap, stdout: attack('output')}),
        step('step_line', 5, [], {globals, heap, stdout: attacks.at(-1)}),
        {event: 'raw_input', prompt: attack('prompt')},
      ),
    ).replaceAll('"constructor":', '"__proto__": 7, "constructor":');
    const trace = traceOf(text);
    const last = trace.state(trace.length - 1);
    const top = trace.facts.frames[0]!;
    assert.deepEqual(
      ['__proto__', 'constructor', 'toString'].map((one) => last.value(top, one)),
      [7, 1, 2],
    );
    assert.equal(last.value(top, 'valueOf'), undefined);

    const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
    try {
      const file = join(folder, 'hostile.json');
      writeFileSync(file, text);
      let page = '';
      await run(COMMANDS, ['render', file], {out: (line) => (page += line), err: () => undefined, colours: false});
      assert.doesNotMatch(page, /<img/);
      // Tags of a question are left out: it is HTML where it comes from.
      for (const one of attacks) {
        const isThere = page.includes(one.replace('<', '&lt;').replace('>', '&gt;'));
        assert.equal(isThere, !/question|feedback/.test(one), one);
      }
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('10. A "return" at an await or a yield and a later "call" there are one call, which waits and goes on', () => {
    const code = 'async def main():\n  await nap(1)\n  return 5\nasync def nap(n):\n  await x\nrun(main())\n';
    const trace = traceOf(
      document(
        code,
        step('step_line', 6),
        step('call', 1, [[1, 'main']]),
        step('step_line', 2, [[1, 'main']]),
        step('call', 4, [
          [1, 'main'],
          [2, 'nap', {n: 1}],
        ]),
        step('step_line', 5, [
          [1, 'main'],
          [2, 'nap', {n: 1}],
        ]),
        step(
          'return',
          5,
          [
            [1, 'main'],
            [2, 'nap', {n: 1, __return__: ['REF', 9]}],
          ],
          {heap: {9: ['Future', '<Future>']}},
        ),
        step('return', 2, [[1, 'main', {__return__: ['REF', 9]}]], {heap: {9: ['Future', '<Future>']}}),
        step('call', 2, [[3, 'main']]),
        step('call', 5, [
          [3, 'main'],
          [4, 'nap', {n: 1}],
        ]),
        step('return', 5, [
          [3, 'main'],
          [4, 'nap', {n: 1, __return__: null}],
        ]),
        step('step_line', 3, [[3, 'main']]),
        step('return', 3, [[3, 'main', {__return__: 5}]]),
        end(6),
      ),
    );
    assert.deepEqual(eventsOf(trace), [
      'line 0 6',
      'call main1 1',
      'line main1 2',
      'call nap2 4',
      'line nap2 5',
      'suspend nap2 5',
      'suspend main1 2',
      'resume main1 2',
      'resume nap2 5',
      'return nap2 5',
      'line main1 3',
      'return main1 3',
    ]);
    assert.deepEqual([trace.step(6).on, trace.facts.frames[1]!.kind], ['nap(1)', 'coroutine']);
    assert.equal(trace.state(6).status(trace.facts.frames[1]!), 'suspended');

    const generator = traceOf(
      document(
        'def g():\n  yield 1\n  yield 2\nfor x in g(): f(x)\n',
        step('step_line', 4),
        step('call', 1, [[1, 'g']]),
        step('step_line', 2, [[1, 'g']]),
        step('return', 2, [[1, 'g', {__return__: 1}]]),
        step('step_line', 4, [], {globals: {x: 1}}),
        step('call', 2, [[2, 'g']], {globals: {x: 1}}),
        step('step_line', 3, [[2, 'g']], {globals: {x: 1}}),
        step('return', 3, [[2, 'g', {__return__: 2}]], {globals: {x: 1}}),
        end(4, {x: 2}),
      ),
    );
    const events = eventsOf(generator).filter((one) => one.includes('g1'));
    assert.deepEqual(events, ['call g1 1', 'line g1 2', 'yield g1 2', 'resume g1 2', 'line g1 3', 'yield g1 3']);
    assert.deepEqual([generator.step(3).value, generator.facts.frames[1]!.kind], [1, 'generator']);

    // Two calls of one function are two, though both wait on the same line, and though one calls the other.
    const two = traceOf(
      document(
        'async def f(n):\n  await x\n',
        step('call', 1, [[1, 'f', {n: 1}]]),
        step('return', 2, [[1, 'f', {n: 1, __return__: ['REF', 9]}]]),
        step('call', 1, [[2, 'f', {n: 2}]]),
        step('return', 2, [[2, 'f', {n: 2, __return__: ['REF', 9]}]]),
        step('call', 2, [[3, 'f', {n: 2}]]),
        step('return', 2, [[3, 'f', {n: 2, __return__: null}]]),
        step('call', 2, [[4, 'f', {n: 1}]]),
        step('return', 2, [[4, 'f', {n: 1, __return__: null}]]),
      ),
    );
    const calls = [
      'call f1 1',
      'suspend f1 2',
      'call f2 1',
      'suspend f2 2',
      'resume f2 2',
      'return f2 2',
      'resume f1 2',
      'return f1 2',
    ];
    assert.deepEqual(eventsOf(two), calls);
    const plain = traceOf(
      document(
        'def f(n):\n  return f(n - 1)\n',
        step('call', 1, [[1, 'f', {n: 1}]]),
        step('return', 2, [[1, 'f', {n: 1, __return__: 0}]]),
        step('call', 1, [[2, 'f', {n: 1}]]),
        step('return', 2, [[2, 'f', {n: 1, __return__: 0}]]),
      ),
    );
    assert.deepEqual(eventsOf(plain), ['call f1 1', 'return f1 2', 'call f2 1', 'return f2 2']);
  });
});
