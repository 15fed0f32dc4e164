import { decode, plain } from '../trace/values.js';
import { askedOf, normal, sayFact, stepOf, wordsOfText } from './fact.js';
import { missingStep } from './missing-step.js';
import { once } from './once.js';
import { problem } from './problem.js';
import { show } from './show.js';
import { missingColumn } from './table.js';
/** The banks that an author writes. */
export const BANKS = ['quiz', 'practice', 'test'];
const NO_MAKER = { questions: () => [], options: (question) => question };
const list = (one) => one === undefined ? [] : Array.isArray(one) ? one : [one];
const pointer = (one) => (typeof one === 'string' ? { text: one } : one);
const isFact = (answer) => typeof answer === 'object' && !Array.isArray(answer);
/** How a question is answered. */
const formOf = ({ kind = 'choice', answer, options }) => {
    if (kind === 'order' || kind === 'fill')
        return kind;
    if (kind === 'predict' && !options)
        return 'fill';
    return Array.isArray(answer) ? 'several' : 'one';
};
/** Reads a question and finds what is right: what the author named, or what the run proves. */
const readQuestion = (json, bank, index, lesson) => {
    const path = [bank, index];
    const problems = [];
    const form = formOf(json);
    const options = form === 'fill' ? [] : (json.options ?? []);
    if (form !== 'fill' && options.length === 0)
        problems.push(problem('missing', [...path, 'options'], json.options ? 'is empty' : 'is missing'));
    problems.push(...equalOptions(options, path), ...evidenceProblems(json, path, lesson), ...stepProblems(json, path, lesson));
    return {
        bank,
        id: json.id ?? String(index + 1),
        form,
        prompt: json.prompt,
        code: json.code,
        options,
        key: keyOf(json, form, options, lesson, (says, code = 'answer') => {
            problems.push(problem(code, [...path, 'answer'], says));
        }),
        fact: isFact(json.answer) ? json.answer : undefined,
        tolerance: json.tolerance ?? 0,
        matchCase: json.case ?? isFact(json.answer),
        hints: list(json.hint).map(pointer),
        explanation: json.explanation ?? '',
        solution: json.solution && {
            steps: json.solution.steps.map(pointer),
            answer: json.solution.answer ?? '',
            check: json.solution.check ?? '',
        },
        mistakes: (json.mistakes ?? []).map(({ answers = [], ...one }) => ({ ...one, answers })),
        evidence: list(json.evidence),
        difficulty: json.difficulty,
        shuffle: json.shuffle ?? true,
        problems,
    };
};
/** What is right, see {@link Question.key}. */
const keyOf = ({ answer, accept = [], kind }, form, options, lesson, fail) => {
    const no = (says, code) => {
        fail(says, code);
        return undefined;
    };
    const ids = options.map(({ id }) => id);
    const known = (id) => {
        if (ids.includes(id))
            return true;
        fail(`is "${id}", but the options are ${ids.map((one) => `"${one}"`).join(', ')}`);
        return false;
    };
    // That is told already.
    if (form !== 'fill' && ids.length === 0)
        return undefined;
    if (form === 'order') {
        if (answer === undefined)
            return ids;
        const order = list(answer).map(String);
        if (!order.every(known))
            return undefined;
        const whole = order.length === ids.length && new Set(order).size === order.length;
        return whole ? order : no('does not name every option once; without it, the options stand in the right order');
    }
    if (answer === undefined)
        return no('is missing', 'missing');
    if (kind === 'predict' && !isFact(answer))
        return no('should be what the run is asked for, e.g. {"value": "x", "after": 3}');
    if (!isFact(answer)) {
        const named = list(answer).map(String);
        if (form === 'fill')
            return [...named, ...accept];
        if (named.length === 0)
            return no('is empty; at least one option must be right');
        return named.every(known) ? [...new Set(named)] : undefined;
    }
    const step = stepOf(answer);
    const row = lesson.table.find(step);
    if (row < 0)
        return no(missingStep(step, lesson.table, lesson.rows.length));
    const fact = sayFact(answer, row, lesson);
    if (fact === undefined)
        return no(`asks for ${askedOf(answer)} after step ${step}, but there is none`);
    if (form === 'fill')
        return [fact, ...accept];
    const right = options.filter((option) => sayOf(option, lesson.trace.facts.language) === normal(fact));
    if (right.length === 1)
        return [right[0].id];
    return no(right.length === 0
        ? `is ${fact} in this run, but no option says that`
        : `is ${fact} in this run, and ${right.length} options say that`);
};
/** What an option says, as text: its `value`, or the words of its text. */
const sayOf = ({ value, text }, language) => normal(value === undefined ? wordsOfText(text) : show(decode(value, plain), language, undefined, Infinity));
/** Options that nobody can tell apart: by their ids, or by what they say. */
const equalOptions = (options, path) => {
    const says = options.map(({ text, code }) => `${normal(wordsOfText(text))}\n${code?.code ?? ''}`);
    const ids = options.map(({ id }) => id);
    return options.flatMap(({ id }, i) => {
        const [sameId, same] = [ids.indexOf(id), says.indexOf(says[i])];
        return [
            ...(sameId < i
                ? [problem('duplicate', [...path, 'options', i, 'id'], `is "${id}", as is that of option ${sameId + 1}`)]
                : []),
            ...(same < i ? [problem('duplicate', [...path, 'options', i, 'text'], `is the same as option ${same + 1}`)] : []),
        ];
    });
};
/** Steps that a question leads to, and where it names them. */
function* stepsOf({ hint, options = [], solution }, path) {
    const lists = { hint: Array.isArray(hint) ? hint : [], options, 'solution.steps': solution?.steps ?? [] };
    for (const [key, entries] of Object.entries(lists)) {
        for (const [i, one] of entries.entries()) {
            const step = typeof one === 'object' ? one.step : undefined;
            if (step !== undefined)
                yield [[...path, ...key.split('.'), i, 'step'], step];
        }
    }
}
const stepProblems = (json, path, { table, rows }) => [...stepsOf(json, path)]
    .filter(([, step]) => table.find(step) < 0)
    .map(([at, step]) => problem('reference', at, missingStep(step, table, rows.length)));
