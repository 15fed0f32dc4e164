import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));
beforeEach(() => {
  for (const file of readdirSync(folder)) rmSync(at(file), {recursive: true});
});

const call = async (...args: readonly string[]): Promise<{status: number; out: string; err: string}> => {
  const said = {out: '', err: ''};
  const status = await run(COMMANDS, args, {
    out: (line) => void (said.out += `${line}\n`),
    err: (line) => void (said.err += `${line}\n`),
    colours: false,
  });
  return {status, ...said};
};

const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const text = (name: string): string => readFileSync(at(name), 'utf8');

const PROGRAM = `const take = (lock) => {
  const got = lock + 1;
  return got;
};
const all = [take(1), take(2)];
let sum = 0;
for (const one of all) sum += one;
`;

/** A lesson as an author writes it: with an odd form, and names of steps in every place that may have one. */
const WORDED = `{ "title": "Caf\\u00e9", "id":"take",
  "trace": "take.trace.json",
  "recording": {"program": "take.mjs"},
  "table": {"rows": "fine", "words": {"take:2:line:1": {"Action": "first, {step:take:3:line:1}"},   "take:3:return:2": {"Action": "\`{}\`"}}, "exit": "see {cell:take:3:line:2,Action}"},
  "flow": {"nodes": [{"id": "n", "label": "take:2:line:1", "steps": ["take:2:line:1", 3]}]},
  "tracker": {"columns": ["start", "take:2:line:2"]},
  "quiz": [{"prompt": "What?", "answer": {"value": "got", "after": "take:2:line:1"}, "evidence": {"step": "take:3:line:1"}, "hint": [{"text": "h", "step": "take:3:line:1"}]}],
  "transcript": [{"text": "t", "step": ":6:line:1"}]
}
`;

/** The author's lesson of the program, recorded. */
const worded = async (): Promise<string> => {
  const program = write('take.mjs', PROGRAM);
  assert.equal((await call('record', program, '--no-page')).status, 0);
  write('take.lesson.json', WORDED);
  return program;
};

describe('trace-elements record, of a program of which there is a lesson', () => {
  it('leaves the lesson of another program alone, and its run', async () => {
    await call('record', write('acc.mjs', 'let a = 1;\n'));
    const before = [text('acc.trace.json'), text('acc.lesson.json')];
    const {status, err} = await call('record', write('acc.js', 'let b = 2;\n'));
    assert.equal(status, 2);
    assert.match(err, /acc\.lesson\.json is there already, and is the lesson of acc\.mjs: choose another name with -o/);
    assert.deepEqual([text('acc.trace.json'), text('acc.lesson.json')], before);
    assert.equal((await call('record', at('acc.js'), '-o', at('other'))).status, 0);
  });

  it('leaves a lesson alone that was written by hand, or is no lesson', async () => {
    const program = write('acc.mjs', 'let a = 1;\n');
    for (const other of ['{"title": "Mine"}', 'no JSON', '{"recording": {"program": "acc.mjs", "files": 1}}']) {
      write('acc.lesson.json', other);
      const {status, err} = await call('record', program);
      assert.equal(status, 2);
      assert.match(err, /is not the lesson of a recording: choose another name with -o/);
    }
  });

  it('keeps in the lesson how it was recorded, and says so', async () => {
    const program = write('ask.mjs', 'const name = prompt();\nconsole.log(name);\n');
    await call('record', program, '--no-page');
    const before = text('ask.lesson.json').replace('"Ask"', '"Ask  me"');
    write('ask.lesson.json', before);
    const {status, err} = await call('record', program, '--no-page', '--input', 'Ada', '--input', '7');
    assert.equal(status, 0);
    assert.match(err, /ask\.lesson\.json: its "recording" says how it was recorded now/);
    const lesson = JSON.parse(text('ask.lesson.json')) as {recording: unknown};
    assert.deepEqual(lesson.recording, {program: 'ask.mjs', input: ['Ada', '7']});
    const head = before.slice(0, before.indexOf('"recording"'));
    assert.equal(text('ask.lesson.json').slice(0, head.length), head);
    assert.equal((await call('check', '--record', '--no-warnings', at('ask.lesson.json'))).status, 0);
  });

  it('gives the program what the lesson keeps of the last time', async () => {
    const program = write('ask.mjs', 'console.log(prompt());\n');
    await call('record', program, '--input', 'Ada');
    const {err} = await call('record', program);
    assert.match(err, /recorded with the input that .*ask\.lesson\.json keeps/);
    assert.match(text('ask.trace.json'), /Ada/);
  });

  it('names the new file where a run has become so long that it is written line by line', async () => {
    const program = write('long.mjs', 'let n = 0;\nwhile (n < 10) n++;\n');
    await call('record', program, '--no-page');
    write('long.mjs', 'let n = 0;\nwhile (n < 9000) n++;\n');
    await call('record', program, '--no-page', '--steps', '30000');
    assert.equal((JSON.parse(text('long.lesson.json')) as {trace: string}).trace, 'long.trace.jsonl');
  });

  it('leaves a run in the lesson that has it there', async () => {
    const program = await worded();
    const inside = JSON.stringify(JSON.parse(text('take.trace.json')));
    write('take.lesson.json', WORDED.replace('"take.trace.json"', inside));
    rmSync(at('take.trace.json'));
    write('take.mjs', PROGRAM.replace('take(1)', 'take(5)'));
    assert.equal((await call('record', program, '--no-page')).status, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['take.lesson.json', 'take.mjs']);
    assert.match(text('take.lesson.json'), /"got":6/);
  });
});

