import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, it} from 'node:test';
import {installedIn} from '../../../src/recorders/javascript/node/installed.js';
import {missingPackage} from '../../../src/recorders/javascript/node/types.js';

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));

it('finds a package that is installed above one of the folders', async () => {
  const [course, week] = [join(folder, 'course'), join(folder, 'course/week-1')];
  mkdirSync(join(course, 'node_modules/@course/strip'), {recursive: true});
  mkdirSync(week);
  writeFileSync(join(course, 'node_modules/@course/strip/package.json'), '{"main": "main.js"}');
  writeFileSync(join(course, 'node_modules/@course/strip/main.js'), 'exports.transform = () => 7;');
  const found = (await installedIn('@course/strip', [folder, week])) as {transform: () => number};
  assert.equal(found.transform(), 7);
  assert.equal(await installedIn('@course/strip', [folder]), undefined);
});

it('names the folder of the program where TypeScript lacks a package', () => {
  assert.match(missingPackage('/course/week 1'), /run npm install @swc\/wasm-typescript in \/course\/week 1$/);
});
