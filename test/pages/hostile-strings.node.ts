import assert from 'node:assert/strict';
import {test} from 'node:test';
import {LessonSchema} from '../../src/lesson/schema.js';
import {hostileTexts, runningTexts} from './corpora.js';
import {html, probe, WAYS} from './document.js';
import {HOSTILE_LESSONS, untried} from './hostile-lessons.js';
import {inEveryEngine} from './suite.js';

/** What the probe `hostile` tells. */
interface Hostile {
  readonly count: number;
  /** Texts that a reader does not find. */
  readonly missing: readonly string[];
  /** Elements, addresses and attributes that are none of ours. */
  readonly foreign: readonly string[];
  /** Functions that a script of the texts called. */
  readonly calls: readonly string[];
  readonly globals: readonly string[];
  /** How many properties every object has got. */
  readonly inherited: number;
  readonly seen: Seen;
}

const texts = hostileTexts();
const none = texts.length === 0 ? 'the collections are not here (TRACE_ELEMENTS_CORPORA)' : undefined;

const running = runningTexts();

/** Scripts may run, so that we hear of them; but nothing may be asked of another address, so that we hear of that. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

test('Every text field of the format is tried', () => {
  assert.deepEqual(untried(LessonSchema), []);
});

/** The fewest lessons of a page. Three browsers at a time have to be through with one before it counts as gone. */
const FEWEST = 8;
const kinds = Object.entries(HOSTILE_LESSONS).map(([kind, lessons]) => [kind, lessons(texts)] as const);
const pages = kinds.flatMap(([kind, lessons], i) => {
  const count = Math.max(1, Math.floor(lessons.length / FEWEST));
  return Array.from({length: count}, (_, page) => ({kind, i, page, count}));
});
const own = /^\/(lessons|dist|probes)\/|^\/(page\.html|favicon\.ico)$/;

inEveryEngine(
  'hostile strings',
  () => {
    const headers = {'content-security-policy': POLICY};
    return [
      ...kinds.map(([, lessons], i) => [`/lessons/${i}.json`, {body: JSON.stringify(lessons)}] as const),
      ['/texts.json', {body: JSON.stringify(running)}],
      ['/trap.html', {headers, body: html(`<main></main>${probe('trap')}`)}],
      ['/page.html', {headers, body: html(`<main></main>${WAYS['one classic script']('')}${probe('hostile')}`)}],
    ];
  },
  (it) => {
    for (const {kind, i, page, count: pagesOfKind} of pages) {
      const which = `(${page + 1} of ${pagesOfKind})`;
      it(
        `Hostile texts in every text field of a lesson ${kind} are shown as text, and nothing else comes of them ${which}`,
        async ({show, site}) => {
          const before = site.asked.length;
          const {count, missing, foreign, calls, globals, inherited, seen} = await show<Hostile>(
            `/page.html?${i}&${page}&${pagesOfKind}`,
          );
          const others = site.asked.slice(before).filter((path) => !own.test(path));
          assert.ok(count >= FEWEST);
          assert.deepEqual(
            {missing, foreign, calls, globals, inherited, others, errors: seen.errors, violations: seen.violations},
            {missing: [], foreign: [], calls: [], globals: [], inherited: 0, others: [], errors: [], violations: []},
          );
        },
        () => none,
      );
    }

    it(
      'Hostile texts run as scripts where a page takes them for HTML, and these tests hear of it',
      async ({show}) => {
        const {calls} = await show<{calls: number}>('/trap.html');
        assert.ok(calls >= running.length / 2, `${calls} of ${running.length}`);
      },
      () => none,
    );
  },
);
