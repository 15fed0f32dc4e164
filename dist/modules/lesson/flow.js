import { missingStep } from './missing-step.js';
import { once } from './once.js';
import { problem } from './problem.js';
/** Reads a flow. Without edges the nodes are a chain. */
export const readFlow = (json, table, rowCount) => {
    const problems = [];
    const nodesJson = json.nodes.map((node) => (typeof node === 'string' ? { id: node, label: node } : node));
    const indices = new Map();
    for (const [i, { id }] of nodesJson.entries()) {
        if (indices.has(id))
            problems.push(problem('duplicate', ['flow', 'nodes', i, 'id'], `is "${id}", as is that of flow.nodes[${indices.get(id)}]`));
        else
            indices.set(id, i);
    }
    const lanes = new Map((json.lanes ?? []).map(({ id }, i) => [id, i]));
    const rowsOf = nodesJson.map(() => []);
    for (let row = 0; row < rowCount; row++) {
        const id = table.node(row);
        const node = id === undefined ? undefined : indices.get(id);
        if (node !== undefined)
            rowsOf[node].push(row);
        else if (id !== undefined)
            problems.push(problem('reference', ['table', 'rows', row, 'node'], `is "${id}", but the flow has no such node`));
    }
    for (const [i, node] of nodesJson.entries()) {
        for (const [j, step] of ('steps' in node ? (node.steps ?? []) : []).entries()) {
            const row = table.find(step);
            if (row < 0)
                problems.push(problem('reference', ['flow', 'nodes', i, 'steps', j], missingStep(step, table, rowCount)));
            else if (!rowsOf[i].includes(row))
                rowsOf[i].push(row);
        }
        rowsOf[i].sort((a, b) => a - b);
    }
    const nodes = nodesJson.map((node, i) => {
        const lane = 'lane' in node && node.lane !== undefined ? lanes.get(node.lane) : 0;
        if (lane === undefined)
            problems.push(problem('reference', ['flow', 'nodes', i, 'lane'], `is "${'lane' in node ? node.lane : ''}", but \`lanes\` has no such lane`));
        return {
            id: node.id,
            label: node.label,
            kind: ('kind' in node && node.kind) || 'step',
            lane: lane ?? 0,
            rows: rowsOf[i],
        };
    });
    const edges = json.edges
        ? json.edges.flatMap(({ from, to, label = '', wait = false }, i) => {
            const ends = [from, to].map((id) => indices.get(id));
            for (const [j, end] of ends.entries()) {
                if (end === undefined)
                    problems.push(problem('reference', ['flow', 'edges', i, j ? 'to' : 'from'], `is "${j ? to : from}", but the flow has no such node`));
            }
            return ends[0] === undefined || ends[1] === undefined ? [] : [{ from: ends[0], to: ends[1], label, wait }];
        })
        : nodes.slice(1).map((_, i) => ({ from: i, to: i + 1, label: '', wait: nodes[i].kind === 'wait' }));
    const lit = new Int32Array(rowCount).fill(-1);
    for (const [i, { rows }] of nodes.entries())
        for (const row of rows)
            lit[row] = i;
    for (let row = 1; row < rowCount; row++)
        if (lit[row] === -1)
            lit[row] = lit[row - 1];
    return { caption: json.caption ?? '', nodes, edges, lanes: (json.lanes ?? []).map(({ label }) => label), lit, problems };
};
/** The flow that the author of a lesson wrote, if any. */
export const flowOf = once(({ json, table, rows }) => json.flow && readFlow(json.flow, table, rows.length));
