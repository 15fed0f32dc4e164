import { normal, wordsOfText } from './fact.js';
/** Whether nothing was answered. */
export const isBlank = ({ form }, response) => form === 'fill' ? (response[0] ?? '').trim() === '' : response.length === 0;
/** How good a response is. */
export const grade = (question, response) => {
    const { form, key } = question;
    if (!key)
        return { correct: undefined, score: 0, right: 0, total: 0, wrong: 0 };
    const parts = PARTS[form](question, key, response);
    return { ...parts, correct: parts.score === 1 };
};
const whole = (isRight) => ({
    right: Number(isRight),
    total: 1,
    wrong: Number(!isRight),
    score: Number(isRight),
});
/**
 * The steps of an order that stand right: the most that follow each other as they should, with others between or not. Who puts
 * one step at a wrong place has one wrong, not all those that it has pushed along.
 */
export const inOrder = (key, response) => {
    const places = response.map((id) => key.indexOf(id));
    /** By the step that it ends with: the longest run, by its indices. */
    const runs = [];
    for (const [i, place] of places.entries()) {
        const before = runs.filter((_, j) => places[j] < place);
        runs.push([...before.reduce((best, run) => (run.length > best.length ? run : best), []), i]);
    }
    const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), []);
    return new Set(longest.map((i) => response[i]));
};
const PARTS = {
    one: (_, [right], [chosen]) => whole(chosen === right),
    // The wrong ones together take away what the right ones give: choosing all is worth nothing.
    several: ({ options }, key, response) => {
        const right = response.filter((id) => key.includes(id)).length;
        const wrong = response.length - right;
        const total = key.length;
        const score = right / total - (wrong > 0 ? wrong / Math.max(1, options.length - total) : 0);
        return { right, total, wrong, score: Math.max(0, score) };
    },
    order: (_, key, response) => {
        const total = key.length;
        const right = response.length === total ? inOrder(key, response).size : 0;
        const score = total > 1 ? Math.max(0, right - 1) / (total - 1) : right;
        return { right, total, wrong: 0, score };
    },
    fill: (question, key, [typed = '']) => {
        // What the run says is no inline text: its asterisks are its own.
        const accepts = (accepted, i) => isSame(question, accepted, typed) ||
            (!(question.fact && i === 0) && isSame(question, wordsOfText(accepted), typed));
        return whole(key.some(accepts));
    },
};
/** Whether what was typed is what is accepted: as a number, or as text whose spaces do not count. */
const isSame = ({ tolerance, matchCase, fact }, accepted, typed) => {
    const plain = (text) => {
        const tidy = normal(latin(text.normalize('NFKC')));
        const value = fact ? tidy.replace(/["“”‘’`]/g, "'").replace(/\s*([^\w\s'])\s*/g, '$1') : tidy;
        return matchCase ? value : value.toLowerCase();
    };
    const [want, got] = [plain(accepted), plain(typed)];
    if (want === got && got !== '')
        return true;
    // Nobody who wants `1,000` takes 1 for it; who types it may mean either.
    const number = toNumber(withoutGroups(want) || want);
    // The last digits of 0.3 and 0.4 do not make 0.1.
    const slack = tolerance === 0 ? 0 : 1e-12 * Math.max(1, Math.abs(number));
    return [toNumber(got), toNumber(withoutGroups(got))].some((value) => Math.abs(value - number) <= tolerance + slack);
};
const ZEROS = [0x660, 0x6f0, 0x966];
/** Digits as Arabic, Persian and Hindi keyboards type them, and a minus sign, as code has them. */
const latin = (text) => text
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.codePointAt(0);
    return String(code - ZEROS.findLast((zero) => zero <= code));
})
    .replace(/[−٫]/g, (sign) => (sign === '−' ? '-' : '.'));
/** A number that is written with a point or, as much of the world does, with a comma. */
const toNumber = (text) => (text === '' ? NaN : Number(text.replace(',', '.')));
/** `1,000` as many write a thousand. */
const withoutGroups = (text) => /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : '';
/** The mistakes that a response shows: those of what is wrong in it. */
export const mistakesOf = (question, response) => {
    const { options, mistakes, form, key } = question;
    if (mistakes.length === 0)
        return [];
    const right = form === 'order' && key ? inOrder(key, response) : new Set(key);
    const isWrong = (id) => !right.has(id);
    const shown = new Set(options.filter(({ id }) => response.includes(id) && isWrong(id)).map(({ mistake }) => mistake));
    const [typed = ''] = response;
    const isTyped = (answer) => [answer, wordsOfText(answer)].some((one) => isSame(question, one, typed));
    return mistakes.filter(({ id, answers }) => form === 'fill' ? grade(question, response).correct !== true && answers.some(isTyped) : shown.has(id));
};