const evidenceProblems = (json, path, { table, rows }) => list(json.evidence).flatMap(({ step, column }, i) => {
    const at = [...path, 'evidence', ...(Array.isArray(json.evidence) ? [i] : [])];
    const knows = column === undefined || table.column(column) >= 0;
    return [
        ...(table.find(step) < 0 ? [problem('reference', [...at, 'step'], missingStep(step, table, rows.length))] : []),
        ...(knows ? [] : [problem('reference', [...at, 'column'], missingColumn(column, table))]),
    ];
});
const banksOf = once((maker) => once((lesson) => {
    const read = (json, bank, i) => {
        const question = json && readQuestion(json, bank, i, lesson);
        return question?.key && json?.kind === 'predict' && !json.options ? maker.options(question, lesson) : question;
    };
    return new Map(BANKS.map((bank) => [bank, (lesson.json[bank] ?? []).map((one, i) => read(one, bank, i))]));
}));
/**
 * The questions of a bank of a lesson; `undefined` in the place of one that is not sound. Without a `maker` there are none in
 * `trace`, and what predict questions without options ask for is typed.
 */
export const questionsOf = (lesson, bank, maker = NO_MAKER) => bank === 'trace' ? maker.questions(lesson) : (banksOf(maker)(lesson).get(bank) ?? []);
/** What is typed: a whole number, a number, or anything. So a keyboard on a screen can help. */
export const typedAs = ({ key = [], tolerance }) => {
    const all = (kind) => key.length > 0 && key.every((one) => kind.test(one.trim()));
    if (tolerance === 0 && all(/^\d+$/))
        return 'numeric';
    // Not for what may be negative: those keyboards have no minus.
    return all(/^\d+([.,]\d+)?$/) ? 'decimal' : 'text';
};
