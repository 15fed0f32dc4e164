import { normal, wordsOfText } from '../fact.js';
import { grade } from '../grade.js';
import { finding } from './finding.js';
import { contradicts, literalOf } from './literal.js';
import { asked } from './places.js';
import { CODE, isAssertion, isNegated, proseOf, REFERENCE } from './prose.js';
const RIGHT = new RegExp(`\\b(?:answer|key|solution)\\s*(?:is|was|:|=)\\s*(?<sign>${REFERENCE})|(?<says>${REFERENCE})\\s+(?:is|was)\\s+(?:the\\s+)?(?:correct|right)\\b`, 'gi');
const SIGN = new RegExp(REFERENCE, 'g');
const CODES = new RegExp(CODE, 'g');
const NEGATED = /\b(?:not|never|neither|nor|unlike|than)\s*$/i;
/** Final answers, checks and explanations that name another answer than the key: by an option's id, or by what it says. */
export const solutionFindings = (lesson) => asked(lesson).flatMap(({ question, path }) => {
    const { solution, explanation } = question;
    return [
        ...wrongId(explanation, [...path, 'explanation'], question, RIGHT),
        ...['answer', 'check'].flatMap((key) => {
            const [text, place] = [solution?.[key] ?? '', [...path, 'solution', key]];
            const byId = wrongId(text, place, question, SIGN);
            return byId.length > 0 ? byId : wrongValue(text, place, question);
        }),
    ];
});
/** A text that names options as right, and none of them is. */
const wrongId = (source, path, { key, form }, pattern) => {
    if (!key || !source.includes('{option:') || (form !== 'one' && form !== 'several'))
        return [];
    const prose = proseOf(source);
    const { text } = prose;
    const named = [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups = {} }) => {
        const reference = prose.span(groups.sign ?? groups.says ?? all);
        const isOption = reference?.type === 'reference' && reference.to === 'option';
        return isOption && !NEGATED.test(text.slice(0, index)) ? [reference.target] : [];
    });
    if (named.length === 0 || named.some((id) => key.includes(id)))
        return [];
    return [
        finding('contradiction', path, `names option "${named[0]}" as the answer, but the key is ${key.map((id) => `"${id}"`).join(', ')}`),
    ];
};
/** A final answer that says what a wrong option says, and not what the key says. */
const wrongValue = (source, path, question) => {
    const { key, form, options } = question;
    if (!key || form === 'order' || !isAssertion(source) || isNegated(source))
        return [];
    const said = valuesIn(source);
    if (said.length === 0)
        return [];
    if (form === 'fill') {
        const [value = ''] = said;
        const isKey = said.some((one) => grade(question, [one]).correct);
        const isOther = said.length === 1 && contradicts(literalOf(value), literalOf(wordsOfText(key[0] ?? '')));
        return !isKey && isOther
            ? [finding('contradiction', path, `says ${value}, but the key is ${wordsOfText(key[0])}`)]
            : [];
    }
    const says = (text) => {
        const words = normal(wordsOfText(text));
        return said.some((one) => one === words || (literalOf(one) !== undefined && literalOf(one) === literalOf(words)));
    };
    const matching = options.filter(({ text }) => says(text));
    if (matching.length === 0 || matching.some(({ id }) => key.includes(id)))
        return [];
    return [
        finding('contradiction', path, `says ${wordsOfText(matching[0].text)}, which is option "${matching[0].id}", but the key is ${key.map((id) => `"${id}"`).join(', ')}`),
    ];
};
/** What a final answer says: its words, and each piece of code in it. */
const valuesIn = (source) => {
    const words = normal(wordsOfText(source)).replace(/\.$/, '');
    if (!words)
        return [];
    const prose = proseOf(source);
    const codes = (prose.text.match(CODES) ?? []).flatMap((sign) => {
        const found = prose.span(sign);
        return found?.type === 'code' ? [normal(found.text)] : [];
    });
    const last = /(?:^|\s)[=→]\s*(\S.*)$/.exec(words)?.[1];
    return [...new Set([words, ...codes, ...(last === undefined ? [] : [last])])];
};
