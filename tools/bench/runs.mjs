/** The runs that are measured: always the same ones. */
import {randomNumbers} from './measure.mjs';

const NUMBERS = ['i', 'j', 'k', 'n', 'total', 'count', 'left', 'right', 'mid', 'found'];
const TEXTS = ['item', 'name', 'key', 'value', 'result', 'items', 'stack', 'node', 'flag', 'message'];
export const VARIABLES = [...NUMBERS, ...TEXTS];

const LOOP = 17;
const code = Array.from({length: LOOP}, (_, i) => `${i ? '    ' : ''}line_${i + 1}(total, count, item)\n`).join('');

/** Steps of a block: what a recorder collects before it writes a line. */
const BLOCK = 10_000;

/** What a step of the long run changes: two counters, a sum, and here and there something else. About 1.5 changes a step. */
const changes = function* (steps) {
  const random = randomNumbers(7);
  const upTo = (limit) => Math.floor(random() * limit);
  let [i, j, total] = [0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const set = new Map();
    if (step % LOOP === 0) set.set('i', ++i % 1000);
    if (step % 3 === 0) set.set('j', (j = (j + 1) % 50));
    if (random() < 0.3) set.set('total', (total = (total + j) % 100_000));
    if (random() < 0.2) set.set('count', step % 500);
    if (random() < 0.1) set.set('item', `item-${step % 97}`);
    if (random() < 0.05) set.set('items', `[${j}, ${i % 10}, ${step % 7}]`);
    if (random() < 0.02) set.set('found', random() < 0.5);
    if (random() < 0.5) {
      const name = VARIABLES[2 + upTo(18)];
      set.set(name, NUMBERS.includes(name) ? upTo(1000) : `v${upTo(200)}`);
    }
    yield set;
  }
};

/** A long run in blocks (see src/trace/format.ts): a loop over 20 variables. The lines of a `.jsonl` file. */
export const longRun = (steps) => {
  const indices = new Map();
  const lines = [
    {
      version: 1,
      language: 'python',
      files: [{name: 'loop.py', text: code}],
      frames: [{name: '', kind: 'module'}],
      variables: VARIABLES.map((name) => [0, name]),
      start: Object.fromEntries(VARIABLES.map((name) => [name, 0])),
    },
  ];
  let step = 0;
  let block;
  let last;
  for (const set of changes(steps)) {
    const at = step % BLOCK;
    if (at === 0) lines.push((block = {length: Math.min(BLOCK, steps - step), line: [], values: [], set: []}));
    if (at === 0) last = [];
    block.line.push(1 + (step % LOOP));
    for (const [name, value] of set) {
      let index = indices.get(value);
      if (index === undefined) {
        indices.set(value, (index = indices.size + 1));
        block.values.push(value);
      }
      const variable = VARIABLES.indexOf(name);
      const [, gaps, values] = (block.set[variable] ??= [variable, [], []]);
      gaps.push(at - (last[variable] ?? 0));
      values.push(index);
      last[variable] = at;
    }
    step++;
  }
  return lines.map(({set, ...line}) => JSON.stringify({...line, set: set?.filter(Boolean)}));
};

/** A run whose heap grows by an object a step, as a recorder writes it: `for n in range(…): items.append([n])`. */
export const growingHeap = (steps) => ({
  version: 1,
  language: 'python',
  files: [{name: 'grow.py', text: `items = []\nfor n in range(${steps - 1}): items.append([n])\n`}],
  frames: [{name: '', kind: 'module'}],
  steps: Array.from({length: steps}, (_, step) => {
    if (step === 0) return {line: 1, set: {items: {ref: 1}}, heap: {1: []}};
    const items = Array.from({length: step}, (_, i) => ({ref: i + 2}));
    return {line: 2, set: {n: step - 1}, heap: {1: items, [step + 1]: [step - 1]}};
  }),
});

/**
 * A lesson with every part over a run that is at an address. At the steps `lit` the flow goes on to its next node; else it
 * stays where it is.
 */
export const lessonOver = (trace, {lit = [], title = 'A run'} = {}) => ({
  version: 1,
  id: 'bench',
  title,
  sample: {language: 'python', label: 'Python'},
  trace,
  flow: {
    nodes: NODES.map((label, i) => ({id: `n${i}`, label, steps: lit.filter((_, k) => k % NODES.length === i)})),
    edges: NODES.map((_, i) => ({from: `n${i}`, to: `n${(i + 1) % NODES.length}`})),
  },
  quiz: [
    {
      id: 'why',
      prompt: 'What does the run do?',
      options: ['It loops', 'It waits', 'It ends'].map((text, i) => ({id: `o${i}`, text, why: `See {step:${i + 1}}.`})),
      answer: 'o0',
    },
  ],
});

const NODES = ['Begin', 'Take the next', 'Look at it', 'Keep it', 'Count it'];
