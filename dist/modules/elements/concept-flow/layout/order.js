/** How often the layers are swept at most, and how many sweeps in a row may bring nothing. */
const SWEEPS = 24;
const PATIENCE = 4;
/** Counts the crossings between a layer and the next (Barth, Jünger, Mutzel 2004): with a tree of counts, not pair by pair. */
const crossingsBelow = (layer, next, { down }, place) => {
    let leaves = 1;
    while (leaves < next)
        leaves *= 2;
    const counts = new Int32Array(2 * leaves);
    let crossings = 0;
    for (const vertex of layer) {
        const places = down[vertex].map((other) => place[other]).sort((a, b) => a - b);
        for (const at of places) {
            let node = at + leaves;
            counts[node]++;
            while (node > 1) {
                if (node % 2 === 0)
                    crossings += counts[node + 1];
                node >>= 1;
                counts[node]++;
            }
        }
    }
    return crossings;
};
/**
 * Orders each layer so that few arrows cross: by the mean place of the neighbours, then by swapping neighbours. Returns how
 * many crossings are left.
 */
export const orderLayers = (graph) => {
    const { layers, up, down, lane, rank } = graph;
    const place = new Int32Array(rank.length);
    const settle = (layer) => layer.forEach((vertex, i) => (place[vertex] = i));
    const byLane = (a, b) => lane[a] - lane[b];
    for (const layer of layers)
        settle(layer.sort(byLane));
    const count = () => layers.reduce((sum, layer, i) => sum + (i + 1 < layers.length ? crossingsBelow(layer, layers[i + 1].length, graph, place) : 0), 0);
    let best = { crossings: count(), layers: layers.map((layer) => [...layer]) };
    const mean = new Float64Array(rank.length);
    for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < PATIENCE && best.crossings > 0; sweep++) {
        const neighbours = sweep % 2 ? down : up;
        for (const layer of sweep % 2 ? [...layers].reverse() : layers) {
            for (const vertex of layer) {
                const others = neighbours[vertex];
                mean[vertex] = others.length
                    ? others.reduce((sum, other) => sum + place[other], 0) / others.length
                    : place[vertex];
            }
            // Every other pair of sweeps turns those that are equally good around.
            const bias = sweep & 2 ? -1 : 1;
            layer.sort((a, b) => byLane(a, b) || mean[a] - mean[b] || bias * (place[a] - place[b]));
            settle(layer);
        }
        swapNeighbours(graph, place);
        const crossings = count();
        idle = crossings < best.crossings ? 0 : idle + 1;
        if (crossings < best.crossings)
            best = { crossings, layers: layers.map((layer) => [...layer]) };
    }
    for (const [i, layer] of best.layers.entries())
        layers[i] = layer;
    return best.crossings;
};
/** Swaps vertices that stand side by side while that takes crossings away. */
const swapNeighbours = ({ layers, up, down, lane }, place) => {
    /** How many crossings between the arrows of two vertices a swap would add. */
    const cost = (left, right, neighbours) => {
        let more = 0;
        for (const a of neighbours[left])
            for (const b of neighbours[right])
                more += Math.sign(place[b] - place[a]);
        return more;
    };
    for (let pass = 0, better = true; better && pass < 6; pass++) {
        better = false;
        for (const layer of layers) {
            for (let i = 0; i + 1 < layer.length; i++) {
                const [left, right] = [layer[i], layer[i + 1]];
                if (lane[left] !== lane[right] || cost(left, right, up) + cost(left, right, down) >= 0)
                    continue;
                layer[i] = right;
                layer[i + 1] = left;
                place[right] = i;
                place[left] = i + 1;
                better = true;
            }
        }
    }
};
