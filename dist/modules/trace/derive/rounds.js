import { linesOf } from './source.js';
/** Longer runs are not grouped. */
const MOST_STEPS = 10_000;
/** The head of a loop, in JavaScript with its label. */
const HEAD = /^(?:async\s+|[\w$]+\s*:\s*)?(?:for|while)\b/;
/**
 * The rounds of loops that each step is in, the outermost first: the same list for all steps of a round, so that who shows
 * them sees where one ends. Where a loop ends is seen by how far its lines are indented; what is not indented has no rounds.
 */
export const roundsOf = (trace) => {
    if (trace.length > MOST_STEPS)
        return [];
    const files = trace.facts.files.map(linesOf);
    const open = new Map();
    const now = new Map();
    const none = [];
    /** The next line that each frame runs, after each step. */
    const next = new Int32Array(trace.length);
    const later = new Map();
    for (let at = trace.length - 1; at >= 0; at--) {
        const { index } = trace.frame(at);
        next[at] = later.get(index) ?? 0;
        if (trace.event(at) === 'line')
            later.set(index, trace.step(at).line);
    }
    return Array.from({ length: trace.length }, (_, at) => {
        const { event, line, frame } = trace.step(at);
        const { index, parent, file } = frame;
        const lines = files[file ?? -1];
        if (event === 'call' || !now.has(index))
            now.set(index, now.get(parent ?? -1) ?? none);
        if (event !== 'line' || !lines)
            return now.get(index);
        const indentOf = (one) => /^\s*/.exec(lines[one - 1] ?? '')[0].length;
        const loops = open.get(index) ?? [];
        const before = loops.length;
        while (loops.length > 0 && line !== loops.at(-1).line && indentOf(line) <= loops.at(-1).indent)
            loops.pop();
        const isHead = HEAD.test(lines[line - 1]?.trim() ?? '');
        const runs = next[at] > 0 && indentOf(next[at]) > indentOf(line);
        if (isHead && loops.at(-1)?.line === line) {
            if (runs)
                loops.at(-1).round++;
            else
                loops.pop();
        }
        else if (isHead && runs) {
            loops.push({ line, indent: indentOf(line), round: 1 });
        }
        else if (loops.length === before) {
            return now.get(index);
        }
        open.set(index, loops);
        const outer = now.get(parent ?? -1) ?? none;
        now.set(index, [...outer, ...loops.map(({ line: head, round }) => ({ line: head, round }))]);
        return now.get(index);
    });
};
