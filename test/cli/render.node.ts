import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';
import {wordsOfText} from '../../src/lesson/fact.js';
import {hostileTexts} from '../pages/corpora.js';
import {HOSTILE_LESSONS} from '../pages/hostile-lessons.js';

const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url));
const DEMOS = ['await', 'remove', 'shop'].map((name) => join(DEMO, `${name}.lesson.json`));

const call = async (...args: readonly string[]): Promise<{status: number; out: string; err: string}> => {
  const said = {out: '', err: ''};
  const status = await run(COMMANDS, ['render', ...args], {
    out: (line) => void (said.out += `${line}\n`),
    err: (line) => void (said.err += `${line}\n`),
    colours: false,
  });
  return {status, ...said};
};

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
});
after(() => rmSync(folder, {recursive: true}));

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** What a tag of ours looks like; whatever else has a `<` is markup that somebody else made. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g;
const VOID = new Set(['br', 'meta']);
/** Every tag and attribute that a page can have. */
const TAGS =
  'a article b body br caption code details div em figcaption figure h1 h2 h3 head header html li main mark meta ol p pre samp script section span strong style summary table tbody td th thead title tr trace-lesson ul';
const ATTRIBUTES =
  'aria-label async charset class content dir heading href id lang name print rel role scope src tabindex type';

