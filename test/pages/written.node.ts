import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';
import {whole} from '../kit/lessons.js';
import {html, probe, WAYS, type Way} from './document.js';
import {inEveryEngine} from './suite.js';
import {assertAlive, type Survey} from './survey.js';

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));

/** What `trace-elements render --ssr` writes of a lesson. */
const written = async (lesson: object): Promise<string> => {
  const path = join(folder, 'lesson.json');
  writeFileSync(path, JSON.stringify(lesson));
  const lines: string[] = [];
  const io = {out: (line: string) => void lines.push(line), err: console.error, colours: false};
  await run(COMMANDS, ['render', path, '--ssr', '--fragment', '--src', '/lesson.json'], io);
  return lines.join('\n');
};

const page = await written(whole);
const ways = Object.keys(WAYS) as Way[];

inEveryEngine(
  'written',
  () => [
    ['/lesson.json', {body: JSON.stringify(whole)}],
    ...ways.map((way) => [`/${encodeURI(way)}.html`, {body: html(page + WAYS[way]('') + probe('survey'))}] as const),
    ['/no-script.html', {body: html(page + probe('survey'), '', {patience: 0})}],
    [
      '/no-lesson.html',
      {body: html(page.replace('/lesson.json', '/none.json') + WAYS['one classic script']('') + probe('survey'))},
    ],
  ],
  (it) => {
    for (const way of ways) {
      it(`A lesson that was rendered elsewhere comes to life, by ${way}`, async ({show}) => {
        assertAlive(await show<Survey>(`/${encodeURI(way)}.html`), ['trace-lesson']);
      });
    }

    it('Without the script it is there, in its styles', async ({show}) => {
      const {elements} = await show<Survey>('/no-script.html');
      assert.deepEqual(
        elements.map(({name, styled}) => [name, styled]),
        [['trace-lesson', true]],
      );
    });

    it('Where the lesson cannot be loaded, what can be read without it is shown, and why', async ({show}) => {
      const [lesson] = (await show<Survey>('/no-lesson.html')).elements;
      assert.equal(lesson!.shown, false);
      assert.match(lesson!.problems, /404/);
    });
  },
);
