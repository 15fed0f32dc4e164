import { EVENT_NAMES, PAUSES, } from './format.js';
import { Column, History, Store } from './store.js';
import { Trace } from './trace.js';
import { decode, decodeContent, isContent, isRef, sameValue } from './values.js';
const codes = (names) => names.map((name) => EVENT_NAMES.indexOf(name));
const ENDING = codes(['return', 'unwind']);
const PAUSING = codes(PAUSES);
/** The tables of a store while they grow. */
const changeLog = () => {
    const offsets = new Column();
    const slots = new Column();
    const values = new Column();
    const now = [];
    const free = [];
    offsets.push(0);
    return {
        get: (slot) => now[slot],
        set: (slot, value) => {
            if (now[slot] === value)
                return;
            now[slot] = value;
            slots.push(slot);
            values.push(value);
        },
        /** A slot for what lives since a step: one that is free since then, so that nobody reads what another left. */
        take: (since) => ((free.at(-1)?.[1] ?? Infinity) <= since ? free.pop()[0] : now.push(0) - 1),
        give: (slot, step) => {
            free.push([slot, step]);
        },
        /** The moment that is not over yet. */
        moment: () => offsets.length - 1,
        /** Ends a moment. */
        close: () => offsets.push(slots.length),
        store: () => new Store(now.length, offsets, slots, values),
    };
};
/** What is in the objects, while that grows: most of them change a few times only, and nobody says when they are gone. */
const objectLog = () => {
    const places = new Map();
    const [place, moments, values] = [new Column(), new Column(), new Column()];
    const now = [];
    return {
        places,
        get: (id) => now[places.get(id) ?? -1] ?? 0,
        set: (id, value, moment) => {
            let at = places.get(id);
            if (at === undefined)
                places.set(id, (at = now.push(0) - 1));
            if (now[at] === value)
                return;
            now[at] = value;
            place.push(at);
            moments.push(moment);
            values.push(value);
        },
        history: () => new History(now.length, place.pack(), moments.pack(), values.pack()),
    };
};
/** Begins to read a trace. */
export const traceBuilder = (header) => {
    const { language = '', runtime, clock, end, files = [], tasks = [{ name: '' }] } = header;
    const frames = [];
    const line = new Column();
    const event = new Column();
    const frame = new Column();
    const ms = new Column();
    const details = new Map();
    const printed = new Column();
    const ends = new Column();
    ends.push(0);
    let output = '';
    let ended;
    let length = 0;
    const cells = changeLog();
    const values = [undefined];
    const indices = new Map();
    const objects = objectLog();
    // Values.
    const indexOf = (value) => {
        // What is no scalar is seldom the same object: a map of millions would be slow for nothing.
        if (typeof value === 'object' && value !== null)
            return values.push(value) - 1;
        let index = indices.get(value);
        if (index === undefined)
            indices.set(value, (index = values.push(value) - 1));
        return index;
    };
    const slotOf = ({ slots, from }, name) => {
        let slot = slots.get(name);
        if (slot === undefined)
            slots.set(name, (slot = cells.take(from)));
        return slot;
    };
    const at = (slot = -1) => values[cells.get(slot) ?? 0];
    const contentOf = (id) => values[objects.get(id)];
    const keep = (id, index) => objects.set(id, index, cells.moment());
    const fill = (id, content) => {
        if (!sameValue(content, contentOf(id)))
            keep(id, indexOf(content));
    };
    const decoder = {
        object: (content, old) => {
            const now = isRef(old) ? contentOf(old.id) : undefined;
            const same = isRef(old) && isContent(now) && now.kind === content.kind && now.text === content.text;
            const ref = same ? old : { kind: 'ref', id: -1 - objects.places.size };
            fill(ref.id, content);
            return ref;
        },
        named: (name) => at(frames[frame.last].slots.get(name)) ?? null,
        content: (ref) => contentOf(ref.id),
    };
    const assign = (frame, set = {}) => {
        for (const [name, json] of Object.entries(set)) {
            const slot = slotOf(frame, name);
            const value = decode(json, decoder, at(slot));
            if (!sameValue(value, at(slot)))
                cells.set(slot, indexOf(value));
        }
    };
    const remember = (heap = {}) => {
        for (const [id, content] of Object.entries(heap))
            fill(Number(id), decodeContent(content, decoder, contentOf(Number(id))));
    };
    // Frames. A living frame has a slot too: minus twice its number, one less while it waits.
    const begin = (frame, step) => {
        frame.from = step;
        frame.life = cells.take(step);
        cells.set(frame.life, -2 * (frame.index + 1));
    };
    const enter = (index, code) => {
        // A frame still has its variables at the step that ends it; now they go, and their slots serve others.
        if (ended) {
            for (const slot of [ended.life, ...ended.slots.values()]) {
                cells.set(slot, 0);
                cells.give(slot, length);
            }
            ended = undefined;
        }
        const current = frames[index];
        if (current.from > length)
            begin(current, length);
        cells.set(current.life, -2 * (index + 1) - Number(PAUSING.includes(code)));
        if (ENDING.includes(code)) {
            current.to = length;
            ended = current;
        }
        frame.push(index);
        event.push(code);
        return current;
    };
    const close = (lineNumber, time, text, detail) => {
        line.push(lineNumber);
        ms.push(time);
        if (text) {
            printed.push(length);
            ends.push((output += text).length);
        }
        if (detail)
            details.set(length, detail);
        length++;
        cells.close();
    };
    const add = ({ name, kind = 'function', file = 0, line = 0, parent = null, task }) => {
        const inTask = task ?? frames[parent ?? -1]?.task ?? 0;
        const index = frames.length;
        frames.push({
            index,
            name,
            kind,
            file,
            line,
            parent,
            task: inTask,
            slots: new Map(),
            from: Infinity,
            to: Infinity,
            life: -1,
        });
    };
    (header.frames ?? [{ name: '', kind: 'module' }]).forEach(add);
    if (!header.frames || header.start)
        begin(frames[0], -1);
    remember(header.heap);
    assign(frames[0], header.start);
    cells.close();
    return {
        frame: add,
        step(json) {
            const current = enter(json.frame ?? frame.last, EVENT_NAMES.indexOf(json.event ?? 'line'));
            remember(json.heap);
            assign(current, json.set);
            for (const [outer, set] of Object.entries(json.outer ?? {}))
                assign(frames[Number(outer)], set);
            for (const name of json.delete ?? [])
                cells.set(slotOf(current, name), 0);
            close(json.line ?? line.last, json.ms ?? ms.last, json.output, json);
        },
        enter,
        indexOf,
        slotOf: (frame, name) => slotOf(frames[frame], name),
        set: cells.set,
        remember: keep,
        close,
        finish: () => new Trace({ language, runtime, clock, end, files, tasks, frames, length }, {
            cells: cells.store(),
            objects: objects.history(),
            places: objects.places,
            values,
            line: line.pack(),
            event: event.pack(),
            frame: frame.pack(),
            ms: ms.pack(),
            details,
            output,
            printed: printed.pack(),
            ends: ends.pack(),
        }),
    };
};
/** The trace that rows or steps describe. Expects valid JSON; `trace-elements/lesson` says where JSON is not. */
export const readTrace = (json) => {
    const builder = traceBuilder(json);
    for (const step of 'steps' in json ? json.steps : json.rows)
        builder.step(step);
    return builder.finish();
};
