import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));

const call = async (...args: string[]): Promise<{status: number; out: string; err: string}> => {
  const said = {out: '', err: ''};
  const status = await run(COMMANDS, args, {
    out: (line) => void (said.out += `${line}\n`),
    err: (line) => void (said.err += `${line}\n`),
    colours: false,
  });
  return {status, ...said};
};

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const step = (line: number, globals: object, more: object = {}): object => ({
  event: 'step_line',
  func_name: '<module>',
  line,
  globals,
  stack_to_render: [],
  heap: {},
  stdout: '',
  ...more,
});
const question = {text: 'What is x now?', correct: 'globals.x', feedback: 'It is counted.'};
const document = (more: object = {}): object => ({
  code: 'x = 41\nx = x + 1\n',
  trace: [step(1, {}), step(2, {x: 41}, more), step(2, {x: 42}, {event: 'return'})],
});
const page = `<!doctype html>
<html><body><p>A page {with} braces.</p>
<div class="pytutorVisualizer" id="a" data-params='{"embeddedMode": true, "lang": "python"}'></div>
<script>(function () { allTraceData["a"] = ${JSON.stringify(document({question}))}; })();</script>
<script>allTraceData["b"] = ${JSON.stringify(document())}; if (window.x) { start(); }</script>
</body></html>`;
const log = `Source path:... /tmp/a.py
Starting var:.. n = 41
12:00:00.000000 call         1 def f(n):
12:00:00.000100 line         2     return n + 1
12:00:00.000300 return       2     return n + 1
Return value:.. 42
`;

/** A file of each format, and what its format is called. */
const FILES = [
  {format: 'Python Tutor', path: file('tutor.json', document({opcode: 1})), kept: /virtual machine/},
  {format: 'Runestone CodeLens', path: file('lens.html', page), kept: /further traces of the same page/},
  {format: 'PySnooper', path: file('snooper.log', log), kept: /what was printed/},
] as const;

for (const {format, path, kept} of FILES) {
  describe(`A trace of ${format}`, () => {
    it('is checked as the lesson that it makes, and the command says what it saw and what is not kept', async () => {
      const {status, out} = await call('check', path);
      assert.equal(status, 0, out);
      const lines = out.split('\n');
      assert.deepEqual(lines.slice(0, 2), [path, `  read as ${format}`]);
      assert.match(out, kept);
    });

    it('is told of in JSON, too', async () => {
      const {status, out} = await call('check', path, '--format', 'json');
      assert.equal(status, 0);
      const {files} = JSON.parse(out) as {files: {file: string; format: string; lost: string[]}[]};
      assert.deepEqual([files[0]!.file, files[0]!.format], [path, format]);
      assert.match(files[0]!.lost.join('\n'), kept);
    });

    it('cannot be recorded again, which is said', async () => {
      const {status, out} = await call('check', '--record', path);
      assert.equal(status, 1);
      assert.match(
        out,
        new RegExp(`1:1 error +recording +the lesson cannot be recorded again: it is a trace of ${format},`),
      );
    });

    it('is rendered as a page that names it, whose text has its values', async () => {
      const {status, out, err} = await call('render', path);
      assert.equal(status, 0, err);
      assert.match(out, /<trace-lesson [^>]*src="[^"]*(?:tutor\.json|lens\.html|snooper\.log)"/);
      assert.match(out.replace(/<[^>]*>/g, ''), /\b41\b[^]*\b42\b/);
      assert.ok(err.startsWith(`${path}: read as ${format}\n`), err);
      assert.match(err, kept);
    });

    it('can be what a lesson names as its trace', async () => {
      const address = path.slice(path.lastIndexOf('/') + 1);
      const lesson = file(`${format}.lesson.json`, {title: 'Elsewhere', trace: address});
      const checked = await call('check', lesson);
      assert.equal(checked.status, 0, checked.out);
      assert.match(checked.out, new RegExp(`read as ${format}`));
      const {status, out, err} = await call('render', lesson);
      assert.equal(status, 0, err);
      assert.match(out.replace(/<[^>]*>/g, ''), /\b41\b[^]*\b42\b/);
      assert.match(err, new RegExp(`read as ${format}`));
    });
  });
}

it('A question of a CodeLens page is on the rendered page', async () => {
  const {out} = await call('render', FILES[1].path);
  assert.match(out, /What is x now\?/);
});

it('A lesson does not say what it was read as', async () => {
  const lesson = file('own.lesson.json', {title: 'Own', table: {columns: ['Action'], rows: [{cells: ['Begin']}]}});
  assert.doesNotMatch((await call('check', lesson)).out, /read as/);
  assert.equal((await call('render', lesson)).err, '');
});

it('A trace that is broken is an error, not a page', async () => {
  const broken = file('broken.html', page.replaceAll('"trace":', '"trace"'));
  const checked = await call('check', broken);
  assert.equal(checked.status, 1);
  assert.match(checked.out, /error {3}json/);
  const rendered = await call('render', broken);
  assert.equal(rendered.status, 2);
  assert.equal(rendered.out, '');
});

it('A trace may be larger than a lesson, and a lesson may not', async () => {
  const blanks = ' '.repeat(1_000_001);
  const long = file(
    'long.json',
    `{"code": "x = 1\\n",${blanks} "trace": ${JSON.stringify([step(1, {}), step(1, {x: 1}, {event: 'return'})])}}`,
  );
  assert.equal((await call('check', long)).status, 0);
  for (const begin of ['"title": "Long",', '"trace": {"version": 1, "steps": [{}]},']) {
    const lesson = file('long.lesson.json', `{${begin}${blanks} "sample": {"code": "x"}}`);
    assert.match((await call('check', lesson)).out, /is larger than 1 MB/);
  }
});

it('A page and a log are told from lessons that speak of them', async () => {
  const code = readFileSync(FILES[2].path, 'utf8');
  const lesson = file('speaks.lesson.json', {
    title: '<p> allTraceData["a"] = {}',
    sample: {code},
    table: {columns: ['Action'], rows: [{cells: ['Source path:... x']}]},
  });
  const {status, out} = await call('check', lesson);
  assert.equal(status, 0, out);
  assert.doesNotMatch(out, /read as/);
});
