/**
 * What a new visitor of a whole lesson page fetches: requests and compressed bytes of script and lesson, until the first screen
 * is painted and until nothing more is asked for. The page itself and its style sheet are the author's.
 */
import {gzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {withPages} from './browser.mjs';

const ROOT = new URL('../../', import.meta.url);
const PAGES = ['await.html', 'loop.html', 'shop.html'];

const isOurs = (path) => /^\/dist\/|\.lesson\.json$/.test(path);
const bytesOf = (path) => gzipSync(readFileSync(new URL(`.${path}`, ROOT)), {level: 9}).length;

/** Waits until nothing has been asked for during a second. */
const untilQuiet = async (asked) => {
  for (let before = -1; before !== asked.length;) {
    before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
};

const visit = async (open, name) => {
  const asked = [];
  const {page, close} = await open('/package.json');
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (isOurs(path)) asked.push(path);
  });
  await page.goto(new URL(`/demo/${name}`, page.url()).href);
  await page.waitForFunction(() => document.querySelector('trace-lesson')?.matches(':state(ready)'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const first = [...asked];
  await untilQuiet(asked);
  await close();
  return {first, all: asked};
};

export default async () =>
  withPages(async (open) => {
    const rows = [];
    for (const name of PAGES) {
      const {first, all} = await visit(open, name);
      const sum = (paths) => paths.reduce((total, path) => total + bytesOf(path), 0);
      rows.push(
        {what: `${name}: requests until the lesson is painted`, ours: first.length, goal: 4},
        {what: `${name}: their bytes`, ours: sum(first), unit: 'B gz', goal: 40_000},
        {what: `${name}: requests in all`, ours: all.length},
        {what: `${name}: bytes in all`, ours: sum(all), unit: 'B gz'},
      );
    }
    return [{title: 'A new visitor', rows}];
  });
