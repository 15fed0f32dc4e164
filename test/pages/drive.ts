import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {puppeteerCore} from '@web/test-runner-chrome';
import {CHROMIUM, CHROMIUM_ARGS, FIREFOX} from '../browsers/engines.mjs';
import {WebKitLauncher} from '../browsers/webkit.mjs';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** One browser with one page. */
export interface Driver {
  /**
   * Loads a page and returns what it tells of itself: the JSON that its `window.result` promises. Nothing is evaluated in the
   * page but that name, so that it works under any policy.
   */
  load(address: string): Promise<unknown>;
  /** Gives the next page that is loaded a size, in CSS pixels; throws in WebKit. */
  resize(width: number, height: number): Promise<void>;
  /** A command of Chromium's own protocol; throws elsewhere. */
  protocol(method: 'HeapProfiler.collectGarbage'): Promise<void>;
  /** What the page says now at a name of its own, a promise of JSON. */
  ask(name: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The engines to test in: `BROWSERS=chromium,firefox,webkit`. */
export const ENGINES: readonly Engine[] = (process.env['BROWSERS'] ?? 'chromium').split(',') as Engine[];

/** Milliseconds that a page may take. */
const PATIENCE = 60_000;

const told = (text: unknown, address: string): unknown => {
  if (typeof text !== 'string') throw new Error(`${address} has no result: did its probe run?`);
  return JSON.parse(text);
};

const puppeteer = async (options: puppeteerCore.LaunchOptions): Promise<Driver> => {
  const browser = await puppeteerCore.launch({headless: true, protocolTimeout: PATIENCE, ...options});
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 800});
  const ask = async (name: string): Promise<unknown> => told(await page.evaluate(name), page.url());
  return {
    ask,
    async load(address) {
      await page.goto(address, {timeout: PATIENCE});
      return ask('window.result');
    },
    resize: (width, height) => page.setViewport({width, height}),
    async protocol(method) {
      const session = await page.createCDPSession();
      await session.send(method);
      await session.detach();
    },
    close: () => browser.close(),
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const webkit = async (): Promise<Driver> => {
  const launcher = new WebKitLauncher({port: await freePort()});
  await launcher.initialize();
  await launcher.command('/timeouts', {script: PATIENCE, pageLoad: PATIENCE});
  const ask = async (name: string): Promise<unknown> => {
    const script = `const done = arguments[arguments.length - 1]; Promise.resolve(${name}).then(done, (error) => done(String(error)));`;
    return told(await launcher.command('/execute/async', {script, args: []}), name);
  };
  return {
    ask,
    async load(address) {
      await launcher.command('/url', {url: address});
      return ask('window.result');
    },
    resize: () => Promise.reject(new Error('its window has a frame')),
    protocol: () => Promise.reject(new Error('only Chromium has it')),
    close: () => launcher.stop(),
  };
};

const START: {readonly [Name in Engine]: () => Promise<Driver>} = {
  chromium: () => puppeteer({executablePath: CHROMIUM!, args: CHROMIUM_ARGS}),
  firefox: () => puppeteer({browser: 'firefox', executablePath: FIREFOX!}),
  webkit,
};

/** Starts an engine. */
export const start = (engine: Engine): Promise<Driver> => START[engine]();
