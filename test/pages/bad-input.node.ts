import assert from 'node:assert/strict';
import {whole} from '../kit/lessons.js';
import {BAD_LESSONS, type BadLesson} from './bad-lessons.js';
import {jsonTestSuite} from './corpora.js';
import {html, probe, WAYS} from './document.js';
import {inEveryEngine} from './suite.js';

/** What the probe `bad` tells. */
interface Bad {
  readonly bad: readonly {
    readonly name: string;
    readonly said: string;
    readonly rendered: boolean;
    readonly shown: boolean;
    readonly fallback: boolean;
    readonly told: boolean;
  }[];
  readonly stepped: boolean;
  readonly seen: Seen;
}

const good = JSON.stringify(whole);

/** Lessons that are odd and good. */
const GOOD_LESSONS = {
  'that begins with a byte order mark': {'/good.json': {body: `\ufeff${good}`}},
  'that is sent as plain text': {'/good.json': {body: good, headers: {'content-type': 'text/plain'}}},
  'that has moved': {'/good.json': {status: 302, headers: {location: '/moved.json'}}, '/moved.json': {body: good}},
  'whose question is as long as one may be': {
    '/good.json': {body: JSON.stringify({...whole, quiz: [{...whole.quiz[0], prompt: 'x'.repeat(65_536)}]})},
  },
  'whose exercises have no solutions': {
    '/good.json': {
      body: JSON.stringify({...whole, practice: whole.practice.map((one) => ({...one, solution: undefined}))}),
    },
  },
  'with parts that this version does not know': {'/good.json': {body: JSON.stringify({...whole, future: [1]})}},
} as const;

const suite = jsonTestSuite();
const suiteAddress = (name: string): string => `/suite/${encodeURIComponent(name)}`;

const slug = (name: string): string => name.replaceAll(/\W+/g, '-');
const addressOf = (name: string, {src}: BadLesson): string => src ?? `/${slug(name)}.json`;

const page = (bad: string): {body: string} => ({
  body: html(
    `<div id="bad">${bad}</div><div id="good"><execution-table src="/lesson.json"></execution-table><trace-controls src="/lesson.json"></trace-controls></div>${WAYS['one classic script']('')}${probe('bad')}`,
  ),
});
const elementsOf = (src: string, tags: readonly string[]): string =>
  [...new Set(tags)].map((tag) => `<${tag} src="${src}"><p>Without a script.</p></${tag}>`).join('');

inEveryEngine(
  'bad input',
  () => [
    ['/lesson.json', {body: good}],
    ...Object.entries(BAD_LESSONS).flatMap(([name, lesson]) => {
      const address = addressOf(name, lesson);
      const {answer, tag = 'execution-table'} = lesson;
      return [
        [`/${slug(name)}.html`, page(elementsOf(address, ['trace-lesson', tag]))] as const,
        ...(answer ? [[address, answer] as const] : []),
      ];
    }),
    ...Object.entries(GOOD_LESSONS).flatMap(([name, answers]) =>
      Object.entries(answers).map(([path, answer]) => [`/${slug(name)}${path}`, answer] as const),
    ),
    ...Object.keys(GOOD_LESSONS).map((name) => {
      const elements = elementsOf(`/${slug(name)}/good.json`, ['trace-lesson', 'execution-table']);
      return [`/${slug(name)}.html`, page(elements)] as const;
    }),
    ['/moved.json', {body: good}],
    ...[...suite].map(([name, body]) => [suiteAddress(name), {body}] as const),
    ['/addresses.json', {body: JSON.stringify([...suite.keys()].map(suiteAddress))}],
    ['/suite.html', {body: html(`<main></main>${WAYS['one classic script']('')}${probe('many')}`)}],
  ],
  (it) => {
    for (const [name, lesson] of Object.entries(BAD_LESSONS)) {
      it(`Of a lesson ${name}, elements say in a sentence what is wrong and where, and the page lives on`, async ({
        show,
      }) => {
        const {bad, stepped, seen} = await show<Bad>(`/${slug(name)}.html`);
        const file = addressOf(name, lesson).split(/[/:]/).at(-1)!;
        assert.deepEqual(seen.errors, []);
        for (const {name, said, told, rendered, fallback} of bad) {
          assert.match(said, lesson.says, `what <${name}> says`);
          assert.ok(said.includes(file), `<${name}> says of which file: ${said}`);
          assert.ok(told, `<${name}> fires lesson-error`);
          assert.ok(rendered || fallback, `what stands in <${name}> is there to be read`);
        }
        assert.ok(stepped, 'another lesson of the page can be stepped through');
      });
    }

    for (const name of Object.keys(GOOD_LESSONS)) {
      it(`A lesson ${name} is shown`, async ({show}) => {
        const {bad, seen} = await show<Bad>(`/${slug(name)}.html`);
        assert.deepEqual(
          bad.map(({shown, said}) => ({shown, said})),
          bad.map(() => ({shown: true, said: ''})),
        );
        assert.deepEqual(seen.errors, []);
      });
    }

    it(
      'Of every file of JSONTestSuite something is shown, or said in a sentence',
      async ({show}) => {
        const {count, silent, seen} = await show<{count: number; silent: string[]; seen: Seen}>('/suite.html');
        assert.equal(count, suite.size);
        assert.deepEqual(silent, []);
        assert.deepEqual(seen.errors, []);
      },
      () => (suite.size === 0 ? 'the collections are not here (TRACE_ELEMENTS_CORPORA)' : undefined),
    );
  },
);
