import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';
import {readLesson} from '../../src/lesson/read.js';

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));

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
const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(at(name), 'utf8')) as never;

const PROGRAM = `def add(xs):
    total = 0
    for x in xs:
        total += x
    return total

print(add([1, 2]))
`;

const hasPython = (): boolean => {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
};

describe('trace-elements record', {skip: !hasPython() && 'there is no python3'}, () => {
  beforeEach(() => {
    for (const file of readdirSync(folder)) rmSync(at(file), {recursive: true});
  });

  it('writes the run of a program, a lesson around it, and a page', async () => {
    const {status, out, err} = await call('record', write('sum.py', PROGRAM));
    assert.equal(status, 0);
    assert.match(err, /^11 steps recorded\nto see it: [^\n]+\n$/);
    assert.deepEqual(out.trim().split('\n'), ['sum.trace.json', 'sum.lesson.json', 'sum.html'].map(at));
    const lesson = json('sum.lesson.json');
    assert.deepEqual(
      [lesson['id'], lesson['title'], lesson['trace'], lesson['recording']],
      ['sum', 'Sum', 'sum.trace.json', {program: 'sum.py'}],
    );
    const {lesson: read, problems} = readLesson({...lesson, trace: json('sum.trace.json')});
    assert.deepEqual(problems, []);
    assert.equal(read!.trace.output(read!.trace.length - 1), '3\n');
    assert.match(readFileSync(at('sum.html'), 'utf8'), /<trace-lesson src="sum\.lesson\.json"/);
  });

  it('says how to see the page, from a folder that has the lesson and the script', async (test) => {
    const before = process.cwd();
    test.after(() => process.chdir(before));
    write('sum.py', PROGRAM);
    process.chdir(folder);
    const {err} = await call('record', 'sum.py');
    const [, served, address] =
      /^to see it: python3 -m http\.server --bind 127\.0\.0\.1 --directory (\S+) 8000, and open http:\/\/127\.0\.0\.1:8000\/(\S+)$/m.exec(
        err,
      )!;
    const page = resolve(served!, address!);
    assert.equal(page, at('sum.html'));
    const [, script] = /<script src="([^"]+)"/.exec(readFileSync(page, 'utf8'))!;
    const own = resolve(folder, script!);
    assert.equal(relative(resolve(served!), own).startsWith('..'), false);
    assert.match(readFileSync(own, 'utf8'), /Trace Elements/);
  });

  it('keeps the words of a lesson that is there, and writes only its trace anew', async () => {
    const program = write('sum.py', PROGRAM);
    await call('record', program);
    write('sum.lesson.json', JSON.stringify({...json('sum.lesson.json'), title: 'My own title'}));
    write('sum.py', PROGRAM.replace('[1, 2]', '[1, 2, 3]'));
    const {status, err} = await call('record', program);
    assert.equal(status, 0);
    assert.match(err, /sum\.lesson\.json is there already, and stays as it is/);
    assert.equal(json('sum.lesson.json')['title'], 'My own title');
    assert.match(readFileSync(at('sum.trace.json'), 'utf8'), /\[1,2,3\]/);
  });

  it('lists the rows by the names under which an author words them', async () => {
    const program = write(
      'wait.py',
      'import asyncio\nasync def f():\n    await asyncio.sleep(1)\n    return 7\nasyncio.run(f())\n',
    );
    const {out} = await call('record', program, '--no-page', '--list');
    const [, , ...rows] = out.trim().split('\n');
    const suspended = rows.find((row) => row.startsWith('f:3:suspend:1 '))!;
    assert.match(suspended, /await asyncio\.sleep\(1\)/);
    const words = Object.fromEntries(rows.map((row) => [row.split(/ {2,}/)[0]!, {action: 'My words'}]));
    write('wait.lesson.json', JSON.stringify({...json('wait.lesson.json'), table: {words}}));
    assert.equal((await call('check', '--no-warnings', at('wait.lesson.json'))).out, '1 lesson: nothing to find\n');
    const again = await call('record', program, '--no-page', '--list');
    assert.match(again.out, /^f:3:suspend:1 +My words/m);
  });

  it('keeps how it was recorded, and the way from the lesson to the program', async () => {
    const program = write('greet.py', 'print("hi", input(), input())\n');
    const {status} = await call('record', program, '--input', 'Ada', '--input=-1', '-o', at('out'), '--no-page');
    assert.equal(status, 0);
    assert.deepEqual(json('out.lesson.json')['recording'], {program: 'greet.py', input: ['Ada', '-1']});
    assert.match(readFileSync(at('out.trace.json'), 'utf8'), /hi Ada -1/);
    assert.deepEqual(readdirSync(folder).sort(), ['greet.py', 'out.lesson.json', 'out.trace.json']);
  });

  it('writes a long run line by line', async () => {
    const program = write('long.py', 'n = 0\nwhile n < 20000:\n    n += 1\n');
    const {status, out} = await call('record', program, '--steps', '30000', '--no-page');
    assert.equal(status, 1);
    assert.match(out, /long\.trace\.jsonl/);
    assert.equal((await call('check', at('long.lesson.json'))).status, 0);
  });

  for (const [name, text, says] of [
    ['ends by an error', 'x = 1\nx.nothing\n', /ended by an error: AttributeError/],
    ['cannot be read', 'x = (\n', /cannot be read: SyntaxError/],
    ['never ends', 'while True:\n    pass\n', /ended at the most steps/],
  ] as const) {
    it(`records what there is of a program that ${name}, and says so`, async () => {
      const {status, out, err} = await call('record', write('bad.py', text));
      assert.equal(status, 1);
      assert.match(err, says);
      assert.match(out, /bad\.trace\.json/);
    });
  }

  it('gives a program as long as was asked for, and keeps that', async () => {
    const program = write('slow.mjs', 'for (let n = 0; ; n++) n += 1;\n');
    const {status, err} = await call('record', program, '--steps', '3000000', '--seconds', '1', '--no-page');
    assert.equal(status, 1);
    assert.match(err, /took too long and was ended; --seconds changes that/);
    assert.deepEqual(json('slow.lesson.json')['recording'], {program: 'slow.mjs', steps: 3_000_000, seconds: 1});
  });

  it('tells the recorder of Python how long to wait', async () => {
    const interpreter = write('python', '#!/bin/sh\necho "$@" >&2\nexit 1\n');
    chmodSync(interpreter, 0o755);
    const {err} = await call('record', write('sum.py', PROGRAM), '--seconds', '60', '--python', interpreter);
    assert.match(err, /--max-seconds=60/);
  });

  for (const [name, line] of [
    ['loud.py', "print('x' * 999)"],
    ['loud.mjs', "console.log('x'.repeat(999));"],
  ] as const) {
    it(`says where not all is kept that ${name} prints`, async () => {
      const few = await call('record', write(name, `${line}\n`.repeat(20)));
      assert.doesNotMatch(few.err, /printed more/);
      const many = await call('record', write(name, `${line}\n`.repeat(21)));
      assert.match(
        many.err,
        /^it printed more than is kept: the first 20000 characters; the output ends with … there$/m,
      );
    });
  }

  for (const [text, says] of [
    ['input()\n', /EOFError: .+\nit reads more lines than it was given: --input LINE/],
    ['import no_such_package\n', /ModuleNotFoundError: .+\nif that is a package, name a Python that has it: --python/],
  ] as const) {
    it(`says what to do about ${text.trim()}`, async () => {
      assert.match((await call('record', write('lacks.py', text))).err, says);
    });
  }

  it('says so where an interpreter writes what is no run', async () => {
    const interpreter = write(
      'python',
      '#!/bin/sh\nfor one in "$@"; do case $one in --output=*) echo "{}" > "${one#--output=}";; esac; done\n',
    );
    chmodSync(interpreter, 0o755);
    const {status, err} = await call('record', write('sum.py', PROGRAM), '--python', interpreter);
    assert.equal(status, 2);
    assert.match(err, /sum\.py: what was recorded cannot be read: /);
  });

  it('says why nothing could be recorded', async () => {
    const program = write('sum.py', PROGRAM);
    for (const [args, says] of [
      [[], /which program/],
      [[program, at('b.py')], /one program makes one lesson/],
      [[program, '--steps', 'many'], /--steps is a number from 1, not "many"/],
      [[at('none.py')], /none\.py: there is no such file/],
      [[write('a.rb', '1')], /nothing records a program that ends in "\.rb"; there are recorders for \.py/],
      [[program, '--kit', 'flask'], /there is no kit "flask"; there is django$/m],
      [[program, '--python', 'no-such-python'], /there is no "no-such-python" on the path/],
    ] as const) {
      const {status, err} = await call('record', ...args);
      assert.equal(status, 2, err);
      assert.match(err, says);
    }
  });
});

