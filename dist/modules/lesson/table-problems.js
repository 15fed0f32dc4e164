import { problem } from './problem.js';
const FOR_RUNS = 'is for rows that are made from a recorded run; these are written';
/** What is wrong with the columns of a table that somebody wrote, and what of it is for recorded runs. */
export const tableProblems = ({ table: json }) => {
    if (!json)
        return [];
    const problems = (json.columns ?? []).flatMap((column, i) => {
        if (typeof column === 'string')
            return [];
        const path = ['table', 'columns', i];
        if (column.label === undefined)
            return [problem('missing', [...path, 'label'], 'is missing')];
        return ['fact', 'variable', 'first'].flatMap((key) => column[key] === undefined ? [] : problem('fact', [...path, key], FOR_RUNS));
    });
    for (const key of ['columns', 'rows']) {
        if (json[key] === undefined)
            problems.push(problem('missing', ['table', key], 'is missing'));
    }
    if (typeof json.rows === 'string') {
        problems.push(problem('missing', ['table', 'rows'], `is "${json.rows}", which needs a recorded run: there is no sound \`trace\``));
    }
    for (const key of ['rules', 'words']) {
        if (json[key] !== undefined)
            problems.push(problem('fact', ['table', key], FOR_RUNS));
    }
    return problems;
};
