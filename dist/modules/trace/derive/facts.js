import { isRef } from '../values.js';
import { innermost, isTold } from './rules.js';
import { kindAt } from './rows.js';
/** Steps looked at for who ran during a wait, and for where it began. */
const MOST_LOOKS = 10_000;
/** What the run says of the row that begins at a step and ends with another. */
export const factsOf = (trace, start, end) => {
    const step = trace.step(Math.min(innermost(trace, start), end));
    const kind = kindAt(trace, start);
    const wait = kind === 'wait' ? waitFrom(trace, step) : { meanwhile: [], resumed: true };
    const steps = Array.from({ length: Math.min(end - start, MOST_LOOKS) }, (_, i) => trace.step(start + 1 + i));
    const alive = trace.state(end).frames();
    return {
        kind,
        step,
        end,
        source: sourceOf(trace, step),
        awaited: kind === 'wait',
        waited: kind === 'resume' ? step.ms - waitBefore(trace, step) : 0,
        ...wait,
        unwound: [...new Set(steps.flatMap(({ event, frame }) => (event === 'unwind' && isTold(frame) ? frame : [])))],
        outside: steps.flatMap(({ event, name }) => ((event === 'probe' || event === 'state') && name ? name : [])),
        output: trace.output(end).slice(trace.output(start - 1).length),
        // That a frame takes its variables with it when it ends, its return says.
        changes: eachOnce(trace
            .changes(start - 1, end)
            .filter(({ frame, to }) => isTold(frame) && (to !== undefined || alive.includes(frame))), step.frame),
    };
};
/** Changes without those that tell of one object again, by another of its names. Names of the row's own frame come first. */
const eachOnce = (changes, own) => {
    const told = new Set();
    const ordered = [...changes.filter(({ frame }) => frame === own), ...changes.filter(({ frame }) => frame !== own)];
    return ordered.filter(({ inside, to }) => {
        if (!isRef(to))
            return true;
        const again = inside && told.has(to.id);
        told.add(to.id);
        return !again;
    });
};
/** Who runs between the step at which a frame stops and the one at which it goes on. */
const waitFrom = (trace, { index, frame }) => {
    const waiting = new Set();
    for (let one = frame; one; one = trace.facts.frames[one.parent ?? -1])
        waiting.add(one);
    const counts = new Map();
    const last = Math.min(trace.length, index + MOST_LOOKS);
    for (let at = index + 1; at < last; at++) {
        const other = trace.frame(at);
        const event = trace.event(at);
        if (other === frame)
            return { meanwhile: [...counts.values()], resumed: event === 'resume' };
        // Those that wait for it stop and go on with it.
        if (waiting.has(other) && (event === 'suspend' || event === 'resume'))
            continue;
        const task = other.task === frame.task ? undefined : other.task;
        const key = task === undefined ? `frame ${other.name}` : `task ${task}`;
        const count = counts.get(key) ?? { frame: other, task, steps: 0 };
        count.steps++;
        counts.set(key, count);
    }
    return { meanwhile: [...counts.values()], resumed: last < trace.length };
};
/** When a frame that goes on had stopped, in ms. */
const waitBefore = (trace, { index, frame, ms }) => {
    for (let at = index - 1; at >= Math.max(0, index - MOST_LOOKS); at--) {
        if (trace.frame(at) === frame)
            return trace.step(at).waits ? trace.step(at).ms : ms;
    }
    return ms;
};
/** The text of a span, else of the line. Columns count UTF-16 units, as both recorders do. */
const sourceOf = (trace, { frame, line, span }) => {
    const text = frame.file === null ? undefined : trace.facts.files[frame.file]?.text;
    if (text === undefined)
        return '';
    const lines = text.split(/\r?\n/);
    if (!span)
        return lines[line - 1]?.trim() ?? '';
    const [first, from, last, to] = span;
    const piece = lines
        .slice(first - 1, last)
        .map((one, i, all) => one.slice(i === 0 ? from : 0, i === all.length - 1 ? to : undefined));
    return piece.join(' ').replace(/\s+/g, ' ').trim() || (lines[line - 1]?.trim() ?? '');
};
