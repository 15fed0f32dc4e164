import { once } from './once.js';
/** Columns and lanes that are drawn; more would be too thin to press. */
const COLUMNS = 48;
const LANES = 12;
/** How much wider than a turn the longest wait is in which nobody ran. */
const GAP = 3;
/** A long wait, in a run that is drawn together, is at least one of so many parts of its time. */
const LONG = 20;
/** The tasks of a run over its time. */
export const lanesOf = once(({ trace }) => {
    const turns = [];
    for (let i = 0; i < trace.length; i++) {
        const { task } = trace.frame(i);
        const last = turns.at(-1);
        // Where somebody waits, or is done, the turn ends, also if the same task is the next one to run.
        if (last?.task === task && trace.event(i) !== 'resume' && !isOver(last.to))
            last.to = i;
        else
            turns.push({ task, from: i, to: i });
    }
    const size = Math.max(1, Math.ceil(turns.length / COLUMNS));
    const count = Math.ceil(turns.length / size);
    const pauses = Array.from({ length: count }, (_, i) => {
        const { from } = turns[i * size];
        return from === 0 ? 0 : Math.max(0, trace.step(from).ms - trace.step(from - 1).ms);
    });
    const longest = Math.max(1, ...pauses);
    // Time in which nobody ran has columns of its own: nobody must seem to run in it. Where many turns share a column, long ones.
    const total = trace.length > 0 ? trace.step(trace.length - 1).ms : 0;
    const isLong = (pause) => pause > 0 && (size === 1 || pause * LONG > total);
    const columns = [];
    const columnOf = pauses.map((pause, i) => {
        const { from } = turns[i * size];
        const { ms } = trace.step(from);
        if (isLong(pause))
            columns.push({ firstStep: from, ms: ms - pause, width: (GAP * pause) / longest });
        return columns.push({ firstStep: from, ms, width: 1 }) - 1;
    });
    const lanes = new Map();
    for (const [i, { task, from, to }] of turns.entries()) {
        const column = columnOf[Math.floor(i / size)];
        let lane = lanes.get(task);
        if (!lane)
            lanes.set(task, (lane = []));
        const before = lane.at(-1);
        if (before?.to === column) {
            lane[lane.length - 1] = { ...before, lastStep: to, turns: before.turns + 1 };
            continue;
        }
        if (before && column > before.to + 1 && !isOver(before.lastStep))
            lane.push(between(before, column, from));
        lane.push({ kind: 'running', from: column, to: column, firstStep: from, lastStep: to, turns: 1, on: undefined });
    }
    // A task that waits for good waits to the end.
    for (const lane of lanes.values()) {
        const last = lane.at(-1);
        if (last.to + 1 < columns.length && trace.step(last.lastStep).waits)
            lane.push(between(last, columns.length, trace.length));
    }
    /** Whether nothing of a task is left after a step: its first function has ended. */
    function isOver(step) {
        const { parent, task } = trace.frame(step);
        const caller = trace.facts.frames[parent ?? -1];
        return ['return', 'unwind'].includes(trace.event(step)) && caller?.task !== task;
    }
    function between(before, column, next) {
        const { waits, on } = trace.step(before.lastStep);
        return {
            kind: waits ? 'suspended' : 'ready',
            from: before.to + 1,
            to: column - 1,
            // The step that lets go: what it is about is the wait.
            firstStep: before.lastStep,
            lastStep: next - 1,
            turns: 1,
            on: waits ? on : undefined,
        };
    }
    const shown = [...lanes].sort(([a], [b]) => a - b);
    return {
        tasks: shown.slice(0, LANES).map(([index, stretches]) => ({
            index,
            name: trace.facts.tasks[index]?.name || trace.frame(stretches[0].firstStep).name,
            stretches,
        })),
        more: Math.max(0, shown.length - LANES),
        columns,
    };
});
