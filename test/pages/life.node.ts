import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {whole} from '../kit/lessons.js';
import {elements, html, inline, probe, WAYS} from './document.js';
import {TAGS} from './library.js';
import type {Answer} from './server.js';
import {inEveryEngine} from './suite.js';
import {assertAlive, type Survey} from './survey.js';

/** What the probe `life` tells. */
interface Life {
  readonly facts: Readonly<Record<string, boolean>>;
  readonly seen: Seen;
}

const LIBRARY = WAYS['one classic script']('');

/** Where a page may have the library's script. */
const PLACES = {
  'in the head': [LIBRARY, ''],
  'in the head, asynchronous': [LIBRARY.replace('<script', '<script async'), ''],
  'in the head, deferred': [LIBRARY.replace('<script', '<script defer'), ''],
  'at the end': ['', LIBRARY],
  'long after the page': ['', probe('late')],
} as const;

/** Scenes that begin on an empty page, and what they are about. */
const SCENES = {
  'a move': 'An element that is moved keeps its cursor',
  'a removal and a return': 'An element that is removed, and put in again later, keeps its cursor',
  'views that leave and come back': 'A view that was away is where the others are, and follows them',
  'a clone': 'A clone of an element shows what the element shows, as far as HTML can tell it',
  'a round trip as text': 'A page that is written as HTML and read again shows the same',
  'another document': 'Elements keep their styles and their lesson in a frame, and when they come back',
  'another document before the first': 'An element may be moved between documents before it is shown',
  'a morpher': 'Nothing of ours is in attributes or content, so that nothing is lost when a page is morphed',
  'a removal while it loads': 'An element that is removed while it loads leaves no request open',
  'a closed tab': 'Elements in a closed tab are drawn when it is opened',
  'a larger text': 'A flow is drawn anew when its text gets larger, as when a font comes late',
} as const;

const pathOf = (...names: string[]): string => `/${encodeURIComponent(names.join(' '))}.html`;

const row = (n: number): string => `<tr><td>${n}</td><td>What ${n} does</td></tr>`;
const json = inline(whole);
const middle = Math.floor(json.length / 2);

/** Pages that come in two pieces, the second one when the first has been seen. */
const PIECES = {
  'a table in an element': [
    `<execution-table><table><thead><tr><th>Step</th><th>Action</th></tr></thead><tbody>${[1, 2, 3].map(row).join('')}`,
    `${[4, 5, 6].map(row).join('')}</tbody></table></execution-table>`,
  ],
  'JSON in an element': [`<execution-table>${json.slice(0, middle)}`, `${json.slice(middle)}</execution-table>`],
} as const;

/** WebKit reads nothing of a page before it has about a kilobyte. */
const ROOM = `<!-- ${'room '.repeat(500)}-->`;

const inPieces = (pages: Map<string, Answer>): void => {
  let goOn = (): void => undefined;
  for (const [name, [first, second]] of Object.entries(PIECES)) {
    const [begin, end] = html(`${ROOM}${first}<!--then-->${second}${probe('survey')}`, LIBRARY + probe('go-on')).split(
      '<!--then-->',
    );
    const body = (response: ServerResponse): void => {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8'});
      response.write(begin);
      goOn = () => response.end(end);
    };
    pages.set(pathOf(name), {body});
  }
  const body = (response: ServerResponse): void => {
    goOn();
    response.end();
  };
  pages.set('/go-on', {body});
};

/** A lesson that never comes, and how many have asked, and are still whole, for it. */
const slow = (pages: Map<string, Answer>): void => {
  const state = {asked: 0, open: 0};
  const wait = (response: ServerResponse): void => {
    state.asked++;
    state.open++;
    response.on('close', () => state.open--);
  };
  const tell = (response: ServerResponse): void => {
    response.writeHead(200, {'content-type': 'application/json', 'cache-control': 'no-store'});
    response.end(JSON.stringify(state));
  };
  pages.set('/slow.json', {body: wait}).set('/slow-state.json', {body: tell});
};

const MOUNTS = 1000;

inEveryEngine(
  'life',
  () => {
    const pages = new Map<string, Answer>([
      ['/lesson.json', {body: JSON.stringify(whole)}],
      ['/scene.html', {body: html('<main></main>', LIBRARY + probe('life'))}],
      ['/before.html', {body: html('<main></main>', probe('life'))}],
      ['/leaks.html', {body: html('<main></main>', LIBRARY + probe('leaks'))}],
    ]);
    for (const [place, [head, end]] of Object.entries(PLACES)) {
      pages.set(pathOf(place), {body: html(elements() + end + probe('survey'), head)});
      const inside = elements('', inline(whole));
      pages.set(pathOf(place, 'inside'), {body: html(inside + end + probe('survey'), head)});
    }
    inPieces(pages);
    slow(pages);
    return pages;
  },
  (it) => {
    const scene =
      (name: string, page = '/scene.html') =>
      async ({show}: {show: <Result>(path: string) => Promise<Result>}): Promise<void> => {
        const {facts, seen} = await show<Life>(`${page}?${encodeURIComponent(name)}`);
        const wrong = Object.keys(facts).filter((fact) => !facts[fact]);
        assert.deepEqual({'is not so': wrong, errors: seen.errors}, {'is not so': [], errors: []});
        assert.ok(Object.keys(facts).length > 0);
      };

    for (const place of Object.keys(PLACES)) {
      it(`All elements work with the script ${place}`, async ({show}) => {
        assertAlive(await show<Survey>(pathOf(place)), TAGS);
      });
      it(`An element with its lesson inside works with the script ${place}`, async ({show}) => {
        const {elements, seen} = await show<Survey>(pathOf(place, 'inside'));
        assert.deepEqual(
          elements.filter(({shown}) => !shown).map(({name}) => name),
          [],
        );
        assert.deepEqual(seen.errors, []);
      });
    }

    for (const name of Object.keys(PIECES)) {
      it(`Where the network brings ${name} in two pieces, all of it is shown`, async ({show}) => {
        assertAlive(await show<Survey>(pathOf(name)), ['execution-table']);
      });
    }

    it(
      'What is set on elements before the script comes is kept',
      scene('properties before the upgrade', '/before.html'),
    );

    for (const [name, sentence] of Object.entries(SCENES)) it(sentence, scene(name));

    it(
      'An element that is moved without being removed keeps its cursor',
      scene('a move that is no removal'),
      (engine) => (engine === 'webkit' ? 'WebKitGTK 2.50 has no moveBefore' : undefined),
    );

    it(
      `After ${MOUNTS} elements came and went, none is left`,
      async ({driver, show}) => {
        await show('/leaks.html');
        // What a browser keeps of the first of a kind, it keeps once.
        await driver.ask(`mount(${2 * TAGS.length})`);
        await driver.ask('forget()');
        assert.deepEqual(await driver.ask(`mount(${MOUNTS})`), {shown: MOUNTS});
        let alive: unknown[] = [];
        for (let tries = 0; tries < 20; tries++) {
          await driver.protocol('HeapProfiler.collectGarbage');
          alive = (await driver.ask('alive()')) as unknown[];
          if (alive.length === 0) break;
        }
        assert.deepEqual(alive, []);
      },
      (engine) => (engine === 'chromium' ? undefined : 'only Chromium collects garbage when it is asked to'),
    );
  },
);
