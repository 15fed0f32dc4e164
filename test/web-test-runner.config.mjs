import {mkdirSync, writeFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {build} from 'esbuild';
import {ENGINES} from './browsers/engines.mjs';
import {mediaCommand} from './browsers/media.mjs';

const root = new URL('..', import.meta.url).pathname;
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

/** The one file that the elements load in the end and that is written as CommonJS. */
const commonJs = {
  name: 'common-js',
  async serve({path}) {
    if (!path.endsWith('/highlight.js/lib/core.js')) return undefined;
    const {outputFiles} = await build({entryPoints: [root + path], bundle: true, format: 'esm', write: false});
    return {body: outputFiles[0].text, type: 'js'};
  },
};

/** Leaves the counts where `npm test` adds them up. */
const countingReporter = {
  stop({sessions}) {
    const tests = sessions.flatMap(({testResults}) => testsOf(testResults));
    const broken = sessions.filter(
      ({passed, testResults}) => !passed && testsOf(testResults).every((one) => one.passed),
    );
    const counts = {
      passed: tests.filter(({passed, skipped}) => passed && !skipped).length,
      failed: tests.filter(({passed, skipped}) => !passed && !skipped).length + broken.length,
      skipped: tests.filter(({skipped}) => skipped).length,
    };
    mkdirSync(`${root}build/test`, {recursive: true});
    writeFileSync(`${root}build/test/browser.json`, JSON.stringify(counts));
  },
};

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['production', 'browser']},
  plugins: [
    commonJs,
    mediaCommand(),
    esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: `${root}tsconfig.json`}),
  ],
  browsers: await Promise.all(wanted.map((name) => ENGINES[name]())),
  concurrentBrowsers: 1,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  testFramework: {config: {timeout: 60_000}},
  reporters: [defaultReporter(), countingReporter],
  // What the checker tells an author is not what these tests are about. Pages that are tested at the same time must not find
  // what a reader did in another: each has the storage of its own window.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en" data-te-check="off"><head><script>Object.defineProperty(window, 'localStorage', {value: sessionStorage})</script></head><body><script type="module" src="${framework}"></script></body></html>`,
  browserStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
};
