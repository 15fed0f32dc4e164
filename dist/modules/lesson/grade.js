import { normal, wordsOfText } from './fact.js';
/** How good a response is. */
export const grade = (question, response) => {
    const { form, key } = question;
    if (!key)
        return { correct: undefined, score: 0 };
    const score = SCORES[form](question, key, response);
    return { correct: score === 1, score };
};
const SCORES = {
    one: (_, [right], [chosen]) => Number(chosen === right),
    // Each wrong one takes away what a right one gives: choosing all is worth nothing.
    several: ({ options }, key, response) => {
        const right = response.filter((id) => key.includes(id)).length;
        const wrong = response.length - right;
        return options.length > key.length || wrong === 0 ? Math.max(0, (right - wrong) / key.length) : 0;
    },
    // The longest run of steps that stand in the right order, one after the other or with others between.
    order: (_, key, response) => {
        if (response.length !== key.length)
            return 0;
        const best = [];
        for (const [i, id] of response.entries()) {
            const place = key.indexOf(id);
            best.push(1 + Math.max(0, ...best.filter((_, j) => j < i && key.indexOf(response[j]) < place)));
        }
        return key.length > 1 ? (Math.max(...best) - 1) / (key.length - 1) : 1;
    },
    fill: (question, key, [typed = '']) => Number(key.some((accepted) => isSame(question, accepted, typed))),
};
/** Whether what was typed is what is accepted: as a number, or as text whose spaces do not count. */
const isSame = ({ tolerance, matchCase, fact }, accepted, typed) => {
    const plain = (text) => {
        const tidy = normal(text.normalize('NFKC'));
        const value = fact ? tidy.replace(/["“”‘’`]/g, "'").replace(/\s*([^\w\s'])\s*/g, '$1') : tidy;
        return matchCase ? value : value.toLowerCase();
    };
    const [want, got] = [plain(wordsOfText(accepted)), plain(typed)];
    if (want === got && got !== '')
        return true;
    const numbers = [want, got].map((text) => (text === '' ? NaN : Number(text.replace(',', '.'))));
    return Math.abs(numbers[0] - numbers[1]) <= tolerance;
};
/** The mistakes that a response shows. */
export const mistakesOf = ({ options, mistakes, form, ...question }, response) => {
    const shown = new Set(options.filter(({ id }) => response.includes(id)).map(({ mistake }) => mistake));
    return mistakes.filter(({ id, answers }) => form === 'fill'
        ? answers.some((answer) => isSame({ options, mistakes, form, ...question }, answer, response[0] ?? ''))
        : shown.has(id));
};
