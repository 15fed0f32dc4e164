import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {jsonLines, readRun} from '../../../src/lesson/read-run.js';
import {show} from '../../../src/lesson/show.js';
import {record, recordJavaScript, traceText, type Program} from '../../../src/recorders/javascript/node/record.js';
import type {EndJson, Trace} from '../../../src/trace/index.js';

const traceOf = (text: string): Trace => {
  const lines = jsonLines(text, (line): unknown => JSON.parse(line));
  const header = lines.next().value;
  const reading = readRun(header, text.trimEnd().includes('\n') ? lines : undefined);
  for (let part = reading.next(); ; part = reading.next()) if (part.done) return part.value;
};

const run = async (text: string, more: Partial<Program> = {}): Promise<Trace> =>
  traceOf(traceText(await record({files: [{name: 'program.mjs', text}], ...more})));

/** What a variable of the top level holds in the end. */
const last = (trace: Trace, name: string): string => {
  const state = trace.state(trace.length - 1);
  const [top] = trace.facts.frames;
  return show(state.value(top!, name), 'javascript', state);
};

const printed = (trace: Trace): string => trace.output(trace.length - 1);

describe('Every program ends, and what it did until then is kept: ', () => {
  const cases: readonly [string, string, EndJson['reason']][] = [
    ['an empty loop', 'console.log(1); while (true);', 'step-limit'],
    ['a loop that catches', 'console.log(1); for (;;) try { for (;;); } catch {} finally { continue }', 'step-limit'],
    [
      'loops that catch in each other',
      'console.log(1); for (;;) try { while (true) try { for (;;); } catch {} } catch {}',
      'step-limit',
    ],
    ['microtasks', 'console.log(1); const again = () => queueMicrotask(again); again()', 'step-limit'],
    ['promises', 'console.log(1); const again = () => Promise.resolve().then(again); again()', 'step-limit'],
    ['await', 'console.log(1); while (true) await null', 'step-limit'],
    ['an interval', 'console.log(1); setInterval(() => {}, 1)', 'step-limit'],
    ['an interval of the language', 'console.log(1); setInterval(Math.random, 1)', 'step-limit'],
    ['recursion', 'console.log(1); const f = (n) => f(n + 1); f(0)', 'step-limit'],
    ['recursion of generators', 'console.log(1); function* g() { yield* g() } [...g()]', 'step-limit'],
    ['an endless generator', 'console.log(1); function* g() { while (true) yield 1 } [...g()]', 'step-limit'],
    ['a loop in the engine', 'console.log(1); /^(a+)+$/.test(`${"a".repeat(40)}b`)', 'time-limit'],
    ['an exit', 'console.log(1); process.exit(0); console.log(2)', 'exit'],
    ['an abort', 'console.log(1); process.abort()', 'stopped'],
    ['a signal', 'console.log(1); process.kill(process.pid, "SIGKILL"); for (;;) await null', 'stopped'],
    ['an exception', 'console.log(1); null.x', 'exception'],
    ['a promise that nobody caught', 'console.log(1); Promise.reject(new Error("lost"))', 'exception'],
    ['an exception of a timer', 'console.log(1); setTimeout(() => { throw new Error("late") }, 5)', 'exception'],
    ['a promise that nobody keeps', 'console.log(1); await new Promise(() => {})', 'finished'],
  ];
  for (const [name, text, reason] of cases) {
    it(name, async () => {
      const trace = await run(text, {budgets: {steps: 1000, seconds: 1}});
      assert.equal(trace.facts.end?.reason, reason);
      assert.equal(printed(trace), '1\n');
    });
  }

  it('one that prints 100 MB', async () => {
    const trace = await run('for (let i = 0; i < 100; i++) console.log("x".repeat(1e6));\nconst done = true;');
    assert.equal(last(trace, 'done'), 'true');
    assert.ok(printed(trace).length < 21_000);
  });

  it('one that waits for the clock', async () => {
    const trace = await run('const begin = Date.now(); while (Date.now() - begin < 50); console.log("waited")');
    assert.equal(printed(trace), 'waited\n');
  });
});

