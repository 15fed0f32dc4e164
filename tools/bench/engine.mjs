/** The engine alone, in Node: a run of a million steps and twenty variables, and shorter ones beside it. */
import {gzipSync} from 'node:zlib';
import {fetchTrace} from '../../dist/modules/page/fetch-trace.js';
import {interleave, median, randomNumbers, timed} from './measure.mjs';
import {longRun, VARIABLES} from './runs.mjs';

const LENGTHS = [100, 10_000, 1_000_000];
const SEEKS = 20_000;

/** Bytes in use when nothing is left to collect. */
export const memory = () => {
  globalThis.gc();
  globalThis.gc();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Reads a run as a page does, from its text on: how long that takes, and how long it keeps others waiting at most. */
export const load = async (bytes) => {
  globalThis.fetch = async () => new Response(bytes);
  let [last, longest, loading] = [performance.now(), 0, true];
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (loading) setImmediate(turn);
  };
  const begin = performance.now();
  turn();
  const trace = await fetchTrace('http://bench/run.jsonl', 'http://bench/', new AbortController().signal);
  const ms = performance.now() - begin;
  loading = false;
  turn();
  return {trace, ms, longest};
};

/** Microseconds to find what is true after a step that nobody asked for before, and to read some variables of it. */
const seek = (trace, variables) => {
  const random = randomNumbers(99);
  const [frame] = trace.facts.frames;
  let found = 0;
  const {ms} = timed(() => {
    for (let i = 0; i < SEEKS; i++) {
      const state = trace.state(Math.floor(random() * trace.length));
      for (const name of variables) if (state.value(frame, name) !== undefined) found++;
    }
  });
  if (found !== SEEKS * variables.length) throw new Error('a seek did not find all variables');
  return (ms * 1000) / SEEKS;
};

/** All steps at which a variable changes, once for each variable: the first ask, and the median of those after it. */
const allChanges = (trace) => {
  const asks = VARIABLES.map((name) => timed(() => trace.sets({scope: '', name})));
  if (asks.some(({result}) => result.length === 0)) throw new Error('a variable without changes');
  return {first: asks[0].ms, later: median(asks.slice(1).map(({ms}) => ms))};
};

export default async () => {
  const texts = LENGTHS.map((steps) => longRun(steps).join('\n'));
  const [steps, bytes] = [LENGTHS.at(-1), Buffer.from(texts.at(-1))];

  await load(bytes);
  const loads = await interleave(7, [
    async () => {
      const {ms, longest} = await load(bytes);
      return {ms, longest};
    },
    async () => timed(() => texts.at(-1).split('\n').map(JSON.parse)).ms,
  ]);
  const before = memory();
  const {trace} = await load(bytes);
  const kept = memory() - before;
  const traces = [...(await Promise.all(texts.slice(0, -1).map(async (text) => (await load(text)).trace))), trace];

  const seeks = (variables) =>
    interleave(
      15,
      traces.map((trace) => () => seek(trace, variables)),
    );
  await seeks(VARIABLES);
  const whole = (await seeks(VARIABLES)).map(median);
  const alone = (await seeks([])).map(median);
  const {first, later} = allChanges(trace);
  const withChanges = memory() - before;

  return [
    {
      title: 'A run of 1,000,000 steps and 20 variables (Node)',
      peer: 'JSON.parse',
      rows: [
        {what: 'on the wire, compressed', ours: gzipSync(bytes, {level: 9}).length / steps, unit: 'B/step', goal: 4},
        {what: 'in memory', ours: kept / steps, unit: 'B/step', goal: 20},
        {what: 'in memory, once asked for changes', ours: withChanges / steps, unit: 'B/step'},
        {
          what: 'load from text, checked',
          ours: median(loads[0].map(({ms}) => ms)),
          unit: 'ms',
          goal: 250,
          peer: median(loads[1]),
        },
        {what: 'longest turn while loading', ours: median(loads[0].map(({longest}) => longest)), unit: 'ms', goal: 50},
        ...LENGTHS.map((length, i) => ({
          what: `seek: state and 20 values, ${length.toLocaleString('en')} steps`,
          ours: whole[i],
          unit: 'µs',
          goal: 1,
        })),
        {what: 'seek: the state alone', ours: alone.at(-1), unit: 'µs', goal: 1},
        {what: 'all changes of a variable', ours: later, unit: 'ms', goal: 1},
        {what: 'all changes, the first ever asked for', ours: first, unit: 'ms'},
      ],
    },
  ];
};
