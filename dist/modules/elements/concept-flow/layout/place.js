/**
 * Where the middle of each vertex is along its layer (Brandes and Köpf 2001). Four times, once from each corner, every vertex
 * is lined up with the middle of its neighbours where that is free, and the lines pushed together; the mean of the middle two
 * results is balanced, and arrows through many layers are straight.
 */
export const placeVertices = (graph, gaps) => {
    const { layers, up, down, breadth, boxes, rank } = graph;
    const position = new Int32Array(rank.length);
    for (const layer of layers)
        layer.forEach((vertex, i) => (position[vertex] = i));
    for (const lists of [up, down])
        for (const list of lists)
            list.sort((a, b) => position[a] - position[b]);
    const isBend = (vertex) => vertex >= boxes;
    const between = (a, b) => (breadth[a] + breadth[b]) / 2 + (isBend(a) || isBend(b) ? gaps.arrow : gaps.box);
    const crossed = crossedByLongArrows(graph, position);
    const results = [0, 1, 2, 3].map((corner) => {
        const fromBelow = corner > 1;
        const mirrored = corner % 2 === 1;
        const sweep = (fromBelow ? [...layers].reverse() : layers).map((layer) => mirrored ? [...layer].reverse() : layer);
        const order = mirrored ? position.map((place, vertex) => layers[rank[vertex]].length - 1 - place) : position;
        const { root } = alignVertices(sweep, fromBelow ? down : up, order, mirrored, (a, b) => crossed.has(fromBelow ? b * rank.length + a : a * rank.length + b));
        const x = compact(sweep, root, between);
        return mirrored ? x.map((one) => -one) : x;
    });
    const extent = (x) => {
        let [low, high] = [Infinity, -Infinity];
        for (let i = 0; i < x.length; i++) {
            low = Math.min(low, x[i] - breadth[i] / 2);
            high = Math.max(high, x[i] + breadth[i] / 2);
        }
        return [low, high];
    };
    const extents = results.map(extent);
    const narrowest = extents.reduce((a, b) => (b[1] - b[0] < a[1] - a[0] ? b : a));
    for (const [i, x] of results.entries()) {
        const shift = i % 2 ? narrowest[1] - extents[i][1] : narrowest[0] - extents[i][0];
        for (let v = 0; v < x.length; v++)
            x[v] += shift;
    }
    return Float64Array.from(rank, (_, vertex) => {
        const [, a, b] = results.map((x) => x[vertex]).sort((p, q) => p - q);
        return (a + b) / 2;
    });
};
/** Pieces of arrows that cross a piece inside a long arrow: the long one stays straight. Keys are upper * n + lower. */
const crossedByLongArrows = ({ layers, up, boxes, rank }, position) => {
    const crossed = new Set();
    for (let i = 1; i + 1 < layers.length; i++) {
        const layer = layers[i + 1];
        let left = 0;
        let begin = 0;
        for (const [at, vertex] of layer.entries()) {
            const inner = vertex >= boxes ? up[vertex].find((other) => other >= boxes) : undefined;
            if (inner === undefined && at + 1 < layer.length)
                continue;
            const right = inner === undefined ? layers[i].length - 1 : position[inner];
            for (; begin <= at; begin++) {
                const lower = layer[begin];
                for (const upper of up[lower]) {
                    const outside = position[upper] < left || position[upper] > right;
                    if (outside && !(upper >= boxes && lower >= boxes))
                        crossed.add(upper * rank.length + lower);
                }
            }
            left = right;
        }
    }
    return crossed;
};
/** Lines each vertex up with the middle one of its neighbours in the layer before, where no line is in the way. */
const alignVertices = (layers, neighbours, order, mirrored, isCrossed) => {
    const root = Int32Array.from(order, (_, vertex) => vertex);
    const next = root.slice();
    for (const layer of layers) {
        let right = -1;
        for (const vertex of layer) {
            const sorted = mirrored ? [...neighbours[vertex]].reverse() : neighbours[vertex];
            const middle = (sorted.length - 1) / 2;
            for (let m = Math.floor(middle); m <= Math.ceil(middle); m++) {
                const other = sorted[m];
                if (other === undefined || next[vertex] !== vertex || order[other] <= right || isCrossed(other, vertex))
                    continue;
                next[other] = vertex;
                next[vertex] = root[vertex] = root[other];
                right = order[other];
            }
        }
    }
    return { root };
};
/** Pushes the lines together: first all to the left, then each to the right as far as it goes without moving another. */
const compact = (layers, root, between) => {
    const after = Array.from(root, () => []);
    const before = new Int32Array(root.length);
    for (const layer of layers) {
        for (let i = 1; i < layer.length; i++) {
            const [a, b] = [layer[i - 1], layer[i]];
            after[root[a]].push({ line: root[b], distance: between(a, b) });
            before[root[b]]++;
        }
    }
    const x = new Float64Array(root.length);
    const order = [...root.keys()].filter((vertex) => root[vertex] === vertex && before[vertex] === 0);
    for (const line of order) {
        for (const { line: other, distance } of after[line]) {
            x[other] = Math.max(x[other], x[line] + distance);
            if (--before[other] === 0)
                order.push(other);
        }
    }
    for (const line of order.reverse()) {
        const room = after[line].reduce((least, { line: other, distance }) => Math.min(least, x[other] - distance), Infinity);
        if (room < Infinity)
            x[line] = Math.max(x[line], room);
    }
    return x.map((_, vertex) => x[root[vertex]]);
};
