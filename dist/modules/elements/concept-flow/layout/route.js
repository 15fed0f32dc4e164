/** Arrows as lines of horizontal and vertical pieces. Sideways they run between the layers only, so never through a box. */
export const routeArrows = (graph, x, spacing) => {
    const { layers, paths, depth, rank, reversed } = graph;
    const pieces = paths.flatMap((path, arrow) => path.slice(1).map((lower, i) => ({ arrow, upper: path[i], lower, a: x[path[i]], b: x[lower], level: -1 })));
    spreadPorts(graph, x, pieces, spacing.port);
    const between = layers.map(() => []);
    for (const piece of pieces)
        between[rank[piece.upper]].push(piece);
    const levels = between.map(assignLevels);
    // Downwards, layer by layer: the more arrows run sideways between two layers, the further they are apart.
    const y = new Float64Array(rank.length);
    const firstLevel = [];
    let height = 0;
    for (const [i, layer] of layers.entries()) {
        const tallest = layer.reduce((most, vertex) => Math.max(most, depth[vertex]), 0);
        for (const vertex of layer)
            y[vertex] = height + tallest / 2;
        height += tallest;
        if (i === layers.length - 1)
            break;
        const gap = Math.max(spacing.layer, (levels[i] + 1) * spacing.level + spacing.layer / 2);
        firstLevel[i] = height + (gap - Math.max(0, levels[i] - 1) * spacing.level) / 2;
        height += gap;
    }
    const lines = paths.map(() => []);
    for (const { arrow, upper, lower, a, b, level } of pieces) {
        const line = lines[arrow];
        line.push({ x: a, y: y[upper] + depth[upper] / 2 });
        if (level >= 0) {
            const at = firstLevel[rank[upper]] + level * spacing.level;
            line.push({ x: a, y: at }, { x: b, y: at });
        }
        line.push({ x: b, y: y[lower] - depth[lower] / 2 });
    }
    return { y, height, lines: lines.map((line, i) => straight(reversed[i] ? line.reverse() : line)) };
};
/** Without points that lie on the line between their neighbours. */
const straight = (line) => line.filter((point, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    if (!before || !after)
        return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
});
/** Gives each arrow at the edge of a box a place of its own there; a lone one goes straight on where the boxes allow it. */
const spreadPorts = (graph, x, pieces, port) => {
    const { boxes, breadth } = graph;
    const leaving = Array.from(x, () => []);
    const arriving = Array.from(x, () => []);
    for (const piece of pieces) {
        leaving[piece.upper].push(piece);
        arriving[piece.lower].push(piece);
    }
    const spread = (group, vertex, own, other) => {
        const sorted = [...group].sort((p, q) => p[other] - q[other]);
        const step = Math.min(port, Math.max(0, breadth[vertex] - port) / Math.max(1, sorted.length - 1));
        for (const [i, piece] of sorted.entries())
            piece[own] = x[vertex] + (i - (sorted.length - 1) / 2) * step;
    };
    for (let vertex = 0; vertex < boxes; vertex++) {
        spread(leaving[vertex], vertex, 'a', 'b');
        spread(arriving[vertex], vertex, 'b', 'a');
    }
    for (const piece of pieces) {
        const { upper, lower, a, b } = piece;
        const alone = [leaving[upper], arriving[lower]].map((group) => group.length === 1);
        const room = [upper, lower].map((vertex) => (vertex < boxes ? Math.max(0, breadth[vertex] / 2 - port) : 0));
        // The end that may move goes to where the other is.
        if (alone[1] && Math.abs(a - x[lower]) <= room[1])
            piece.b = a;
        else if (alone[0] && Math.abs(b - x[upper]) <= room[0])
            piece.a = b;
    }
};
/** Nearer than this, two lines would be taken for one. */
const NEAR = 3;
/**
 * Puts the sideways pieces between two layers on levels so that no two lie on each other and none crosses another more often
 * than it must. Returns how many levels there are.
 */
const assignLevels = (pieces) => {
    const bent = pieces.filter(({ a, b }) => Math.abs(a - b) > 0.01);
    const span = ({ a, b }) => [Math.min(a, b) - NEAR, Math.max(a, b) + NEAR];
    const overlap = (p, q) => {
        const [[from, to], [otherFrom, otherTo]] = [span(p), span(q)];
        return from < otherTo && otherFrom < to;
    };
    /** Whether `p` has to run above `q`. */
    const isAbove = (p, q) => {
        if (Math.abs(p.a - q.b) < NEAR)
            return true;
        if (Math.abs(q.a - p.b) < NEAR || !overlap(p, q))
            return false;
        const right = p.b > p.a;
        return right === q.b > q.a && (right ? p.a > q.a : p.a < q.a);
    };
    const above = bent.map((q, i) => bent.flatMap((p, j) => (i !== j && isAbove(p, q) ? [j] : [])));
    let levels = 0;
    const state = new Uint8Array(bent.length);
    const settle = (root) => {
        const stack = [root];
        while (stack.length > 0) {
            const i = stack.at(-1);
            const waiting = state[i] === 0 ? above[i].filter((j) => state[j] === 0) : [];
            if (state[i] === 0)
                state[i] = 1;
            if (waiting.length > 0) {
                stack.push(...waiting);
                continue;
            }
            stack.pop();
            if (state[i] === 2)
                continue;
            state[i] = 2;
            const piece = bent[i];
            let level = above[i].reduce((least, j) => Math.max(least, bent[j].level + 1), 0);
            while (bent.some((other) => other !== piece && other.level === level && overlap(other, piece)))
                level++;
            piece.level = level;
            levels = Math.max(levels, level + 1);
        }
    };
    for (let i = 0; i < bent.length; i++)
        if (state[i] === 0)
            settle(i);
    for (const piece of pieces)
        if (piece.level < 0)
            piece.b = piece.a;
    return levels;
};
