import { nearest } from './nearest.js';
import { problem } from './problem.js';
import { isNamed } from './tracker.js';
/** What is wrong with the columns of a table, and with the words, for rows that are made from a run. */
export const derivedProblems = (json = {}, derived, trace) => [
    ...(json.columns ?? []).flatMap((column, i) => {
        if (typeof column === 'string')
            return [];
        const path = ['table', 'columns', i];
        const { label, fact, variable } = column;
        if (label === undefined && fact === undefined && variable === undefined)
            return [problem('missing', [...path, 'label'], 'is missing')];
        if (column.first !== undefined && fact !== 'state')
            return [problem('fact', [...path, 'first'], 'is for a column of the fact `state`')];
        if (variable === undefined)
            return [];
        const variables = trace.variables();
        if (variables.some((one) => isNamed(one, variable)))
            return [];
        const names = variables.map(({ name }) => name);
        return [
            problem('reference', [...path, 'variable'], `is "${variable}", but ${noSuch('variable', variable, names)}`),
        ];
    }),
    ...wordProblems(json, derived, trace),
];
const wordProblems = ({ words = {}, rules = [] }, derived, trace) => {
    const ids = Object.keys(words).length > 0 ? trace.ids() : [];
    const known = new Set(ids);
    const { rows } = derived.of(derived.grain);
    const begun = new Set(ids.length > 0 ? Array.from({ length: rows.length }, (_, row) => ids[rows.start(row)]) : []);
    const functions = () => [...new Set(trace.facts.frames.map((frame) => frame.name))];
    return [
        ...Object.entries(words).flatMap(([id, cells]) => {
            const path = ['table', 'words', id];
            if (!known.has(id))
                return [problem('reference', path, `is for a step that is not there: ${noSuch('step', id, ids)}`)];
            if (!begun.has(id)) {
                const what = 'is for a step at which no row begins: add a rule with `row`, or take another';
                return [problem('reference', path, what)];
            }
            return cellProblems(cells, path, derived);
        }),
        ...rules.flatMap(({ function: name }, i) => {
            if (name === undefined || functions().includes(name))
                return [];
            const what = `is "${name}", but ${noSuch('function', name, functions())}`;
            return problem('reference', ['table', 'rules', i, 'function'], what);
        }),
        ...rules.flatMap(({ words: cells = {} }, i) => cellProblems(cells, ['table', 'rules', i, 'words'], derived)),
    ];
};
/** Words for a column that is not there, or that says facts. */
const cellProblems = (cells, path, { columns }) => Object.keys(cells).flatMap((name) => {
    const column = columns.find(({ label, fact }) => label === name || fact === name);
    if (column?.fixed)
        return [problem('fact', [...path, name], 'is a fact, and the recording knows it: leave it out')];
    const names = columns.map(({ label, fact }) => fact ?? label);
    return column
        ? []
        : [problem('reference', [...path, name], `is for a column that is not there: ${noSuch('column', name, names)}`)];
});
const noSuch = (what, name, all) => {
    const near = nearest(name, all);
    return `there is no such ${what}${near === undefined ? '' : `; did you mean "${near}"?`}`;
};
