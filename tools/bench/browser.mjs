/** Chromium, and a site that serves the project and what the benchmark wrote under `build/bench/`. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {puppeteerCore} from '@web/test-runner-chrome';
import sirv from 'sirv';
import {CHROMIUM, CHROMIUM_ARGS} from '../../test/browsers/engines.mjs';

const ROOT = new URL('../../', import.meta.url);
const FILES = new URL('build/bench/', ROOT);

/** Writes a file of the site; returns its path there. */
export const write = (name, content) => {
  mkdirSync(FILES, {recursive: true});
  writeFileSync(new URL(name, FILES), content);
  return `/build/bench/${name}`;
};

export const writeJson = (name, json) => write(name, JSON.stringify(json));

/** Writes a page; what is measured in it is in `probe.js`. */
export const writePage = (name, body) =>
  write(
    name,
    `<!doctype html><html lang="en" data-te-check="off"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><script src="/tools/bench/probe.js"></script></head><body>${body}</body></html>`,
  );

const serve = async () => {
  const setHeaders = (response) => {
    response.setHeader('cache-control', 'no-store');
    // Without these a page's clock only counts tenths of a millisecond.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
  };
  const server = createServer(sirv(fileURLToPath(ROOT), {dev: true, setHeaders}));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** Lets `use` open pages, each in a window and a profile of its own, and closes all afterwards. */
export const withPages = async (use) => {
  const server = await serve();
  const browser = await puppeteerCore.launch({
    executablePath: CHROMIUM,
    args: CHROMIUM_ARGS,
    headless: true,
    protocolTimeout: 120_000,
  });
  const open = async (path) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage({type: 'window'});
    await page.setViewport({width: 1000, height: 800});
    page.on('pageerror', (error) => console.error(`${path}: ${error.message}`));
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
    return {page, close: () => context.close()};
  };
  try {
    return await use(open);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
};
