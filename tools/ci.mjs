/**
 * Everything that has to be right before a change lands: the tests in three engines, and the gates. Each gate counts as one
 * more test; what it has to say is shown if it fails. The last line counts all.
 */
import {spawn, spawnSync} from 'node:child_process';
import {installPackages, ROOT} from './setup.mjs';

process.chdir(ROOT);
installPackages();

/** Gates: what is looked at, and the commands that do it. */
const GATES = {
  types: ['npm run --silent types'],
  lint: ['npm run --silent lint'],
  formatting: ['npx prettier --check .'],
  'nothing unused': ['npx knip'],
  'the package': ['npx publint --strict', 'npx attw --pack . --profile esm-only'],
  sizes: ['node tools/size.mjs --check'],
  documentation: ['node tools/docs.mjs --check'],
  Storybook: ['npm run --silent storybook:build'],
  'dist is what the sources build': ['git diff --exit-code --stat -- dist', 'test -z "$(git ls-files --others dist)"'],
};

/** Runs `npm test` with its words on the screen, and returns the counts of its last line. */
const test = () =>
  new Promise((resolve) => {
    const env = {BROWSERS: 'chromium,firefox,webkit', ...process.env};
    const child = spawn('npm', ['test', '--silent'], {stdio: ['ignore', 'pipe', 'inherit'], env});
    let tail = '';
    child.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      tail = (tail + chunk).slice(-500);
    });
    child.on('close', (status) => {
      const [, passed = 0, failed = 0, skipped = 0] = (
        /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(tail) ?? []
      ).map(Number);
      resolve({passed, failed: status !== 0 && failed === 0 ? 1 : failed, skipped});
    });
  });

const counts = await test();
console.log('');
for (const [name, commands] of Object.entries(GATES)) {
  const started = performance.now();
  const failure = commands
    .map((command) => spawnSync(command, {shell: true, encoding: 'utf8'}))
    .find(({status}) => status !== 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${failure ? '✗' : '✓'} ${name} (${seconds} s)`);
  if (failure) console.log(failure.stdout + failure.stderr);
  counts[failure ? 'failed' : 'passed']++;
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
