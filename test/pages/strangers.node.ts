import assert from 'node:assert/strict';
import {whole} from '../kit/lessons.js';
import {elements, html, probe, WAYS, type Way} from './document.js';
import {packageFile, TAGS} from './library.js';
import {inEveryEngine} from './suite.js';
import {assertAlive, type Survey} from './survey.js';

const ways = Object.keys(WAYS) as Way[];

/** Pages that load the library more than once, from here and from elsewhere. */
const COPIES: Readonly<Record<string, (elsewhere: string) => string>> = {
  'one classic script twice': () => WAYS['one classic script']('').repeat(2),
  'one classic script from two addresses': (elsewhere) =>
    WAYS['one classic script']('') + WAYS['one classic script'](elsewhere),
  'a classic script and then modules': (elsewhere) =>
    WAYS['one classic script']('') + WAYS['a module for each element'](elsewhere),
  'the loader twice': (elsewhere) => WAYS['the loader']('') + WAYS['the loader'](elsewhere),
  'the loader and a classic script': (elsewhere) => WAYS['the loader']('') + WAYS['one classic script'](elsewhere),
};

/** What patches leave of a page: everything but what is named. */
const PATCHES = [
  'Array.from takes no function',
  'entries() of a list is a copy of it',
  'map, filter and flat of a list are old ones',
  'lists and texts have a toJSON of their own',
  'every object has functions of a library',
  'every list has functions of a library',
  'an element cannot be removed',
  'promises are those of another library',
  'fetch answers without a stream',
  'functions are bound by an old bind',
  'the language is frozen',
  'storage is forbidden',
  'there is no storage',
  'storage is full',
  'nobody tells of sizes',
  'there are no custom highlights',
  'style sheets cannot be shared',
  'elements have no states',
  'there are no popovers',
  'there is no clipboard',
  'the clipboard is forbidden',
  'the address may not be changed',
  'nothing is ever selected',
] as const;

/** What an Angular application brings: it puts its own promises, timers and events in place of the browser's. */
const zone = packageFile('zone.js', 'bundles/zone.umd.js');

const STRANGER = `<script>customElements.define('quiz-card', class extends HTMLElement {});</script>`;
const ours = elements().replaceAll('quiz-card', 'trace-quiz-card');
const ownNames = TAGS.map((tag) => (tag === 'quiz-card' ? 'trace-quiz-card' : tag));
const withoutLesson = ours.replace(/<trace-lesson.*<\/trace-lesson>/, '');

const pathOf = (...names: string[]): string => `/${encodeURIComponent(names.join(' '))}.html`;

inEveryEngine(
  'strangers',
  (elsewhere) => {
    const page = (library: string, body = elements(), before = ''): {body: string} => ({
      body: html(before + body + library + probe('survey')),
    });
    const inOrder = (first: string): string =>
      `<script type="module" src="${elsewhere}/dist/elements/${first}.js"></script><script defer src="/dist/trace-elements.js"></script>`;
    return [
      ['/lesson.json', {body: JSON.stringify(whole)}],
      ['/alone.html', page(WAYS['one classic script'](''))],
      ...Object.entries(COPIES).map(([name, library]) => [pathOf(name), page(library(elsewhere))] as const),
      ['/mixed.html', page(inOrder('execution-table'))],
      ...ways.flatMap(
        (way) =>
          [
            [pathOf('taken', way), page(WAYS[way](''), ours, STRANGER)],
            [pathOf('taken alone', way), page(WAYS[way](''), withoutLesson, STRANGER)],
          ] as const,
      ),
      ['/taken-mixed.html', page(inOrder('quiz-card'), ours, STRANGER)],
      ['/zone.js', {body: zone ?? ''}],
      ['/zone.html', page(WAYS['one classic script'](''), elements(), '<script src="/zone.js"></script>')],
      ...PATCHES.map((name) => {
        const patch = `<script src="/probes/patch.js?${encodeURIComponent(name)}"></script>`;
        return [pathOf(name), page(WAYS['one classic script'](''), elements(), patch)] as const;
      }),
    ];
  },
  (it) => {
    it('A page gets no global of ours but the elements', async ({show}) => {
      const survey = await show<Survey>('/alone.html');
      assertAlive(survey, TAGS);
      assert.deepEqual(survey.globals, []);
    });

    for (const name of Object.keys(COPIES)) {
      it(`A page that loads ${name} has each element once, on one cursor, and no error`, async ({show}) => {
        assertAlive(await show<Survey>(pathOf(name)), TAGS);
      });
    }

    it('Elements from two copies of the library share a lesson and its cursor', async ({show, site}) => {
      const before = site.asked.length;
      const survey = await show<Survey>('/mixed.html');
      assertAlive(survey, TAGS);
      assert.equal(survey.copies, 2);
      assert.equal(site.asked.slice(before).filter((path) => path === '/lesson.json').length, 1);
    });

    for (const way of ways) {
      it(`Where a stranger took the name of an element, ours has another, a sentence says so, and all others work, by ${way}`, async ({
        show,
      }) => {
        const survey = await show<Survey>(pathOf('taken', way));
        assertAlive(survey, ownNames);
        assert.ok(
          survey.seen.sentences.some((one) => one.includes('<quiz-card> is taken')),
          survey.seen.sentences.join(),
        );
      });
      it(`The other name of an element works on a page without a whole lesson, by ${way}`, async ({show}) => {
        const survey = await show<Survey>(pathOf('taken alone', way));
        assertAlive(
          survey,
          ownNames.filter((name) => name !== 'trace-lesson'),
        );
      });
    }

    it('Where a stranger took the name of an element, a whole lesson has ours, also if another copy defined it', async ({
      show,
    }) => {
      assertAlive(await show<Survey>('/taken-mixed.html'), ownNames);
    });

    for (const name of PATCHES) {
      it(`Where ${name}, all elements work`, async ({show}) => {
        assertAlive(await show<Survey>(pathOf(name)), TAGS);
      });
    }

    it(
      'Beside an Angular application all elements work',
      async ({show}) => {
        assertAlive(await show<Survey>('/zone.html'), TAGS);
      },
      () => (zone === undefined ? 'zone.js is not installed' : undefined),
    );

    it('Where there are no custom highlights, the code has its colours all the same', async ({show}) => {
      assert.ok((await show<Survey>(pathOf('there are no custom highlights'))).colours);
    });

    for (const name of ['there is no clipboard', 'the clipboard is forbidden'] as const) {
      it(`Where ${name}, a reader who copies a link is told where it is`, async ({show}) => {
        assert.equal((await show<Survey>(pathOf(name))).linkSaid, 'The link is in the address bar');
      });
    }
  },
);
