/** `['table', 'rows', 2, 'line']` as `table.rows[2].line`. */
export const pathText = (path) => path
    .map((key, i) => {
    if (typeof key === 'number')
        return `[${key}]`;
    return /^[\w$]+$/.test(key) ? `${i > 0 ? '.' : ''}${key}` : `[${JSON.stringify(key)}]`;
})
    .join('');
/** A problem whose sentence begins with its place. */
export const problem = (code, path, says) => {
    const place = pathText(path);
    return { code, path: place, message: `${place || 'the lesson'} ${says}` };
};
/** Problems on their way to where they are shown. */
export class ProblemError extends Error {
    problems;
    constructor(...problems) {
        super(problems[0]?.message);
        this.problems = problems;
    }
}
/** Whether an error tells problems. Not by its class: what is fetched later may come with a copy of its own. */
export const isProblemError = (error) => error instanceof Error && 'problems' in error;
/** Stops with a problem of the whole lesson. */
export const fail = (code, says) => {
    throw new ProblemError(problem(code, [], says));
};
