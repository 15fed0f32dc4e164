import { differs } from '../trace/trace.js';
import { sameValue } from '../trace/values.js';
import { missingStep } from './missing-step.js';
import { once } from './once.js';
import { problem } from './problem.js';
/** What the tracker of a lesson shows; without a word from the author, every variable. */
export const trackerOf = once(({ json: { tracker: json }, trace, rows, table }) => {
    const problems = [];
    const every = rows.length === trace.length;
    const frames = new Set(every ? trace.facts.frames : Array.from({ length: rows.length }, (_, row) => trace.frame(rows.start(row))));
    const all = trace.variables(frames);
    const names = variableNames(all);
    const variables = json?.variables?.flatMap((name, i) => {
        const found = names.get(name) ?? [];
        if (found.length === 0)
            problems.push(problem('reference', ['tracker', 'variables', i], `is "${name}", but the run has no such variable`));
        return found;
    });
    const moments = json?.columns?.flatMap((target, i) => {
        const moment = readMoment(target, table);
        if (moment === undefined)
            problems.push(problem('reference', ['tracker', 'columns', i], missingStep(target, table, rows.length)));
        return moment ?? [];
    });
    return { caption: json?.caption ?? '', variables: variables ?? all, moments, frames, problems };
});
/** Whether a name means a variable: `x`, or `f.x` for the `x` of function `f`. */
export const isNamed = ({ scope, name }, text) => text === name || text === `${scope}.${name}`;
/** A variable's name, with its function where several have one of that name. */
export const variableLabel = ({ scope, name }, all) => {
    const alone = all.filter((variable) => variable.name === name).length === 1;
    return alone || !scope ? name : `${scope}.${name}`;
};
/** The variables that each name means, see {@link isNamed}: for many names, to look at all variables once is enough. */
export const variableNames = (variables) => {
    const named = new Map();
    for (const variable of variables) {
        for (const name of new Set([variable.name, `${variable.scope}.${variable.name}`])) {
            const same = named.get(name);
            if (same)
                same.push(variable);
            else
                named.set(name, [variable]);
        }
    }
    return named;
};
/** The moment that an author names; `undefined`: there is none. */
export const readMoment = (target, table) => {
    const row = table.find(target);
    if (row >= 0)
        return row;
    return MOMENTS.find((name) => name === target);
};
const MOMENTS = ['start', 'final', 'before', 'now'];
/** The row that a moment comes after, for a reader at `position`; -1: it is before the run. */
export const rowOf = (moment, position, rowCount) => {
    if (typeof moment === 'number')
        return moment;
    return { start: -1, final: rowCount - 1, before: position - 1, now: position }[moment];
};
/** What a variable holds in one state of a run, compared with an earlier one. `frames`: the activations that count. */
export const cellAt = (variable, lesson, state, before, frames = trackerOf(lesson).frames) => {
    const frame = state.frameOf(variable, frames);
    const value = frame && state.value(frame, variable.name);
    // In the same activation: that another one is shown now is no change of either.
    const old = frame && before?.value(frame, variable.name);
    const same = sameValue(value, old);
    const changed = before !== undefined && value !== undefined && (!same || differs(value, before, state));
    return { value, changed, inside: changed && same };
};