describe('What does not even begin says why: ', () => {
  const cases: readonly [string, string, string, RegExp][] = [
    ['a syntax error', 'program.mjs', 'let a = 1;\nlet b = ;', /Unexpected token \(line 2\)/],
    ['a syntax error in TypeScript', 'program.ts', 'let a: = 1;', /./],
    ['an enum', 'program.ts', '\nenum A { B }', /^enum is more than a type.*write an object.*\(line 2\)$/],
    ['a namespace', 'program.ts', 'namespace A { export const b = 1 }', /^namespace is more.*write a module/],
    [
      'a parameter property',
      'program.ts',
      'class A { constructor(private b: number) {} }',
      /^parameter property is more/,
    ],
    ['a file that is not there', 'program.mjs', 'import "./nowhere.mjs"', /'\.\/nowhere\.mjs'/],
    ['a package that is not there', 'program.mjs', 'import "no-such-package"', /'no-such-package'/],
    ['a name that is not exported', 'program.mjs', 'import {nothing} from "node:fs"', /nothing/],
  ];
  for (const [name, file, text, message] of cases) {
    it(name, async () => {
      const {end} = traceOf(traceText(await record({files: [{name: file, text}]}))).facts;
      assert.match(end?.error?.message ?? '', message);
    });
  }

  it('a syntax error in another file names the file', async () => {
    const files = [
      {name: 'main.mjs', text: 'import "./lib.mjs"'},
      {name: 'lib.mjs', text: '\nlet = ;'},
    ];
    const {end} = traceOf(traceText(await record({files}))).facts;
    assert.match(end?.error?.message ?? '', /\(lib\.mjs, line 2\)$/);
  });

  it('a package that a script requires, and no folder of this machine', async () => {
    const text =
      'let code;\ntry { require("no-such-package") } catch (error) { ({code} = error) }\nrequire("no-such-package")';
    const trace = traceOf(traceText(await record({files: [{name: 'program.cjs', text}]})));
    assert.equal(
      trace.facts.end?.error?.message,
      "Cannot find module 'no-such-package'\nRequire stack:\n- program.cjs",
    );
    assert.equal(last(trace, 'code'), "'MODULE_NOT_FOUND'");
  });
});

describe('Looking at values runs none of their code: ', () => {
  const trap = 'console.log("asked"); return 1';
  const cases: readonly [string, string][] = [
    [
      'getters',
      `const o = {get a() { ${trap} }, get constructor() { ${trap} }, get [Symbol.toStringTag]() { ${trap} }};`,
    ],
    ['proxies', `const o = new Proxy({}, new Proxy({}, {get() { ${trap} }}));`],
    [
      'conversions',
      `const o = {toString() { ${trap} }, valueOf() { ${trap} }, toJSON() { ${trap} }, [Symbol.toPrimitive]() { ${trap} }};`,
    ],
    [
      'errors',
      `class E extends Error { get message() { ${trap} } get name() { ${trap} } get cause() { ${trap} } } const o = new E(); try { throw o } catch {}`,
    ],
    ['functions', `const o = Object.defineProperty(() => 1, 'name', {get() { ${trap} }});`],
    [
      'classes',
      `class C { static get name() { ${trap} } static [Symbol.hasInstance]() { ${trap} } } const o = new C();`,
    ],
    [
      'iterators',
      `class L extends Map { [Symbol.iterator]() { ${trap} } get size() { ${trap} } } const o = new L([[1, 2]]);`,
    ],
    [
      'prototypes that are proxies',
      `const o = Object.create(new Proxy({}, {get() { ${trap} }, getPrototypeOf() { ${trap} }}));`,
    ],
    ['thenables', `const o = {get then() { ${trap} }};`],
    [
      'private getters',
      `class C { #field = 1; get #a() { ${trap} } set #b(to) { ${trap} } #c() { ${trap} } static get #d() { ${trap} } } const o = new C();`,
    ],
    [
      'objects with private fields that are proxies',
      `class C extends (function (o) { return o }) { #a = 1 } const o = new Proxy({}, new Proxy({}, {get() { ${trap} }})); new C(o);`,
    ],
  ];
  for (const [name, text] of cases) {
    it(name, async () => {
      const trace = await run(`${text}\nconst again = [o];\nconsole.log('end');`);
      assert.equal(printed(trace), 'end\n');
    });
  }

  it('and a program may change the language under it', async () => {
    const trace = await run(`
      Object.getOwnPropertyDescriptor = Reflect.ownKeys = JSON.stringify = () => { throw new Error('asked') };
      Array.isArray = Map.prototype.get = Array.prototype.push = () => { throw new Error('asked') };
      const list = [1];
      list[1] = {a: 2};
      console.log('end');`);
    assert.equal(printed(trace), 'end\n');
    assert.equal(last(trace, 'list'), '[1, {a: 2}]');
  });
});

