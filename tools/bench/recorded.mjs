/**
 * Long runs as our own recorders write them: a loop over twenty variables, and a shop with calls, objects and two tasks at a time,
 * in Python (where there is one) and JavaScript. What `engine` and `page` measure of a run that is
 * made up is measured here of runs that happened.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {recordJavaScript, traceText} from '../../src/recorders/javascript/node/record.ts';
import {withPages, write, writeJson, writePage} from './browser.mjs';
import {load, memory} from './engine.mjs';
import {interleave, median, randomNumbers, timed} from './measure.mjs';
import {lessonOver} from './runs.mjs';

const LENGTHS = [100, 10_000, 1_000_000];
const SECONDS = 900;
const SEEKS = 20_000;

const pathOf = (address) => fileURLToPath(new URL(address, import.meta.url));

const byPython = (name) => async (steps) => {
  mkdirSync(pathOf('../../build/bench'), {recursive: true});
  const output = pathOf(`../../build/bench/recorded-${name}-${steps}.jsonl`);
  const recorder = pathOf('../../src/recorders/python/trace_recorder.py');
  const args = [`--output=${output}`, `--max-steps=${steps}`, `--max-seconds=${SECONDS}`];
  const {status} = spawnSync('python3', [recorder, pathOf(`programs/${name}.py`), ...args], {stdio: 'ignore'});
  return status === 0 ? readFileSync(output) : undefined;
};

const byNode = (name) => async (steps) => {
  const budgets = {steps, seconds: SECONDS};
  return Buffer.from(traceText(await recordJavaScript(pathOf(`programs/${name}.mjs`), {budgets})));
};

const RUNS = {
  'a loop over 20 variables, Python': {record: byPython('loop')},
  'calls, objects and tasks, Python': {record: byPython('shop')},
  'calls, objects and tasks, JavaScript': {record: byNode('shop')},
};

/** Microseconds to find what is true after a step that nobody asked for before, and what the functions on the stack hold. */
const seek = (trace) => {
  const random = randomNumbers(99);
  let found = 0;
  const {ms} = timed(() => {
    for (let i = 0; i < SEEKS; i++) {
      const state = trace.state(Math.floor(random() * trace.length));
      for (const frame of state.stack())
        for (const name of frame.slots.keys()) if (state.value(frame, name) !== undefined) found++;
    }
  });
  if (found < SEEKS) throw new Error('a seek found no variables');
  return (ms * 1000) / SEEKS;
};

/** Milliseconds to find all steps at which a variable is set, and the next at which it changes: the slowest variable. */
const slowest = (trace, ask) =>
  Math.max(
    ...trace.variables().map((variable) => median(Array.from({length: 3}, () => timed(() => ask(variable)).ms))),
  );

const engine = async (what, bytes, short) => {
  const steps = LENGTHS.at(-1);
  await load(bytes);
  const loads = await interleave(5, [
    async () => {
      const {ms, longest} = await load(bytes);
      return {ms, longest};
    },
    async () => timed(() => bytes.toString().trimEnd().split('\n').map(JSON.parse)).ms,
  ]);
  const before = memory();
  const {trace} = await load(bytes);
  const kept = memory() - before;
  if (trace.length !== steps) throw new Error(`${what}: ${trace.length} steps were recorded`);
  const traces = [...(await Promise.all(short.map(async (one) => (await load(one)).trace))), trace];
  const seeks = await interleave(
    9,
    traces.map((one) => () => seek(one)),
  );
  return {
    title: `Recorded: ${what} (Node)`,
    peer: 'JSON.parse',
    notes: [
      `${trace.facts.frames.length.toLocaleString('en')} calls, ${trace.facts.tasks.length.toLocaleString('en')} tasks.`,
    ],
    rows: [
      {what: 'on the wire, compressed', ours: gzipSync(bytes, {level: 9}).length / steps, unit: 'B/step', goal: 4},
      {what: 'in memory', ours: kept / steps, unit: 'B/step', goal: 20},
      {
        what: 'load from text, checked',
        ours: median(loads[0].map(({ms}) => ms)),
        unit: 'ms',
        goal: 250,
        peer: median(loads[1]),
      },
      {what: 'longest turn while loading', ours: median(loads[0].map(({longest}) => longest)), unit: 'ms', goal: 50},
      ...traces.map((one, i) => ({
        what: `seek: state and the values on the stack, ${one.length.toLocaleString('en')} steps`,
        ours: median(seeks[i]),
        unit: 'µs',
        goal: 1,
      })),
      {
        what: 'all changes of a variable, the slowest',
        ours: slowest(trace, (one) => trace.sets(one)),
        unit: 'ms',
        goal: 1,
      },
      {
        what: 'next change of a variable, the slowest',
        ours: slowest(trace, (one) => trace.nextChange(one, steps / 2, 1)),
        unit: 'ms',
        goal: 50,
      },
    ],
  };
};

