import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));

const call = async (...args: string[]): Promise<{status: number; said: string}> => {
  const lines: string[] = [];
  const say = (line: string): void => void lines.push(line);
  const status = await run(COMMANDS, args, {out: say, err: say, colours: false});
  return {status, said: lines.join('\n')};
};

it('trace-elements import writes a lesson that passes the checker, and says what it read', async () => {
  const step = (line: number, globals: object): object => ({event: 'step_line', func_name: '<module>', line, globals});
  const file = join(folder, 'two-lines.json');
  writeFileSync(file, JSON.stringify({code: 'x = 1\nx = 2\n', trace: [step(1, {}), step(2, {x: 1}), step(2, {x: 2})]}));
  const {status, said} = await call('import', file);
  assert.equal(status, 0, said);
  assert.match(said, /Python Tutor, 2 steps/);
  const checked = await call('check', join(folder, 'two-lines.lesson.json'));
  assert.equal(checked.status, 0, checked.said);
});

it('and ends with 1 at what is no trace, with 2 at what is not there', async () => {
  const file = join(folder, 'other.json');
  writeFileSync(file, '{"a": 1}');
  assert.equal((await call('import', file)).status, 1);
  assert.equal((await call('import', join(folder, 'none.json'))).status, 2);
});

it('With --format json a program reads what was read, lost and written', async () => {
  const step = (line: number, globals: object, more: object = {}): object => ({
    event: 'step_line',
    func_name: '<module>',
    line,
    globals,
    ...more,
  });
  const file = join(folder, 'counted.json');
  const question = {text: 'What is x?', correct: 'globals.x'};
  const trace = [step(1, {}, {question, opcode: 1}), step(2, {x: 1}), step(2, {x: 2}, {event: 'return'})];
  writeFileSync(file, JSON.stringify({code: 'x = 1\nx = 2\n', trace}));
  const other = join(folder, 'other-still.json');
  writeFileSync(other, '{"a": 1}');
  const {status, said} = await call('import', file, other, '--format', 'json');
  assert.equal(status, 1, said);
  const {files} = JSON.parse(said) as {files: {problems: {code: string}[]}[]};
  assert.deepEqual(files[0], {
    file,
    format: 'Runestone CodeLens',
    steps: 2,
    end: 'finished',
    questions: 1,
    lost: ['instructions of the virtual machine (opcode)'],
    problems: [],
    written: [join(folder, 'counted.lesson.json')],
  });
  assert.deepEqual(
    {...files[1], problems: []},
    {
      ...{file: other, format: '', steps: 0, end: '', questions: 0, lost: [], problems: [], written: []},
    },
  );
  assert.deepEqual(
    files[1]!.problems.map(({code}) => code),
    ['type'],
  );
  assert.equal((await call('import', file, '--format', 'xml')).status, 2);
});

it('A long run is written beside its lesson, and both are named', async () => {
  const file = join(folder, 'long.json');
  const steps = Array.from({length: 5000}, (_, i) => ({
    event: 'step_line',
    func_name: '<module>',
    line: 1,
    globals: {x: `a value, and it is the number ${i}`},
  }));
  writeFileSync(file, JSON.stringify({code: 'x\n', trace: steps}));
  const {said} = await call('import', file, '--format', 'json');
  const {files} = JSON.parse(said) as {files: {written: string[]}[]};
  assert.deepEqual(
    files[0]!.written,
    ['long.lesson.json', 'long.trace.json'].map((name) => join(folder, name)),
  );
  const checked = await call('check', files[0]!.written[0]!);
  assert.equal(checked.status, 0, checked.said);
});

it('and says of a trace of our own format how to use it', async () => {
  const trace = {version: 1, steps: [{line: 1}]};
  const file = join(folder, 'own.trace.json');
  writeFileSync(file, JSON.stringify(trace, null, 2));
  const {status, said} = await call('import', file);
  assert.equal(status, 1);
  assert.match(said, /it is a trace of our own format: name it in a lesson, as in (\{.+\})$/);
  const lesson = join(folder, 'own.lesson.json');
  writeFileSync(lesson, /\{.+\}$/.exec(said)![0]);
  assert.equal((await call('check', lesson)).status, 0);
  const long = join(folder, 'own.trace.jsonl');
  writeFileSync(long, `${JSON.stringify({version: 1, frames: [{name: '', kind: 'module'}]})}\n{}\n`);
  assert.match((await call('import', long)).said, /it is a trace of our own format/);
});
