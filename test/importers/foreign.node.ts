import assert from 'node:assert/strict';
import {it} from 'node:test';
import {importTrace} from '../../src/importers/index.js';
import {slowly} from '../../src/lesson/slowly.js';
import {isForeignText} from '../../src/page/foreign.js';

const EVENT = '12:00:00.000000 line         1 x = 1';
const TRACE = JSON.stringify({code: 'x', trace: [{event: 'step_line', line: 1, globals: {}}]});

it('Text of other tools is seen by how it begins, and read', () => {
  const texts = new Map([
    [`Source path:... a.py\n${EVENT}`, 'PySnooper'],
    [`    Starting var:.. n = 1\n    ${EVENT}`, 'PySnooper'],
    [`${EVENT}\n`, 'PySnooper'],
    [`\u001B[33m\u001B[2mSource path:... \u001B[22ma.py\u001B[0m\n\u001B[2m${EVENT}\u001B[0m`, 'PySnooper'],
    [`allTraceData["a"] = ${TRACE};`, 'Python Tutor'],
    [
      `<!doctype html><style>p {}</style>${' '.repeat(5000)}<script>allTraceData[id] = ${TRACE};</script>`,
      'Python Tutor',
    ],
  ]);
  for (const [text, format] of texts) {
    assert.ok(isForeignText(text), text);
    assert.equal(importTrace(text).format, format, text);
  }
});

it('A lesson that speaks of such texts is not taken for one', () => {
  for (const text of [
    `{"title": "allTraceData[0] = {}"}`,
    `{"12:00:00.0 ": 1}`,
    `{"m": "Source path:..."}`,
    '<p>Not found</p>',
  ])
    assert.ok(!isForeignText(text), text);
});

it('Of a page the first trace is read, whatever braces it holds, and the others are named', () => {
  const code = JSON.stringify({code: 'x = "}"; y = "\\"}"', trace: [{event: 'step_line', line: 1, globals: {x: '{'}}]});
  const page = `<script>allTraceData["a"] = ${code}; f({});</script><script>allTraceData["b"] = ${TRACE}; g({});</script>`;
  const {trace, lost} = importTrace(page);
  assert.equal(trace!.files![0]!.text, 'x = "}"; y = "\\"}"');
  assert.deepEqual(
    lost.filter((kind) => kind.includes('page')),
    ['further traces of the same page, after its first'],
  );
  assert.deepEqual(
    importTrace(TRACE).lost.filter((kind) => kind.includes('page')),
    [],
  );
});

it('A page reads such a text in slices, goes on in between, and stops where nobody wants it any more', async () => {
  function* work(): Generator<undefined, string> {
    for (let slice = 0; slice < 5; slice++) {
      // Longer than a page can be kept waiting.
      for (const end = performance.now() + 20; performance.now() < end;);
      yield;
    }
    return 'done';
  }
  let turns = 0;
  const turn = (): void => void (turns++, turns < 100 && setTimeout(turn));
  turn();
  assert.equal(await slowly(work(), new AbortController().signal), 'done');
  assert.ok(turns >= 5, String(turns));
  const abort = new AbortController();
  const reading = slowly(work(), abort.signal);
  abort.abort();
  await assert.rejects(reading, {name: 'AbortError'});
});
