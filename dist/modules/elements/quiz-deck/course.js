import { askedOf, MOST, nameOfQuestion, newTest, nextQuestion, poolOf, readTest, } from '../../lesson/pattern-test.js';
import { memoryOf } from '../../page/memory.js';
import { knowsMade, lacksMade, questionsIn } from '../../page/questions.js';
import { keepRecord, recordOf } from '../../page/record.js';
/** What is kept as the place of a reader who is at no question. */
const SHEET = '';
const placeKey = (deck) => `deck/${deck}`;
/** What a test can ask of a lesson. */
export const poolIn = (lesson, language) => poolOf(lesson.key, questionsIn(lesson, 'test', language), storedTest(lesson)?.own === true ? [] : questionsIn(lesson, 'trace', language));
/** What is stored of a test. Anything may be. */
const storedTest = (lesson) => memoryOf(lesson).get('test');
/** Whether a lesson's own questions are enough for a test, so that none are made from the run. */
const hasEnough = (lesson) => questionsIn(lesson, 'test').filter((one) => one?.key).length >= MOST;
/** Whether all questions of a deck are there: what makes those that a test takes from the run may be on its way. */
export const knowsAll = (lesson, deck) => deck !== 'test' || knowsMade() || hasEnough(lesson);
/**
 * Whether a stored test cannot be read, as questions of it were made from the run, and what makes them could not be had. It
 * waits as it is: it would be a shorter one, and come to another end.
 */
export const isCutOff = (lesson, deck) => {
    if (deck !== 'test' || !lacksMade() || hasEnough(lesson))
        return false;
    const { own, answers } = storedTest(lesson) ?? {};
    return own !== true && Array.isArray(answers) && answers.length > 0;
};
/** Reads how far a reader has come. `language`: what is shown of it is said in this one. */
export const courseOf = (lesson, deck, language) => {
    const pool = deck === 'test' ? poolIn(lesson, language) : undefined;
    const test = pool && readTest(memoryOf(lesson).get('test'), pool);
    const next = test && nextQuestion(pool, test);
    const reviewed = pool
        ? [...(test ? askedOf(pool, test) : []), ...(next ? [openOne(next)] : [])]
        : all(lesson, deck, language);
    const open = reviewed.findIndex(({ score }) => score === undefined);
    const running = next !== undefined;
    const stored = memoryOf(lesson).get(placeKey(deck));
    const found = reviewed.findIndex(({ question }) => nameOfQuestion(question) === stored);
    const start = pool || stored === SHEET ? -1 : Math.min(0, reviewed.length - 1);
    return {
        lesson,
        deck,
        reviewed,
        most: pool ? pool.most : reviewed.length,
        at: running ? open : found >= 0 ? found : start,
        test,
        running,
        complete: reviewed.length > 0 && open < 0,
    };
};
const openOne = (question) => ({ question, response: [], score: undefined });
const all = (lesson, deck, language) => {
    const sound = questionsIn(lesson, deck, language).filter((one) => one !== undefined);
    return sound.map((question) => {
        const { response, answered, score } = recordOf(lesson, question);
        return { question, response, score: answered ? score : undefined };
    });
};
/** Goes to a question by its index, or to the sheet. */
export const goTo = ({ lesson, deck, reviewed }, index) => {
    const question = reviewed[index]?.question;
    memoryOf(lesson).set(placeKey(deck), question ? nameOfQuestion(question) : SHEET);
};
/** Begins a test, with other questions than the last as far as there are. */
export const beginTest = ({ lesson, test }) => {
    memoryOf(lesson).set(placeKey('test'), undefined);
    keepTest(lesson, newTest(test));
};
/** Takes the answer to the question of a test that is open; none: the reader does not know. Returns how far that leads. */
export const answerTest = ({ lesson, deck, test, running, reviewed }, question, response) => {
    if (!test || !running || nameOfQuestion(reviewed.at(-1).question) !== question)
        return undefined;
    keepTest(lesson, { ...test, answers: [...test.answers, { question, response }] });
    return courseOf(lesson, deck);
};
const keepTest = (lesson, state) => {
    const test = lacksMade() ? { ...state, own: true } : state;
    memoryOf(lesson).set('test', test);
    const next = nextQuestion(poolIn(lesson), test);
    // What an earlier test, or another element, has of the question is not this test's.
    if (next)
        keepRecord(lesson, next, undefined);
};
/** Forgets what the reader did in a deck; also what of a test cannot be read as yet: all that it asked is asked anew. */
export const forget = (lesson, deck) => {
    const memory = memoryOf(lesson);
    const course = knowsAll(lesson, deck) && !isCutOff(lesson, deck) ? courseOf(lesson, deck) : undefined;
    for (const { question } of course?.reviewed ?? [])
        keepRecord(lesson, question, undefined);
    if (deck === 'test')
        for (const key of ['test', 'fsrs'])
            memory.set(key, undefined);
    memory.clear(`${deck}/`);
    memory.set(placeKey(deck), undefined);
};
