import { isContent, isRef, sameValue } from '../../trace/values.js';
import { code, speakerOf } from './say.js';
import { rowsOf } from '../written.js';
/**
 * How many steps of a row are told one by one, how many changes of a step, how many lines of output are quoted, and how far back
 * a wait is looked for.
 */
const LIMITS = { steps: 64, changes: 6, lines: 3, back: 10_000 };
/** `for x in xs`, `for (const x of xs)`, `for (T x : xs)`: what stands before is the loop's own. */
const LOOP = /^(?:async\s+)?for\b([^;]*?)(?:\b(?:in|of)\b|\s:)/;
/** A function that tells a row of a run in sentences of inline text. */
export const teller = (lesson, phrases) => {
    const { trace, rows, table, json } = lesson;
    const { tell, list } = phrases;
    const say = speakerOf(lesson, phrases);
    const manyTasks = trace.facts.tasks.length > 1;
    const taskAt = (step) => trace.frame(step).task;
    const error = ({ error: raised }) => raised ? code(raised.message ? `${raised.type}: ${raised.message}` : raised.type) : '';
    const given = (value, step) => value === undefined ? '' : say.value(value, trace.state(step.index));
    /** The steps from one on that do the same in the frames of one call chain, as awaiting functions are suspended together. */
    const chain = ({ index, event, frame }, last, inner) => {
        const steps = [trace.step(index)];
        for (let at = index + 1, from = frame; at <= last; at++) {
            const next = trace.step(at);
            const linked = inner > 0 ? next.frame.parent === from.index : from.parent === next.frame.index;
            if (next.event !== event || !linked)
                break;
            steps.push(next);
            from = next.frame;
        }
        return steps;
    };
    const suspends = (step, last) => {
        const [, ...callers] = chain(step, last, -1);
        const inner = step.index > 0 ? trace.step(step.index - 1) : undefined;
        const on = inner?.waits && inner.frame.parent === step.frame.index ? say.fn(inner.frame) : step.on && code(step.on);
        const names = callers.map(({ frame }) => say.fn(frame)).filter(Boolean);
        return [
            [tell.suspends(say.fn(step.frame), step.line, on ?? '', list(names), names.length)],
            step.index + 1 + callers.length,
        ];
    };
    const resumes = (step, last) => {
        const steps = chain(step, last, 1);
        const names = steps.map(({ frame }) => say.fn(frame)).filter(Boolean);
        let stopped = step.index - 1;
        const first = Math.max(step.frame.from, stopped - LIMITS.back, 0);
        while (stopped >= first && trace.frame(stopped) !== step.frame)
            stopped--;
        const known = stopped >= first && trace.step(stopped).waits;
        const waited = known ? step.ms - trace.step(stopped).ms : 0;
        const row = rows.at(stopped);
        const since = known && row !== rows.at(step.index) ? say.step(row) : '';
        return [
            [tell.resumes(list(names), steps.at(-1).line, Math.round(waited * 100) / 100, since, names.length || 1)],
            step.index + steps.length,
        ];
    };
    const calls = (step, changed) => {
        const { frame, index } = step;
        const state = trace.state(index);
        const own = changed.filter((one) => one.frame === frame && one.to !== undefined);
        const values = own.slice(0, LIMITS.changes).map(({ name, to }) => code(`${name} = ${say.shown(to, state)}`));
        const caller = trace.facts.frames[frame.parent ?? -1];
        const params = list(values);
        return [caller ? tell.calls(say.fn(caller), say.fn(frame), params) : tell.begins(say.fn(frame), params)];
    };
    /** What a step does, beyond what it changes and prints. */
    const EVENTS = {
        yield: (step) => tell.yields(say.fn(step.frame), given(step.value, step)),
        return: (step) => tell.returns(step.name ? code(step.name) : say.fn(step.frame), given(step.value, step)),
        raise: (step) => tell.raises(step.line, error(step)),
        catch: (step) => tell.catches(step.line, error(step)),
        unwind: ({ frame }) => tell.unwinds(say.fn(frame)),
        probe: ({ name, frame }) => (name || frame.name ? tell.probe(code(name || frame.name)) : ''),
        state: ({ name }) => (name ? tell.state(code(name)) : ''),
    };
    const tellStep = (index, last) => {
        const step = trace.step(index);
        const chained = { suspend: suspends, resume: resumes }[step.event];
        const [told, next] = chained ? chained(step, last) : [[EVENTS[step.event]?.(step) ?? ''], index + 1];
        // What a chain of frames changes while it suspends or resumes is told with its last step.
        const changed = trace.changes(index - 1, next - 1);
        if (step.event === 'call') {
            const others = changed.filter(({ frame }) => frame !== step.frame);
            return [[...calls(step, changed), ...changes(step, others), ...prints(index - 1, next - 1, step)], next];
        }
        return [[...told, ...changes(step, changed), ...prints(index - 1, next - 1, step)], next];
    };
    const changes = (step, changed) => {
        const { index, frame } = step;
        const [before, after] = [trace.state(index - 1), trace.state(index)];
        const alive = after.frames();
        const shown = changed.filter((one) => one.to !== undefined && alive.includes(one.frame));
        const gone = changed.filter((one) => one.to === undefined && alive.includes(one.frame));
        const loop = LOOP.exec(say.source(step.frame, step.line))?.[1]?.split(/[^\w$]+/) ?? [];
        let { line } = step.event === 'line' ? step : { line: 0 };
        const place = () => {
            const now = line;
            line = 0;
            return now;
        };
        const sets = shown
            .filter(({ inside }) => !inside)
            .map(({ name, frame: owner, from, to }) => {
            const variable = say.variable(name, owner, frame);
            const value = say.value(to, after);
            const others = isRef(to) && isContent(after.content(to)) ? otherNames(to, owner, name, index) : [];
            if (others.length > 0)
                return tell.aliases(place(), variable, list(others));
            if (line && loop.includes(name))
                return tell.takes(place(), variable, value);
            if (from === undefined)
                return tell.starts(place(), variable, value);
            return tell.becomes(place(), variable, isRef(from) || isRef(to) ? '' : say.value(from, before), value);
        });
        const mutations = new Map();
        for (const one of shown.filter(({ inside }) => inside)) {
            const id = isRef(one.to) ? one.to.id : NaN;
            mutations.set(id, [...(mutations.get(id) ?? []), one]);
        }
        const inPlace = [...mutations.values()].map((group) => {
            const { to } = group[0];
            const names = group.map(({ name, frame: owner }) => say.variable(name, owner, frame));
            const sizes = [before, after].map((state) => sizeOf(isRef(to) ? state.content(to) : to));
            const how = ['shrinks', 'changes', 'grows'][Math.sign(sizes[1] - sizes[0]) + 1];
            return tell.mutates[how](place(), list(names), say.value(to, after), names.length);
        });
        const names = gone.map(({ name, frame: owner }) => say.variable(name, owner, frame));
        return [
            ...[...sets, ...inPlace].slice(0, LIMITS.changes),
            names.length > 0 ? tell.gone(list(names.slice(0, LIMITS.changes)), names.length) : '',
        ];
    };
    /** Variables that named an object before a step gave it to one more. */
    const otherNames = (ref, owner, name, step) => {
        const before = trace.state(step - 1);
        const names = [];
        for (const frame of trace.state(step).stack()) {
            for (const one of frame.slots.keys()) {
                if ((frame === owner && one === name) || !sameValue(before.value(frame, one), ref))
                    continue;
                names.push(say.variable(one, frame, owner));
                if (names.length === 3)
                    return names;
            }
        }
        return names;
    };
    const prints = (from, to, { event, line: number }) => {
        const line = event === 'line' ? number : 0;
        const text = trace.output(to).slice(trace.output(from).length);
        if (text === '')
            return [];
        const { count, first } = printed(text, LIMITS.lines);
        const some = first.map((one) => code(one));
        return [count > 0 ? tell.prints(line, list(some), count - some.length) : tell.printsEmpty(line)];
    };
    /** A line that did nothing that can be seen but run. */
    const runs = (step) => {
        const next = step.index + 1 < trace.length ? trace.step(step.index + 1) : undefined;
        const goesOn = next?.event === 'line' && next.frame === step.frame ? next.line : 0;
        const source = say.source(step.frame, step.line);
        return step.line > 0 && step.frame.file !== null
            ? tell.runs(step.line, source && code(source), goesOn)
            : tell.nothing;
    };
    const said = (column, text) => tell.cell(column, /[.!?…。！？।؟]$/.test(text) ? text : '', text);
    /** The words of an author who wrote nothing of the run but words. */
    const words = (row) => (json.trace === undefined ? (rowsOf(json.table)[row]?.cells ?? []) : []).flatMap((cell, i) => cell.trim() ? said(table.columns[i]?.label ?? '', cell.trim()) : []);
    return (row) => {
        const [first, end] = [rows.start(row), rows.end(row)];
        const last = Math.min(end, first + LIMITS.steps - 1);
        const own = taskAt(first);
        const sentences = [];
        let silent = true;
        for (let at = first, task = first > 0 ? taskAt(first - 1) : -1; at <= last;) {
            const now = taskAt(at);
            if (now !== own) {
                const from = at;
                while (at <= last && taskAt(at) === now)
                    at++;
                const { waits, frame, line } = trace.step(at - 1);
                silent = false;
                sentences.push(waits ? tell.meanwhileUntil(say.task(now), say.fn(frame), line) : tell.meanwhile(say.task(now)), ...prints(from - 1, at - 1, trace.step(from)));
            }
            else {
                if (manyTasks && now !== task)
                    sentences.push(tell.taskRuns(say.task(now), task < 0 ? '' : say.task(task)));
                const [told, next] = tellStep(at, last);
                sentences.push(...told);
                silent &&= !told.some(Boolean);
                at = next;
            }
            task = now;
        }
        const said = sentences.filter(Boolean);
        if (silent) {
            const step = trace.step(first);
            const written = step.line > 0 ? [] : words(row);
            said.push(...(written.length > 0 ? written : [runs(step)]));
        }
        if (end > last)
            said.push(tell.more(end - last));
        return said.join(phrases.between);
    };
};
const sizeOf = (value) => (isContent(value) ? value.items.length + value.more : 0);
/** How many lines that are not empty a text has, and the first of them. There may be a million: they are not all kept. */
const printed = (text, most) => {
    const first = [];
    let count = 0;
    for (let from = 0; from < text.length;) {
        const end = text.indexOf('\n', from);
        const line = text.slice(from, end < 0 ? undefined : end);
        if (line.trim() !== '' && ++count <= most)
            first.push(line);
        from += line.length + 1;
    }
    return { count, first };
};
