import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';
import {firstError, parsePath, positions} from '../../src/cli/positions.js';
import {LIMITS} from '../../src/lesson/schema.js';
import {pathText} from '../../src/lesson/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CARELESS = 'test/fixtures/careless.lesson.json';

/** Calls the command in this process. */
const call = async (args: readonly string[], colours = false): Promise<{status: number; out: string; err: string}> => {
  const said = {out: '', err: ''};
  const status = await run(COMMANDS, args, {
    out: (line) => void (said.out += `${line}\n`),
    err: (line) => void (said.err += `${line}\n`),
    colours,
  });
  return {status, ...said};
};

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
});
after(() => rmSync(folder, {recursive: true}));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
};

const steps = {
  version: 1,
  language: 'python',
  files: [{name: 'a.py', text: 'x = 1\nx = 2\n'}],
  steps: [
    {line: 1, set: {x: 1}},
    {line: 2, set: {x: 2}},
  ],
};
const [head, ...blocks] = [
  {version: 1, language: 'python', files: steps.files, variables: [[0, 'x']]},
  {length: 2, line: [1, 2], values: [1, 2], set: [[0, [0, 1], [1, 2]]]},
];
const lesson = (trace: unknown): object => ({
  title: 'Elsewhere',
  trace,
  quiz: [
    {
      prompt: 'How much?',
      options: [
        {id: 'one', text: '`1`', why: 'That was before.'},
        {id: 'two', text: '`2`'},
      ],
      answer: {value: 'x', after: 2},
      hint: 'Look at the last line.',
    },
  ],
  transcript: ['After {step:2}, `x` is `1`.'],
});

