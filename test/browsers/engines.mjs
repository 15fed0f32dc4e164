import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {CHROMIUM, FIREFOX} from './paths.mjs';
import {WebKitLauncher} from './webkit.mjs';

export {CHROMIUM, FIREFOX};

/** Chromium calls home at every start, and waits, where that is not possible. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The three engines as they are installed. */
export const ENGINES = {
  chromium: () =>
    chromeLauncher({
      launchOptions: {executablePath: CHROMIUM, args: CHROMIUM_ARGS},
      // A window for each page: a tab in the background gets no animation frames.
      createPage: ({context}) => context.newPage({type: 'window'}),
    }),
  // Over WebDriver BiDi, without geckodriver. Only the page in front has the focus: one at a time.
  firefox: () =>
    chromeLauncher({
      concurrency: 1,
      puppeteer: puppeteerCore,
      launchOptions: {browser: 'firefox', executablePath: FIREFOX},
    }),
  webkit: () => new WebKitLauncher(),
};
