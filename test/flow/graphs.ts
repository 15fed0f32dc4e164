import type {Arrow, Box} from '../../src/elements/concept-flow/layout/layout.js';

export interface Graph {
  readonly boxes: Box[];
  readonly arrows: Arrow[];
}

/** Numbers in [0, 1), always the same for a seed. */
const numbers = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const begin = (seed: number): {graph: Graph; next: () => number; add: () => number} => {
  const next = numbers(seed);
  const graph: Graph = {boxes: [], arrows: []};
  return {graph, next, add: () => graph.boxes.push({width: 60 + Math.floor(next() * 120), height: 36}) - 1};
};

const chain = (count: number): Graph => {
  const {graph, add} = begin(1);
  for (let i = 0; i < count; i++) if (add() > 0) graph.arrows.push({from: i - 1, to: i});
  return graph;
};

const tree = (count: number): Graph => {
  const {graph, add} = begin(2);
  for (let i = 0; i < count; i++) if (add() > 0) graph.arrows.push({from: Math.floor((i - 1) / 3), to: i});
  return graph;
};

/** Each box follows one or two of the six before it. */
const net = (count: number): Graph => {
  const {graph, add, next} = begin(3);
  for (let i = 0; i < count; i++) {
    if (add() === 0) continue;
    const parents = new Set([0, next() < 0.4 ? 1 : 0].map(() => Math.max(0, i - 1 - Math.floor(next() * 6))));
    for (const from of parents) graph.arrows.push({from, to: i});
  }
  return graph;
};

const LABEL = {width: 24, height: 16};

/** A structured program: sequences, branches with labels that merge again, loops with an arrow back. */
const program = (count: number): Graph => {
  const {graph, add, next} = begin(4);
  const link = (from: number, to: number, label = false): void =>
    void graph.arrows.push(label ? {from, to, label: LABEL} : {from, to});
  const block = (entry: number, size: number): number => {
    let last = entry;
    for (let left = size; left > 0;) {
      const kind = next();
      if (kind < 0.45 || left < 4) {
        const box = add();
        link(last, box);
        last = box;
        left--;
      } else if (kind < 0.75) {
        const inner = Math.min(left - 2, 2 + Math.floor(next() * 6));
        const decision = add();
        link(last, decision);
        const yes = add();
        link(decision, yes, true);
        const yesEnd = block(yes, Math.max(1, inner >> 1) - 1);
        const no = add();
        link(decision, no, true);
        const noEnd = block(no, Math.max(1, inner - (inner >> 1)) - 1);
        const merge = add();
        link(yesEnd, merge);
        link(noEnd, merge);
        last = merge;
        left -= inner + 2;
      } else {
        const inner = Math.min(left - 1, 1 + Math.floor(next() * 5));
        const head = add();
        link(last, head);
        const body = add();
        link(head, body, true);
        link(block(body, inner - 1), head);
        last = head;
        left -= inner + 1;
      }
    }
    return last;
  };
  block(add(), count - 1);
  return graph;
};

/** The suite that the layout is measured with, here and in the benchmark. */
export const KINDS: {readonly [name: string]: (count: number) => Graph} = {chain, tree, net, program};
