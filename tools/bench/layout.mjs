/** The layout of flows beside dagre's, on the graphs that the tests use. */
import {layout} from '../../dist/modules/elements/concept-flow/layout/layout.js';
import {drawWithDagre} from '../../test/flow/dagre.ts';
import {KINDS} from '../../test/flow/graphs.ts';
import {qualityOf} from '../../test/flow/quality.ts';
import {interleave, median, timed} from './measure.mjs';

const kinds = Object.keys(KINDS);

/** Numbers of boxes, the goal for each in milliseconds, how often ours and dagre run, and what dagre can draw in time. */
const SIZES = [
  {count: 7, goal: 1, runs: 41, peerRuns: 41, peerKinds: kinds},
  {count: 30, goal: 3, runs: 41, peerRuns: 41, peerKinds: kinds},
  {count: 300, goal: 30, runs: 11, peerRuns: 3, peerKinds: kinds},
  {count: 3000, goal: 300, runs: 5, peerRuns: 1, peerKinds: ['chain', 'program']},
];

/** Milliseconds and drawing; dagre recurses, and on long graphs the stack ends. */
const attempt = (draw) => {
  try {
    return timed(draw);
  } catch (error) {
    return {failed: error.name};
  }
};

const measure = async (kind, {count, goal, runs, peerRuns, peerKinds}) => {
  const graph = KINDS[kind](count);
  const {boxes, arrows} = graph;
  const draw = () => attempt(() => layout(boxes, arrows, 'down'));
  for (let i = 0; i < 3; i++) draw();
  const [ours, peers] = await interleave(runs, [
    draw,
    (round) => (round < peerRuns && peerKinds.includes(kind) ? attempt(() => drawWithDagre(graph)) : undefined),
  ]);
  const theirs = peers.filter(Boolean);
  const quality = ({result} = {}) => result && qualityOf(boxes, arrows, result);
  return {
    row: {
      what: `${kind} of ${count.toLocaleString('en')}`,
      ours: median(ours.map(({ms}) => ms)),
      unit: 'ms',
      goal,
      peer: theirs.length > 0 ? (theirs[0].failed ?? median(theirs.map(({ms}) => ms))) : 'not run',
    },
    quality: quality(ours[0]),
    peerQuality: quality(theirs[0]),
  };
};

export default async () => {
  const measured = [];
  for (const size of SIZES) for (const kind of kinds) measured.push(await measure(kind, size));
  const compared = measured.filter(({peerQuality}) => peerQuality);
  const sum = (of, key) => compared.reduce((total, one) => total + one[of][key], 0);
  const pair = (what, key, goal) => ({what, ours: sum('quality', key), goal, peer: sum('peerQuality', key)});
  const worse = compared.filter(({quality, peerQuality}) => quality.crossings > peerQuality.crossings);
  return [
    {
      title: 'Layout of a flow, boxes',
      peer: 'dagre',
      notes: ['dagre recurses, and so fails on a long chain; a tree or a net of 3,000 takes it minutes.'],
      rows: measured.map(({row}) => row),
    },
    {
      title: `The ${compared.length} drawings that both made`,
      peer: 'dagre',
      rows: [
        pair('arrows that cross', 'crossings', sum('peerQuality', 'crossings')),
        {what: 'drawings with more crossings than the other', ours: worse.length, goal: 0},
        pair('boxes on a box', 'overlaps', 0),
        pair('arrows through a box', 'through', 0),
      ],
    },
  ];
};