describe('trace-elements check', () => {
  it('says file, line, column, code and what to do, and ends with 1', async () => {
    const {status, out} = await call(['check', CARELESS]);
    assert.equal(status, 1);
    const lines = out.split('\n');
    assert.equal(lines[0], CARELESS);
    const source = readFileSync(join(ROOT, CARELESS), 'utf8').split('\n');
    const line = source.findIndex((text) => text.includes('No response yet = B')) + 1;
    const column = source[line - 1]!.indexOf('"No response') + 1;
    assert.ok(
      lines.some((text) =>
        new RegExp(`^ +${line}:${column} error +contradiction +practice\\[2\\]\\.solution\\.check says "= B"`).test(
          text,
        ),
      ),
      out,
    );
    assert.match(out, /1 lesson: 26 errors, 9 warnings\n$/);
    assert.ok(!out.includes('\u001B'), 'no colours where nobody looks');
  });

  it('writes JSON', async () => {
    const {status, out} = await call(['check', '--format', 'json', CARELESS, 'demo/remove.lesson.json']);
    assert.equal(status, 1);
    const {files, errors, warnings} = JSON.parse(out);
    assert.deepEqual([errors, warnings], [26, 9]);
    assert.equal(files[0].file, CARELESS);
    assert.deepEqual(Object.keys(files[0].findings[0]).sort(), [
      'code',
      'column',
      'line',
      'message',
      'path',
      'severity',
    ]);
    assert.deepEqual(
      files[1].findings.filter(({severity}: any) => severity === 'error'),
      [],
    );
  });

  it('lets warnings pass, leave or fail', async () => {
    const path = file('warned.json', {title: 'T', table: {columns: ['A'], rows: [{id: 'a b', cells: ['1']}]}});
    assert.equal((await call(['check', path])).status, 0);
    assert.match((await call(['check', path])).out, /warning +id +table\.rows\[0\]\.id/);
    assert.equal((await call(['check', '--strict', path])).status, 1);
    assert.match((await call(['check', '--no-warnings', path])).out, /^1 lesson: nothing to find\n$/);
  });

  it('reads a trace from beside the lesson, also in blocks, a block a line', async () => {
    file('run.trace.json', steps);
    file('run.jsonl', [head, ...blocks].map((one) => JSON.stringify(one)).join('\n'));
    for (const trace of ['run.trace.json', './run.jsonl', {...head, blocks}]) {
      const {out} = await call(['check', file('elsewhere.json', lesson(trace))]);
      assert.match(out, /^ +\d+:\d+ error +untrue +transcript\[0\] says that `x` is `1`/m);
      assert.match(out, /1 lesson: 1 error, 0 warnings/);
    }
  });

  it('says what is wrong with such a trace', async () => {
    assert.match(
      (await call(['check', file('gone.json', lesson('nowhere.json'))])).out,
      /load +the lesson names a trace that could not/,
    );
    file('bad.trace.json', {...steps, version: 2});
    assert.match(
      (await call(['check', file('bad.json', lesson('bad.trace.json'))])).out,
      /^ +3:12 error +version +trace\.version is 2/m,
    );
    assert.match((await call(['check', file('ftp.json', lesson('ftp://a/b'))])).out, /address/);
  });

  it('says that a trace is cut, as `render` does', async () => {
    const whole = [head, ...blocks].map((one) => JSON.stringify(one)).join('\n');
    const [first] = whole.split('\n');
    for (const [cut, says] of [
      ['', /error +type +trace should be an object/],
      [first!.slice(0, -9), /error +json +the lesson has a trace that is not JSON/],
      [first!, /error +missing +trace ends after its header: there is no block/],
      [`${first!}\n`, /error +missing +trace ends after its header/],
      [whole.slice(0, -9), /error +json +the lesson has a trace that is not JSON/],
    ] as const) {
      writeFileSync(join(folder, 'cut.jsonl'), cut);
      const path = file('cut.json', lesson('cut.jsonl'));
      const {status, out} = await call(['check', path]);
      assert.equal(status, 1, cut);
      assert.match(out, says);
      assert.notEqual((await call(['render', path])).status, 0, cut);
    }
  });

  it('says where a file stops being JSON', async () => {
    const {status, out} = await call(['check', file('broken.json', '{\n  "title": "A"\n  "table": {}\n}')]);
    assert.equal(status, 1);
    assert.match(out, /^ +3:3 error +json +the lesson is not JSON: comma expected$/m);
  });

  it('ends with 2 where it cannot do its work, and says why', async () => {
    const calls: [string[], RegExp][] = [
      [['check', 'nowhere.json'], /nowhere\.json: there is no such file/],
      [['check', 'demo'], /demo: this is a folder/],
      [['check'], /which lessons\?/],
      [['check', '--format', 'xml', CARELESS], /no format "xml"; there are text and json/],
      [['check', '--strict', '--no-warnings', CARELESS], /choose one/],
      [['check', '--strikt', CARELESS], /Unknown option '--strikt'/],
      [['chekc', CARELESS], /no command "chekc"; did you mean "check"\?/],
      [['constructor'], /no command "constructor"/],
      [[], /Usage: trace-elements COMMAND/],
    ];
    for (const [args, says] of calls) {
      const {status, out, err} = await call(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(err, says);
      assert.equal(out, '');
    }
  });

  it('tells how to call it, and its version', async () => {
    const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    assert.deepEqual(await call(['--version']), {status: 0, out: `${version}\n`, err: ''});
    assert.match((await call(['--help'])).out, / {2}check +Say what/);
    for (const args of [
      ['check', '--help'],
      ['help', 'check'],
    ])
      assert.match((await call(args)).out, /Exit code:/);
  });

  it('has colours where somebody looks', async () => {
    assert.ok((await call(['check', CARELESS], true)).out.includes('\u001B[31merror'));
  });

  it('is a program', () => {
    const args = ['--import', 'tsx', 'src/cli/main.ts', 'check', 'demo/remove.lesson.json'];
    const {status, stdout} = spawnSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'});
    assert.equal(status, 0);
    assert.match(stdout, /^1 lesson: /m);
  });

  it('keeps what a lesson says on its line', async () => {
    const path = file('wild.json', {title: 'T', table: {columns: ['A'], rows: [{id: 'a\u001B[31m\nb\u202E'}]}});
    const {out} = await call(['check', path]);
    assert.match(out, /is "a \[31m b "/);
    assert.ok(!out.includes('\u001B') && !out.includes('\u202E'));
  });
});

describe('Places in a source', () => {
  it('are found by path, or where the missing should be', () => {
    const place = positions('{\n  "a": [1, {"b.c": 2}],\n  "d": {}\n}');
    assert.deepEqual(place('a[1]["b.c"]'), {line: 2, column: 20});
    assert.deepEqual(place('a[1]["b.c"]', 'key'), {line: 2, column: 13});
    assert.deepEqual(place('d.e.f'), {line: 3, column: 8});
    assert.deepEqual(place(''), {line: 1, column: 1});
    assert.deepEqual(positions('['.repeat(100_000))('a'), {line: 1, column: 1});
    assert.equal(firstError('{"a": 1}'), undefined);
  });

  it('have paths that can be read back', () => {
    const key = fc.oneof(fc.nat(99), fc.string(), fc.constantFrom('a.b', '"', '\\', '[0]', 'é'));
    fc.assert(fc.property(fc.array(key, {maxLength: 6}), (path) => assert.deepEqual(parsePath(pathText(path)), path)));
  });
});

it('reads no more of a trace than is allowed', {timeout: 60_000}, async () => {
  // A server that never ends; what it has sent is what was asked of it, and a little more.
  let sent = 0;
  const part = Buffer.alloc(1_000_000, ' ');
  const server = createServer((_, response) => {
    const send = (): void => {
      sent += part.length;
      if (sent > 2 * LIMITS.traceBytes) response.end();
      else if (!response.destroyed) response.write(part, send);
    };
    send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const {status, out} = await call(['check', file('endless.json', lesson(`http://127.0.0.1:${port}/run.json`))]);
  server.closeAllConnections();
  server.close();
  assert.equal(status, 1);
  assert.match(out, /limit.*larger than/);
  assert.ok(sent < 1.5 * LIMITS.traceBytes, `${sent} bytes`);
});
