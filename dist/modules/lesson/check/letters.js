import { normal, wordsOfText } from '../fact.js';
import { texts } from '../references.js';
import { finding } from './finding.js';
import { OTHER } from './letter-words.js';
import { questionAt } from './places.js';
import { proseOf } from './prose.js';
import { runOf } from './run.js';
// Not the beginning of a word: of one with an accent neither. Languages without spaces go on at once.
const ONE = "[A-J](?![\\w\\u00C0-\\u024F'’])";
const AND = `\\s*[,/&–、，،\\-]\\s*(?:and |or |(?:${OTHER.and}))?|\\s+(?:and|or)\\s+|${OTHER.and}`;
const MANY = `${ONE}(?:(?:${AND})${ONE}){0,9}`;
const END = '(?=\\s*(?:[.,;:!?)(]|$|\\b(?:is|are|and|or|because|since|was|were)\\b))';
const OTHER_END = `(?=\\s*(?:[.,;:!?)(。、，；！？।؛،؟]|$|${OTHER.after}))`;
/** Where a word of these languages may begin; only Latin letters need a space before. */
const BEGIN = '(?<![A-Za-z\\u00C0-\\u024F])';
const always = (verdict) => () => verdict;
const WAYS = [
    {
        pattern: new RegExp(`${BEGIN}(?:[Oo]ptions?\\s+|${OTHER.options})\\(?(?<letters>${MANY})\\)?`, 'gdu'),
        verdict: always(undefined),
        plain: true,
        roles: ['prompt', 'options', 'why', 'explanation', 'hint', 'solution', 'mistakes'],
    },
    {
        pattern: new RegExp(`\\b(?:[Cc]hoices?|[Aa]nswers?)\\s+\\(?(?<letters>${MANY})\\)?${END}`, 'gd'),
        verdict: always(undefined),
    },
    {
        pattern: new RegExp(`\\b(?:[Aa]nswer|[Kk]ey|[Ss]olution|[Cc]hoice)\\s*(?:is|was|:|=|→)\\s*(?:therefore |thus |clearly |simply )?(?:[Oo]ption\\s+)?\\(?(?<letters>${MANY})\\)?${END}`, 'gd'),
        verdict: always('right'),
    },
    {
        pattern: new RegExp(`${BEGIN}(?:${OTHER.answer})(?:${OTHER.options})?\\(?(?<letters>${MANY})\\)?${OTHER_END}`, 'gdu'),
        verdict: always('right'),
    },
    {
        pattern: new RegExp(`(?<letters>${MANY})\\)?\\s+(?:is|are|was|were)\\s+(?:the\\s+|a\\s+|both\\s+|all\\s+)?(?<says>correct|right|true|wrong|incorrect|false|impossible|out)\\b`, 'gd'),
        verdict: ({ says = '' }) => (/^(?:correct|right|true)$/.test(says) ? 'right' : 'wrong'),
    },
    {
        pattern: new RegExp(`\\b(?:[Pp]ick(?:ed)?|[Cc]hoose|[Cc]hose|[Ss]elect|[Cc]orrect(?: answer| option| choice)?)(?:\\s+is|:)?\\s+\\(?(?<letters>${ONE})\\)?${END}`, 'gd'),
        verdict: always('right'),
    },
    {
        pattern: /(?:=|→|⇒|->)\s*\(?(?<letters>[A-J])\)?[.!]?\s*$/dg,
        verdict: always('right'),
        roles: ['solution', 'explanation'],
    },
    { pattern: /^\s*\(?(?<letters>[A-J])\)?\s*[.)]?\s*$/dg, verdict: always('right'), roles: ['answer', 'check'] },
    { pattern: /^\s*\(?(?<letters>[A-J])[.)]\s/dg, verdict: always('right'), roles: ['answer', 'check'] },
    // Not after a letter or a call, and not a copyright.
    { pattern: /(?<![\p{L}\p{N})\]\uE000-\uF8FF])\((?<letters>[A-J])\)(?!\s*\d{4})/dgu, verdict: always(undefined) },
    {
        pattern: new RegExp(`^\\s*(?:[Bb]oth\\s+|[Oo]nly\\s+)?(?<letters>${ONE}(?:\\s*[,&]\\s*(?:and )?|\\s+(?:and|or)\\s+)${MANY})(?:\\s+only)?\\.?\\s*$`, 'gd'),
        verdict: always(undefined),
        roles: ['options'],
    },
];
const DEFAULT_ROLES = ['why', 'explanation', 'hint', 'solution', 'mistakes'];
/** Words right before a mention that turn it round. */
const NEGATED = new RegExp(`(?:\\b(?:not|never|neither|nor|unlike|than|isn['’]t|wasn['’]t)\\s+(?:the\\s+)?(?:[Oo]ptions?\\s+)?|${BEGIN}(?:${OTHER.not})\\s*(?:${OTHER.options})?)\\(?$`, 'iu');
/** Words right after a mention that leave open what is said of it. */
const SPOKEN_OF = new RegExp(`^\\)?\\s*(?:(?:is|are|was|were|would|will|needs?|fails?|says?|cannot|can['’]t|does|do|only|has|have|comes?|and\\s+not)\\b|${OTHER.after})`, 'u');
/** Says after a letter that it is not the one. */
const DENIED = /^\)?\s*(?:で(?:は|も)?ない|じゃない|ではありません|नहीं)/u;
/** Options that texts name by letter: the letter changes when they are shuffled, or is wrong already. */
export const letterFindings = (lesson) => {
    const findings = [];
    for (const [path, text] of texts(lesson)) {
        const question = questionAt(lesson, path);
        if (!text || !question)
            continue;
        const found = findingIn(path, text, question, lesson);
        if (found)
            findings.push(found);
    }
    return findings;
};
const findingIn = (path, text, question, lesson) => {
    const { options, key } = question;
    const mentions = mentionsIn(path, text, question, lesson);
    const [first] = mentions;
    if (!first)
        return undefined;
    if (options.length === 0)
        return finding('letter', path, `says "${first.words}", but this question has no options: its reader types the answer`);
    const optionOf = ({ letter }) => options[letter.charCodeAt(0) - 65]?.id;
    const right = mentions.filter(({ verdict }) => verdict === 'right');
    const wrong = mentions.find((one) => one.verdict === 'wrong' && key?.includes(optionOf(one) ?? ''));
    const isNoneRight = key && right.length > 0 && !right.some((one) => key.includes(optionOf(one) ?? ''));
    const contradiction = wrong ?? (isNoneRight ? right[0] : undefined);
    const write = (ids) => ids.map((id) => `{option:${id}}`).join(' or ');
    if (contradiction) {
        const id = optionOf(contradiction);
        const which = id === undefined ? 'which is no option' : `which is option "${id}"`;
        return finding('contradiction', path, wrong
            ? `says that ${wrong.letter} (${which}) is wrong, but it is the key`
            : `says "${contradiction.words}", ${which}, but the key is ${write(key ?? [])}; name the option that is right by its id`);
    }
    const named = [...new Set(mentions.map(optionOf))].flatMap((id) => id ?? []);
    const instead = named.length > 0 ? `write ${write(named)}` : 'write {option:…} with its id';
    return finding('letter', path, `says "${first.words}": readers see the options under other letters once they are shuffled; ${instead}`);
};
/** The role of a text in its question: `solution.answer` is both `solution` and `answer`. */
const rolesOf = (path) => {
    const [, , part, ...rest] = path.map(String);
    if (part === 'options')
        return [rest.at(-1) === 'why' ? 'why' : 'options'];
    return part === 'solution' ? [part, String(rest[0])] : [String(part)];
};
/** What its letters may mean besides options: texts of options, what is to be typed, options that a prompt lists itself. */
const valuesOf = ({ options, form, prompt, code, key = [] }) => {
    if (form !== 'fill')
        return new Set(options.map((option) => normal(wordsOfText(option.text))));
    return new Set([prompt, code?.code, ...key].join(' ').match(/(?<![\w'’])[A-J](?![\w'’])/g));
};
const mentionsIn = (path, source, question, lesson) => {
    const { text } = proseOf(source);
    const roles = rolesOf(path);
    const isFinal = roles.includes('answer') || roles.includes('check');
    const run = runOf(lesson);
    const chosen = question.form === 'one' || question.form === 'several';
    const values = valuesOf(question);
    const last = String.fromCharCode(64 + question.options.length);
    /** By where they stand, so that a letter that two ways find counts once. */
    const found = new Map();
    for (const { pattern, verdict, plain, roles: own = DEFAULT_ROLES } of WAYS) {
        if (!roles.some((role) => own.includes(role)))
            continue;
        // Where nothing is chosen, a letter alone is what is put in order or typed; only "option B" is an option.
        if (!chosen && !plain)
            continue;
        for (const match of text.matchAll(pattern)) {
            const { groups = {}, indices } = match;
            const [begin] = indices.groups.letters;
            const before = text.slice(Math.max(0, begin - 40), begin);
            const after = text.slice(begin + groups.letters.length);
            const isNegated = NEGATED.test(before) || DENIED.test(after);
            const isFinalAnswer = plain && isFinal && chosen && !SPOKEN_OF.test(after);
            const said = verdict(groups) ?? (isFinalAnswer ? 'right' : undefined);
            for (const { 0: letter, index: offset } of groups.letters.matchAll(/[A-J]/g)) {
                // An option that is called `B`, a class `B` of the program: then it is that which is meant.
                if (values.has(letter) || (!plain && (letter > last || run.names(letter))))
                    continue;
                // "The option I would take": the ninth option only where there is one.
                if (letter === 'I' && last < 'I')
                    continue;
                const known = found.get(begin + offset)?.verdict;
                found.set(begin + offset, {
                    letter,
                    words: found.get(begin + offset)?.words ?? match[0].trim().replace(/[\uE000-\uF8FF]/g, '…'),
                    verdict: isNegated ? undefined : (known ?? said),
                });
            }
        }
    }
    return [...found].sort(([a], [b]) => a - b).map(([, mention]) => mention);
};
