import { problem } from './problem.js';
const KINDS = new Map([
    ['string', 'text'],
    ['number', 'a number'],
    ['boolean', 'true or false'],
    ['Object', 'an object {…}'],
    ['Array', 'a list […]'],
    ['Integer', 'a whole number'],
]);
/** What JSON is, in words. */
export const describe = (json) => {
    if (json === null || typeof json === 'boolean' || typeof json === 'number')
        return String(json);
    if (typeof json === 'string')
        return json.length > 40 ? 'a text' : JSON.stringify(json);
    return Array.isArray(json) ? 'a list […]' : 'an object {…}';
};
/** What valibot expected, in words: `(string | Object)`, `"easy" | "hard"`, `>=1`. */
const expected = (text) => text
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((one) => KINDS.get(one) ?? one.replace(/^>=/, 'at least '))
    .join(' or ');
/** A validator's finding as a problem. A union's findings are those of the alternative that came furthest. */
export const fromIssue = (issue, base = []) => {
    const path = [...base, ...(issue.path ?? []).map(({ key }) => key)];
    const inner = issue.issues?.filter((one) => one.path) ?? [];
    if (inner.length > 0) {
        const wrong = inner.filter((one) => !isMissing(one));
        return (wrong.length > 0 ? wrong : inner).flatMap((one) => fromIssue(one, path));
    }
    if (isMissing(issue))
        return [problem('missing', path, 'is missing')];
    if (issue.type === 'max_length') {
        const unit = typeof issue.input === 'string' ? 'characters' : 'entries';
        const limit = String(issue.requirement);
        return [
            problem('limit', path, `has ${issue.input.length} ${unit}; at most ${limit} are allowed`),
        ];
    }
    if (path.at(-1) === 'version' && typeof issue.input === 'number' && issue.input > 1) {
        return [
            problem('version', path, `is ${issue.input}, but this copy of Trace Elements reads version 1; a newer one may read it`),
        ];
    }
    const should = issue.type === 'integer' ? 'a whole number' : expected(issue.expected ?? '');
    return [problem('type', path, `should be ${should}, but is ${describe(issue.input)}`)];
};
const isMissing = (issue) => issue.input === undefined && (issue.path?.length ?? 0) > 0;
