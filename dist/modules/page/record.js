import { memoryOf } from './memory.js';
/** Of a question that nobody has touched. */
export const FRESH = {
    response: [],
    answered: false,
    attempts: 0,
    hints: 0,
    solution: 0,
    score: 0,
    first: 0,
};
const keyOf = ({ bank, id }) => `${bank}/${id}`;
const count = (value, most = Infinity) => Math.min(Math.max(0, Number(value) || 0), most);
/** What a reader did with a question. What is stored may be anything, and of an older question: only what fits it counts. */
export const recordOf = (lesson, question) => {
    const stored = (memoryOf(lesson).get(keyOf(question)) ?? {});
    const entries = Array.isArray(stored.response) ? stored.response.filter((one) => typeof one === 'string') : [];
    const ids = new Set(question.options.map(({ id }) => id));
    const response = question.form === 'fill' ? entries.slice(0, 1) : entries.filter((id) => ids.delete(id));
    return {
        response,
        answered: stored.answered === true && response.length > 0,
        attempts: count(stored.attempts),
        hints: count(stored.hints, question.hints.length),
        solution: count(stored.solution, question.solution?.steps.length ?? 0),
        score: count(stored.score, 1),
        first: count(stored.first, 1),
    };
};
/** Keeps what a reader did; `undefined` forgets it. */
export const keepRecord = (lesson, question, record) => memoryOf(lesson).set(keyOf(question), record);
