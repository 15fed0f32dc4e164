import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
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

const THREADS = `const {Worker} = await import('node:worker_threads'); console.log(1);`;
const PROCESSES = `const {spawn, execFileSync} = await import('node:child_process'); console.log(1);`;

describe('Every program ends, and what it did until then is kept: ', () => {
  const cases: readonly [string, string, EndJson['reason']][] = [
    ['an empty loop', 'console.log(1); while (true);', 'step-limit'],
    ['a loop that catches', 'console.log(1); for (;;) try { for (;;); } catch {} finally { continue }', 'step-limit'],
    [
      'loops that catch in each other',
      'console.log(1); for (;;) try { while (true) try { for (;;); } catch {} } catch {}',
      'step-limit',
    ],
    ['do', 'console.log(1); do {} while (true)', 'step-limit'],
    ['do in one line', 'console.log(1); let n = 0; do n++; while (true)', 'step-limit'],
    ['for without an end', 'console.log(1); for (let i = 0; ; i++);', 'step-limit'],
    [
      'for over a list that grows',
      'console.log(1); const list = [1]; for (const x of list) list.push(x)',
      'step-limit',
    ],
    [
      'for over an iterator without an end',
      'console.log(1); for (const x of {[Symbol.iterator]: () => ({next: () => ({})})});',
      'step-limit',
    ],
    ['for over a list of a thousand million', 'console.log(1); for (const x of Array(1e9));', 'step-limit'],
    ['for over keys', 'console.log(1); for (const key in "x".repeat(1e5));', 'step-limit'],
    ['for over keys, without an end', 'console.log(1); for (;;) for (const key in {a: 1}) continue', 'step-limit'],
    ['for await', 'console.log(1); async function* g() { for (;;) yield 1 } for await (const x of g());', 'step-limit'],
    [
      'for await over what is no generator',
      'console.log(1); for await (const x of {[Symbol.asyncIterator]: () => ({next: async () => ({})})});',
      'step-limit',
    ],
    ['a label', 'console.log(1); again: while (true) { for (;;) continue again }', 'step-limit'],
    [
      'labels that leave each other',
      'console.log(1); a: for (;;) b: for (const x of [1]) { try { continue a } finally { continue b } }',
      'step-limit',
    ],
    ['microtasks', 'console.log(1); const again = () => queueMicrotask(again); again()', 'step-limit'],
    ['promises', 'console.log(1); const again = () => Promise.resolve().then(again); again()', 'step-limit'],
    ['await', 'console.log(1); while (true) await null', 'step-limit'],
    ['an interval', 'console.log(1); setInterval(() => {}, 1)', 'step-limit'],
    ['an interval of the language', 'console.log(1); setInterval(Math.random, 1)', 'step-limit'],
    ['recursion', 'console.log(1); const f = (n) => f(n + 1); f(0)', 'step-limit'],
    ['a timer that starts a timer', 'console.log(1); const f = () => setTimeout(f, 1000); f()', 'step-limit'],
    ['an immediate that starts one', 'console.log(1); const f = () => setImmediate(f); f()', 'step-limit'],
    ['ticks of the process', 'console.log(1); const f = () => process.nextTick(f); f()', 'step-limit'],
    ['a promise of itself', 'console.log(1); const then = {then(done) { done(then) }}; await then', 'step-limit'],
    ['recursion that is caught', 'console.log(1); const f = () => { try { f() } catch { f() } }; f()', 'step-limit'],
    ['recursion of two', 'console.log(1); const a = () => b(); const b = () => a(); a()', 'step-limit'],
    [
      'recursion that waits',
      'console.log(1); const f = async () => { await null; return f() }; await f()',
      'step-limit',
    ],
    ['recursion of a getter', 'console.log(1); const o = {get a() { return this.a }}; o.a', 'step-limit'],
    ['recursion where no frame begins', 'console.log(1); const f = (a = f()) => a; f()', 'exception'],
    ['recursion of generators', 'console.log(1); function* g() { yield* g() } [...g()]', 'step-limit'],
    ['an endless generator', 'console.log(1); function* g() { while (true) yield 1 } [...g()]', 'step-limit'],
    ['a loop in the engine', 'console.log(1); /^(a+)+$/.test(`${"a".repeat(40)}b`)', 'time-limit'],
    ['a loop that the recorder cannot see', 'console.log(1); new Function("for(;;);")()', 'time-limit'],
    ['a thread that never ends', `${THREADS} new Worker('for(;;);', {eval: true})`, 'time-limit'],
    ['a process that never ends', `${PROCESSES} spawn(process.execPath, ['-e', 'for(;;);'])`, 'time-limit'],
    ['a process for which it waits', `${PROCESSES} execFileSync(process.execPath, ['-e', 'for(;;);'])`, 'time-limit'],
    ['a server', `console.log(1); (await import('node:http')).createServer().listen(0)`, 'time-limit'],
    [
      'a process that stops itself',
      'console.log(1); process.kill(process.pid, "SIGSTOP"); for (;;) await null',
      'time-limit',
    ],
    ['an exit past all that hears it', 'console.log(1); process.reallyExit(3)', 'stopped'],
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

  it('one that writes 100 MB past the console', async () => {
    const text = `import {writeSync} from 'node:fs';
      for (let i = 0; i < 100; i++) writeSync(1, 'x'.repeat(1e6));
      console.log('end');`;
    assert.equal(printed(await run(text)), 'end\n');
  });

  it('one whose processes hold what it prints to, and they end with it', {timeout: 30_000}, async ({signal}) => {
    const text = `import {spawn} from 'node:child_process';
      const {pid} = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {stdio: 'inherit'});
      process.exit();`;
    const trace = await run(text);
    assert.equal(trace.facts.end?.reason, 'exit');
    const pid = Number(last(trace, 'pid'));
    const isAlive = (): boolean => {
      try {
        // One that has ended, and for which nobody asked yet, is there to signals.
        return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
      } catch {
        return false;
      }
    };
    assert.ok(pid > 0);
    while (isAlive()) {
      signal.throwIfAborted();
      await setImmediate();
    }
  });

  it('one that writes its own file anew is recorded as it ran', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recorded-'));
    const path = join(folder, 'own.cjs');
    const text = `require('fs').writeFileSync(__filename, 'changed');\nconst own = 1;\n`;
    try {
      await writeFile(path, text);
      const trace = traceOf(traceText(await recordJavaScript(path)));
      assert.equal(trace.facts.files[0]?.text, text);
      assert.equal(last(trace, 'own'), '1');
      assert.equal(await readFile(path, 'utf8'), 'changed');
    } finally {
      await rm(folder, {recursive: true});
    }
  });

  it('one that runs another, whose output is its own', async () => {
    const text = `import {execFileSync} from 'node:child_process';
      const said = execFileSync(process.execPath, ['-p', '6 * 7'], {encoding: 'utf8'});`;
    assert.equal(last(await run(text), 'said'), "'42\\n'");
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

  it('and what all objects inherit from', async () => {
    const trace = await run(`
      const asked = new Set();
      Object.prototype.toJSON = Array.prototype.toJSON = () => { asked.add('toJSON'); return 1 };
      for (const key of ['line', 'frame', 'event', 'ms', 'set', 'heap', 'output', 'value'])
        Object.defineProperty(Object.prototype, key, {set() { asked.add(key) }, configurable: true});
      const list = [{a: 2}];
      const f = () => list;
      f();
      console.log([...asked]);`);
    assert.equal(printed(trace), '[]\n');
    assert.equal(last(trace, 'list'), '[{a: 2}]');
  });

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

  it('and may say how all objects are written as JSON, or take what they are given', async () => {
    const trace = await run(`
      Object.prototype.toJSON = Array.prototype.toJSON = () => { console.log('asked'); return 5 };
      Object.defineProperty(Object.prototype, 'set', {set() { console.log('asked') }, configurable: true});
      const list = [1];
      list[1] = {a: [undefined, 'b']};
      console.log('end');`);
    assert.equal(trace.facts.end?.reason, 'finished');
    assert.equal(printed(trace), 'end\n');
    assert.equal(last(trace, 'list'), "[1, {a: [undefined, 'b']}]");
  });
});

describe('A recording', () => {
  it('of more than ten thousand steps comes in blocks, and says the same', async () => {
    const text = `let sum = 0;
      const seen = [];
      for (let i = 0; i < 6000; i++) {
        sum += i;
        if (i % 1000 === 0) seen.push(twice(i) / 2);
      }
      function twice(n) {
        const result = 2 * n;
        return result;
      }
      console.log(sum);`;
    const trace = await run(text, {budgets: {steps: 100_000}});
    assert.ok(trace.length > 10_000);
    assert.equal(printed(trace), '17997000\n');
    assert.equal(last(trace, 'sum'), '17997000');
    assert.equal(last(trace, 'seen'), '[0, 1000, 2000, 3000, 4000, 5000]');
    const calls = trace.facts.frames.filter(({name}) => name === 'twice');
    assert.deepEqual(
      calls.map((frame) => trace.state(frame.to).value(frame, 'result')),
      [0, 2000, 4000, 6000, 8000, 10_000],
    );
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

  it('has the same time and chance each time, wherever they come from', async () => {
    const text = `import {randomUUID} from 'node:crypto';
      import {readFileSync} from 'node:fs';
      const signal = AbortSignal.timeout(1500);
      const begin = process.hrtime();
      await new Promise((done) => { signal.onabort = done; setTimeout(() => {}, 9000) });
      const took = process.hrtime(begin);
      const big = process.hrtime.bigint();
      const reason = signal.reason.name;
      const year = new Intl.DateTimeFormat('en', {year: 'numeric'}).format();
      const parts = new Intl.DateTimeFormat('en', {year: 'numeric'}).formatToParts()[0].value;
      const ids = [randomUUID(), crypto.randomUUID()];
      const lines = readFileSync(0, 'utf8');`;
    const [first, second] = [await run(text, {input: ['Ada', 'Bob']}), await run(text, {input: ['Ada', 'Bob']})];
    const told = ['took', 'big', 'reason', 'year', 'parts', 'lines'].map((name) => last(first, name));
    assert.deepEqual(told, ['[1, 500000000]', '1500000000n', "'TimeoutError'", "'2026'", "'2026'", "'Ada\\nBob\\n'"]);
    assert.match(last(first, 'ids'), /'[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}'/);
    assert.equal(last(first, 'ids'), last(second, 'ids'));
  });

  it('tells stacks of the program, and of nothing around it', async () => {
    const files = [
      {name: 'main.mjs', text: `import inner from './lib/inner.cjs';\nconst {stack} = inner();\nconsole.log(stack);`},
      {
        name: 'lib/inner.cjs',
        text: `\nmodule.exports = function inner() { return [1].map(() => new RangeError('far'))[0] };`,
      },
    ];
    const trace = traceOf(traceText(await record({files})));
    assert.equal(
      printed(trace),
      `RangeError: far
    at lib/inner.cjs:2
    at Array.map (<anonymous>)
    at inner (lib/inner.cjs:2)
    at main.mjs:2\n`,
    );
  });

  it('keeps what is waited for in its task, and not what that call is handed', async () => {
    const text = `const step = async (sum, n) => (await sum) + n;
      await [1, 2].reduce(async (sum, n) => (await sum) + n, 0);
      await [1, 2].reduce(step, 0);
      await step(1, 2);
      await (async () => {})();
      const alias = step;
      await alias(3, 4);`;
    const {frames, tasks} = (await run(text)).facts;
    assert.deepEqual(
      frames.slice(1).map(({task}) => tasks[task]?.name),
      ['reduce callback(0, 1)', 'reduce callback(…, 2)', 'step(0, 1)', 'step(…, 2)', 'main', 'main', 'main'],
    );
  });

  it('gives tasks of one name numbers', async () => {
    const text = 'const job = async () => {};\nfor (let i = 0; i < 1500; i++) await Promise.all([job()]);';
    const {tasks} = (await run(text, {budgets: {steps: 20_000}})).facts;
    assert.deepEqual([tasks.length, tasks[1]?.name, tasks[1500]?.name], [1501, 'job()', 'job() 1500']);
  });

  it('shows a key that looks like the prototype', async () => {
    const trace = await run(`const one = JSON.parse('{"__proto__": {"a": 1}, "b": 2}');`);
    assert.equal(last(trace, 'one'), `{"['__proto__']": {a: 1}, b: 2}`);
  });

  it('that takes too much room ends, and says so', async () => {
    const {end} = (await run('for (let i = 0; ; i++);', {budgets: {size: 20_000}})).facts;
    assert.deepEqual(
      [end?.reason, end?.error?.message],
      ['stopped', 'the recording takes more room than there is for one'],
    );
  });

  it('ends when the program does, whoever holds its output', async () => {
    const text = `import {spawn} from 'node:child_process';
      spawn('sleep', ['30'], {stdio: 'inherit'});
      spawn('sleep', ['31'], {stdio: 'inherit', detached: true}).unref();
      console.log(1);`;
    const begin = Date.now();
    const trace = await run(text, {budgets: {seconds: 1}});
    assert.equal(trace.facts.end?.reason, 'time-limit');
    assert.ok(Date.now() - begin < 20_000);
  });

  it('shows dates as they are, and of which class', async () => {
    const text = `class Day extends Date {}
      const [first, now, day] = [new Date(0), new Date(), new Day(5)];
      first.setUTCFullYear(1980);`;
    const trace = await run(text);
    assert.deepEqual(
      ['first', 'now', 'day'].map((name) => last(trace, name)),
      ['1980-01-01T00:00:00.000Z', '2026-01-01T12:00:00.000Z', 'Day 1970-01-01T00:00:00.005Z'],
    );
  });

  it('ticks while what it hands out is at work', async () => {
    const text = `import {setInterval, setTimeout} from 'node:timers/promises';
      const at = [];
      for await (const _ of setInterval(100)) {
        at.push(performance.now());
        if (at.length === 4) break;
        await setTimeout(150);
      }`;
    assert.equal(last(await run(text), 'at'), '[100, 250, 400, 550]');
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
