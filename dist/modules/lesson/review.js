import { stepOf } from './fact.js';
import { mistakesOf } from './grade.js';
import { parseInline, references } from './inline.js';
import { kindOf } from './pattern-test.js';
import { DIFFICULTIES } from './strength.js';
/** Whether, and how well, a question was answered. */
export const outcomeOf = ({ question, score }) => {
    if (score === undefined)
        return 'open';
    if (!question.key)
        return 'answered';
    return score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong';
};
/** Adds up what questions earned; those that are open count as not known. */
export const tally = (reviewed) => {
    const graded = reviewed.filter(({ question }) => question.key);
    return { earned: graded.reduce((sum, { score = 0 }) => sum + score, 0), count: graded.length };
};
/** What to look at again: the steps that show what was not known, first where most was lost; `most` of them. */
export const repeatsOf = (reviewed, lesson, most = 5) => {
    const lost = new Map();
    for (const { question, score } of reviewed) {
        if (score === undefined || score === 1 || !question.key)
            continue;
        for (const row of rowsOf(question, lesson))
            lost.set(row, (lost.get(row) ?? 0) + 1 - score);
    }
    const repeats = [...lost].map(([row, amount]) => ({ row, lost: amount }));
    return repeats.sort((a, b) => b.lost - a.lost || a.row - b.row).slice(0, most);
};
/** Where the run shows the answer: what the author names as evidence, else what the answer is read from or explained by. */
const rowsOf = ({ evidence, fact, explanation, hints, solution }, { table }) => {
    const pointed = [...(solution?.steps ?? []), ...hints].flatMap(({ step }) => step ?? []);
    const told = references(parseInline(explanation)).flatMap(({ to, target }) => to === 'step' || to === 'cell' ? target : []);
    const steps = [evidence.map(({ step }) => step), fact ? [stepOf(fact)] : [], told, pointed].find((one) => one.length > 0);
    return [...new Set((steps ?? []).map((step) => table.find(step)))].filter((row) => row >= 0);
};
/** Common mistakes that the answers show, each once. */
export const mistakesIn = (reviewed) => {
    const all = reviewed.flatMap(({ question, response, score }) => score === undefined || score === 1 ? [] : mistakesOf(question, response));
    return [...new Map(all.map((mistake) => [mistake.text, mistake])).values()];
};
const KNOWING = [
    'value',
    'change',
    'alias',
    'cell',
    'output',
    'return',
    'line',
    'task',
    'wait',
    'order',
    'idea',
];
/** How well a reader did, by difficulty and by what kind of knowing it took. */
export const partsOf = (reviewed) => {
    const by = (keys, keyOf) => keys.flatMap((of) => {
        const { earned, count } = tally(reviewed.filter(({ question }) => keyOf(question) === of));
        return count > 0 ? [{ of, earned, count, sure: earned >= count * 0.8 }] : [];
    });
    return { difficulty: by(DIFFICULTIES, ({ difficulty = 'medium' }) => difficulty), knowing: by(KNOWING, kindOf) };
};
