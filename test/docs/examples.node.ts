import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {check, readLesson} from '../../src/lesson/index.js';
import {blockReader, type BlockTraceJson, type Trace} from '../../src/trace/index.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The blocks of code in a document, by language. */
const blocks = (document: string, language: string): string[] =>
  [...document.matchAll(new RegExp(`^( *)\`\`\`${language}\n([^]*?)^\\1\`\`\``, 'gm'))].map(([, , code]) => code!);

const problemsOf = (json: unknown, trace?: Trace): readonly string[] =>
  readLesson(json, {name: '', key: 'example', trace}).problems.map(({message}) => message);

describe('The documentation', () => {
  const readme = read('README.md');

  it('has a lesson in ten minutes that is sound at each of its stages', () => {
    const page = blocks(readme, 'html').find((code) => code.includes('application/json'))!;
    const lesson = JSON.parse(/<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page)![1]!) as {
      table: {rows: object[]};
    };
    assert.deepEqual(problemsOf(lesson), []);
    const [flow, quiz] = blocks(readme, 'json').map((code) => JSON.parse(code) as unknown);
    const nodes = ['begin', 'more', 'add', 'more', 'add', 'more', 'print'];
    const rows = lesson.table.rows.map((row, i) => ({...row, node: nodes[i]}));
    assert.deepEqual(problemsOf({...lesson, flow, quiz, table: {...lesson.table, rows}}), []);
  });

  it('has a table whose rows are made from a run, and words for them', () => {
    const [, table] = blocks(read('docs/lesson-format.md'), 'json').map((block) => JSON.parse(block) as object);
    const trace = JSON.parse(read('test/fixtures/django-1.trace.json')) as object;
    assert.deepEqual(problemsOf({title: 'A view that waits', trace, ...table}), []);
  });

  it('has a question of each kind, moments, a snapshot and a transcript that are sound and true', () => {
    const [lesson, , questions, words] = blocks(read('docs/lesson-format.md'), 'json').map(
      (block) => JSON.parse(block) as object,
    );
    const solution = {steps: ['It is so.']};
    const practice = (questions as object[]).map((question) => ({solution, ...question}));
    for (const bank of ['quiz', 'practice', 'test'])
      assert.deepEqual(problemsOf({...lesson, ...words, [bank]: questions}), []);
    const findings = check({...lesson, ...words, practice});
    assert.deepEqual(
      findings.map(({code, message}) => `${code}: ${message}`),
      [],
    );
  });

  it('shows lessons and runs that can be read', () => {
    const [lesson] = blocks(read('docs/lesson-format.md'), 'json');
    assert.deepEqual(problemsOf(JSON.parse(lesson!)), []);
    const traces = blocks(read('docs/trace-format.md'), 'json');
    assert.equal(traces.length, 2);
    const [steps, long] = traces.map((trace) => JSON.parse(trace) as BlockTraceJson);
    assert.deepEqual(problemsOf({title: 'Example', trace: steps}), []);
    const reader = blockReader(long!);
    for (const block of long!.blocks) reader.add(block);
    const run = reader.finish();
    assert.equal(run.length, 4);
    assert.deepEqual(problemsOf({title: 'Example', trace: long}, run), []);
    assert.match(problemsOf({title: 'Example', trace: long})[0]!, /in blocks/);
  });
});