describe('trace-elements record, of JavaScript', () => {
  beforeEach(() => {
    for (const file of readdirSync(folder)) rmSync(at(file), {recursive: true});
  });

  it('writes the run into a folder that is not there yet, and it still holds', async () => {
    const program = write(
      'wait.mjs',
      'await new Promise((done) => setTimeout(done, 1000));\nconst after = Date.now();\n',
    );
    const {status, err} = await call('record', program, '-o', at('lessons/wait'));
    assert.equal(status, 0);
    assert.match(err, /^7 steps recorded\n/);
    assert.deepEqual(json('lessons/wait.lesson.json')['recording'], {program: '../wait.mjs'});
    assert.equal((await call('check', '--record', at('lessons/wait.lesson.json'))).status, 0);
  });

  it('says why Node would not run it, and that there are too many files', async () => {
    write('package.json', '{"type": ');
    const broken = await call('record', write('a.js', 'let a;'));
    assert.equal(broken.status, 2);
    assert.match(broken.err, /a\.js: Node runs nothing below .*package\.json, which is no JSON/);
    write('package.json', 'null');
    const names = Array.from({length: 101}, (_, i) => `${i}.js`);
    for (const name of names) write(name, '');
    const many = await call('record', write('b.js', names.map((name) => `require('./${name}');`).join('\n')));
    assert.equal(many.status, 2);
    assert.match(many.err, /b\.js: it imports more than 100 files by a path/);
  });

  it('says that probes are for Python', async () => {
    const {status, err} = await call('record', write('a.js', 'let a;'), '--probe', 'a:b');
    assert.equal(status, 2);
    assert.match(err, /a\.js: "probes" is for Python programs/);
  });
});

