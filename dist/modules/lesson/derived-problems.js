import { problem } from './problem.js';
import { isNamed } from './tracker.js';
import { nearest } from './unknown-keys.js';
/** What is wrong with the columns of a table, and with the words for rows that are made from a run. */
export const tableProblems = ({ table: json }, table, trace) => {
    if (!json)
        return [];
    const { derived } = table;
    const problems = columnProblems(json.columns, derived, trace);
    if (derived)
        return [...problems, ...wordProblems(json, derived, trace)];
    for (const key of ['columns', 'rows']) {
        if (json[key] === undefined)
            problems.push(problem('missing', ['table', key], 'is missing'));
    }
    if (typeof json.rows === 'string') {
        problems.push(problem('missing', ['table', 'rows'], `is "${json.rows}", which needs a recorded run: there is no sound \`trace\``));
    }
    for (const key of ['rules', 'words']) {
        if (json[key] !== undefined)
            problems.push(problem('fact', ['table', key], 'is for rows that are made from a recorded run; these are written'));
    }
    return problems;
};
const columnProblems = (columns = [], derived, trace) => columns.flatMap((column, i) => {
    if (typeof column === 'string')
        return [];
    const path = ['table', 'columns', i];
    const { label, fact, variable } = column;
    if (label === undefined && (!derived || (fact === undefined && variable === undefined)))
        return [problem('missing', [...path, 'label'], 'is missing')];
    if (!derived) {
        return ['fact', 'variable', 'first'].flatMap((key) => column[key] === undefined
            ? []
            : problem('fact', [...path, key], 'is for rows that are made from a recorded run; these are written'));
    }
    if (variable === undefined)
        return [];
    const variables = trace.variables();
    if (variables.some((one) => isNamed(one, variable)))
        return [];
    const names = variables.map(({ name }) => name);
    return [
        problem('reference', [...path, 'variable'], `is "${variable}", but ${noSuch('variable', variable, names)}`),
    ];
});
const wordProblems = ({ words = {}, rules = [] }, derived, trace) => {
    const ids = Object.keys(words).length > 0 ? trace.ids() : [];
    const known = new Set(ids);
    return [
        ...Object.entries(words).flatMap(([id, cells]) => {
            const path = ['table', 'words', id];
            if (!known.has(id))
                return [problem('reference', path, `is for a step that is not there: ${noSuch('step', id, ids)}`)];
            return cellProblems(cells, path, derived);
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
