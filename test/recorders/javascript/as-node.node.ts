import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {recordJavaScript} from '../../../src/recorders/javascript/node/record.js';

const folder = mkdtempSync(join(tmpdir(), 'as-node-'));
after(() => rmSync(folder, {recursive: true}));

/** Programs by what they try, each with its files. The first file is run. */
const PROGRAMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dates: {
    'main.mjs': `
      class Day extends Date {}
      console.log(new Date(0), new Day(5), new Day(NaN), new Date(2020, 1) instanceof Date, new Day(0).constructor.name);
      console.log(Date, Date.name, Date.length, typeof Date(), Object.keys(Date), String(Date), Date.now.name);
      console.log(Object.getOwnPropertyNames(Date), Date.prototype.constructor === Date, Date.UTC(2020), Date.parse('2020'));`,
  },
  'timers by name': {
    'main.mjs': `
      import {promisify} from 'node:util';
      console.log(await promisify(setTimeout)(5, 'late'), await promisify(setImmediate)('soon'));
      for (const one of [setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, Math.random])
        console.log(one, one.name, one.length);`,
  },
  'a wait that is called off': {
    'main.mjs': `
      import {setTimeout as sleep, setInterval as every} from 'node:timers/promises';
      const controller = new AbortController();
      setTimeout(() => controller.abort('enough'), 5);
      const tell = ({name, code, message, cause}) => console.log(name, code, message, cause);
      await Promise.all([
        sleep(1000, 0, {signal: controller.signal}).catch(tell),
        (async () => { for await (const _ of every(1000, 0, {signal: controller.signal})); })().catch(tell),
        sleep(10, 0, {signal: AbortSignal.abort('before')}).catch(tell),
      ]);`,
  },
};

describe('What a program prints while it is recorded is what Node prints: ', () => {
  for (const [name, files] of Object.entries(PROGRAMS)) {
    it(name, async () => {
      const place = mkdtempSync(join(folder, 'program-'));
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(place, file)), {recursive: true});
        writeFileSync(join(place, file), text);
      }
      const entry = join(place, Object.keys(files)[0]!);
      const {stdout} = spawnSync(process.execPath, ['--no-warnings', entry], {encoding: 'utf8', env: {}});
      assert.notEqual(stdout, '');
      const trace = await recordJavaScript(entry);
      assert.ok('steps' in trace);
      assert.equal(trace.steps.map(({output = ''}) => output).join(''), stdout);
    });
  }
});
