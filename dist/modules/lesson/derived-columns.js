import { COLUMN_FACTS } from './schema.js';
/** What of them are words about the run, for an author to choose. All others are facts. */
const WORDED = new Set(['action', 'result']);
const SAYS = {
    action: (say) => say.action(),
    awaited: (say) => say.awaited(),
    result: (say) => say.result(),
    state: (say, { step, end }, states) => say.state(states.at(step.frame.task, end)),
    changes: (say) => say.changes(),
    code: (say) => say.code(),
    task: (say) => say.task(),
    time: (say) => say.time(),
    output: (say) => say.output(),
    returned: (say) => say.returned(),
};
const isFact = (name) => COLUMN_FACTS.includes(name);
const CHIPS = new Set(['awaited', 'state']);
const factColumn = (fact, english, label, show, first) => ({
    label: label ?? english.rows.columns[fact],
    fact,
    fixed: !WORDED.has(fact),
    chip: show ? show === 'chip' : CHIPS.has(fact),
    name: (phrases) => label ?? phrases.rows.columns[fact],
    say: fact === 'state' && first !== undefined
        ? (say, { step, end }, states) => {
            const mark = states.at(step.frame.task, end);
            return mark ? say.state(mark) : first;
        }
        : SAYS[fact],
});
/** The columns of a table as an author named them, else those that the run has something for. */
export const columnsOf = (json, trace, states, english) => {
    if (!json?.length)
        return defaults(trace, states).map((fact) => factColumn(fact, english));
    return json.map((one) => {
        const { label, show, fact, variable, first } = typeof one === 'string' ? { label: one } : one;
        if (variable !== undefined) {
            const name = label ?? variable;
            return {
                label: name,
                fact: undefined,
                fixed: true,
                chip: show === 'chip',
                name: () => name,
                say: (say) => say.variable(variable),
            };
        }
        if (fact !== undefined)
            return factColumn(fact, english, label, show, first);
        if (label !== undefined && isFact(label))
            return factColumn(label, english, undefined, show);
        return {
            label: label ?? '',
            fact: undefined,
            fixed: false,
            chip: show === 'chip',
            name: () => label ?? '',
            say: () => '',
        };
    });
};
const defaults = (trace, states) => {
    const { frames, tasks } = trace.facts;
    const asks = [
        ['action', true],
        ['task', tasks.length > 1],
        ['awaited', waits(trace)],
        ['result', true],
        ['changes', frames.some(({ slots }) => slots.size > 0)],
        ['state', states.some],
    ];
    return asks.flatMap(([fact, has]) => (has ? fact : []));
};
/** Whether anything is suspended, in the first steps of a long run. */
const waits = (trace) => {
    const most = Math.min(trace.length, 10_000);
    for (let step = 0; step < most; step++)
        if (trace.event(step) === 'suspend')
            return true;
    return false;
};
