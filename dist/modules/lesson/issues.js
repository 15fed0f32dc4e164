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
/** What the schema itself says of what it expects; valibot's own sentences begin so. */
const said = ({ message }) => message.startsWith('Invalid ') ? undefined : message;
const once = (problems) => [
    ...new Map(problems.map((one) => [`${one.path} ${one.message}`, one])).values(),
];
/** A validator's finding as a problem. A union's findings are those of the alternative that came furthest. */
export const fromIssue = (issue, base = []) => {
    const keys = (issue.path ?? []).map(({ key }) => key);
    const path = [...base, ...keys];
    // To valibot a list is an object, one without the keys that it should have, and with the methods of lists.
    const list = issue.path?.findIndex(({ type, input }) => type === 'object' && Array.isArray(input)) ?? -1;
    if (list >= 0)
        return [problem('type', [...base, ...keys.slice(0, list)], 'should be an object {…}, but is a list […]')];
    const inner = issue.issues?.filter((one) => one.path) ?? [];
    if (inner.length > 0) {
        const wrong = inner.filter((one) => !isMissing(one));
        const should = said(issue);
        // Each alternative misses something else: to say all that is to say nothing.
        if (wrong.length === 0 && should)
            return [problem('type', path, `should be ${should}, but has ${keysOf(issue.input)}`)];
        return once((wrong.length > 0 ? wrong : inner).flatMap((one) => fromIssue(one, path)));
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
    const should = said(issue) ?? (issue.type === 'integer' ? 'a whole number' : expected(issue.expected ?? ''));
    return [problem('type', path, `should be ${should}, but is ${describe(issue.input)}`)];
};
/** The first keys of an object, to be told by. */
const keysOf = (json) => {
    const keys = Object.keys(json)
        .slice(0, 4)
        .map((key) => describe(key));
    return keys.length > 0 ? `only ${keys.join(', ')}` : 'nothing';
};
const isMissing = (issue) => issue.input === undefined && (issue.path?.length ?? 0) > 0;
