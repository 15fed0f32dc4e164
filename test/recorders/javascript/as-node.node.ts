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
  'a script that is run itself': {
    'main.cjs': `
      const other = require('./other');
      if (require.main === module) console.log('main', module.id, module.parent, module.loaded, this === exports);
      console.log(module.filename === __filename, module.path === __dirname, module.children.length, module.constructor.name);
      console.log(require.name, require.main === process.mainModule, require.cache[__filename] === module, typeof module.require);
      console.log(other, require('./other') === other, module.require('./other') === other, module.paths[0].endsWith('node_modules'));
      try { require('./broken') } catch ({message}) { console.log(message) }
      try { require('./broken') } catch ({message}) { console.log(message) }
      delete require.cache[require.resolve('./other')];
      console.log(require('./other') === other);`,
    'other.js': `
      exports.isMain = require.main === module;
      exports.told = [module.id === __filename, module.parent === require.main, require.main.loaded];`,
    'broken.js': `console.log('again'); throw new Error('broken');`,
  },
  'a module that asks where it is': {
    'main.mjs': `
      import {basename} from 'node:path';
      const meta = import.meta;
      console.log(Object.keys(meta), basename(meta.filename), meta.filename.startsWith(meta.dirname), meta.resolve.name);
      console.log(basename(meta.resolve('./nowhere.js')), meta.resolve('node:fs'), basename(meta.resolve('here')));
      console.log((await import('here')).default, Object.getPrototypeOf(meta));`,
    'node_modules/here/package.json': '{"exports": {"import": "./import.mjs", "require": "./require.cjs"}}',
    'node_modules/here/import.mjs': 'export default "imported"',
    'node_modules/here/require.cjs': 'module.exports = "required"',
  },
  'files that are data, and folders': {
    'main.mjs': `
      import {createRequire} from 'node:module';
      import data from './data.json' with {type: 'json'};
      import lib, {more} from './lib.cjs';
      console.log(data, lib, more, (await import('./data.json', {with: {type: 'json'}})).default === data);
      await import('./lib').catch(({name}) => console.log(name));`,
    'lib.cjs': `
      exports.more = require('./data').two;
      exports.folder = require('./folder');
      exports.named = require('./named');
      exports.self = require('.') === require('./index.js');
      try { require('./lib/') } catch ({code}) { exports.code = code }`,
    'data.json': '{"two": 2}',
    'index.js': '',
    'folder/index.js': 'exports.up = require("..") === require("../index"); exports.folder = true',
    'named/package.json': '{"main": "src/first.js"}',
    'named/src/first.js': 'module.exports = "first"',
  },
  'real work, and timers that are later': {
    'main.mjs': `
      import {execFile} from 'node:child_process';
      import {readFile} from 'node:fs/promises';
      import {promisify} from 'node:util';
      const late = (ms) => new Promise((done) => setTimeout(done, ms, 'late'));
      console.log(await Promise.race([readFile(import.meta.filename, 'utf8').then(() => 'read'), late(1000)]));
      const [command, ...args] = [process.execPath, '-p', '1 + 1'];
      console.log(await Promise.race([promisify(execFile)(command, args).then(({stdout}) => stdout.trim()), late(9000)]));
      console.log(await Promise.race([promisify(execFile)('sleep', ['9']), late(100)]));
      process.exit();`,
  },
  'errors that the program listens for': {
    'main.cjs': `
      process.on('uncaughtException', (error, origin) => console.log(error.message, origin));
      const failing = () => {
        setTimeout(console.log, 30, 'goes on');
        setTimeout(() => void Promise.reject(new Error('of a promise')), 1);
        throw new Error('of a request');
      };
      setTimeout(() => {
        require('node:fs').stat('.', failing);
        throw new Error('of a timer');
      }, 1);
      console.log(process.listenerCount('uncaughtException'));
      throw new Error('of the top level');`,
  },
  'what the engine says of mistakes': {
    'main.mjs': `
      const f = async () => 5;
      const o = {list: 5, get: () => 5};
      let none;
      const mistakes = [
        async () => (await f())(),
        async () => (await f()).go(),
        async () => { for await (const a of 5); },
        async () => { for await (const a of o.list); },
        async () => { for await (const a of o.get(1, '')); },
        async () => { for await (const a of none); },
        async () => { for await (const a of String(5).length.toFixed); },
        async () => { try { (await f())() } catch (error) { throw error } finally { none ??= null } },
      ];
      const told = (error) => console.log(error.message, error.stack.split('\\n')[0]);
      for (const mistake of mistakes) await mistake().catch(told);
      try { (await f())() } catch (error) { told(error) }`,
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
