import { isRef } from '../values.js';
import { innermost, isTold } from './rules.js';
import { kindAt } from './rows.js';
import { sourceOf } from './source.js';
/** Steps looked at for who ran during a wait, and for where it began. */
const MOST_LOOKS = 10_000;
const isAwait = (trace, step) => /^await\b/.test(sourceOf(trace, step));
/** What the run says of the row that begins at a step and ends with another. */
export const factsOf = (trace, start, end) => {
    const step = trace.step(Math.min(innermost(trace, start), end));
    const kind = kindAt(trace, start);
    const wait = kind === 'wait' ? waitFrom(trace, step) : { meanwhile: [], resumed: true };
    const steps = Array.from({ length: Math.min(end - start, MOST_LOOKS) }, (_, i) => trace.step(start + 1 + i));
    return {
        kind,
        step,
        end,
        // A function may wait where no `await` stands: at `async with` the line says more than what it is about.
        source: sourceOf(trace, kind === 'wait' && !isAwait(trace, step) ? { ...step, span: undefined } : step),
        awaited: kind === 'wait',
        waited: kind === 'resume' ? step.ms - waitBefore(trace, step) : 0,
        ...wait,
        unwound: [...new Set(steps.flatMap(({ event, frame }) => (event === 'unwind' && isTold(frame) ? frame : [])))],
        outside: steps.flatMap(({ event, name }) => ((event === 'probe' || event === 'state') && name ? name : [])),
        ...effectsOf(trace, start, step, end),
    };
};
/** Steps of a row that are told apart by line; what comes after is told together. */
const MOST_LINES = 200;
/** After these events a frame does nothing more: what is done then, its caller does. */
const HANDS_OVER = new Set(['return', 'unwind', 'yield']);
const effectsOf = (trace, start, { index, frame }, end) => {
    const byLine = new Map();
    const add = (effect) => {
        const { frame: who, line, output, changes } = effect;
        if (output === '' && changes.length === 0)
            return;
        const key = `${who.file} ${line} ${who.index}`;
        const before = byLine.get(key);
        const is = (one, other) => one.name === other.name && one.frame === other.frame;
        const kept = before?.changes.filter((one) => !changes.some((other) => is(one, other))) ?? [];
        byLine.set(key, { ...effect, output: (before?.output ?? '') + output, changes: [...kept, ...changes] });
    };
    const [own, ...given] = effectsBetween(trace, start - 1, index);
    given.forEach(add);
    const last = Math.min(end, index + MOST_LINES);
    for (let at = index + 1; at <= last; at++)
        effectsBetween(trace, at - 1, at).forEach(add);
    if (last < end)
        add({ ...effectBetween(trace, last, end), frame, line: 0 });
    return { own, further: [...byLine.values()] };
};
/** What the last of some steps did; and, where it hands over, what its caller did before the next step. */
const effectsBetween = (trace, before, at) => {
    const all = effectBetween(trace, before, at);
    const { frame } = all;
    const caller = trace.facts.frames[frame.parent ?? -1];
    if (!HANDS_OVER.has(trace.event(at)) || !caller || !isTold(caller))
        return [all];
    const changes = all.changes.filter((one) => one.frame !== frame);
    return [
        { ...all, output: '', changes: all.changes.filter((one) => one.frame === frame) },
        { frame: caller, line: lineOf(trace, caller, at), output: all.output, changes },
    ];
};
const effectBetween = (trace, before, at) => {
    const { frame, line } = trace.step(at);
    const alive = trace.state(at).frames();
    return {
        frame,
        line,
        output: trace.output(at).slice(trace.output(before).length),
        // That a frame takes its variables with it when it ends, its return says.
        changes: eachOnce(trace
            .changes(before, at)
            .filter((one) => isTold(one.frame) && (one.to !== undefined || alive.includes(one.frame))), frame),
    };
};
/** The line that a frame is on; 0: not known. */
const lineOf = (trace, frame, at) => {
    for (let step = at; step >= Math.max(0, at - MOST_LOOKS); step--) {
        if (trace.frame(step) === frame)
            return trace.step(step).line;
    }
    return 0;
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
    const others = new Map();
    const last = Math.min(trace.length, index + MOST_LOOKS);
    for (let at = index + 1; at < last; at++) {
        const other = trace.frame(at);
        const event = trace.event(at);
        if (other === frame)
            return { meanwhile: [...others.values()], resumed: event === 'resume' };
        // Those that wait for it stop and go on with it.
        if (waiting.has(other) && (event === 'suspend' || event === 'resume'))
            continue;
        const task = other.task === frame.task ? undefined : other.task;
        const key = task === undefined ? `frame ${other.name}` : `task ${task}`;
        if (!others.has(key))
            others.set(key, { frame: other, task });
    }
    // Of a wait that is longer than what is looked at nothing is said.
    return last < trace.length ? { meanwhile: [], resumed: true } : { meanwhile: [...others.values()], resumed: false };
};
/** When a frame that goes on had stopped, in ms. */
const waitBefore = (trace, { index, frame, ms }) => {
    for (let at = index - 1; at >= Math.max(0, index - MOST_LOOKS); at--) {
        if (trace.frame(at) === frame)
            return trace.step(at).waits ? trace.step(at).ms : ms;
    }
    return ms;
};
