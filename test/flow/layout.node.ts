import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {layout, type Arrow, type Box, type Direction} from '../../src/elements/concept-flow/layout/layout.js';
import {drawWithDagre} from './dagre.js';
import {KINDS} from './graphs.js';
import {qualityOf} from './quality.js';

const DIRECTIONS: readonly Direction[] = ['down', 'across'];

const graphs = fc.integer({min: 1, max: 14}).chain((count) => {
  const box = fc.record({
    width: fc.integer({min: 20, max: 160}),
    height: fc.integer({min: 20, max: 70}),
    lane: fc.constant(0),
  });
  const end = fc.nat(count - 1);
  const label = fc.option(fc.record({width: fc.integer({min: 10, max: 90}), height: fc.constant(16)}), {
    nil: undefined,
  });
  const arrow = fc.record({from: end, to: end, label});
  return fc.record({
    boxes: fc.array(box, {minLength: count, maxLength: count}),
    arrows: fc.array(arrow, {maxLength: 24}),
  });
});

const inLanes = graphs.chain(({boxes, arrows}) =>
  fc
    .array(fc.nat(2), {minLength: boxes.length, maxLength: boxes.length})
    .map((lanes) => ({boxes: boxes.map((box, i) => ({...box, lane: lanes[i]!})), arrows})),
);

const isAt = (value: number, edge: number): boolean => Math.abs(value - edge) < 0.01;

const checkDrawing = (boxes: readonly Box[], arrows: readonly Arrow[], direction: Direction): void => {
  const drawing = layout(boxes, arrows, direction);
  const {overlaps, through} = qualityOf(boxes, arrows, drawing);
  assert.equal(overlaps, 0, 'no two boxes lie on each other');
  assert.equal(through, 0, 'no arrow runs through a box');
  for (const [i, {x, y}] of drawing.boxes.entries()) {
    const {width, height} = boxes[i]!;
    assert.ok(
      x - width / 2 > -0.01 &&
        y - height / 2 > -0.01 &&
        x + width / 2 < drawing.width + 0.01 &&
        y + height / 2 < drawing.height + 0.01,
      'all boxes are inside',
    );
  }
  for (const [i, label] of drawing.labels.entries()) {
    const {label: size, from, to} = arrows[i]!;
    if (!label || from !== to) continue;
    assert.ok(
      label.x + size!.width / 2 < drawing.width + 0.01 || direction === 'across',
      'the label of a loop is inside',
    );
    assert.ok(
      label.y + size!.height / 2 < drawing.height + 0.01 || direction === 'down',
      'the label of a loop is inside',
    );
    for (const [j, {x, y}] of drawing.boxes.entries()) {
      const apart =
        Math.abs(label.x - x) >= (size!.width + boxes[j]!.width) / 2 ||
        Math.abs(label.y - y) >= (size!.height + boxes[j]!.height) / 2;
      assert.ok(apart, 'the label of a loop lies on no box');
    }
  }
  for (const [i, {from, to}] of arrows.entries()) {
    const line = drawing.arrows[i]!;
    for (const [j, point] of line.slice(1).entries())
      assert.ok(isAt(point.x, line[j]!.x) || isAt(point.y, line[j]!.y), 'arrows run straight or sideways');
    for (const [point, box] of [
      [line[0]!, from],
      [line.at(-1)!, to],
    ] as const) {
      const at = drawing.boxes[box]!;
      const [dx, dy] = [
        Math.abs(point.x - at.x) - boxes[box]!.width / 2,
        Math.abs(point.y - at.y) - boxes[box]!.height / 2,
      ];
      assert.ok(
        dx < 0.01 && dy < 0.01 && (isAt(dx, 0) || isAt(dy, 0)),
        'an arrow begins and ends at the edge of its boxes',
      );
    }
  }
};

describe('The layout', () => {
  it('draws any graph without a box on a box or an arrow through one', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(...DIRECTIONS), ({boxes, arrows}, direction) =>
        checkDrawing(boxes, arrows, direction),
      ),
      {numRuns: 500},
    );
  });

  it('keeps lanes apart', () => {
    fc.assert(
      fc.property(inLanes, fc.constantFrom(...DIRECTIONS), ({boxes, arrows}, direction) => {
        checkDrawing(boxes, arrows, direction);
        const {lanes, boxes: places} = layout(boxes, arrows, direction);
        for (const [i, {x, y}] of places.entries()) {
          const [middle, size] = direction === 'down' ? [x, boxes[i]!.width] : [y, boxes[i]!.height];
          const {from, to} = lanes[boxes[i]!.lane]!;
          assert.ok(middle - size / 2 > from - 0.01 && middle + size / 2 < to + 0.01, 'a box is in its lane');
        }
        for (const [i, lane] of lanes.slice(1).entries()) assert.ok(lane.from >= lanes[i]!.to - 0.01);
      }),
      {numRuns: 300},
    );
  });

  it('draws a chain as one straight line', () => {
    const {arrows, boxes} = layout(KINDS['chain']!(8).boxes, KINDS['chain']!(8).arrows, 'across');
    assert.ok(boxes.every(({y}) => isAt(y, boxes[0]!.y)));
    assert.ok(arrows.every((line) => line.length === 2));
  });

  it('follows the order in which the author wrote the branches', () => {
    const box = {width: 80, height: 30};
    const {boxes} = layout(
      [box, box, box, box],
      [
        {from: 0, to: 1},
        {from: 0, to: 2},
        {from: 1, to: 3},
        {from: 2, to: 3},
      ],
      'down',
    );
    assert.ok(boxes[1]!.x < boxes[2]!.x);
    assert.ok(isAt(boxes[0]!.x, (boxes[1]!.x + boxes[2]!.x) / 2), 'a decision stands over the middle of its branches');
  });

  for (const [name, make] of Object.entries(KINDS)) {
    for (const count of [7, 30, 300]) {
      it(`has no more crossings than dagre: ${name} of ${count}`, () => {
        const graph = make(count);
        const ours = qualityOf(graph.boxes, graph.arrows, layout(graph.boxes, graph.arrows, 'down'));
        const theirs = qualityOf(graph.boxes, graph.arrows, drawWithDagre(graph));
        assert.deepEqual([ours.overlaps, ours.through], [0, 0]);
        assert.ok(ours.crossings <= theirs.crossings, `${ours.crossings} crossings, dagre ${theirs.crossings}`);
      });
    }
  }

  it('draws as many long arrows as anybody can follow around the boxes, and the others straight', () => {
    const count = 400;
    const boxes = Array.from({length: count}, () => ({width: 80, height: 34}));
    const third = Math.floor(count / 3);
    const arrows = boxes.flatMap((_, i) => [
      ...(i > 0 ? [{from: i - 1, to: i}] : []),
      {from: (i * 7) % third, to: count - 1 - ((i * 11) % third)},
    ]);
    const drawing = layout(boxes, arrows, 'down');
    assert.ok(drawing.arrows.every((line) => line.length >= 2 && line.every(({x, y}) => isFinite(x) && isFinite(y))));
    const straight = drawing.arrows.filter((line, i) => line.length === 2 && arrows[i]!.to - arrows[i]!.from > 1);
    assert.ok(straight.length > count / 2, `${straight.length} are straight`);
  });

  it('draws graphs on which recursion would fail', () => {
    const {boxes, arrows} = KINDS['chain']!(20_000);
    assert.equal(layout(boxes, arrows, 'down').boxes.length, 20_000);
  });
});
