import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';

const {exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

it('exports the definition of every element, under its tag', () => {
  for (const tag of readdirSync(new URL('../src/elements', import.meta.url)).filter((name) => name.includes('-'))) {
    const module = `./dist/modules/elements/${tag}/define`;
    assert.deepEqual(exports[`./${tag}`], {types: `${module}.d.ts`, default: `${module}.js`}, tag);
  }
});

it('gives a file that is fetched later all that it takes from the script', () => {
  const later = new URL('../dist/later/', import.meta.url);
  const files = readdirSync(later).filter((name) => name.endsWith('.js'));
  assert.ok(files.length > 0);
  for (const file of files) {
    const taken = readFileSync(new URL(file, later), 'utf8').match(
      /\$(?:script|address|beside|files|loaded|share|shared|load|later)\b/,
    );
    assert.equal(taken, null, file);
  }
});
