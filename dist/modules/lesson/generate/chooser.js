import { differs } from '../../trace/trace.js';
import { isContent, isRef, sameValue } from '../../trace/values.js';
import { normal } from '../fact.js';
import { escapeInline, plainText } from '../inline.js';
import { show } from '../show.js';
import { trackerOf } from '../tracker.js';
import { LIMITS, meaning, NOTHING } from './choices.js';
import { code, speakerOf } from './say.js';
/** How many rows around one are looked at, how many variables and tasks, and how many steps for one of the same frame. */
const BOUNDS = { rows: 8, variables: 40, tasks: 20, steps: 1000 };
/** Whether a value stayed the same, what it leads to included. */
export const isKept = (from, to, before, after) => sameValue(from, to) && !differs(to, before, after);
const LOOP = /^\W*(?:for|while|do|loop|until|repeat)\b/;
const typeOf = (value) => (value === null ? 'null' : typeof value);
export const chooserOf = (lesson, phrases) => {
    const { trace, rows, table } = lesson;
    const { why, option } = phrases;
    const { language, tasks } = trace.facts;
    const say = speakerOf(lesson, phrases);
    const tracker = trackerOf(lesson);
    const scopes = new Map();
    for (const { name } of trace.variables(tracker.frames))
        scopes.set(name, (scopes.get(name) ?? 0) + 1);
    const known = new Map();
    const state = (row) => trace.state(rows.end(row));
    const output = (row) => trace.output(rows.end(row));
    const printed = (row) => output(row).slice(output(row - 1).length);
    const next = (row) => rows.end(row) + 1 < trace.length ? trace.step(rows.end(row) + 1) : undefined;
    const places = (row) => {
        if (!known.has(row)) {
            const at = state(row);
            const found = tracker.variables.slice(0, BOUNDS.variables).flatMap((variable) => {
                const frame = at.frameOf(variable, tracker.frames);
                return frame && at.value(frame, variable.name) !== undefined ? [[frame, variable.name]] : [];
            });
            known.set(row, found);
        }
        return known.get(row);
    };
    const named = ([frame, name]) => frame.name || scopes.get(name) > 1 ? phrases.name.variable(code(name), say.fn(frame)) : code(name);
    const twins = ([frame, name], row) => {
        const at = state(row);
        return at.frames().filter((one) => one !== frame && one.name === frame.name && at.value(one, name) !== undefined);
    };
    // Choices of each sort. What is too long to be told from another says nothing, and is not offered.
    const value = (one, at, reason = '') => {
        const text = show(one, language, at, LIMITS.text + 1);
        const content = isRef(one) ? at.content(one) : one;
        const opaque = isContent(content) && content.kind === 'object' && content.items.length === 0;
        return { says: opaque || text.includes('…') ? '' : text, text: code(text), why: reason };
    };
    const nothing = (reason = '') => ({ says: NOTHING, text: option.nothing, why: reason });
    const print = (text, reason = '') => {
        const says = text.length > 10 * LIMITS.text ? '' : normal(text);
        return { says, text: code(says), why: reason };
    };
    const line = (number, frame, reason = '') => {
        const excerpt = say.source(frame, number);
        return { says: String(number), text: option.line(number), why: reason, ...(excerpt && { code: { code: excerpt } }) };
    };
    // What a reader may take for the right one, best first.
    const after = (row) => Array.from({ length: Math.max(0, Math.min(BOUNDS.rows, rows.length - 1 - row)) }, (_, i) => row + 1 + i);
    const before = (row) => Array.from({ length: Math.min(BOUNDS.rows, row) }, (_, i) => row - 1 - i);
    /** The values before and after the one that a variable has: the nearest that are others. */
    const nearValues = function* (row, place) {
        const at = state(row);
        const now = at.value(...place);
        const variable = named(place);
        for (const back of [...before(row), -1].slice(0, BOUNDS.rows)) {
            const past = state(back);
            const old = past.value(...place);
            if (old === undefined)
                break;
            if (isKept(old, now, past, at))
                continue;
            // What it was before the run, no step says.
            const isBefore = back === row - 1 || back < 0;
            const reason = isBefore ? why.before(variable, say.step(back + 1)) : why.earlier(variable, say.step(back));
            yield value(old, past, reason);
            break;
        }
        for (const ahead of after(row)) {
            const future = state(ahead);
            const to = future.value(...place);
            if (to === undefined)
                break;
            if (isKept(now, to, at, future))
                continue;
            yield value(to, future, why.later(variable, say.step(ahead)));
            break;
        }
    };
    /** What other variables hold, of the same type or of others. */
    const otherValues = function* (row, [frame, name], same) {
        const at = state(row);
        const now = typeOf(at.value(frame, name));
        for (const place of places(row)) {
            const other = at.value(...place);
            if ((place[0] === frame && place[1] === name) || (typeOf(other) === now) !== same)
                continue;
            yield value(other, at, why.otherVariable(named(place), say.step(row)));
        }
    };
    const oneOff = function* (number) {
        if (!Number.isSafeInteger(number))
            return;
        for (const by of [1, -1]) {
            const says = String(number + by);
            yield { says, text: code(says), why: by > 0 ? why.oneMore : why.oneLess };
        }
    };
    const valueWrongs = function* (row, place, running) {
        const at = state(row);
        const [frame, name] = place;
        const others = twins(place, row).slice(0, BOUNDS.tasks);
        // Where another activation may be meant, what is right there is not wrong here.
        const taken = new Set(running ? [] : others.map((one) => meaning(value(at.value(one, name), at).says)));
        const wrongs = function* () {
            yield* nearValues(row, place);
            if (running)
                for (const one of others)
                    yield value(at.value(one, name), at, why.otherCall(code(name), say.fn(frame)));
            yield* otherValues(row, place, true);
            yield* oneOff(at.value(frame, name));
            if (at.value(frame, name) !== null)
                yield nothing(why.hasValue(named(place)));
            yield* otherValues(row, place, false);
        };
        for (const one of wrongs())
            if (!taken.has(meaning(one.says)))
                yield one;
    };
    const outputWrongs = function* (row) {
        const all = output(row);
        const old = output(row - 1);
        if (old !== all) {
            yield print(old, why.printedBefore(say.step(row)));
            if (old)
                yield print(printed(row), why.lastOnly(say.step(row)));
        }
        const more = after(row).filter((ahead) => output(ahead) !== all);
        for (const ahead of more.slice(0, 1))
            yield print(output(ahead), why.printedLater(say.step(ahead)));
        for (const ahead of more.slice(1, 2))
            yield print(printed(ahead), why.otherPrints(say.step(ahead)));
        if (all)
            yield nothing(why.hasPrinted(say.step(row)));
        else
            for (const place of places(row))
                yield value(state(row).value(...place), state(row), why.notPrinted(named(place), say.step(row)));
    };
    const printsWrongs = function* (row) {
        yield print(output(row), why.allPrinted(say.step(row)));
        for (const other of [...after(row), ...before(row)])
            if (printed(other))
                yield print(printed(other), why.otherPrints(say.step(other)));
        yield nothing(why.printsSomething(say.step(row)));
    };
    const lineWrongs = function* (row, to) {
        const last = trace.step(rows.end(row));
        const { frame } = to;
        const nearest = (from, by) => {
            for (let at = from + by; at > 0 && Math.abs(at - from) < BOUNDS.rows; at += by)
                if (/\w/.test(say.source(frame, at)))
                    return at;
            return 0;
        };
        const here = last.frame.file === frame.file ? last.line : 0;
        // On the way back, a loop may ask its head, although a recording does not show that as a step of its own.
        const back = to.line < here;
        // And back in a caller, the line that called is not done yet.
        let called = rows.end(row);
        for (let i = 0; to.frame !== last.frame && called >= 0 && i < BOUNDS.steps && trace.frame(called) !== to.frame; i++)
            called--;
        const open = called >= 0 && to.frame !== last.frame && trace.frame(called) === to.frame ? trace.step(called).line : 0;
        const isOpen = (one) => one === open || (back && LOOP.test(say.source(frame, one)));
        for (const one of [here && nearest(here, 1), here, nearest(to.line, 1), nearest(to.line, -1)]) {
            if (one <= 0 || one === to.line || isOpen(one))
                continue;
            const below = one > (here || to.line) ? why.lineBelow : why.lineAbove;
            yield line(one, frame, one === here ? why.sameLine(one, say.step(row)) : below(one));
        }
        for (const ahead of after(row)) {
            const other = trace.step(rows.start(ahead));
            if (other.line > 0 && other.frame.file === frame.file && !isOpen(other.line))
                yield line(other.line, frame, why.lineElsewhere(other.line, say.step(ahead)));
        }
    };
    const task = (index, reason = '') => ({
        says: tasks[index]?.name || `task ${index + 1}`,
        text: say.task(index),
        why: reason,
    });
    const taskWrongs = function* (row, right) {
        const now = trace.frame(rows.end(row)).task;
        for (const index of new Set([now, ...[...tasks.keys()].slice(0, BOUNDS.tasks)])) {
            const says = now === right ? why.taskGoesOn : index === now ? why.taskStays : why.taskWaits;
            if (index !== right)
                yield task(index, says(say.task(index), say.step(row)));
        }
    };
    const returnedWrongs = function* (row, { index, frame, value: right }) {
        const at = trace.state(index);
        for (const name of [...frame.slots.keys()].slice(0, BOUNDS.variables)) {
            const local = at.value(frame, name);
            if (local !== undefined)
                yield value(local, at, why.local(named([frame, name])));
        }
        for (const other of [...before(row), ...after(row)]) {
            const step = trace.step(rows.start(other));
            if (step.event === 'return' && step.frame.name === frame.name && step.value !== undefined)
                yield value(step.value, trace.state(step.index), why.otherReturn(say.fn(frame), say.step(other)));
        }
        yield* oneOff(right);
        if (right !== null)
            yield value(null, at, why.returnsValue(say.fn(frame), say.step(row)));
    };
    const cell = (row, column, reason = '') => {
        const says = normal(plainText(table.cells(row)[column] ?? [], ({ target }) => target));
        return { says, text: escapeInline(says), why: reason };
    };
    return {
        say,
        state,
        places,
        named,
        twins,
        output,
        printed,
        next,
        value,
        choices: {
            value: (row, place, running = false) => ({
                right: value(state(row).value(...place), state(row)),
                wrong: valueWrongs(row, place, running),
            }),
            output: (row) => ({ right: output(row) ? print(output(row)) : nothing(), wrong: outputWrongs(row) }),
            prints: (row) => ({ right: print(printed(row)), wrong: printsWrongs(row) }),
            line: (row) => {
                const to = next(row);
                if (!to || to.line <= 0 || to.frame.file === null)
                    return undefined;
                return { right: line(to.line, to.frame), wrong: lineWrongs(row, to) };
            },
            task: (row) => {
                const to = next(row);
                return to && { right: task(to.frame.task), wrong: taskWrongs(row, to.frame.task) };
            },
            cell: (row, column) => ({
                right: cell(row, column),
                wrong: [...before(row), ...after(row)].map((other) => cell(other, column, why.otherCell(say.step(other)))),
            }),
            returned: (row, step) => ({
                right: value(step.value, trace.state(step.index)),
                wrong: returnedWrongs(row, step),
            }),
        },
    };
};
