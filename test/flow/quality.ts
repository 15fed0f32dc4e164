import type {Arrow, Box, Point} from '../../src/elements/concept-flow/layout/layout.js';

/** What can be seen in a drawing, counted. */
export interface Quality {
  /** Pairs of boxes that lie on each other. */
  readonly overlaps: number;
  /** Arrows that run through a box that is not theirs, each box counted. */
  readonly through: number;
  /** Pairs of arrows that cross. */
  readonly crossings: number;
}

interface Segment {
  readonly arrow: number;
  readonly a: Point;
  readonly b: Point;
}

export interface Drawing {
  readonly boxes: readonly Point[];
  readonly arrows: readonly (readonly Point[])[];
}

const segmentsOf = (arrows: Drawing['arrows']): Segment[] =>
  arrows.flatMap((line, arrow) => line.slice(1).map((b, i) => ({arrow, a: line[i]!, b})));

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = ({a, b}: Segment, {a: c, b: d}: Segment): boolean =>
  turn(a, b, c) * turn(a, b, d) < -1e-6 && turn(c, d, a) * turn(c, d, b) < -1e-6;

/** Whether a segment enters a box that is `inset` smaller on each side. */
const enters = ({a, b}: Segment, at: Point, {width, height}: Box, inset = 1): boolean => {
  let [from, to] = [0, 1];
  const clip = (delta: number, room: number): boolean => {
    if (delta === 0) return room >= 0;
    if (delta < 0) from = Math.max(from, room / delta);
    else to = Math.min(to, room / delta);
    return true;
  };
  const [left, right] = [at.x - width / 2 + inset, at.x + width / 2 - inset];
  const [top, bottom] = [at.y - height / 2 + inset, at.y + height / 2 - inset];
  const inside =
    clip(a.x - b.x, a.x - left) &&
    clip(b.x - a.x, right - a.x) &&
    clip(a.y - b.y, a.y - top) &&
    clip(b.y - a.y, bottom - a.y);
  return inside && from < to;
};

/** Looks at a drawing with the same eye, whoever made it. */
export const qualityOf = (boxes: readonly Box[], arrows: readonly Arrow[], drawing: Drawing): Quality => {
  const order = drawing.boxes.map((_, i) => i).sort((a, b) => drawing.boxes[a]!.y - drawing.boxes[b]!.y);
  const tallest = Math.max(...boxes.map(({height}) => height));
  let overlaps = 0;
  for (const [k, i] of order.entries()) {
    for (const j of order.slice(k + 1)) {
      const [p, q] = [drawing.boxes[i]!, drawing.boxes[j]!];
      if (q.y - p.y > tallest) break;
      const apart = Math.abs(p.x - q.x) >= (boxes[i]!.width + boxes[j]!.width) / 2 - 0.5;
      if (!apart && Math.abs(p.y - q.y) < (boxes[i]!.height + boxes[j]!.height) / 2 - 0.5) overlaps++;
    }
  }
  const segments = segmentsOf(drawing.arrows).sort((s, t) => Math.min(s.a.y, s.b.y) - Math.min(t.a.y, t.b.y));
  const crossing = new Set<string>();
  const through = new Set<string>();
  let firstBox = 0;
  for (const [k, s] of segments.entries()) {
    const bottom = Math.max(s.a.y, s.b.y);
    for (let m = k + 1; m < segments.length; m++) {
      const t = segments[m]!;
      if (Math.min(t.a.y, t.b.y) > bottom) break;
      if (s.arrow !== t.arrow && cross(s, t)) crossing.add([s.arrow, t.arrow].sort((a, b) => a - b).join());
    }
    const top = Math.min(s.a.y, s.b.y);
    while (firstBox < order.length && drawing.boxes[order[firstBox]!]!.y + tallest < top) firstBox++;
    for (let m = firstBox; m < order.length; m++) {
      const i = order[m]!;
      if (drawing.boxes[i]!.y - tallest > bottom) break;
      const {from, to} = arrows[s.arrow]!;
      if (i !== from && i !== to && enters(s, drawing.boxes[i]!, boxes[i]!)) through.add(`${s.arrow} ${i}`);
    }
  }
  return {overlaps, through: through.size, crossings: crossing.size};
};
