import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';

const TOOLS = new URL('../../tools/', import.meta.url);

let clone = '';
const at = (path: string): string => join(clone, path);
const write = (path: string, text: string): void => {
  mkdirSync(join(at(path), '..'), {recursive: true});
  writeFileSync(at(path), text);
};
const program = (path: string, code: string): void => {
  write(path, `#!/usr/bin/env node\n${code}\n`);
  chmodSync(at(path), 0o755);
};

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'trace-elements-'));
  cpSync(TOOLS, at('tools'), {recursive: true});
  write('package.json', '{"type": "module", "dependencies": {"run": "1"}, "devDependencies": {"@build/it": "1"}}');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(clone, {recursive: true}));

describe('installPackages', () => {
  /** What npm was called with. */
  const called = (): string[] => {
    program('bin/npm', `import('node:fs').then((fs) => fs.appendFileSync('called', process.argv.slice(2).join(' ')))`);
    execFileSync(process.execPath, ['-e', `import('./tools/setup.mjs').then((all) => all.installPackages())`], {
      cwd: clone,
      stdio: 'pipe',
      env: {...process.env, PATH: `${at('bin')}${delimiter}${process.env['PATH']}`},
    });
    return readdirSync(clone).includes('called') ? [readFileSync(at('called'), 'utf8')] : [];
  };

  it('installs where those to develop with were left out', () => {
    write('node_modules/run/package.json', '{}');
    write('node_modules/.package-lock.json', '{}');
    assert.deepEqual(called(), ['ci --no-audit --no-fund']);
  });

  it('does nothing where all are there', () => {
    write('node_modules/run/package.json', '{}');
    write('node_modules/@build/it/package.json', '{}');
    write('node_modules/.package-lock.json', '{}');
    assert.deepEqual(called(), []);
  });
});

describe('the build', () => {
  it('leaves dist as it was if it fails', () => {
    write('dist/trace-elements.js', 'as it was');
    write('src/recorders/python/x.py', '');
    program('node_modules/.bin/tsc', `console.error('no types'); process.exit(1)`);
    const {status, stderr} = spawnSync(process.execPath, [at('tools/build.mjs')], {encoding: 'utf8', cwd: clone});
    assert.equal(status, 1);
    assert.match(stderr, /no types/);
    assert.deepEqual(readdirSync(at('dist')), ['trace-elements.js']);
    assert.equal(readFileSync(at('dist/trace-elements.js'), 'utf8'), 'as it was');
  });
});
