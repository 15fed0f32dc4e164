import { traceBuilder } from './build.js';
import { decodeContent, plain } from './values.js';
/** Begins to read a run whose steps come in blocks. Expects valid JSON; `trace-elements/lesson` says where JSON is not. */
export const blockReader = (header) => {
    const builder = traceBuilder(header);
    const dictionary = [0];
    const variables = [...(header.variables ?? [])];
    return {
        add({ length, line = 0, event = 0, frame = 0, ms = 0, values = [], set = [], heap = [], output, details, ...more }) {
            for (const one of more.frames ?? [])
                builder.frame(one);
            for (const variable of more.variables ?? [])
                variables.push(variable);
            for (const value of values)
                dictionary.push(builder.indexOf(decodeContent(value, plain)));
            const texts = output && new Map(output);
            const known = details && new Map(details);
            const { ends, list, value } = inOrder(length, [...set, ...heap]);
            const slots = [];
            for (let i = 0, change = 0; i < length; i++) {
                builder.enter(at(frame, i), at(event, i));
                for (const end = ends[i]; change < end; change++) {
                    const one = list[change];
                    const index = dictionary[value[change]];
                    if (one < set.length)
                        builder.set((slots[one] ??= builder.slotOf(...variables[set[one][0]])), index);
                    else
                        builder.remember(heap[one - set.length][0], index);
                }
                builder.close(at(line, i), at(ms, i), texts?.get(i), known?.get(i));
            }
        },
        finish: () => builder.finish(),
    };
};
const at = (column, i) => typeof column === 'number' ? column : column[i];
/** Changes listed by what changes, put in the order of the steps: step i has those up to `ends[i]`. */
const inOrder = (length, lists) => {
    const ends = new Int32Array(length + 1);
    let count = 0;
    for (const [, gaps] of lists) {
        let step = 0;
        for (const gap of gaps)
            ends[(step += gap) + 1]++;
        count += gaps.length;
    }
    for (let step = 0; step < length; step++)
        ends[step + 1] += ends[step];
    const list = new Int32Array(count);
    const value = new Int32Array(count);
    for (const [index, [, gaps, values]] of lists.entries()) {
        let step = 0;
        for (let i = 0; i < gaps.length; i++) {
            const place = ends[(step += gaps[i])]++;
            list[place] = index;
            value[place] = values[i];
        }
    }
    return { ends, list, value };
};