describe('trace-elements check --record', {skip: !hasPython() && 'there is no python3'}, () => {
  it('finds nothing where the run is the same', async () => {
    await call('record', write('sum.py', PROGRAM));
    const {status, out} = await call('check', '--record', at('sum.lesson.json'));
    assert.deepEqual({status, out}, {status: 0, out: '1 lesson: nothing to find\n'});
  });

  it('says which steps are other, new, or do not happen any more', async () => {
    write('sum.py', PROGRAM.replace('total += x', 'total += 2 * x').replace('[1, 2]', '[1]'));
    const {status, out} = await call('check', '--record', '--no-warnings', at('sum.lesson.json'));
    assert.equal(status, 1);
    const told = out.split('\n').slice(1, -3);
    assert.match(told[0]!, /sum\.py has changed since, first on line 4$/);
    assert.match(out, /step add:4:line:1 is other now: add\.total 2, not 1$/m);
    assert.match(out, /step add:4:line:2 does not happen any more/);
    assert.match(told.at(-1)!, /; record it again, or restore the program$/);
  });

  it('tells of many steps only some, and how many more', async () => {
    write('many.py', 'for i in range(40):\n    x = i\n');
    await call('record', at('many.py'), '--no-page');
    write('many.py', 'for i in range(40):\n    x = i + 1\n');
    const {out} = await call('check', '--record', '--no-warnings', at('many.lesson.json'));
    assert.equal(out.match(/recording does not hold/g)!.length, 7);
    assert.match(out, /35 more steps are other now; record it again, or restore the program\n/);
  });

  it('says in one sentence that steps have moved to other lines', async () => {
    write('moved.py', PROGRAM);
    await call('record', at('moved.py'), '--no-page');
    write('moved.py', `# Adds.\n${PROGRAM}`);
    const {out} = await call('check', '--record', '--no-warnings', at('moved.lesson.json'));
    const [, told, , sum] = out.split('\n');
    assert.match(
      told!,
      /moved\.py has changed since, first on line 1: what happens is the same, but steps have moved to other lines; record/,
    );
    assert.equal(sum, '1 lesson: 1 error, 0 warnings');
  });

  it('does not say that something is nothing, and not nothing', async () => {
    write('gone.py', 'x = 1\ndel x\n');
    await call('record', at('gone.py'), '--no-page');
    write('gone.py', 'x = 1\npass\n');
    const {out} = await call('check', '--record', '--no-warnings', at('gone.lesson.json'));
    assert.match(out, /is other now: x as before, not no value/);
  });

  it('says so where the program is gone', async () => {
    rmSync(at('sum.py'));
    const {status, out} = await call('check', '--record', at('sum.lesson.json'));
    assert.equal(status, 1);
    assert.match(out, /could not be made again: .*there is no such file/);
  });

  it('leaves lessons alone that were not recorded', async () => {
    const lesson = {title: 'Written', table: {columns: ['Action'], rows: [{cells: ['Add']}]}};
    assert.equal((await call('check', '--record', write('written.json', JSON.stringify(lesson)))).status, 0);
  });
});