describe('the names of steps in a lesson', () => {
  it('go along when lines come before them, and nothing else changes', async () => {
    const program = await worded();
    write('take.mjs', `// Takes.\n${PROGRAM}`);
    const {status, err} = await call('record', program, '--no-page');
    assert.equal(status, 0);
    assert.match(err, /take\.lesson\.json: 6 names of steps have moved along with the lines/);
    const expected = WORDED.replaceAll(
      /take:(\d):(line|return)/g,
      (_, line, event) => `take:${Number(line) + 1}:${event}`,
    )
      .replace('":6:line:1"', '":7:line:1"')
      // A label is no name of a step.
      .replace('"label": "take:3:line:1"', '"label": "take:2:line:1"');
    assert.equal(text('take.lesson.json'), expected);
  });

  it('stay what they are where the program is the same', async () => {
    const program = await worded();
    const {err} = await call('record', program, '--no-page');
    assert.match(err, /take\.lesson\.json is there already, and stays as it is/);
    assert.equal(text('take.lesson.json'), WORDED);
  });

  it('are told where their line has changed, is gone, or does not run any more', async () => {
    const program = await worded();
    write(
      'take.mjs',
      PROGRAM.replace('lock + 1', 'lock + 2')
        .replace('let sum = 0;\n', '')
        .replace(', take(2)', '')
        .replace('sum +=', 'void'),
    );
    const {err} = await call('record', program, '--no-page');
    assert.match(err, /look at the words of these steps:/);
    assert.match(err, /^ {2}take:2:line:1: its line has changed$/m);
    assert.match(err, /^ {2}take:3:return:2: does not happen any more$/m);
    assert.match(err, /^ {2}:6:line:1: its line is gone; it is called was::6:line:1 now$/m);
    assert.match(text('take.lesson.json'), /"step": "was::6:line:1"/);
  });

  it('go along from file to file', async () => {
    mkdirSync(at('parts'));
    write('parts/take.mjs', 'export const take = (lock) => {\n  return lock + 1;\n};\n');
    const program = write('main.mjs', "import {take} from './parts/take.mjs';\ntake(1);\n");
    await call('record', program, '--no-page');
    const lesson = JSON.parse(text('main.lesson.json')) as object;
    write('main.lesson.json', JSON.stringify({...lesson, table: {words: {'take:2:line:1': {Action: 'add'}}}}));
    write('parts/take.mjs', '\n\nexport const take = (lock) => {\n  return lock + 1;\n};\n');
    await call('record', program, '--no-page');
    assert.match(text('main.lesson.json'), /"take:4:line:1":\{"Action":"add"\}/);
  });
});
