import { askedOf, nameOfQuestion, newTest, nextQuestion, poolOf, readTest, } from '../../lesson/pattern-test.js';
import { memoryOf } from '../../page/memory.js';
import { questionsIn } from '../../page/questions.js';
import { keepRecord, recordOf } from '../../page/record.js';
/** What is kept as the place of a reader who is at no question. */
const SHEET = '';
const placeKey = (deck) => `deck/${deck}`;
/** What a test can ask of a lesson. */
export const poolIn = (lesson, language) => poolOf(lesson.key, questionsIn(lesson, 'test', language), questionsIn(lesson, 'trace', language));
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
const keepTest = (lesson, test) => {
    memoryOf(lesson).set('test', test);
    const next = nextQuestion(poolIn(lesson), test);
    // What an earlier test, or another element, has of the question is not this test's.
    if (next)
        keepRecord(lesson, next, undefined);
};
/** Forgets what the reader did in a deck. */
export const forget = ({ lesson, deck, reviewed }) => {
    const memory = memoryOf(lesson);
    for (const { question } of reviewed)
        keepRecord(lesson, question, undefined);
    if (deck === 'test')
        for (const key of ['test', 'fsrs'])
            memory.set(key, undefined);
    memory.clear(`${deck}/`);
    memory.set(placeKey(deck), undefined);
};
