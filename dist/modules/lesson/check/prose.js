import { parseInline } from '../inline.js';
/** In patterns: a code span, a reference, either of them. Private characters: no font has them, and nobody types them. */
export const CODE = '[\uE000-\uEBFF]';
export const REFERENCE = '[\uEC00-\uF8FF]';
export const SPAN = '[\uE000-\uF8FF]';
const PRIVATE = /[\uE000-\uF8FF]/g;
const FIRST = { code: 0xe000, reference: 0xec00 };
const MOST = 0xc00;
/** How far a text is read: prose, not a book. */
const LONGEST = 16_384;
/** The prose of an inline text. */
export const proseOf = (source) => {
    const spans = new Map();
    const write = (nodes) => nodes
        .map((node) => {
        if (typeof node === 'string')
            return node.replace(PRIVATE, ' ');
        if ('children' in node)
            return write(node.children);
        const sign = String.fromCharCode(FIRST[node.type] + Math.min(spans.size, MOST - 1));
        spans.set(sign, node);
        return sign;
    })
        .join('');
    // Patterns that allow white space in several places in a row would try all ways of sharing out a long one.
    const text = write(parseInline(source.slice(0, LONGEST))).replace(/\s+/g, (space) => space.includes('\n') ? '\n' : ' ');
    return { text, span: (sign) => spans.get(sign) };
};
/** The sentences of a prose. */
export const sentences = (text) => text.split(/(?<=[.!?…。！？])\s+|\n+/).filter((sentence) => sentence.trim());
/** The clauses of a sentence. Brackets and dashes begin one, too. */
export const clauses = (sentence) => sentence.split(/[,;:()–—]|\s(?:but|because|since|while|whereas|although|before|until)\s/).filter((one) => one.trim());
/** How sentences begin to speak of what is not so, or not always: hypotheses, beliefs, questions. */
const HYPOTHESIS = /\b(?:if|would|could|should|might|may|can|must|unless|suppose|imagine|wrong(?:ly)?|mistake\w*|instead|expect\w*|think\w*|thought|believ\w*|assum\w*|when|whenever|until|were|pretend\w*|tempting|seem\w*|looks?)\b|\?/i;
/** What turns a clause round. */
const NEGATION = /\b(?:not|never|no|nor|neither|nothing|without|cannot|hardly)\b|n['’]t\b/i;
/** Whether a sentence says how it was, and not how it could be. */
export const isAssertion = (sentence) => !HYPOTHESIS.test(sentence);
/** Whether a clause says that something is not so. */
export const isNegated = (clause) => NEGATION.test(clause);
