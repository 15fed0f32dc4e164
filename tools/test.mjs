/**
 * Runs every test: the engine and the lesson in Node, the elements in browsers, whole pages of strangers in browsers.
 * `BROWSERS=chromium,firefox,webkit` chooses the engines; default: Chromium. The last line counts.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {installBrowsers, installPackages, ROOT} from './setup.mjs';

process.chdir(ROOT);
const BROWSERS = process.env.BROWSERS ?? 'chromium';

installPackages();
await installBrowsers(BROWSERS.split(','));
console.log('Building …');
await import('./build.mjs');

rmSync('build/test', {recursive: true, force: true});
mkdirSync('build/test', {recursive: true});

/** Runs a part of the tests, and reads how it went from a file that it writes. */
const part = (title, args, file, read) => {
  console.log(`\n${title}`);
  const {status} = spawnSync(process.execPath, args, {stdio: 'inherit', env: {...process.env, BROWSERS}});
  let counts = {passed: 0, failed: 0, skipped: 0};
  try {
    counts = read(readFileSync(file, 'utf8'));
  } catch {
    console.error('These tests did not come to an end.');
  }
  // A runner that fails without a failed test has failed all the same.
  return status !== 0 && counts.failed === 0 ? {...counts, failed: 1} : counts;
};

const nodeTests = (title, files, name) => {
  const file = `build/test/${name}.tap`;
  const reporters = ['spec', 'tap'].map((reporter) => `--test-reporter=${reporter}`);
  const destinations = ['stdout', file].map((to) => `--test-reporter-destination=${to}`);
  const args = ['--import', 'tsx', '--test', ...reporters, ...destinations, ...files];
  return part(title, args, file, (tap) => {
    const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)[1]);
    return {passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped')};
  });
};

const browserTests = (title) =>
  part(
    title,
    ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs'],
    'build/test/browser.json',
    JSON.parse,
  );

const files = readdirSync('test', {recursive: true})
  .filter((path) => path.endsWith('.node.ts'))
  .map((path) => `test/${path.replaceAll('\\', '/')}`);
const isOfPages = (path) => path.startsWith('test/pages/');

const results = [
  nodeTests(
    'In Node',
    files.filter((path) => !isOfPages(path)),
    'node',
  ),
  browserTests('The elements in browsers'),
  nodeTests('Pages of strangers', files.filter(isOfPages), 'pages'),
];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const failed = sum('failed');
console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
