import { wordsOfText } from '../fact.js';
import { BANKS } from '../question.js';
import { texts } from '../references.js';
import { finding } from './finding.js';
import { contradicts, literalOf, textLiteral } from './literal.js';
import { rowOfText } from './places.js';
import { clauses, CODE, isAssertion, isNegated, proseOf, REFERENCE, sentences, SPAN } from './prose.js';
import { runOf } from './run.js';
import { rowsOf } from '../written.js';
/** What words say of when a variable holds a value. */
const VERBS = {
    now: ['becomes', 'is now', 'now is', 'is (?:now |then )?set to', 'gets', 'changes to', 'turns into', 'goes to'],
    state: [
        'is',
        'is still',
        'is again',
        'is then',
        'still is',
        'holds',
        'still holds',
        'now holds',
        'equals',
        'stays',
        '==?',
    ],
    past: ['was', 'was still', 'held', 'had been'],
};
/** `x` is `5`, with what may come after a value that is meant as such: not "`5` times", not "`5` or `6`". */
const CLAIM = new RegExp(`(?<name>${SPAN})\\s*(?:(?<now>${VERBS.now.join('|')})|(?<past>${VERBS.past.join('|')})|(?:${VERBS.state.join('|')}))\\s+` +
    `(?<value>${CODE}|[-−]?\\d+(?:\\.\\d+)?)` +
    `(?=\\s*(?:$|[.!…\\]]|(?:and|after|at|in|from|here|there|again|now|too|then)\\b))`, 'g');
