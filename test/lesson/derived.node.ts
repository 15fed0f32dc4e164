import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {plainText, readLesson, type Lesson} from '../../src/lesson/index.js';
import {phrases as german} from '../../src/languages/de.js';
import {conceptRows} from '../../src/trace/derive/rows.js';
import {isTold} from '../../src/trace/derive/rules.js';
import {readTrace, type RecordedTraceJson} from '../../src/trace/index.js';
import {fib} from '../kit/recorded.js';
import {randomTrace} from '../trace/random-trace.js';

const django = (requests: 1 | 2): RecordedTraceJson =>
  JSON.parse(readFileSync(new URL(`../fixtures/django-${requests}.trace.json`, import.meta.url), 'utf8')) as never;

const lessonOf = (document: object): Lesson => readLesson({title: 'x', ...document}, {name: 'x', key: 'x'}).lesson!;

const messages = (document: object): string[] =>
  readLesson({title: 'x', ...document}, {name: 'x', key: 'x'}).problems.map(({message}) => message);

const textOf = (lesson: Lesson, row: number, column: string): string =>
  plainText(lesson.table.cells(row)[lesson.table.column(column)] ?? [], ({target}) => target);

const columnOf = (lesson: Lesson, column: string): string[] =>
  Array.from({length: lesson.rows.length}, (_, row) => textOf(lesson, row, column));

