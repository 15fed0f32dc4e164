import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {jsonLines, readRun} from '../../src/lesson/read-run.js';
import {readTrace, type RecordedTraceJson, type Trace} from '../../src/trace/index.js';
import {traceProblems} from '../../src/lesson/trace-problems.js';
import {MINORS, pythons, type Python} from './pythons.js';
import {stream} from './stream.js';

const RECORDER = fileURLToPath(new URL('../../src/recorders/python/trace_recorder.py', import.meta.url));
const PROGRAMS = fileURLToPath(new URL('python', import.meta.url));
/** Modules that a program imports are no programs. */
const MODULES = new Set(['shop.py']);

const found = pythons();
const newest = found.at(-1);
const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));

interface Recording {
  readonly status: number | null;
  readonly said: string;
  /** The file as it is written. */
  readonly text: string;
}

const record = (python: Python, program: string, args: readonly string[] = [], suffix = 'json'): Recording => {
  const output = join(folder, `${basename(program)}.${python.minor}.${suffix}`);
  rmSync(output, {force: true});
  const {status, stderr} = spawnSync(python.path, [RECORDER, program, '-o', output, ...args], {encoding: 'utf8'});
  return {status, said: stderr, text: existsSync(output) ? readFileSync(output, 'utf8') : ''};
};

const recorded = (python: Python, source: string, ...args: readonly string[]): RecordedTraceJson => {
  const program = join(folder, 'program.py');
  writeFileSync(program, source);
  const {text, said} = record(python, program, args);
  assert.notEqual(text, '', said);
  const trace = JSON.parse(text) as RecordedTraceJson;
  assert.deepEqual(traceProblems(trace, []), []);
  return trace;
};

/** What the variables of the program hold at the end, as text. */
const finals = (trace: Trace): Record<string, unknown> => {
  const state = trace.state(trace.length - 1);
  const [module] = trace.facts.frames;
  return Object.fromEntries([...module!.slots.keys()].map((name) => [name, state.value(module!, name)]));
};

for (const minor of MINORS) {
  if (!found.some((one) => one.minor === minor)) {
    it(`Python 3.${minor}`, {skip: `no interpreter 3.${minor} on this machine`}, () => undefined);
  }
}

/**
 * What really differs: `asyncio.wait_for` makes a task of its own before 3.12, and the way out of a `with` is no step before
 * 3.10.
 */
const golden = (name: string, {minor}: Python): string => {
  const older = [10, 12].map((first) => [first, join(PROGRAMS, `${name}.before-3.${first}.txt`)] as const);
  const [, path] = older.find(([first, file]) => minor < first && existsSync(file)) ?? [];
  return path ?? join(PROGRAMS, `${name}.txt`);
};

