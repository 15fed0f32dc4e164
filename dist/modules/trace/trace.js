import { EVENT_NAMES, PAUSES } from './format.js';
import { countUpTo } from './store.js';
import { decode, isContent, isRef, plain, sameValue } from './values.js';
/**
 * One run of one program: steps, and at each of them who lives and what they hold. Immutable. Steps are numbered from 0;
 * step -1 stands for the moment before the first.
 */
export class Trace {
    facts;
    length;
    #tables;
    #recent = [];
    #ids;
    constructor(facts, tables) {
        this.facts = facts;
        this.length = facts.length;
        this.#tables = tables;
    }
    /** What happened at a step. */
    step(index) {
        const { line, ms, details } = this.#tables;
        const { value, error, on, name, span } = details.get(index) ?? {};
        const happens = this.event(index);
        return {
            index,
            event: happens,
            waits: PAUSES.includes(happens),
            line: line[index],
            frame: this.frame(index),
            ms: ms[index],
            value: value === undefined ? value : decode(value, plain),
            error,
            on,
            name,
            span,
        };
    }
    /** What kind of step it is: of a million steps this can be asked. */
    event(step) {
        return EVENT_NAMES[this.#tables.event[step]];
    }
    /** Whether a step printed. */
    prints(step) {
        const { printed } = this.#tables;
        return printed[countUpTo(printed, step) - 1] === step;
    }
    /** The frame that a step is in. */
    frame(step) {
        return this.facts.frames[this.#tables.frame[step]];
    }
    /** What is true after a step. Asking for the same step again costs nothing: all views ask for the same. */
    state(step) {
        let state = this.#recent.find((one) => one.step === step);
        if (!state) {
            state = new State(this, step, this.#tables);
            this.#recent = [state, ...this.#recent.slice(0, 7)];
        }
        return state;
    }
    /** All that was printed up to and with a step. */
    output(step) {
        const { output, printed, ends } = this.#tables;
        return output.slice(0, ends[countUpTo(printed, step)]);
    }
    /** The step since which a frame does what it does at `step`: where it let go, or went on. For a frame that lives then. */
    since({ life }, step) {
        const moments = this.#tables.cells.history(life);
        return moments[countUpTo(moments, step + 1) - 1] - 1;
    }
    /** The next step after `step` that is on a line (of a file); -1: none. */
    nextOfLine(line, step, file = 0) {
        for (let i = step + 1; i < this.length; i++) {
            if (this.#tables.line[i] === line && this.frame(i).file === file)
                return i;
        }
        return -1;
    }
    /** The lines (of a file) that steps are on. */
    lines(file = 0) {
        const { line, frame } = this.#tables;
        const inFile = this.facts.frames.map((one) => one.file === file);
        const lines = new Set();
        for (let i = 0; i < this.length; i++)
            if (inFile[frame[i]])
                lines.add(line[i]);
        return lines;
    }
    /** The stable names of the steps: function, line, event, and the how many-th of these it is. */
    ids() {
        const counts = new Map();
        this.#ids ??= Array.from({ length: this.length }, (_, i) => {
            const key = `${this.frame(i).name}:${this.#tables.line[i]}:${EVENT_NAMES[this.#tables.event[i]]}`;
            const count = (counts.get(key) ?? 0) + 1;
            counts.set(key, count);
            return `${key}:${count}`;
        });
        return this.#ids;
    }
    /** The variables of some frames, in the order of the frames. */
    variables(frames = this.facts.frames) {
        const found = new Map();
        for (const { name: scope, slots } of frames) {
            for (const name of slots.keys())
                found.set(`${name} ${scope}`, { scope, name });
        }
        return [...found.values()];
    }
    /** What changed on the way from one step to another: variables of frames that live at either. */
    changes(from, to) {
        const before = this.state(from);
        const after = this.state(to);
        return [...new Set([...before.frames(), ...after.frames()])].flatMap((frame) => [...frame.slots.keys()].flatMap((name) => change(frame, name, before, after) ?? []));
    }
    /** The steps at which a variable is set to something else, ascending. Changes inside objects are not among them. */
    sets(variable, frames = this.facts.frames) {
        const parts = activations(variable, frames).map(({ slots, from, to }) => {
            const moments = this.#tables.cells.history(slots.get(variable.name));
            const own = moments.subarray(countUpTo(moments, Math.max(from, 0)), countUpTo(moments, to + 1));
            return own.map((moment) => moment - 1);
        });
        if (parts.length === 1)
            return parts[0];
        const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
        let count = 0;
        for (const part of parts) {
            all.set(part, count);
            count += part.length;
        }
        return all.sort().filter((step, i) => step !== all[i - 1]);
    }
    /**
     * The nearest step at which a variable changes: is set to something else, ends, or leads to an object that changes.
     * `direction` 1: after `step`; -1: before it. -1 if there is none.
     */
    nextChange(variable, step, direction, frames = this.facts.frames) {
        const { cells, objects, places } = this.#tables;
        const { name } = variable;
        const own = activations(variable, frames);
        // As long as nothing changes of all that the variable leads to, it leads to the same.
        for (let at = direction > 0 ? step : step - 1; at >= -1 && at < this.length;) {
            const state = this.state(at);
            let next = direction * Infinity;
            const look = (moments, from, to) => {
                const after = countUpTo(moments, Math.min(Math.max(at + 1, from), to));
                const moment = moments[direction > 0 ? after : after - 1];
                if (moment > from && moment <= to && direction * (moment - 1) < direction * next)
                    next = moment - 1;
            };
            for (const frame of own)
                look(cells.history(frame.slots.get(name)), frame.from, frame.to + 2);
            const values = own.map((frame) => state.value(frame, name));
            for (const { id } of reach(values, state))
                if (places.has(id))
                    look(objects.of(places.get(id)), 0, Infinity);
            if (next < 0 || next >= this.length)
                return -1;
            if (own.some((frame) => change(frame, name, this.state(next - 1), this.state(next))))
                return next;
            at = direction > 0 ? next : next - 1;
        }
        return -1;
    }
}
const activations = ({ scope, name }, frames) => [...frames].filter((frame) => frame.name === scope && frame.slots.has(name));
const change = (frame, name, before, after) => {
    const from = before.value(frame, name);
    const to = after.value(frame, name);
    const inside = sameValue(from, to);
    return inside && !differs(to, before, after) ? undefined : { frame, name, from, to, inside };
};
/** All objects that values lead to in a state. */
const reach = function* (waiting, state) {
    const seen = new Set();
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (isContent(next))
            for (const inner of next.keys.concat(next.items))
                waiting.push(inner);
        if (!isRef(next) || seen.has(next.id))
            continue;
        seen.add(next.id);
        yield next;
        waiting.push(state.content(next));
    }
};
/** Whether any object that a value leads to holds something else in one state than in another. */
export const differs = (value, before, after) => {
    for (const ref of reach([value], after))
        if (before.content(ref) !== after.content(ref))
            return true;
    return false;
};
/** What is true after a step. Immutable. */
export class State {
    step;
    #trace;
    #tables;
    #cells;
    #frames;
    constructor(trace, step, tables) {
        this.step = step;
        this.#trace = trace;
        this.#tables = tables;
        this.#cells = tables.cells.read(step + 1);
    }
    /** The frames alive, in the order in which they began. */
    frames() {
        const frameOf = (life) => this.#trace.facts.frames[(-life >> 1) - 1];
        this.#frames ??= Array.from(this.#cells.filter((cell) => cell < 0), frameOf).sort((a, b) => a.from - b.from);
        return this.#frames;
    }
    /** The frame of the step and those that called it, innermost first. Before the first step: the frames alive then. */
    stack() {
        const frames = [];
        let frame = this.step < 0 ? this.frames()[0] : this.#trace.frame(this.step);
        for (; frame; frame = this.#trace.facts.frames[frame.parent ?? -1])
            if (this.#alive(frame))
                frames.push(frame);
        return frames;
    }
    /** What a frame does; `undefined` if it is not alive. */
    status(frame) {
        if (!this.#alive(frame))
            return undefined;
        if (this.#cells[frame.life] & 1)
            return 'suspended';
        const depth = this.stack().indexOf(frame);
        return depth === 0 ? 'running' : depth > 0 ? 'calling' : 'ready';
    }
    /** The tasks that have a living frame, by index, and what the innermost frame of each does. */
    tasks() {
        const tasks = new Map(this.frames().map((frame) => [frame.task, this.status(frame)]));
        const [current] = this.stack();
        if (current)
            tasks.set(current.task, this.status(current));
        return tasks;
    }
    /** A variable of a frame; `undefined`: there is none of that name now. */
    value(frame, name) {
        return this.#alive(frame) ? this.#read(frame.slots.get(name)) : undefined;
    }
    /**
     * The activation that a reader means by a variable: that of its function that the step is in or was called from, else the
     * latest one alive. `frames` narrows which activations count.
     */
    frameOf(variable, frames) {
        const nearest = activations(variable, [...this.stack(), ...[...this.frames()].reverse()]);
        return nearest.find((one) => frames?.has(one) ?? true);
    }
    /** What a variable holds as a reader means it, see {@link frameOf}. */
    lookup(variable, frames) {
        const frame = this.frameOf(variable, frames);
        return frame && this.value(frame, variable.name);
    }
    /** What is in an object now; `undefined`: it does not exist yet. */
    content(ref) {
        const { objects, places, values } = this.#tables;
        const place = places.get(ref.id);
        return place === undefined ? place : values[objects.at(place, this.step + 1)];
    }
    #read(slot = -1) {
        return this.#tables.values[this.#cells[slot]];
    }
    #alive({ from, to }) {
        return from <= this.step && this.step <= to;
    }
}
