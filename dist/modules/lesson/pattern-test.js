import { grade } from './grade.js';
import { hash, shuffled } from './shuffle.js';
import { DIFFICULTIES, estimate, guessOf } from './strength.js';
/** Questions of a test, at most; and at least, before it may end because its outcome is clear. */
export const MOST = 10;
const LEAST = 6;
/** Of one difficulty, as long as there are others. */
const MOST_OF_ONE = 4;
/** How likely the outcome has to be for a test to end early. */
const CLEAR = 0.9;
/** Questions of earlier tests that are remembered, so that others come first. */
const MOST_SEEN = 200;
/** A question's bank and id. */
export const nameOfQuestion = ({ bank, id }) => `${bank}/${id}`;
/**
 * The questions for a test: the author's, and where those are fewer than ten, others made from the run. `key`: the lesson's;
 * tests of different lessons go different ways.
 */
export const poolOf = (key, written, made) => {
    const [own, more] = [written, made].map((list) => list.filter((one) => one !== undefined && one.key !== undefined));
    const missing = Math.min(Math.max(0, MOST - own.length), more.length);
    const all = (missing > 0 ? [...own, ...more] : own);
    return {
        key,
        questions: new Map(all.map((question) => [nameOfQuestion(question), question])),
        most: Math.min(MOST, own.length + missing),
        made: missing,
    };
};
const difficultyOf = ({ difficulty = 'medium' }) => difficulty;
/** What of a test is asked and answered, in order. */
export const askedOf = ({ questions }, { answers }) => answers.flatMap(({ question: name, response }) => {
    const question = questions.get(name);
    return question ? [{ question, response, score: grade(question, response).score }] : [];
});
/** The answers as {@link estimate} takes them. */
export const answeredOf = (pool, state) => askedOf(pool, state).map(({ question, score }) => ({
    difficulty: difficultyOf(question),
    guess: guessOf(question),
    score,
}));
/**
 * What a test asks next; `undefined`: it has come to its end. The same state always gets the same.
 *
 * A staircase: the first question is of medium difficulty, after a right answer comes a harder one, after a wrong one an
 * easier one, and after what is partly right one as hard. It ends after ten questions, or from six on as soon as its
 * outcome is clear; until then it has asked at least one of each difficulty, and at most four of one, as far as there are
 * questions. Of those as hard, an author's own comes before one made from the run, one that earlier tests did not ask before
 * one that they did, and a kind of knowing asked less before one asked more.
 */
export const nextQuestion = (pool, state) => {
    const asked = askedOf(pool, state);
    const names = new Set(asked.map(({ question }) => nameOfQuestion(question)));
    if (asked.length >= pool.most)
        return undefined;
    const madeOnes = asked.filter(({ question }) => question.bank === 'trace').length;
    const open = [...pool.questions.values()].filter((one) => !names.has(nameOfQuestion(one)) && (one.bank !== 'trace' || madeOnes < pool.made));
    const count = (difficulty) => asked.filter(({ question }) => difficultyOf(question) === difficulty).length;
    const has = (difficulty) => open.some((one) => difficultyOf(one) === difficulty);
    const left = DIFFICULTIES.filter(has);
    const unasked = left.filter((difficulty) => count(difficulty) === 0);
    if (asked.length >= LEAST && unasked.length === 0 && estimate(answeredOf(pool, state)).certainty >= CLEAR)
        return undefined;
    const below = left.filter((difficulty) => count(difficulty) < MOST_OF_ONE);
    const late = Math.min(LEAST, pool.most) - asked.length <= unasked.length;
    const among = late && unasked.length > 0 ? unasked : below.length > 0 ? below : left;
    const wanted = stair(asked.map(({ score }) => score));
    const distance = (difficulty) => Math.abs(DIFFICULTIES.indexOf(difficulty) - wanted);
    const [difficulty] = [...among].sort((a, b) => distance(a) - distance(b));
    const ready = open.filter((one) => difficultyOf(one) === difficulty);
    const order = shuffled(ready, hash(`${pool.key} test ${state.attempt} ${asked.length}`));
    const seen = new Set(state.seen);
    const kinds = asked.map(({ question }) => kindOf(question));
    const rank = (one) => [
        Number(one.bank === 'trace'),
        Number(seen.has(nameOfQuestion(one))),
        kinds.filter((kind) => kind === kindOf(one)).length,
    ];
    const ranked = order.map((question) => ({ question, rank: rank(question) }));
    ranked.sort((a, b) => a.rank.map((one, i) => one - b.rank[i]).find((one) => one !== 0) ?? 0);
    return ranked[0]?.question;
};
/** Where a staircase has led: an index into {@link DIFFICULTIES}. */
const stair = (scores) => scores.reduce((at, score) => Math.min(2, Math.max(0, at + (score === 1 ? 1 : score === 0 ? -1 : 0))), 1);
/** What a question asks for. */
export const kindOf = ({ asks, fact, form }) => {
    if (asks)
        return asks;
    if (!fact)
        return form === 'order' ? 'order' : 'idea';
    if ('next' in fact)
        return fact.next;
    return 'value' in fact ? 'value' : 'cell' in fact ? 'cell' : 'output';
};
/** The state of a test that is stored somewhere, where anything may have been written. */
export const readTest = (stored, { questions }) => {
    const { attempt, answers, seen, due, told, own } = (stored ?? {});
    if (!Number.isSafeInteger(attempt) || attempt < 1)
        return undefined;
    const open = new Set(questions.keys());
    return {
        attempt: attempt,
        ...(typeof due === 'string' && !Number.isNaN(Date.parse(due)) ? { due } : {}),
        ...(told === true ? { told } : {}),
        ...(own === true ? { own } : {}),
        seen: list(seen)
            .filter((one) => typeof one === 'string')
            .slice(-MOST_SEEN),
        answers: list(answers)
            .slice(0, MOST)
            .flatMap((one) => {
            const { question, response } = (one ?? {});
            // What the lesson has no more is as if it had not been asked; nothing is asked twice.
            if (typeof question !== 'string' || !open.delete(question))
                return [];
            return [{ question, response: list(response).filter((id) => typeof id === 'string') }];
        }),
    };
};
const list = (value) => (Array.isArray(value) ? value : []);
/** The test after this one, or the first. */
export const newTest = (last) => ({
    attempt: (last?.attempt ?? 0) + 1,
    answers: [],
    seen: [...new Set([...(last?.seen ?? []), ...(last?.answers ?? []).map(({ question }) => question)])].slice(-MOST_SEEN),
});
