import { lineCount } from './line-count.js';
import { problem } from './problem.js';
import { endsEarly, RECORDED_ONLY, rowsOf } from './written.js';
/** What contradicts itself in the rows of a table. */
export const rowProblems = ({ table, sample }, trace, isRecorded) => {
    const problems = [];
    const known = new Set(Object.keys(table?.start ?? {}));
    const lines = sample?.code === undefined ? Infinity : lineCount(sample.code);
    const ids = new Map();
    const rows = rowsOf(table);
    // A long run without rows of its own is not named step by step: a million names take seconds.
    const steps = isRecorded ? new Map(rows.length > 0 ? trace.ids().map((id, step) => [id, step]) : []) : undefined;
    let last = -1;
    for (const [i, row] of rows.entries()) {
        const say = (code, key, says) => void problems.push(problem(code, ['table', 'rows', i, key], says));
        const { id, at, cells = [], line = 0, set = {} } = row;
        if (id !== undefined && ids.has(id))
            say('duplicate', 'id', `is "${id}", as is that of table.rows[${ids.get(id)}]`);
        if (id !== undefined)
            ids.set(id, i);
        const columns = table?.columns?.length;
        if (columns !== undefined && cells.length > columns) {
            say('type', 'cells', `has ${cells.length} cells, but the table has ${columns} columns`);
        }
        if (line > lines)
            say('reference', 'line', `is ${line}, but the code has ${lines} lines`);
        if (steps) {
            const start = steps.get(at ?? '');
            if (at === undefined)
                say('missing', 'at', 'is missing: over a recorded run each row says at which step it stands');
            else if (start === undefined)
                say('reference', 'at', `is "${at}", but the recording has no such step`);
            else if (start <= last)
                say('reference', 'at', `is "${at}", which comes before the step of the row above`);
            last = Math.max(last, start ?? -1);
            for (const key of ['line', 'set', 'delete', 'output', 'event', 'ms']) {
                if (row[key] !== undefined)
                    say('fact', key, 'is a fact, and the recording knows it: leave it out');
            }
            continue;
        }
        for (const key of RECORDED_ONLY) {
            if (key in row)
                say('fact', key, 'is for recorded runs: a run in rows has one frame; write it as a `trace`');
        }
        if (endsEarly(row, i, rows)) {
            say('fact', 'event', `is "${row.event}", which ends the run and its variables, but rows follow`);
        }
        for (const [name, value] of Object.entries(set)) {
            for (const same of samesIn(value)) {
                const path = ['table', 'rows', i, 'set', name];
                if (!known.has(same))
                    problems.push(problem('reference', path, `is the same as "${same}", but no row before it sets that`));
            }
            known.add(name);
        }
        for (const [j, name] of (row.delete ?? []).entries()) {
            const path = ['table', 'rows', i, 'delete', j];
            if (!known.has(name))
                problems.push(problem('reference', path, `is "${name}", but no row before it sets that`));
        }
    }
    return problems;
};
/** The names in `{"same": name}` anywhere in a value. */
const samesIn = (json) => {
    if (typeof json !== 'object' || json === null)
        return [];
    const { same, ...rest } = json;
    if (typeof same === 'string' && Object.keys(rest).length === 0)
        return [same];
    return Object.values(json).flatMap(samesIn);
};
