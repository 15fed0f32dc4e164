import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {pathToFileURL} from 'node:url';
import {whole} from '../kit/lessons.js';
import {elements, html, inline, probe, quirks, WAYS, xhtml, type Way} from './document.js';
import {DIST, probeFiles, TAGS} from './library.js';
import {inEveryEngine} from './suite.js';
import {assertAlive, type Survey} from './survey.js';

const ways = Object.keys(WAYS) as Way[];

/** All elements on a lesson that stands in the page itself. */
const onInline = inline(whole, 'id="lesson"') + elements('for="lesson"');

/** What a Markdown processor makes of a table. */
const markdown = `<execution-table id="search">
<table>
<thead>
<tr><th>Step</th><th>Action</th></tr>
</thead>
<tbody>
${['Look', 'Look left', 'Look right', 'Compare', 'Found', 'Stop'].map((what, i) => `<tr><td>${i + 1}</td><td>${what}</td></tr>`).join('\n')}
</tbody>
</table>
</execution-table>
<trace-controls for="search"></trace-controls>`;

/** A trace of Python Tutor of six lines, and larger than a lesson may be. */
const pythonTutor = {
  code: Array.from({length: 6}, (_, i) => `x = ${i}`).join('\n'),
  trace: Array.from({length: 7}, (_, i) => ({
    event: i < 6 ? 'step_line' : 'return',
    line: Math.min(i + 1, 6),
    func_name: '<module>',
    globals: i > 0 ? {x: i - 1} : {},
    ordered_globals: i > 0 ? ['x'] : [],
    stack_to_render: [],
    heap: {},
    stdout: '',
    ...(i === 0 && {html_output: ' '.repeat(1_100_000)}),
  })),
};

/** A page of a site that was put on a disk. */
const fromDisk = (body: string, head?: string): string => html(body, head, {from: '.'}).replaceAll('src="/', 'src="./');

/** Pages on a disk: what stands in them, and the elements that there are. */
const FILES = {
  'a lesson as JSON in it': [onInline, TAGS],
  'a lesson as a Markdown table in it': [markdown, ['execution-table', 'trace-controls']],
} as const;

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));

before(async () => {
  cpSync(DIST, join(folder, 'dist'), {recursive: true});
  mkdirSync(join(folder, 'probes'));
  for (const [name, text] of await probeFiles()) writeFileSync(join(folder, 'probes', name), text);
  for (const [name, [body]] of Object.entries(FILES)) {
    const page = fromDisk(body + WAYS['one classic script']('.') + probe('survey', '.'));
    writeFileSync(join(folder, `${name}.html`), page);
  }
});
after(() => rmSync(folder, {recursive: true}));

inEveryEngine(
  'documents',
  () => {
    const page = (way: Way): string => elements() + WAYS[way]('') + probe('survey');
    const framed = html(onInline + WAYS['one classic script']('') + probe('survey'));
    const attribute = framed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const around = (frame: string): string => html(probe('framed') + frame);
    return [
      ['/lesson.json', {body: JSON.stringify(whole)}],
      ['/tutor.json', {body: JSON.stringify(pythonTutor)}],
      ...ways.map(
        (way) =>
          [
            `/tutor/${encodeURI(way)}.html`,
            {body: html(`<execution-table src="/tutor.json"></execution-table>${WAYS[way]('')}${probe('survey')}`)},
          ] as const,
      ),
      ...ways.flatMap(
        (way) =>
          [
            // Chromium runs a module of an XML page only if it is asynchronous.
            [
              `/${encodeURI(way)}.xhtml`,
              {body: xhtml(page(way).replaceAll('type="module"', 'type="module" async=""'))},
            ],
            [`/quirks/${encodeURI(way)}.html`, {body: quirks(page(way))}],
          ] as const,
      ),
      ['/markdown.xhtml', {body: xhtml(markdown + WAYS['one classic script']('') + probe('survey'))}],
      ['/framed.html', {body: framed}],
      [
        '/frame.html',
        {body: around('<iframe sandbox="allow-scripts" src="/framed.html" width="900" height="900"></iframe>')},
      ],
      [
        '/srcdoc.html',
        {body: around(`<iframe sandbox="allow-scripts" srcdoc="${attribute}" width="900" height="900"></iframe>`)},
      ],
    ];
  },
  (it) => {
    for (const way of ways) {
      it(
        `In XHTML, as in an EPUB, all elements work, by ${way}`,
        async ({show}) => {
          const survey = await show<Survey>(`/${encodeURI(way)}.xhtml`);
          assert.equal(survey.type, 'application/xhtml+xml');
          assertAlive(survey, TAGS);
        },
        (engine) =>
          engine === 'webkit' && way !== 'one classic script'
            ? 'WebKitGTK 2.50 runs no module in an XML page, whatever is in it'
            : undefined,
      );
      it(`In a page without a doctype all elements work, by ${way}`, async ({show}) => {
        const survey = await show<Survey>(`/quirks/${encodeURI(way)}.html`);
        assert.equal(survey.mode, 'BackCompat');
        assertAlive(survey, TAGS);
      });
    }

    for (const way of ways) {
      it(`A trace of Python Tutor opens as it is, by ${way}`, async ({show}) => {
        assertAlive(await show<Survey>(`/tutor/${encodeURI(way)}.html`), ['execution-table']);
      });
    }

    it('In XHTML a table that stands in the page is a lesson too', async ({show}) => {
      assertAlive(await show<Survey>('/markdown.xhtml'), ['execution-table', 'trace-controls']);
    });

    for (const [name, [, tags]] of Object.entries(FILES)) {
      it(`A page that is opened from a disk, with ${name}, works, whether or not the code gets its colours`, async ({
        driver,
      }) => {
        assertAlive((await driver.load(pathToFileURL(join(folder, `${name}.html`)).href)) as Survey, tags);
      });
    }

    const FRAMES = {'/frame.html': 'with an address', '/srcdoc.html': 'that is written into the page'};
    for (const [path, frame] of Object.entries(FRAMES)) {
      it(`In a sandboxed frame ${frame}, where nothing may be stored, all elements work`, async ({show}) => {
        assertAlive(await show<Survey>(path), TAGS);
      });
    }
  },
);
