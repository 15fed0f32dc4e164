/** Lessons in Chromium: moving in them, and how long until one is there. Dodona's component is the peer. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {blockReader, readTrace} from '../../dist/modules/trace/index.js';
import {withPages, write, writeJson, writePage} from './browser.mjs';
import {interleave, median, quantile, randomNumbers} from './measure.mjs';
import {optOf} from './opt.mjs';
import {growingHeap, lessonOver, longRun} from './runs.mjs';

const OURS = '/dist/trace-elements.js';

/** Dodona's component as its users would bundle it. */
const bundlePeer = async () => {
  const {outputFiles} = await build({
    stdin: {contents: `import '@dodona/trace-component';`, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
    bundle: true,
    minify: true,
    write: false,
  });
  return write('dodona.js', outputFiles[0].contents);
};

const oursOn = (name, lesson) =>
  writePage(name, `<trace-lesson src="${lesson}"></trace-lesson><script src="${OURS}"></script>`);

/** The peer shows a run from its second step on; before that, how it is used. */
const theirsOn = (name, script, run) =>
  writePage(
    name,
    `<tc-trace></tc-trace><script src="${script}"></script><script>
      fetch('${run}').then((response) => response.json()).then((trace) =>
        Object.assign(document.querySelector('tc-trace'), {trace, selectedFrame: 1}));
    </script>`,
  );

const untilShown = (page, library, script) =>
  page.evaluate((library, script) => globalThis.untilShown(library, script), library, script);
const moveTo = (page, library, position) =>
  page.evaluate((library, position) => globalThis.moveTo(library, position), library, position);

const expect = (what, seen, wanted) => {
  if (seen !== wanted) throw new Error(`${what}: ${wanted} should be seen, but ${seen} is`);
};

// Moving.

const ROUNDS = 45;

/** Even steps in no order, each once: to jump to, and then to step on from. */
const targets = (length, count) => {
  const random = randomNumbers(length);
  const found = new Set();
  while (found.size < count) found.add(2 * Math.floor(1 + (random() * (length - 4)) / 2));
  return [...found];
};

/** Whether all views are at a step. */
const checkViews = ({row, node, line, step, values}, {position, trace, lit}) => {
  const at = `At step ${position + 1}`;
  expect(`${at}, row of the table`, row, position);
  expect(`${at}, node of the flow`, node, lit);
  expect(`${at}, line of the code`, line, trace.step(position).line);
  expect(`${at}, step of the controls`, step, position + 1);
  const state = trace.state(position);
  for (const [name, text] of Object.entries(values)) {
    const value = state.value(trace.facts.frames[0], name);
    if (typeof value === 'number') expect(`${at}, value of ${name}`, text, String(value));
  }
};

/** A run in all views, and jumps and steps in it. */
const longPage = async (open, length) => {
  const [header, ...blocks] = longRun(length);
  const run = write(`run-${length}.jsonl`, [header, ...blocks].join('\n'));
  const reader = blockReader(JSON.parse(header));
  for (const block of blocks) reader.add(JSON.parse(block));
  const trace = reader.finish();
  const jumps = targets(length, ROUNDS);
  const lit = jumps.flatMap((target) => [target, target + 1]);
  const lesson = lessonOver(run, {lit: lit.map((position) => position + 1)});
  const {page} = await open(oursOn(`run-${length}.html`, writeJson(`run-${length}.lesson.json`, lesson)));
  const {ms: shown, longest} = await untilShown(page, 'ours', OURS);
  const move = async (round, isStep) => {
    const index = 2 * round + Number(isStep);
    const {ms, seen} = await moveTo(page, 'ours', lit[index]);
    checkViews(seen, {position: lit[index], trace, lit: index % lesson.flow.nodes.length});
    return ms;
  };
  return {
    page,
    length,
    shown,
    longest,
    round: async (round) => ({jump: await move(round, false), step: await move(round, true)}),
  };
};

/** Whether a reader comes to the last row with the key End. */
const reachesEnd = async ({page, length}) => {
  await page.bringToFront();
  await page.evaluate(() => globalThis.focusTable());
  await page.keyboard.press('End');
  return (await page.evaluate(() => globalThis.rowInView())) === length - 1;
};

const longRuns = (lengths) =>
  withPages(async (open) => {
    const pages = [];
    for (const length of lengths) pages.push(await longPage(open, length));
    const moves = await interleave(
      ROUNDS,
      pages.map(({round}) => round),
    );
    const of = (kind) => moves.map((list) => median(list.map((one) => one[kind])));
    const rows = (kind, name, goal) => {
      const figures = of(kind);
      return [
        ...figures.map((ours, i) => ({
          what: `${name}, ${lengths[i].toLocaleString('en')} steps`,
          ours,
          unit: 'ms',
          goal,
        })),
        {what: `${name}, the longest run to the shortest`, ours: figures.at(-1) / figures[0], goal: 1.25},
      ];
    };
    const longest = pages.at(-1);
    return {
      title: 'All views on one page, a run of 20 variables (Chromium)',
      rows: [
        ...rows('step', 'step', 2),
        ...rows('jump', 'jump', 4),
        {what: 'script start to painted, the longest run', ours: longest.shown, unit: 'ms'},
        {what: 'longest task until then', ours: longest.longest, unit: 'ms', goal: 50},
        {what: 'last row not reached with End', ours: Number(!(await reachesEnd(longest))), goal: 0},
      ],
    };
  });

const HEAP_STEPS = 1000;
const HEAP_ROUNDS = 40;

const heap = (peer) =>
  withPages(async (open) => {
    const json = growingHeap(HEAP_STEPS);
    const trace = readTrace(json);
    const jumps = targets(HEAP_STEPS, HEAP_ROUNDS);
    const lit = jumps.flatMap((target) => [target, target + 1]);
    const last = HEAP_STEPS - 1;
    const lesson = lessonOver(writeJson('heap.trace.json', json), {
      lit: [...lit, last].map((position) => position + 1),
    });
    const ours = oursOn('heap.html', writeJson('heap.lesson.json', lesson));
    const theirs = theirsOn('heap-peer.html', peer, writeJson('heap.opt.json', optOf(trace)));

    const pageOf = async (library, path, script) => {
      const {page} = await open(path);
      await untilShown(page, library, script);
      const move = async (position, index) => {
        const {ms, seen} = await moveTo(page, library, position);
        if (library === 'ours') checkViews(seen, {position, trace, lit: index % lesson.flow.nodes.length});
        else expect(`Dodona's at step ${position + 1}`, seen.text.split(/\s+/).includes(String(position - 1)), true);
        return ms;
      };
      return {
        page,
        round: async (round) => ({
          jump: await move(lit[2 * round], 2 * round),
          step: await move(lit[2 * round + 1], 2 * round + 1),
        }),
        move,
      };
    };
    const pages = [
      await pageOf('ours', ours, OURS),
      await pageOf('ours', ours, OURS),
      await pageOf('theirs', theirs, peer),
    ];
    const [, unfolded] = pages;
    await unfolded.move(last, lit.length);
    if ((await unfolded.page.evaluate(() => globalThis.unfold())) < 100) throw new Error('the list is not unfolded');

    const moves = await interleave(
      HEAP_ROUNDS,
      pages.map(({round}) => round),
    );
    const ends = await interleave(
      5,
      pages.map(({move}) => async () => {
        await move(lit[0], 0);
        return move(last, lit.length);
      }),
    );
    const steps = moves.map((list) => list.map(({step}) => step));
    const row = (what, goal, figureOf) => ({what, ours: figureOf(0), unit: 'ms', goal, peer: figureOf(2)});
    const rows = (suffix, index) => {
      const of = (figure) => (i) => figure(i === 0 ? index : i);
      return [
        row(
          `step${suffix}, median`,
          16,
          of((i) => median(steps[i])),
        ),
        row(
          `step${suffix}, the slowest twentieth`,
          16,
          of((i) => quantile(steps[i], 0.95)),
        ),
        row(
          `jump${suffix}, median`,
          50,
          of((i) => median(moves[i].map(({jump}) => jump))),
        ),
        row(
          `jump to the last step${suffix}`,
          50,
          of((i) => median(ends[i])),
        ),
      ];
    };
    return {
      title: 'A heap that grows to 1,000 objects in 1,000 steps (Chromium)',
      peer: 'Dodona',
      notes: [
        'Ours: flow, code, controls, table, tracker, question. Dodona: variables and heap; it folds a list to four items.',
      ],
      rows: [...rows('', 0), ...rows(', list unfolded', 1)],
    };
  });

// Starting.

const START_ROUNDS = 12;

const start = (peer) =>
  withPages(async (open) => {
    const lesson = '/demo/shop.lesson.json';
    const {trace} = JSON.parse(readFileSync(new URL(`../..${lesson}`, import.meta.url), 'utf8'));
    const run = writeJson('shop.opt.json', optOf(readTrace(trace)));
    const start = (library, path, script) => async () => {
      const {page, close} = await open(path);
      const {ms} = await untilShown(page, library, script);
      await close();
      return ms;
    };
    const results = await interleave(START_ROUNDS, [
      start('ours', oursOn('shop.html', lesson), OURS),
      start('theirs', theirsOn('shop-peer.html', peer, run), peer),
    ]);
    // The first of each also warms the browser.
    const [ours, theirs] = results.map((list) => median(list.slice(1)));
    return {
      title: 'From the script to a painted lesson (Chromium, nothing cached)',
      peer: 'Dodona',
      notes: [
        'The same run in both. Ours: flow, code in colours, controls, table, tracker, question. Dodona: one state of the run.',
        "Python Tutor's own viewer, which the goal of 0.4 is about, is not on npm, and so not measured here.",
      ],
      rows: [{what: 'an error that is caught, 25 steps', ours, unit: 'ms', peer: theirs}],
    };
  });

export default async () => {
  const peer = await bundlePeer();
  return [await longRuns([100, 10_000, 1_000_000]), await heap(peer), await start(peer)];
};