describe('A recording', () => {
  it('of more than ten thousand steps comes in blocks, and says the same', async () => {
    const text = `let sum = 0;
      const seen = [];
      for (let i = 0; i < 6000; i++) {
        sum += i;
        if (i % 1000 === 0) seen.push(i);
      }
      console.log(sum);`;
    const trace = await run(text, {budgets: {steps: 100_000}});
    assert.ok(trace.length > 10_000);
    assert.equal(printed(trace), '17997000\n');
    assert.equal(last(trace, 'sum'), '17997000');
    assert.equal(last(trace, 'seen'), '[0, 1000, 2000, 3000, 4000, 5000]');
  });

  it('reads lines that it is given', async () => {
    const text = `import {createInterface} from 'node:readline/promises';
      const lines = createInterface({input: process.stdin});
      const first = await new Promise((done) => lines.once('line', done));
      const second = prompt();`;
    const trace = await run(text, {input: ['Ada', 'Bob']});
    assert.deepEqual([last(trace, 'first'), last(trace, 'second')], ["'Ada'", "'Ada'"]);
  });

  it('names what the language makes without a class', async () => {
    const text = `function* count() { yield 1 }
      const made = [count(), [1].values(), Math, Object.create(null)];
      const own = {[Symbol.toStringTag]: 'A'};`;
    const trace = await run(text);
    assert.equal(last(trace, 'made'), '[Generator {}, Array Iterator {}, Math {}, {}]');
    assert.match(last(trace, 'own'), /'A'/);
  });

  it('shows private fields, by what a class has given an object until then', async () => {
    const text = `
      class Account { #pin = 1; #log; owner = 'Ann'; constructor() { this.#log = [] } pay() { this.#log.push(this.#pin++) } }
      class Savings extends Account { #rate = 2; static #count = 3; get #twice() { return 4 } #method() {} }
      const [ann, sue] = [new Account(), new Savings()];
      ann.pay();`;
    const trace = await run(text);
    assert.equal(last(trace, 'ann'), "Account {#pin: 2, #log: [1], owner: 'Ann'}");
    assert.equal(last(trace, 'sue'), "Savings {#pin: 1, #log: [], #rate: 2, owner: 'Ann'}");
  });

  it('tells which error a pattern takes apart', async () => {
    const text = `
      const first = ([one]) => { if (one) return one; throw new RangeError('empty') };
      for (const list of [[1], [], null])
        try { let found = first(list); var seen = found } catch ({message, name: kind = message}) { var told = kind }
      try { try { null.x } catch ({message: {length}, nothing: {deep}}) { } } catch (error) { var second = error.message }`;
    const trace = await run(text);
    const caught = Array.from({length: trace.length}, (_, i) => trace.step(i)).filter(({event}) => event === 'catch');
    assert.deepEqual(
      caught.map(({error}) => error?.type),
      ['RangeError', 'TypeError', 'TypeError'],
    );
    assert.deepEqual([last(trace, 'seen'), last(trace, 'told')], ['1', "'TypeError'"]);
    assert.match(last(trace, 'second'), /reading 'deep'/);
  });

  it('says whose a private field is when base classes have one of that name', async () => {
    const text = `
      class Low { #x = 1 }
      class High extends Low { #x = 2; '#x' = 3 }
      const again = (Base) => class Twice extends Base { #x = 4 };
      const Top = again(again(Low));
      const [low, high, top] = [new Low(), new High(), new Top()];`;
    const trace = await run(text);
    assert.equal(last(trace, 'low'), 'Low {#x: 1}');
    assert.equal(last(trace, 'high'), `High {Low.#x: 1, High.#x: 2, "['#x']": 3}`);
    assert.equal(last(trace, 'top'), "Twice {Low.#x: 1, Twice.#x: 4, 'Twice.#x 2': 4}");
  });

  it('shows the private fields that an object got before its constructor threw', async () => {
    const text = `
      let half;
      class Half { #a = 1; #b = Half.fail(this); #c = 2; static fail(one) { half = one; throw new Error('half') } }
      try { new Half() } catch {}`;
    assert.equal(last(await run(text), 'half'), 'Half {#a: 1}');
  });

  it('shows private fields of errors, and of objects that are not of the class', async () => {
    const text = `
      class Lost extends Error { #code = 5 }
      class Mark extends (function (o) { return o }) { #mark = 6 }
      const plain = {'#mark': 7};
      new Mark(plain);
      const lost = new Lost('a');
      const orphan = Object.setPrototypeOf(new (class A { #b = 8 })(), null);`;
    const trace = await run(text);
    assert.equal(last(trace, 'lost'), "Lost {message: 'a', #code: 5}");
    assert.equal(last(trace, 'plain'), `Object {#mark: 6, "['#mark']": 7}`);
    assert.equal(last(trace, 'orphan'), 'Object {#b: 8}');
  });

  it('does not ask a module that is not there yet for what it exports', async () => {
    const files = [
      {name: 'main.mjs', text: `import {value} from './lib.mjs';\nexport const here = value;`},
      {name: 'lib.mjs', text: `import * as main from './main.mjs';\nconst all = [main];\nexport const value = 1;`},
    ];
    const trace = traceOf(traceText(await record({files})));
    assert.equal(trace.facts.end?.reason, 'finished');
    assert.equal(last(trace, 'here'), '1');
  });

  it('follows a function of a module that has not begun', async () => {
    const files = [
      {name: 'main.mjs', text: `import {count} from './a.mjs';\nconst four = count();`},
      {name: 'a.mjs', text: `import {early} from './b.mjs';\nlet n = early;\nexport function count() { return ++n }`},
      {
        name: 'b.mjs',
        text: `import {count} from './a.mjs';\nlet was;\ntry { count() } catch { was = 3 }\nexport const early = was;`,
      },
    ];
    const trace = traceOf(traceText(await record({files})));
    assert.equal(trace.facts.end?.reason, 'finished');
    assert.equal(last(trace, 'four'), '4');
    const {frames} = trace.facts;
    assert.deepEqual(
      frames.map(({name}) => name),
      ['', 'b.mjs', 'count', 'a.mjs', 'count'],
    );
  });

  it('of a module that fails before the program begins says where', async () => {
    const files = [
      {name: 'main.mjs', text: `import './late.mjs';\nconsole.log('never');`},
      {name: 'late.mjs', text: `\nconst n = 1;\nawait null;\nawait Promise.reject(new Error('late'));`},
    ];
    const trace = traceOf(traceText(await record({files})));
    assert.equal(trace.facts.end?.error?.message, 'late');
    assert.equal(trace.ids().at(-1), 'late.mjs:4:unwind:1');
  });

  it('waits for nothing, and says how long it would have', async () => {
    const text = `import {setTimeout as sleep} from 'node:timers/promises';
      await sleep(60_000);
      const now = performance.now();`;
    assert.equal(last(await run(text), 'now'), '60000');
  });

  it('tells a variable of a function that has ended where it is used', async () => {
    const text = `const make = () => { let n = 1; return () => { n += 1; return n } };
      const up = make();
      up();`;
    const trace = await run(text);
    const steps = Array.from({length: trace.length}, (_, i) => i);
    const seen = steps.flatMap((i) =>
      trace
        .changes(i - 1, i)
        .filter(({name}) => name === 'n')
        .map(({to}) => to),
    );
    assert.deepEqual(seen, [1, undefined, 1, 2]);
  });

  it('gives each call that nobody waits for a task of its own', async () => {
    const text = `const job = async (name) => { await null; return name };
      await Promise.all([job('a'), job('a'), job({})]);
      await job('b');
      setTimeout(function late() {}, 5);`;
    const {tasks} = (await run(text)).facts;
    assert.deepEqual(
      tasks.map(({name}) => name),
      ['main', "job('a')", "job('a') 2", 'job(…)', 'setTimeout(late)'],
    );
  });

  it('takes a program from the disk with what it imports', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recorded-'));
    try {
      await writeFile(join(folder, 'main.ts'), `import {twice} from './lib.js';\nconst six: number = twice(3);\n`);
      await writeFile(join(folder, 'lib.ts'), `export const twice = (n: number): number => n * 2;\n`);
      const trace = traceOf(traceText(await recordJavaScript(join(folder, 'main.ts'))));
      assert.deepEqual(
        trace.facts.files.map(({name}) => name),
        ['main.ts', 'lib.ts'],
      );
      assert.equal(last(trace, 'six'), '6');
      assert.equal(trace.facts.frames[1]?.file, 1);
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  it('takes scripts that require each other', async () => {
    const trace = traceOf(
      traceText(
        await record({
          files: [
            {name: 'main.js', text: `const {add} = require('./add');\nvar three = add(1, 2);`},
            {name: 'add.js', text: `exports.add = (a, b) => a + b;`},
          ],
        }),
      ),
    );
    assert.equal(last(trace, 'three'), '3');
  });
});