/** `x` is set, made, created. */
const SET = new RegExp(`(?<name>${SPAN})\\s+(?:is|gets|was|has been)\\s+(?:now |then |first )?(?:set|assigned|created|made|defined|bound)\\b(?!\\s+to\\b)`, 'g');
/** Words before a name with which it is not the variable that is spoken of: "the length of `xs` is `3`". */
const OF_ANOTHER = /(?<!\bvalue )\b(?:of|in|than|like|or|by|to|from|with)\s+(?:the\s+)?$/i;
const CITATION = new RegExp(`(?:\\b(after|at|in|by|from|since|before)\\s+)?(?:(${REFERENCE})|step\\s+(\\d+))`, 'gi');
const LEADING = new RegExp(`^\\s*(?:after|at|in|by|from|since|before)\\s+(?:${REFERENCE}|step\\s+\\d+)\\s*$`, 'i');
const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)?$/u;
/** Which texts speak of the run as it was. Options and mistakes are there to be wrong. */
const reachOf = ([part, ...path]) => {
    if (questionParts.has(part)) {
        const role = path[1];
        if (role === 'explanation' || role === 'solution')
            return 'all';
        return role === 'hint' || path.at(-1) === 'why' ? 'cited' : 'none';
    }
    if (part === 'title' || part === 'summary' || part === 'snapshot')
        return 'cited';
    return path.at(-1) === 'question' ? 'none' : 'all';
};
/** The values that texts claim, held against the run. */
export const claimFindings = (lesson) => {
    const findings = [];
    for (const [path, source] of texts(lesson)) {
        const reach = reachOf(path);
        if (!source || reach === 'none' || !/[`{]/.test(source))
            continue;
        const prose = proseOf(source);
        const row = rowOfText(lesson, path);
        for (const sentence of sentences(prose.text)) {
            if (!isAssertion(sentence))
                continue;
            for (const clause of joined(clauses(sentence))) {
                if (isNegated(clause))
                    continue;
                const moment = momentOf(clause, prose, lesson, path, row);
                if (!moment && reach === 'cited')
                    continue;
                for (const { code, says } of wrongIn(clause, prose, moment, lesson))
                    findings.push(finding(code, path, says));
            }
        }
    }
    return findings;
};
/** "After step 3" belongs to the clause that follows it. */
const joined = (clauses) => {
    const whole = [];
    let lead = '';
    for (const clause of clauses) {
        whole.push(lead + clause);
        lead = LEADING.test(clause) ? `${clause} ` : '';
    }
    return whole;
};
/** When a clause is true: the step that it cites, else the step that the text is about; `undefined`: at some time. */
const momentOf = (clause, prose, { rows, table }, [part], own) => {
    const isOfQuestion = questionParts.has(part);
    const cited = [...clause.matchAll(CITATION)].flatMap(([, preposition, sign, number]) => {
        const span = prose.span(sign ?? '');
        if (span?.type === 'reference')
            return span.to === 'step' || span.to === 'cell' ? [{ preposition, row: table.find(span.target) }] : [];
        // In a question, "step 2" may be one of its solution.
        return number && !isOfQuestion ? [{ preposition, row: table.find(Number(number)) }] : [];
    });
    if (cited.length > 1)
        return undefined;
    const [citation] = cited;
    const { preposition, row } = citation ?? { preposition: undefined, row: own };
    if (row === undefined || row < 0 || (citation && !preposition))
        return undefined;
    const [start, end, before] = [rows.start(row), rows.end(row), rows.end(row - 1)];
    const point = (words, step) => {
        const span = { from: step, to: step };
        return { words: `${words} step ${row + 1}`, now: span, state: span, past: span };
    };
    switch (preposition?.toLowerCase()) {
        case 'after':
        case 'since':
        case 'from':
            return point('after', end);
        case 'before':
            return point('before', before);
        default:
            return {
                words: `at step ${row + 1}`,
                now: { from: start, to: end },
                state: { from: before, to: end },
                past: { from: -1, to: end },
            };
    }
};
const questionParts = new Set(BANKS);
/** What a clause claims and the run contradicts. */
function* wrongIn(clause, prose, moment, lesson) {
    for (const { groups = {}, index } of clause.matchAll(CLAIM)) {
        const name = nameOf(groups.name, clause.slice(0, index), prose);
        const span = prose.span(groups.value);
        const value = span?.type === 'code' ? span.text : groups.value;
        const verb = groups.now ? 'now' : groups.past ? 'past' : 'state';
        if (name)
            yield* wrongValue(name, value, moment?.words, moment?.[verb], lesson);
    }
    if (!moment)
        return;
    for (const { groups = {}, index } of clause.matchAll(SET)) {
        const name = nameOf(groups.name, clause.slice(0, index), prose);
        if (name)
            yield* wrongValue(name, undefined, moment.words, moment.now, lesson);
    }
}
/** The name that a claim is about; `undefined`: it is about something else. */
const nameOf = (name, before, prose) => {
    const span = prose.span(name);
    if (!span || OF_ANOTHER.test(before.slice(-40)))
        return undefined;
    if (span.type === 'reference')
        return span.to === 'variable' ? span.target : undefined;
    return NAME.test(span.text) ? span.text : undefined;
};
/**
 * What is wrong with the claim that a variable holds a value (`undefined`: any value) in some steps (`undefined`: at some
 * time).
 */
function* wrongValue(name, value, words, span, lesson) {
    const run = runOf(lesson);
    if (!run.has(name)) {
        if (!meansSomething(name, lesson, run))
            yield {
                code: 'unknown',
                says: `speaks of \`${name}\`, but neither the run nor its program has anything of that name`,
            };
        return;
    }
    const held = run.held(name, span ?? { from: -1, to: run.trace.length - 1 });
    if (!held)
        return;
    const form = value === undefined ? undefined : formOf(value, name, run);
    if (held.length > 0 ? value === undefined || !held.every((one) => contradicts(form, one.form)) : !span)
        return;
    // Before there is a variable, people say that it is `None`.
    if (held.length === 0 && (form === 'null' || form === 'undefined'))
        return;
    const claim = value === undefined ? `\`${name}\` is set` : `\`${name}\` is \`${value}\``;
    if (!span) {
        yield { code: 'untrue', says: `says that ${claim}, which it never is in this run` };
        return;
    }
    const next = run.next(name, span.to, (one) => form === undefined || one.form === form);
    const is = held.length > 0 ? `it is ${list(held)} ${words}` : `there is no \`${name}\` ${words}`;
    yield next < 0
        ? { code: 'untrue', says: `says that ${claim}, but ${is}` }
        : { code: 'early', says: `says that ${claim}, but ${is}; it is so from step ${lesson.rows.at(next) + 1} on` };
}
/** The form of what is claimed. A bare word is text if the variable ever holds that text. */
const formOf = (value, name, run) => {
    const form = literalOf(value);
    if (form !== undefined || !/^[\w$ -]+$/.test(value) || run.has(value))
        return form;
    const text = textLiteral(value);
    return run.held(name, { from: -1, to: run.trace.length - 1 })?.some((one) => one.form === text) ? text : undefined;
};
const list = (held) => {
    const shown = held.slice(0, 3).map(({ text }) => `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``);
    return shown.join(' or ') + (held.length > 3 ? ' or others' : '');
};
/** Whether a name that is no variable is something else: of the program, of the table, or a variable in other letters. */
const meansSomething = (name, { table }, run) => name.split('.').some((part) => run.mentions(part)) ||
    table.columns.some(({ label }) => label.toLowerCase() === name.toLowerCase()) ||
    run.trace.variables().some((one) => one.name.toLowerCase() === name.toLowerCase());
/** Columns that are called like a variable hold its values: those of a hand-written tracker. */
export const columnFindings = (lesson) => {
    const { json, rows, table } = lesson;
    const run = runOf(lesson);
    const own = table.columns.flatMap(({ label }, j) => {
        const name = wordsOfText(label).trim();
        return run.has(name) ? [{ name, j }] : [];
    });
    if (own.length === 0 || rowsOf(json.table).length !== rows.length)
        return [];
    return rowsOf(json.table).flatMap(({ cells = [] }, i) => own.flatMap(({ name, j }) => {
        const value = wordsOfText(cells[j] ?? '').trim();
        if (literalOf(value) === undefined)
            return [];
        const path = ['table', 'rows', i, 'cells', j];
        const span = { from: rows.start(i), to: rows.end(i) };
        return [...wrongValue(name, value, `after step ${i + 1}`, span, lesson)].map(({ code, says }) => finding(code, path, says));
    }));
};