/** The text of a page as it is read, after a look at each of its tags: they are ours, and each is closed where it should be. */
const readPage = (html: string): string => {
  const open: string[] = [];
  const page = html.replace(/^<!doctype html>\n/, '').replace(/<style>[^<]*<\/style>/, '');
  const text = page.replace(TAG, (_, end: string, name: string, attributes: string) => {
    assert.ok(TAGS.split(' ').includes(name), `<${name}>`);
    for (const [, attribute] of attributes.matchAll(/ ([a-z-]+)(?:="[^"]*")?/g))
      assert.ok(ATTRIBUTES.split(' ').includes(attribute!), `${name} ${attribute}`);
    for (const [, address] of attributes.matchAll(/ href="([^"]*)"/g))
      assert.ok(
        ['http:', 'https:', 'mailto:'].includes(new URL(decode(address!), 'https://page.invalid').protocol),
        address,
      );
    if (end) assert.equal(open.pop(), name);
    else if (!VOID.has(name)) open.push(name);
    return '';
  });
  assert.deepEqual(open, []);
  assert.doesNotMatch(text, /[<>]/);
  return decode(text);
};

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Keys whose texts nobody reads: names by which one part of a lesson means another, and what says what is right. */
const UNREAD =
  /^(\$schema|id|at|lang|language|kind|show|event|node|from|to|steps|step|after|lane|mistake|answer|accept|value|delete|column)$/;
/** Parts of which the run, and no text, is shown, and how it was recorded, which nobody is told. */
const PARTS = new Set(['set', 'start', 'trace', 'variables', 'recording']);

/** The texts of a lesson that are there to be read. `key`: where they stand. */
const textsOf = (json: unknown, key = '', parent = ''): readonly string[] => {
  if (typeof json === 'string') return UNREAD.test(key) && !(key === 'steps' && parent === 'solution') ? [] : [json];
  if (typeof json !== 'object' || json === null || PARTS.has(key)) return [];
  if (Array.isArray(json))
    return parent === 'tracker' && key === 'columns' ? [] : json.flatMap((one) => textsOf(one, key, parent));
  return Object.entries(json).flatMap(([name, value]) => textsOf(value, name, key));
};

describe('trace-elements render', () => {
  for (const path of DEMOS) {
    it(`writes a sound page with every text of ${path.slice(DEMO.length)}`, async () => {
      const {status, out, err} = await call(path);
      assert.deepEqual({status, err}, {status: 0, err: ''});
      const page = tidy(readPage(out));
      const texts = textsOf(JSON.parse(readFileSync(path, 'utf8')));
      assert.ok(texts.length > 50);
      for (const text of texts) {
        // Steps, columns and options are named in words there, so what stands between references is looked for.
        const between = text.includes('\n') ? [text] : text.split(/\{\w+:[^{}]*\}/).map(wordsOfText);
        for (const piece of between) assert.ok(page.includes(tidy(piece)), piece);
      }
    });
  }

  it('leads from references to rows that are there, and names each id once', async () => {
    for (const path of DEMOS) {
      const {out} = await call(path);
      const ids = Array.from(out.matchAll(/ id="([^"]*)"/g), ([, id]) => id!);
      const links = Array.from(out.matchAll(/ href="#([^"]*)"/g), ([, id]) => id!);
      assert.ok(links.some((id) => id.startsWith('step=')));
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        links.filter((id) => !ids.includes(id)),
        [],
      );
    }
  });

  it('writes what each element shows, around what is read without them', async () => {
    for (const path of DEMOS) {
      const plain = await call(path, '--fragment', '--lang', 'de');
      const {status, out, err} = await call(path, '--fragment', '--lang', 'de', '--ssr');
      assert.deepEqual({status, err}, {status: 0, err: ''});
      const [, tag, root, rest] =
        /^(<trace-lesson [^>]*>\n)(<template shadowrootmode="open">.*<\/template>)(.*)$/s.exec(out)!;
      assert.equal(tag! + rest!, plain.out);
      const elements = new Set(Array.from(root!.matchAll(/<([a-z]+-[a-z]+)[^>]*><template/g), ([, name]) => name!));
      assert.deepEqual(
        [
          'execution-table',
          'execution-sample',
          'trace-controls',
          'concept-flow',
          'variable-tracker',
          'quiz-card',
          'quiz-deck',
          'key-moments',
          'learning-modes',
          'concept-snapshot',
          'lesson-transcript',
        ].filter((name) => !elements.has(name)),
        [],
      );
      assert.match(root!, /Schritt/);
      assert.match(root!, /<input[^>]* type="radio"[^>]* checked/);
      assert.doesNotMatch(root!, /<!--|<script| on[a-z]+=/);
    }
  });

  it('writes what elements show of a hostile lesson as text', async () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const lesson = {
      title: hostile,
      sample: {language: hostile, code: hostile},
      table: {columns: [hostile], caption: hostile, rows: [{id: hostile, cells: [hostile], set: {[hostile]: hostile}}]},
      quiz: [
        {
          prompt: hostile,
          options: [
            {id: hostile, text: hostile},
            {id: 'b', text: 'b'},
          ],
          answer: 'b',
        },
      ],
    };
    const {out} = await call(file('hostile.json', lesson), '--ssr', '--fragment');
    const [root = ''] = /<template.*<\/template>/s.exec(out) ?? [];
    assert.doesNotMatch(root, /<(script|img)/);
    assert.ok(root.includes('<execution-table'));
    assert.ok(root.split('&lt;script&gt;').length > 8);
  });

  it('leaves out what is right, and why, where nobody should see it', async () => {
    const lesson = {
      title: 'Sum',
      table: {columns: ['Action'], rows: [{cells: ['Add']}]},
      quiz: [
        {
          prompt: 'How much?',
          options: [
            {id: 'a', text: 'one', why: 'REASON'},
            {id: 'b', text: 'two', why: 'REASON'},
          ],
          answer: 'b',
          hint: 'HINT',
          explanation: 'REASON',
          mistakes: [{id: 'm', text: 'REASON'}],
          evidence: {step: 1},
          solution: {steps: ['REASON'], answer: 'REASON', check: 'REASON'},
        },
      ],
    };
    const path = file('solved.json', lesson);
    const solved = await call(path);
    const unsolved = await call(path, '--no-solutions');
    assert.match(readPage(solved.out), /Question 1: B/);
    assert.match(unsolved.out, /HINT/);
    assert.match(unsolved.out, /<trace-lesson [^>]*print="no-solutions"/);
    assert.doesNotMatch(unsolved.out, /REASON|solution-1|Question 1: B/);
  });

  it('does not have steps that are to be put in order stand in order', async () => {
    const options = ['first', 'second', 'third', 'fourth'].map((text) => ({id: text, text}));
    const table = {columns: ['Action'], rows: [{cells: ['Add']}]};
    const path = file('order.json', {title: 'Order', table, quiz: [{kind: 'order', prompt: 'Order?', options}]});
    const page = readPage((await call(path)).out);
    const places = options.map(({text}) => page.indexOf(text));
    assert.notDeepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    // The key, read along the letters, is the right order.
    const shown = options.toSorted((a, b) => page.indexOf(a.text) - page.indexOf(b.text)).map(({id}) => id);
    const key = options.map(({id}) => 'ABCD'[shown.indexOf(id)]).join(', ');
    assert.ok(page.includes(`Question 1: ${key}`), key);
  });

  it('knows the way from the page to the lesson, and takes other addresses', async () => {
    const path = file('with space.json', {title: 'T', table: {columns: ['A'], rows: [{cells: ['a']}]}});
    assert.equal((await call(path, '-o', join(folder, 'page.html'))).status, 0);
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /<trace-lesson src="with%20space.json" heading="1">/);
    const {out} = await call(path, '--src', '/a?b&c', '--script', 'te.js');
    assert.match(out, /<trace-lesson src="\/a\?b&amp;c"/);
    assert.match(out, /<script src="te.js" async>/);
    assert.match((await call(path, '--fragment', '--src', 'x')).out, /^<trace-lesson src="x">\n<article>/);
  });

  it('names the address of the script that the README names', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, script = ''] = /<script src="(https:[^"]*)"/.exec((await call(DEMOS[0]!)).out) ?? [];
    assert.ok(script && readme.includes(script));
  });

  it('speaks the language of the lesson, or the one that is asked for', async () => {
    const table = {columns: ['A'], rows: [{cells: ['a']}]};
    const german = await call(file('de.json', {title: 'T', lang: 'de', table}));
    assert.match(german.out, /<html lang="de">/);
    assert.doesNotMatch(german.out, />Step by step</);
    const arabic = await call(file('de.json', {title: 'T', lang: 'de', table}), '--lang', 'ar');
    assert.match(arabic.out, /<html lang="ar" dir="rtl">[^]*<article lang="de">/);
    const unknown = await call(file('xx.json', {title: 'T', lang: '"><b>', table}));
    assert.match(readPage(unknown.out), /Step by step/);
    assert.match((await call(DEMOS[0]!, '--lang', 'tlh')).err, /no words in "tlh"; there are en, /);
  });

  it('gives fragments of several lessons ids of their own, which are the elements’ links', async () => {
    const lesson = (more: object): object => ({
      title: 'A & B',
      table: {columns: ['A'], rows: [{cells: ['a {step:2}']}, {cells: ['b']}]},
      flow: {nodes: ['x', 'y'], edges: [{from: 'x', to: 'y'}]},
      quiz: [{kind: 'fill', prompt: 'How many?', answer: 2, explanation: 'Two.'}],
      ...more,
    });
    const written = await Promise.all(
      [{id: 'one'}, {id: 'a" b\ud800'}, {}].map((more, i) =>
        call(file(`several-${i}.json`, lesson(more)), '--fragment'),
      ),
    );
    const idsOf = (out: string): string[] => Array.from(out.matchAll(/ id="([^"]*)"/g), ([, id]) => id!);
    const ids = written.flatMap(({out}) => idsOf(out));
    assert.ok(ids.length > 12);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => !/[\s"&]/.test(id)));
    for (const {out} of written)
      for (const [, id] of out.matchAll(/ href="#([^"]*)"/g)) assert.ok(idsOf(out).includes(id!), id);
    assert.match(written[0]!.out, / href="#step=2@one"/);
    assert.match(written[2]!.out, / href="#step=2@A%20%26%20B"/);
  });

  it('is short where a run is long', async () => {
    const rows = Array.from({length: 10_000}, (_, i) => ({cells: ['a'], set: {x: i}}));
    const {out} = await call(file('long.json', {title: 'T', table: {columns: ['A'], rows}}));
    assert.ok(out.includes('id="step=10000"'));
    assert.ok(out.length < 6_000_000, String(out.length));
  });

  const corpus = hostileTexts();
  it(
    'never makes markup of a text',
    {skip: corpus.length === 0 && 'no collections of hostile texts are here'},
    async () => {
      const lessons = Object.values(HOSTILE_LESSONS).flatMap((make) => make(corpus));
      assert.ok(lessons.length > 0);
      for (const [i, {json}] of lessons.entries()) {
        const {status, out} = await call(file(`hostile-${i}.json`, json));
        assert.ok(status < 2);
        readPage(out);
      }
    },
  );

  it('writes what is sound, says what is not, and ends with 1', async () => {
    const table = {columns: ['A'], rows: [{cells: ['See {step:9}']}]};
    const {status, out, err} = await call(file('wrong.json', {title: 'T', table, quiz: 3}));
    assert.equal(status, 1);
    assert.match(err, /quiz/);
    assert.match(readPage(out), /See step 9/);
  });

  it('ends with 2 if it was called in a wrong way, or a file cannot be read or written', async () => {
    const lesson = DEMOS[0]!;
    const wrong = [
      [],
      [lesson, lesson],
      [lesson, '-o', lesson],
      [lesson, '-o', join(folder, 'none/page.html')],
      [join(folder, 'none.json')],
      [file('no.json', '{')],
      [lesson, '--colour'],
    ];
    for (const args of wrong) {
      const {status, out, err} = await call(...args);
      assert.deepEqual({args, status, out, said: err !== ''}, {args, status: 2, out: '', said: true});
    }
  });

  it('tells how to call it', async () => {
    const {status, out} = await call('--help');
    assert.equal(status, 0);
    assert.match(out, /^Usage: trace-elements render/);
  });
});
