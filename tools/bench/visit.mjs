/**
 * What a new visitor of a whole lesson page fetches: requests and compressed bytes of script and lesson, for the first screen
 * and in all. The first screen is what is painted, code in colours too, while the file of what comes below is held back. The
 * page itself and its style sheet are the author's; the checker is fetched on an author's own machine only.
 */
import {gzipSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {withPages} from './browser.mjs';

const ROOT = new URL('../../', import.meta.url);
const PAGES = ['await.html', 'loop.html', 'shop.html'];

const isOurs = (path) => /^\/dist\/(?!later\/check)|\.lesson\.json$/.test(path);
const isBelow = (path) => path === '/dist/later/study.js';
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
  await page.setRequestInterception(true);
  let goOn = () => {};
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (isOurs(path)) asked.push(path);
    if (isBelow(path)) goOn = () => request.continue();
    else request.continue();
  });
  await page.goto(new URL(`/demo/${name}`, page.url()).href);
  await page.waitForFunction(() => {
    const lesson = document.querySelector('trace-lesson:state(ready)')?.shadowRoot;
    return lesson?.querySelector('execution-table:state(ready)') && CSS.highlights.get('te-keyword')?.size;
  });
  const first = asked.filter((path) => !isBelow(path));
  goOn();
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
        {what: `${name}: requests for the first screen`, ours: first.length, goal: 4},
        {what: `${name}: their bytes`, ours: sum(first), unit: 'B gz', goal: 40_000},
        {what: `${name}: requests in all`, ours: all.length},
        {what: `${name}: bytes in all`, ours: sum(all), unit: 'B gz'},
      );
    }
    return [{title: 'A new visitor', rows}];
  });
