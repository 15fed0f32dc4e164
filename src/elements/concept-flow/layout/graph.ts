/** A box to place. Sizes in any unit; all results are in the same. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Index of its lane; boxes of a lane stay side by side in a band of their own. Default 0. */
  readonly lane?: number;
}

/** An arrow between two boxes, by index. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  /** Size of its label, if it has one. */
  readonly label?: {readonly width: number; readonly height: number} | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The graph in layers. Vertices are the boxes and, after them, a bend for each layer that an arrow passes. `breadth` is the
 * size along the layer, `depth` the size across it.
 */
export interface Layered {
  readonly boxes: number;
  readonly breadth: number[];
  readonly depth: number[];
  readonly lane: number[];
  readonly rank: number[];
  readonly up: number[][];
  readonly down: number[][];
  /** The vertices of each layer, from left to right. */
  readonly layers: number[][];
  /** For each arrow the vertices that it runs through, in the direction of the layers; empty for a loop on one box. */
  readonly paths: number[][];
  /** Whether an arrow runs against the layers: it closes a cycle. */
  readonly reversed: boolean[];
  /** For each arrow the vertex that stands for its label. */
  readonly label: (number | undefined)[];
}

/**
 * Arrows turned where they close a cycle, and an order of the boxes in which all arrows then point forward. Depth first, in
 * the order of the boxes, so that what the author wrote first comes first. Not recursive: a chain may be long.
 */
const withoutCycles = (
  count: number,
  arrows: readonly Arrow[],
): {readonly order: number[]; readonly reversed: boolean[]} => {
  const out: number[][] = Array.from({length: count}, () => []);
  for (const [i, {from, to}] of arrows.entries()) if (from !== to) out[from]!.push(i);
  const reversed = arrows.map(() => false);
  const state = new Uint8Array(count);
  const finished: number[] = [];
  for (let root = 0; root < count; root++) {
    if (state[root]) continue;
    const stack = [{box: root, next: 0}];
    state[root] = 1;
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const arrow = out[top.box]![top.next++];
      if (arrow === undefined) {
        state[top.box] = 2;
        finished.push(top.box);
        stack.pop();
        continue;
      }
      const {to} = arrows[arrow]!;
      if (state[to] === 1) reversed[arrow] = true;
      if (state[to]) continue;
      state[to] = 1;
      stack.push({box: to, next: 0});
    }
  }
  return {order: finished.reverse(), reversed};
};

/** The layer of each box: as early as its arrows allow, then drawn towards its neighbours. An arrow with a label takes two. */
const rankBoxes = (order: readonly number[], arrows: readonly Arrow[], reversed: readonly boolean[]): number[] => {
  const count = order.length;
  const inward: {other: number; length: number}[][] = Array.from({length: count}, () => []);
  const outward: {other: number; length: number}[][] = Array.from({length: count}, () => []);
  for (const [i, {from, to, label}] of arrows.entries()) {
    if (from === to) continue;
    const [a, b] = reversed[i] ? [to, from] : [from, to];
    outward[a]!.push({other: b, length: label ? 2 : 1});
    inward[b]!.push({other: a, length: label ? 2 : 1});
  }
  const rank = Array.from({length: count}, () => 0);
  const earliest = (box: number): number =>
    inward[box]!.reduce((most, {other, length}) => Math.max(most, rank[other]! + length), 0);
  const latest = (box: number): number =>
    outward[box]!.reduce((least, {other, length}) => Math.min(least, rank[other]! - length), Infinity);
  for (const box of order) rank[box] = earliest(box);
  for (let pass = 0; pass < 3; pass++) {
    for (const box of [...order].reverse()) {
      if (outward[box]!.length > inward[box]!.length) rank[box] = Math.max(rank[box]!, latest(box));
    }
    for (const box of order) if (inward[box]!.length > outward[box]!.length) rank[box] = earliest(box);
  }
  const first = rank.reduce((least, one) => Math.min(least, one), Infinity);
  return rank.map((one) => one - first);
};

/** Bends that are laid out; a flow of 3,000 nodes that somebody means has a tenth. Long arrows beyond are drawn straight. */
const MOST_BENDS = 20_000;

/**
 * The graph in layers, each arrow cut into pieces that lead from one layer to the next.
 *
 * @param backLast Whether arrows that close a cycle begin outside, around the others: the drawing is narrower, but now and
 *   then has crossings that another beginning avoids.
 */
export const inLayers = (boxes: readonly Box[], arrows: readonly Arrow[], backLast: boolean): Layered => {
  const {order, reversed} = withoutCycles(boxes.length, arrows);
  const rank = rankBoxes(order, arrows, reversed);
  const breadth = boxes.map(({width}) => width);
  const depth = boxes.map(({height}) => height);
  const lane = boxes.map((box) => box.lane ?? 0);
  const up: number[][] = boxes.map(() => []);
  const down: number[][] = boxes.map(() => []);
  const label: (number | undefined)[] = arrows.map(() => undefined);
  const bend = (layer: number, inLane: number): number => {
    up.push([]);
    down.push([]);
    breadth.push(0);
    depth.push(0);
    lane.push(inLane);
    return rank.push(layer) - 1;
  };
  const paths = arrows.map(({from, to, label: text}, i) => {
    if (from === to) return [];
    const [first, last] = reversed[i] ? [to, from] : [from, to];
    const span = rank[last]! - rank[first]!;
    if (span > 1 && rank.length - boxes.length + span > MOST_BENDS) return [];
    const path = [first];
    const middle = (rank[first]! + rank[last]!) >> 1;
    for (let layer = rank[first]! + 1; layer < rank[last]!; layer++) {
      const vertex = bend(layer, lane[first]!);
      if (text && layer === middle) {
        breadth[vertex] = text.width;
        depth[vertex] = text.height;
        label[i] = vertex;
      }
      path.push(vertex);
    }
    path.push(last);
    return path;
  });
  const sequence = [...paths.keys()];
  if (backLast) sequence.sort((a, b) => Number(reversed[a]) - Number(reversed[b]));
  for (const i of sequence) {
    for (const [j, vertex] of paths[i]!.entries()) {
      if (j === 0) continue;
      down[paths[i]![j - 1]!]!.push(vertex);
      up[vertex]!.push(paths[i]![j - 1]!);
    }
  }
  const layers: number[][] = [];
  const seen = new Uint8Array(rank.length);
  for (const root of order) {
    const stack = [root];
    while (stack.length > 0) {
      const vertex = stack.pop()!;
      if (seen[vertex]) continue;
      seen[vertex] = 1;
      (layers[rank[vertex]!] ??= []).push(vertex);
      stack.push(...[...down[vertex]!].reverse());
    }
  }
  return {
    boxes: boxes.length,
    breadth,
    depth,
    lane,
    rank,
    up,
    down,
    layers: Array.from(layers, (layer) => layer ?? []),
    paths,
    reversed,
    label,
  };
};
