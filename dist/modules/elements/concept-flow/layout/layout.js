import { inLayers } from './graph.js';
import { orderLayers } from './order.js';
import { placeVertices } from './place.js';
import { routeArrows } from './route.js';
const GAPS = { down: { box: 28, arrow: 16 }, across: { box: 18, arrow: 14 } };
/** Least distance between two layers. */
export const LAYER_GAP = 30;
const LEVEL = 11;
const PORT = 14;
/** Space around the boxes of a lane; more where its name stands. */
const LANE = 12;
const LANE_NAME = 26;
/**
 * Draws a graph in layers (Sugiyama, Tagawa, Toda 1981): turns arrows that close a cycle, puts the boxes in layers, orders
 * each layer so that few arrows cross, places the boxes, and leads the arrows around them.
 */
export const layout = (boxes, arrows, direction, layerGap = LAYER_GAP) => {
    const across = direction === 'across';
    const turn = (box) => across ? { ...box, width: box.height, height: box.width } : box;
    const graph = ordered(boxes.map(turn), arrows.map((arrow) => ({ ...arrow, label: arrow.label && turn(arrow.label) })));
    const { x, lanes, breadth } = placeLanes(graph, GAPS[direction], across ? LANE_NAME : LANE);
    const { y, height: depth, lines } = routeArrows(graph, x, { level: LEVEL, layer: layerGap, port: PORT });
    const point = (px, py) => (across ? { x: py, y: px } : { x: px, y: py });
    return {
        width: across ? depth : breadth,
        height: across ? breadth : depth,
        layers: graph.layers.length,
        boxes: boxes.map((_, i) => point(x[i], y[i])),
        arrows: arrows.map(({ from, to }, i) => {
            if (from !== to && lines[i].length > 0)
                return lines[i].map((one) => point(one.x, one.y));
            if (from !== to)
                return [point(x[from], y[from]), point(x[to], y[to])];
            const edge = x[from] + graph.breadth[from] / 2;
            const corners = [
                [edge, -8],
                [edge + 14, -8],
                [edge + 14, 8],
                [edge, 8],
            ];
            return corners.map(([px, dy]) => point(px, y[from] + dy));
        }),
        labels: graph.label.map((vertex) => (vertex === undefined ? undefined : point(x[vertex], y[vertex]))),
        lanes,
    };
};
/** The graph in layers whose arrows cross as little as we find. */
const ordered = (boxes, arrows) => {
    const graph = inLayers(boxes, arrows, true);
    const crossings = orderLayers(graph);
    if (crossings === 0)
        return graph;
    const other = inLayers(boxes, arrows, false);
    return orderLayers(other) < crossings ? other : graph;
};
/** Places the vertices lane by lane, each lane a band beside the one before. */
const placeLanes = (graph, gaps, head) => {
    const count = graph.lane.reduce((most, lane) => Math.max(most, lane), 0) + 1;
    const x = new Float64Array(graph.rank.length);
    const lanes = [];
    const [before, after] = count > 1 ? [head, LANE] : [0, 0];
    let edge = 0;
    for (let lane = 0; lane < count; lane++) {
        const inLane = (vertex) => graph.lane[vertex] === lane;
        const part = count === 1 ? graph : only(graph, inLane);
        const places = placeVertices(part, gaps);
        const own = part.layers.flat();
        const left = own.reduce((least, vertex) => Math.min(least, places[vertex] - graph.breadth[vertex] / 2), Infinity);
        const right = own.reduce((most, vertex) => Math.max(most, places[vertex] + graph.breadth[vertex] / 2), -Infinity);
        const shift = own.length > 0 ? edge + before - left : 0;
        for (const vertex of own)
            x[vertex] = places[vertex] + shift;
        const to = own.length > 0 ? right + shift + after : edge;
        lanes.push({ from: edge, to });
        edge = to;
    }
    // A loop on a box sticks out of it.
    const loops = graph.paths.some((path) => path.length === 0) ? 16 : 0;
    return { x, lanes, breadth: edge + loops };
};
/** The part of a graph that some vertices are. */
const only = (graph, keep) => ({
    ...graph,
    layers: graph.layers.map((layer) => layer.filter(keep)),
    up: graph.up.map((others) => others.filter(keep)),
    down: graph.down.map((others) => others.filter(keep)),
});
