import { code } from './generate/say.js';
import { once } from './once.js';
import { hasTasks } from './tasks.js';
/** Functions that are drawn; those that run first. What others do is drawn as done by who called them. */
const MOST = 24;
/** Characters of a name. */
const NAME = 32;
/**
 * The functions of a run as a flow. A node is a function, in a run of tasks a function in a task, and lights while it runs. An
 * arrow is a call, with how many there were; a broken one is where a function waits and another goes on. Rows light the
 * function that they begin in.
 */
export const callsOf = once((lesson) => {
    const { trace, rows } = lesson;
    const inTasks = hasTasks(lesson);
    const nodes = [];
    const indices = new Map();
    const left = new Set();
    const folded = new Set();
    const ofFrame = new Map();
    const edges = new Map();
    /** The node of a frame that runs; of one that is not drawn, its caller's; -1: that is not drawn either. */
    const nodeOf = (frame, step) => {
        const known = ofFrame.get(frame);
        if (known !== undefined)
            return known;
        const key = [inTasks ? frame.task : 0, frame.file, frame.line, frame.name].join(' ');
        let node = indices.get(key);
        if (node === undefined && nodes.length < MOST) {
            node = nodes.push({ frame, rows: [], first: rows.at(step) }) - 1;
            indices.set(key, node);
        }
        if (node === undefined) {
            left.add(key);
            folded.add(frame);
            let caller = callerOf(frame);
            while (caller && !ofFrame.has(caller))
                caller = callerOf(caller);
            node = caller ? ofFrame.get(caller) : -1;
        }
        ofFrame.set(frame, node);
        return node;
    };
    const callerOf = ({ parent }) => trace.facts.frames[parent ?? -1];
    const lead = (from, to, step, wait) => {
        if (from < 0 || to < 0)
            return;
        const key = (from * MOST + to) * 2 + Number(wait);
        const edge = edges.get(key);
        if (edge)
            edge.count += 1;
        else
            edges.set(key, { from, to, wait, first: rows.at(step), count: 1 });
    };
    for (let i = 0; i < trace.length; i++) {
        const frame = trace.frame(i);
        const before = i > 0 ? trace.frame(i - 1) : undefined;
        const event = trace.event(i);
        if (frame === before && event !== 'call')
            continue;
        const to = nodeOf(frame, i);
        const from = before ? nodeOf(before, i) : -1;
        const caller = callerOf(frame);
        // A task is begun by whoever lets it run, not by who made it.
        if (event === 'call' && caller?.task === frame.task) {
            // What a function that is not drawn does is its caller's, and no call of itself.
            const source = ofFrame.get(caller) ?? -1;
            if (source !== to || !folded.has(frame))
                lead(source, to, i, false);
        }
        else if (before && from !== to && (before.task !== frame.task || trace.event(i - 1) === 'yield'))
            lead(from, to, i, true);
    }
    for (let row = 0; row < rows.length; row++) {
        const node = ofFrame.get(trace.frame(rows.start(row))) ?? -1;
        nodes[node]?.rows.push(row);
    }
    const lit = new Int32Array(rows.length).fill(-1);
    for (const [i, node] of nodes.entries())
        for (const row of node.rows)
            lit[row] = i;
    const tasks = [...new Set(nodes.map(({ frame }) => frame.task))];
    return {
        caption: '',
        nodes: nodes.map(({ frame, rows: own }, i) => ({
            id: String(i),
            label: labelOf(frame, trace.facts.files[frame.file ?? -1]?.name),
            kind: i === 0 ? 'start' : 'step',
            lane: inTasks ? tasks.indexOf(frame.task) : 0,
            rows: own,
        })),
        edges: [...edges.values()].map(({ from, to, wait, count }) => ({
            from,
            to,
            label: count > 1 && !wait ? `${count}×` : '',
            wait,
        })),
        lanes: inTasks ? tasks.map((task) => trace.facts.tasks[task]?.name ?? '') : [],
        lit,
        made: {
            more: left.size,
            nodes: nodes.map(({ first }) => first),
            edges: [...edges.values()].map(({ first }) => first),
        },
        problems: [],
    };
});
/** A function by its name, a program by its file's; empty: neither is known. */
const labelOf = ({ name }, file = '') => {
    const own = name || file;
    return own && code(own, NAME);
};