const MOVES = 25;

/** A run in all views on one page, and steps and jumps in it. */
const pageOf = async (open, name, bytes) => {
  const run = write(`${name}.jsonl`, bytes);
  const lesson = writeJson(`${name}.lesson.json`, lessonOver(run));
  const script = '/dist/trace-elements.js';
  const body = `<trace-lesson src="${lesson}"></trace-lesson><script src="${script}"></script>`;
  const {page, close} = await open(writePage(`${name}.html`, body));
  const shown = await page.evaluate((one) => globalThis.untilShown('ours', one), script);
  // Of short runs rows are made; in long ones each step is a row.
  const length = await page.evaluate(() => document.querySelector('trace-lesson').source.lesson.rows.length);
  const random = randomNumbers(length);
  const targets = Array.from({length: MOVES}, () => Math.floor(random() * (length - 4)));
  const move = (position) =>
    page
      .evaluate((to) => globalThis.moveTo('ours', to, 'rows'), position)
      .then(({ms, seen: {controls, table}}) => {
        for (const row of [controls, table])
          if (row !== position) throw new Error(`row ${position} should be seen, but row ${row} is`);
        return ms;
      });
  return {
    page,
    close,
    length,
    shown,
    round: async (round) => ({jump: await move(targets[round]), step: await move(targets[round] + 1)}),
  };
};

/** Milliseconds from the key End until the last row is in view. */
const scroll = async ({page}) => {
  await page.bringToFront();
  await page.evaluate(() => globalThis.focusTable());
  const begin = performance.now();
  await page.keyboard.press('End');
  const row = await page.evaluate(() => globalThis.rowInView());
  return {ms: performance.now() - begin, row};
};

const onPages = (what, name, texts) =>
  withPages(async (open) => {
    const pages = [];
    for (const [i, bytes] of texts.entries()) pages.push(await pageOf(open, `${name}-${LENGTHS[i]}`, bytes));
    const moves = await interleave(
      MOVES,
      pages.map(({round}) => round),
    );
    const rows = (kind, goal) => {
      const figures = moves.map((list) => median(list.map((one) => one[kind])));
      return [
        ...figures.map((ours, i) => ({
          what: `${kind}, ${LENGTHS[i].toLocaleString('en')} steps`,
          ours,
          unit: 'ms',
          goal,
        })),
        {what: `${kind}, the longest run to the shortest`, ours: figures.at(-1) / figures[0], goal: 1.25},
      ];
    };
    const longest = pages.at(-1);
    const end = await scroll(longest);
    return {
      title: `Recorded: ${what}, all views on one page (Chromium)`,
      rows: [
        ...rows('step', 2),
        ...rows('jump', 4),
        {what: 'script start to painted, the longest run', ours: longest.shown.ms, unit: 'ms'},
        {what: 'longest task until then', ours: longest.shown.longest, unit: 'ms', goal: 50},
        {what: 'from End to the last row in view', ours: end.ms, unit: 'ms'},
        {what: 'last row not reached with End', ours: Number(end.row !== longest.length - 1), goal: 0},
      ],
    };
  });

export default async () => {
  const tables = [];
  for (const [i, [what, {record}]] of Object.entries(RUNS).entries()) {
    const texts = [];
    for (const steps of LENGTHS) texts.push(await record(steps));
    if (!texts.every(Boolean)) {
      tables.push({title: `Recorded: ${what}`, rows: [], notes: ['There is no python3 here.']});
      continue;
    }
    tables.push(await engine(what, texts.at(-1), texts.slice(0, -1)), await onPages(what, `recorded-${i}`, texts));
  }
  return tables;
};
