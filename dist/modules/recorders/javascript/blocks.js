import { EVENT_NAMES } from '../../trace/format.js';
/** Steps in a block. */
const LENGTH = 4096;
const note = (changes, what, step, value) => {
    let list = changes.get(what);
    if (!list)
        changes.set(what, (list = { gaps: [], values: [], last: 0 }));
    list.gaps.push(step - list.last);
    list.values.push(value);
    list.last = step;
};
const lists = (changes) => [...changes].map(([what, { gaps, values }]) => [what, gaps, values]);
/** One number for all, if it is the same for all. */
const column = (numbers) => numbers.every((one) => one === numbers[0]) ? numbers[0] : numbers;
/** A long run in blocks: columns of numbers over a dictionary of values. A frame is told in the block in which it begins. */
export const blocksOf = (steps, frames) => {
    const run = blocksInSlices(steps, frames);
    for (let slice = run.next();; slice = run.next())
        if (slice.done)
            return slice.value;
};
/** The same, with a pause for others before each block. */
export function* blocksInSlices(steps, frames) {
    let variables = [];
    let toldFrames = 1;
    const variableIndex = new Map();
    const valueIndex = new Map();
    const blocks = [];
    let [line, frame, ms] = [0, 0, 0];
    const indexOf = (owner, name) => {
        const key = `${owner} ${name}`;
        let index = variableIndex.get(key);
        if (index === undefined) {
            variables.push([owner, name]);
            variableIndex.set(key, (index = variableIndex.size));
        }
        return index;
    };
    for (let start = 0; start < steps.length; start += LENGTH) {
        yield;
        const part = steps.slice(start, start + LENGTH);
        const [lines, events, frameNumbers, times] = [[], [], [], []];
        const values = [];
        const [set, heap] = [new Map(), new Map()];
        const output = [];
        const details = [];
        const dictionary = (value) => {
            const key = JSON.stringify(value);
            let index = valueIndex.get(key);
            if (index === undefined) {
                values.push(value);
                valueIndex.set(key, (index = valueIndex.size + 1));
            }
            return index;
        };
        for (const [i, step] of part.entries()) {
            ({ line = line, frame = frame, ms = ms } = step);
            lines.push(line);
            events.push(EVENT_NAMES.indexOf(step.event ?? 'line'));
            frameNumbers.push(frame);
            times.push(ms);
            for (const name of step.delete ?? [])
                note(set, indexOf(frame, name), i, 0);
            for (const [name, value] of Object.entries(step.set ?? {}))
                note(set, indexOf(frame, name), i, dictionary(value));
            for (const [owner, names] of Object.entries(step.outer ?? {}))
                for (const [name, value] of Object.entries(names))
                    note(set, indexOf(Number(owner), name), i, dictionary(value));
            for (const [id, value] of Object.entries(step.heap ?? {}))
                note(heap, Number(id), i, dictionary(value));
            if (step.output)
                output.push([i, step.output]);
            const { value, error, on, name, span } = step;
            const known = Object.entries({ value, error, on, name, span }).filter(([, one]) => one !== undefined);
            if (known.length > 0)
                details.push([i, Object.fromEntries(known)]);
        }
        const isLast = start + LENGTH >= steps.length;
        const begun = isLast ? frames.length : Math.max(toldFrames, ...frameNumbers.map((one) => one + 1));
        const more = frames.slice(toldFrames, begun);
        blocks.push({
            length: part.length,
            ...(more.length > 0 && { frames: more }),
            ...(variables.length > 0 && { variables }),
            line: column(lines),
            event: column(events),
            frame: column(frameNumbers),
            ms: column(times),
            ...(values.length > 0 && { values }),
            ...(set.size > 0 && { set: lists(set) }),
            ...(heap.size > 0 && { heap: lists(heap) }),
            ...(output.length > 0 && { output }),
            ...(details.length > 0 && { details }),
        });
        toldFrames = begun;
        variables = [];
    }
    return { frames: frames.slice(0, 1), blocks };
}