describe('The rows of a recorded run', () => {
  it('of a Django view are six: request, start, wait, resume, return, answer', () => {
    const lesson = lessonOf({trace: django(1)});
    assert.deepEqual(columnOf(lesson, 'action'), [
      'asgi.request runs outside the program',
      'Start my_view',
      'Hit await asyncio.sleep(1)',
      'After 1 sec, resume my_view',
      'Return response',
      'Outside the program: http.response.start 200',
    ]);
    assert.deepEqual(columnOf(lesson, 'awaited'), ['No', 'No', 'Yes', 'No', 'No', 'No']);
    assert.equal(textOf(lesson, 2, 'result'), 'my_view is suspended; nothing else can run');
    assert.deepEqual(columnOf(lesson, 'state'), [
      ...['none yet', 'none yet', 'none yet', 'none yet', 'prepared', 'sent'],
    ]);
  });

  it('say who ran while another waited, and keep the state of each task apart', () => {
    const lesson = lessonOf({trace: django(2)});
    assert.deepEqual(
      columnOf(lesson, 'result').filter((text) => text.includes('suspended')),
      ['my_view is suspended; task 1 runs', 'my_view is suspended; task 0 runs'],
    );
    for (const task of ['task 0', 'task 1']) {
      const own = columnOf(lesson, 'task').flatMap((name, row) => (name === task ? row : []));
      assert.deepEqual(
        own.map((row) => textOf(lesson, row, 'state')),
        ['none yet', 'none yet', 'none yet', 'none yet', 'prepared', 'sent'],
      );
    }
  });

  it('call what was suspended awaited, not what has the word await', () => {
    const files = [{name: 'a.py', text: 'async def f():\n    await ready\n'}];
    const frames = [{name: ''}, {name: 'f', parent: 0}];
    const steps = [{line: 1}, {event: 'call', frame: 1, line: 1}, {line: 2, output: 'x\n'}, {event: 'return'}];
    const lesson = lessonOf({
      trace: {version: 1, files, frames, steps},
      table: {rows: 'concept', columns: ['awaited']},
    });
    assert.ok(columnOf(lesson, 'awaited').every((text) => text === 'No'));
  });

  it('say of each line what it did: nobody takes a lock by printing', () => {
    const text =
      'async def f(xs):\n    print("in")\n    xs.append(1)\n    for n in range(2):\n        xs.append(n)\n    await x\n';
    const lesson = lessonOf({
      trace: {
        version: 1,
        language: 'python',
        files: [{name: 'a.py', text}],
        frames: [{name: 'f', kind: 'coroutine', line: 1}],
        steps: [
          {event: 'call', line: 1, set: {xs: {ref: 1}}, heap: {'1': []}},
          {line: 2, output: 'in\n'},
          {line: 3, heap: {'1': [1]}},
          {line: 4, set: {n: 0}},
          {line: 5, heap: {'1': [1, 0]}},
          {line: 4, set: {n: 1}},
          {line: 5, heap: {'1': [1, 0, 1]}},
          {event: 'suspend', line: 6, on: 'x'},
        ],
      },
    });
    assert.deepEqual(columnOf(lesson, 'changes'), [
      'xs = []',
      'line 3: xs = [1, 0, 1]; line 4: n = 1; line 5: xs = [1, 0, 1]',
      '',
    ]);
    assert.deepEqual(columnOf(lesson, 'result').slice(1, 2), ['prints in']);
  });

  it('leave to the caller what it does once a function has returned', () => {
    const trace = {...(fib as object)};
    const lesson = lessonOf({trace, table: {rows: 'concept'}});
    const returned = columnOf(lesson, 'result').filter((text) => text.includes('prints'));
    assert.deepEqual(returned, ['fib returns 1; line 8: prints 1 1', 'fib returns 2; line 8: prints 3 2']);
  });

  it('tell of each suspension, also of one right after that of another task', () => {
    const lesson = lessonOf({
      trace: {
        version: 1,
        files: [{name: 'a.js', text: 'await both(one(), two());\nasync function one() { await x; }\n'}],
        tasks: [{name: 'main'}, {name: 'one()'}],
        frames: [
          {name: '', kind: 'coroutine'},
          {name: 'one', kind: 'coroutine', line: 2, parent: 0, task: 1},
        ],
        steps: [
          {line: 1},
          {event: 'call', frame: 1, line: 2},
          {event: 'suspend', line: 2, on: 'x'},
          {event: 'suspend', frame: 0, line: 1, on: 'both(one(), two())'},
        ],
      },
    });
    assert.deepEqual(columnOf(lesson, 'awaited'), ['No', 'No', 'Yes', 'Yes']);
    assert.deepEqual(columnOf(lesson, 'task'), ['main', 'one()', 'one()', 'main']);
  });

  it('name the whole line where a function waits without the word await', () => {
    const text = 'async def f(lock):\n    async with lock:\n        pass\n';
    const lesson = lessonOf({
      trace: {
        version: 1,
        language: 'python',
        files: [{name: 'a.py', text}],
        frames: [{name: 'f', kind: 'coroutine', line: 1}],
        steps: [
          {event: 'call', line: 1},
          {event: 'suspend', line: 2, on: 'lock', span: [2, 15, 2, 19]},
        ],
      },
    });
    assert.deepEqual(columnOf(lesson, 'action'), ['Start f', 'Hit async with lock:']);
  });

  it('show what stands after return as far as the line has it, else the value', () => {
    const action = (line: string, language = 'python'): string => {
      const files = [{name: 'a', text: `def f():\n    ${line}\n`}];
      const frames = [{name: ''}, {name: 'f', line: 1, parent: 0}];
      const steps = [{line: 1}, {event: 'call', frame: 1, line: 1}, {event: 'return', line: 2, value: 7}];
      const lesson = lessonOf({trace: {version: 1, language, files, frames, steps}, table: {rows: 'concept'}});
      return columnOf(lesson, 'action')[2]!;
    };
    assert.equal(action('return n + 1  # the answer'), 'Return n + 1');
    assert.equal(action('return "#" + n'), 'Return "#" + n');
    assert.equal(action('return a // b'), 'Return a // b');
    assert.equal(action('return ('), 'Return 7');
    assert.equal(action('return this.#v + n; // the sum', 'javascript'), 'Return this.#v + n');
    assert.equal(action('x = 7'), 'Return 7');
  });

  it('call prepared what the function returns that is called from outside, and not what its helpers do', () => {
    const lesson = lessonOf({
      trace: {
        version: 1,
        files: [{name: 'a.py', text: 'async def view(): ...\nasync def fetch(): ...\n'}],
        tasks: [{name: 'request'}, {name: 'fetch()'}],
        frames: [
          {name: 'view', kind: 'coroutine', line: 1},
          {name: 'fetch', kind: 'coroutine', line: 2, task: 1},
          {name: 'send', file: null},
        ],
        steps: [
          {event: 'call', line: 1},
          {event: 'suspend', line: 1, on: 'task'},
          {event: 'call', frame: 1, line: 2},
          {event: 'return', line: 2, value: 1},
          {event: 'resume', frame: 0, line: 1},
          {event: 'return', line: 1, value: 2},
          {event: 'state', frame: 2, name: 'http.response.body'},
        ],
      },
    });
    assert.deepEqual(
      columnOf(lesson, 'task').map((task, row) => `${task}: ${textOf(lesson, row, 'state')}`),
      [
        ...['request: none yet', 'request: none yet', 'fetch(): none yet', 'fetch(): none yet', 'request: none yet'],
        ...['request: prepared', 'request: sent'],
      ],
    );
  });

  it('are told of where words, a rule or a column can mean nothing', () => {
    const table = {
      columns: ['action', {fact: 'result', first: 'Nothing'}],
      rules: [{event: 'call', function: 'my_vew', row: true}],
      words: {'my_view:5:line:1': {action: 'x'}},
    };
    assert.deepEqual(messages({trace: django(1), table}), [
      'table.columns[1].first is for a column of the fact `state`',
      'table.words["my_view:5:line:1"] is for a step at which no row begins: add a rule with `row`, or take another',
      'table.rules[0].function is "my_vew", but there is no such function; did you mean "my_view"?',
    ]);
  });

  it('are said in the language of the reader', () => {
    const lesson = lessonOf({trace: django(1)});
    const speech = [{locale: 'de', table: german}];
    assert.deepEqual(lesson.table.labels(speech).slice(0, 2), ['Aktion', 'Angehalten?']);
    const [action = []] = lesson.table.cells(3, speech);
    assert.match(
      plainText(action, () => ''),
      /^Nach 1 Sek\.: my_view fortsetzen$/,
    );
  });

  it('have names by which texts and questions find them', () => {
    const {lesson, problems} = readLesson({
      title: 'x',
      trace: django(1),
      moments: [{question: 'Who waits?', answer: 'See {step:my_view:6:suspend:1} and {column:awaited}.'}],
    });
    assert.deepEqual(problems, []);
    assert.equal(lesson!.table.find('my_view:6:suspend:1'), 2);
    assert.equal(lesson!.table.find(3), 2);
  });

  it('take words from rules and by name, and no word in place of a fact', () => {
    const table = {
      columns: [
        'action',
        'awaited',
        {label: 'Response', fact: 'state', first: 'No response yet'},
        {variable: 'response'},
      ],
      rules: [
        {event: 'suspend', words: {action: 'Stop at {source}'}},
        {event: 'return', function: 'my_view', state: 'Response prepared'},
        {event: 'state', name: 'http.response.body*', state: 'Response sent'},
      ],
      words: {'my_view:4:call:1': {action: 'The view begins'}},
    };
    const lesson = lessonOf({trace: django(1), table});
    assert.deepEqual(messages({trace: django(1), table}), []);
    assert.deepEqual(columnOf(lesson, 'action').slice(1, 3), ['The view begins', 'Stop at await asyncio.sleep(1)']);
    assert.deepEqual(columnOf(lesson, 'Response').slice(3), ['No response yet', 'Response prepared', 'Response sent']);
    assert.deepEqual(columnOf(lesson, 'response'), ['', 'None', 'None', 'HttpResponse(…)', '', '']);
    const lie = {words: {'my_view:6:suspend:1': {awaited: 'No'}}};
    assert.deepEqual(messages({trace: django(1), table: lie}), [
      'table.words["my_view:6:suspend:1"].awaited is a fact, and the recording knows it: leave it out',
    ]);
  });

  it('are told of by the nearest name where one is wrong', () => {
    const table = {columns: ['action', {variable: 'respons'}], words: {'my_view:5:suspend:1': {action: 'x'}}};
    assert.deepEqual(messages({trace: django(1), table}), [
      'table.columns[1].variable is "respons", but there is no such variable; did you mean "response"?',
      'table.words["my_view:5:suspend:1"] is for a step that is not there: there is no such step; did you mean "my_view:6:suspend:1"?',
    ]);
  });

  it('are told of by the row of the same event on the nearest line where a text names one that is not there', () => {
    const table = {exit: 'See {step:my_view:5:suspend:1} and {step:my_view:nowhere}.'};
    assert.deepEqual(messages({trace: django(1), table}), [
      'table.exit names step "my_view:5:suspend:1", but there is no such step among the rows; did you mean "my_view:6:suspend:1"?',
      'table.exit names step "my_view:nowhere", but there is no such step among the rows',
    ]);
  });

  it('of any run begin at its first step, ascend, are named once, and say something whole', () => {
    fc.assert(
      fc.property(randomTrace, fc.constantFrom('concept', 'fine'), (trace, rows) => {
        const lesson = lessonOf({trace, table: {rows}});
        const {length} = lesson.rows;
        const starts = Array.from({length}, (_, row) => lesson.rows.start(row));
        assert.equal(starts[0], 0);
        assert.ok(starts.every((start, row) => row === 0 || start > starts[row - 1]!));
        assert.ok(starts.at(-1)! < lesson.trace.length);
        const ids = starts.map((_, row) => lesson.table.id(row));
        assert.equal(new Set(ids).size, length);
        assert.deepEqual(
          ids.map((id) => lesson.table.find(id)),
          [...ids.keys()],
        );
        for (const column of ['action', 'result', 'changes']) {
          for (const text of columnOf(lesson, column)) assert.doesNotMatch(text, /undefined|\[object|^[;,]|; ;|[{}]fn/);
        }
      }),
    );
  });

  it('are each of one task: where another goes on, a row begins', () => {
    fc.assert(
      fc.property(randomTrace, (json) => {
        const trace = readTrace(json);
        const rows = conceptRows(trace);
        for (let step = 1; step < trace.length; step++) {
          const isLine = trace.event(step) === 'line';
          if (isLine && isTold(trace.frame(step)) && trace.frame(step).task !== trace.frame(step - 1).task)
            assert.equal(rows.start(rows.at(step)), step);
        }
      }),
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(randomTrace, (json) => {
        const [one, two] = [conceptRows(readTrace(json)), conceptRows(readTrace(json))];
        assert.equal(one.length, two.length);
        for (let row = 0; row < one.length; row++) assert.equal(one.start(row), two.start(row));
      }),
    );
  });
});