for (const python of found) {
  describe(`recording with Python 3.${python.minor}`, () => {
    for (const file of readdirSync(PROGRAMS).filter((one) => one.endsWith('.py') && !MODULES.has(one))) {
      const name = basename(file, '.py');
      it(`records ${name} as it ran, twice the same`, () => {
        const program = join(PROGRAMS, file);
        const first = record(python, program, ['--input', 'Ada']);
        assert.equal(first.status, 0, first.said);
        const trace = JSON.parse(first.text) as RecordedTraceJson;
        assert.deepEqual(traceProblems(trace, []), []);
        const path = golden(name, python);
        if (process.env['UPDATE_GOLDEN'] && python === newest)
          writeFileSync(join(PROGRAMS, `${name}.txt`), stream(trace));
        if (process.env['UPDATE_GOLDEN'] && path.includes('before')) writeFileSync(path, stream(trace));
        assert.equal(stream(trace), readFileSync(path, 'utf8'));
        assert.equal(record(python, program, ['--input', 'Ada']).text, first.text);
      });
    }

    it('replays to the values that the variables had', () => {
      const trace = recorded(
        python,
        'xs = [1]\nys = xs\nfor i in range(3):\n    ys.append(i)\ndel i\ntotal = sum(xs)\n',
      );
      const values = finals(readTrace(trace));
      assert.deepEqual(values['total'], 4);
      assert.equal(values['i'], undefined);
      assert.deepEqual(values['xs'], values['ys']);
      const run = readTrace(trace);
      assert.deepEqual(
        (run.state(run.length - 1).content(values['xs'] as never) as {items: unknown}).items,
        [1, 0, 1, 2],
      );
    });

    it('tells of as many tasks as there are', () => {
      const program =
        'import asyncio\nasync def work():\n    pass\nasync def main():\n    await asyncio.gather(*[work() for _ in range(1500)])\nasyncio.run(main())\n';
      const {tasks, frames} = recorded(python, program);
      assert.equal(tasks?.length, 1502);
      assert.equal(frames?.at(-1)?.task, 1501);
    });

    it('writes a long run in blocks that replay to the same', () => {
      const program = join(folder, 'long.py');
      writeFileSync(
        program,
        'def twice(n):\n    m = 2 * n\n    return m\nxs = []\nfor i in range(6000):\n    xs.append(i)\n    if i % 900 == 0:\n        xs.clear()\n        twice(i)\n',
      );
      const {text} = record(python, program, ['--max-steps', '50000'], 'jsonl');
      const [header, ...blocks] = [...jsonLines(text, (line) => JSON.parse(line) as unknown)];
      const run = readRun(header, blocks);
      let next = run.next();
      while (!next.done) next = run.next();
      assert.ok(next.value.length > 10_000);
      assert.equal(finals(next.value)['i'], 5999);
      const long = next.value;
      const calls = long.facts.frames.filter(({name}) => name === 'twice');
      assert.deepEqual(
        calls.map((frame) => long.state(frame.to).value(frame, 'm')),
        [0, 1800, 3600, 5400, 7200, 9000, 10_800],
      );
    });

    const ends: {readonly [what: string]: readonly [program: string, reason: string, ...args: string[]]} = {
      'a syntax error': ['x = (1', 'syntax-error'],
      'a null byte': ['x = 1\0', 'syntax-error'],
      'a missing module': ['x = 1\nimport nowhere', 'exception'],
      'an exit': ['import sys\nsys.exit("bye")', 'exit'],
      'a hard exit': ['import os\nx = 1\nos._exit(3)', 'exit'],
      'an endless loop': ['while True:\n    x = 1', 'step-limit'],
      'a loop that catches everything': [
        'n = 0\nwhile True:\n    try:\n        while True:\n            n += 1\n    except BaseException:\n        continue',
        'step-limit',
      ],
      'a loop inside the interpreter': ['x = 1\ny = sum(iter(int, 1))', 'time-limit', '--max-seconds', '0.5'],
      'endless growth': ['xs = []\nwhile True:\n    xs.append(xs[:])', 'time-limit', '--max-seconds', '0.5'],
      'endless recursion': ['def f(n):\n    f(n + 1)\nf(0)', 'exception'],
      'a killed process': ['import os\nx = 1\nos.kill(os.getpid(), 9)', 'stopped'],
      // They hold what the program prints to.
      'a process that goes on without it': [
        'import subprocess, sys\nx = subprocess.Popen([sys.executable, "-c", "while True: pass"])',
        'finished',
      ],
      'a fork that goes on without it': ['import os\nif os.fork() == 0:\n    while True: pass\nx = 1', 'finished'],
      'a process for which it waits': [
        'import subprocess, sys\nsubprocess.run([sys.executable, "-c", "while True: pass"])',
        'time-limit',
        '--max-seconds',
        '0.5',
      ],
      'a fork for which it waits': [
        'import os\nchild = os.fork()\nif child == 0:\n    while True: pass\nos.waitpid(child, 0)',
        'time-limit',
        '--max-seconds',
        '0.5',
      ],
      'tasks that wait for ever': [
        'import asyncio\nasync def main():\n    await asyncio.Event().wait()\nasyncio.run(main())',
        'stopped',
      ],
    };
    for (const [what, [program, reason, ...args]] of Object.entries(ends)) {
      it(`ends clearly at ${what}, and keeps what ran before`, () => {
        const trace = recorded(python, program, ...args);
        assert.equal(trace.end?.reason, reason);
        if (reason !== 'syntax-error') assert.ok(trace.steps.length > 0);
      });
    }

    it('hears the program whatever it does to its tools, its source and its processes', () => {
      const trace = recorded(
        python,
        [
          'import os, sys',
          'sys.settrace(None)',
          'sys.settrace = None',
          'sys.__dict__.pop("monitoring", None)',
          'open(__file__, "w").write("changed")',
          'child = os.fork()',
          'if child == 0:',
          '    print("in the child")',
          '    os._exit(0)',
          'os.waitpid(child, 0)',
          'last = 1',
        ].join('\n'),
      );
      assert.equal(finals(readTrace(trace))['last'], 1);
      assert.ok(trace.files![0]!.text.startsWith('import os, sys'));
      assert.doesNotMatch(JSON.stringify(trace.steps), /in the child/);
    });

    it('keeps a bounded piece of what a program prints', () => {
      const trace = recorded(python, 'for i in range(100):\n    print("x" * 1_000_000)', '--max-output', '1000');
      const printed = trace.steps.map(({output = ''}) => output).join('');
      assert.equal(printed, `${'x'.repeat(1000)}…`);
    });
  });
}

describe('recording a view of Django', () => {
  const withDjango = found.find(({path}) => spawnSync(path, ['-c', 'import django.core.handlers.asgi']).status === 0);
  const program = join(folder, 'views.py');
  const view = [
    'import asyncio',
    'from django.http import HttpResponse',
    '',
    'async def view(request):',
    '    await asyncio.sleep(1)',
    "    return HttpResponse('Hello')",
  ].join('\n');

  it('says what to do where Django is not installed', {skip: !newest && 'no Python'}, () => {
    writeFileSync(program, view);
    const without = found.find(({path}) => spawnSync(path, ['-c', 'import django']).status !== 0);
    if (!without) return;
    const {status, said} = record(without, program, ['--kit', 'django']);
    assert.equal(status, 1);
    assert.match(said, /Django is not installed .*\nInstall it/);
  });

  it('sends two requests at once, one of which runs while the other waits', {skip: !withDjango && 'no Django'}, () => {
    writeFileSync(program, view);
    const trace = JSON.parse(
      record(withDjango!, program, ['--kit', 'django', '--requests', '2']).text,
    ) as RecordedTraceJson;
    assert.deepEqual(traceProblems(trace, []), []);
    const told = stream(trace);
    assert.match(told, /^tasks: main, request 1, request 2$/m);
    assert.match(told, /view~1:5 suspend on="asyncio.sleep\(1\)"\n(.*\n)*?view~2:5 suspend .*\nview~1:5 resume @1000/);
    assert.equal(told.match(/state name="http.response.body"/g)?.length, 2);
  });
});
