import type {Lesson} from '../../lesson/lesson.js';
import {
  askedOf,
  MOST,
  nameOfQuestion,
  newTest,
  nextQuestion,
  poolOf,
  readTest,
  type TestPool,
  type TestState,
} from '../../lesson/pattern-test.js';
import type {Question} from '../../lesson/question.js';
import type {Reviewed} from '../../lesson/review.js';
import {memoryOf} from '../../page/memory.js';
import type {Language} from '../../page/language.js';
import {knowsMade, lacksMade, questionsIn} from '../../page/questions.js';
import {keepRecord, recordOf} from '../../page/record.js';

/** What a deck can be made of. */
export type Deck = 'practice' | 'quiz' | 'test';

/** How far a reader has come in a deck, as the lesson's memory has it now. */
export interface Course {
  readonly lesson: Lesson;
  readonly deck: Deck;
  /** The questions in order; of a test those that were asked, and the one that is. */
  readonly reviewed: readonly Reviewed[];
  /** How many questions there are; of a test, how many there are at most. */
  readonly most: number;
  /** Index of the question that is shown; -1: the review is, or of a test its beginning or its result. */
  readonly at: number;
  readonly test: TestState | undefined;
  /** A test waits for an answer: there is no way back, and nothing is said of what is right. */
  readonly running: boolean;
  /** Everything is answered; of a test: it has come to its end. */
  readonly complete: boolean;
}

/** What is kept as the place of a reader who is at no question. */
const SHEET = '';

const placeKey = (deck: Deck): string => `deck/${deck}`;

/** What a test can ask of a lesson. */
export const poolIn = (lesson: Lesson, language?: Language): TestPool =>
  poolOf(
    lesson.key,
    questionsIn(lesson, 'test', language),
    storedTest(lesson)?.own === true ? [] : questionsIn(lesson, 'trace', language),
  );

/** What is stored of a test. Anything may be. */
const storedTest = (lesson: Lesson): {readonly own?: unknown; readonly answers?: unknown} | undefined =>
  memoryOf(lesson).get('test') as object | undefined;

/** Whether a lesson's own questions are enough for a test, so that none are made from the run. */
const hasEnough = (lesson: Lesson): boolean => questionsIn(lesson, 'test').filter((one) => one?.key).length >= MOST;

/** Whether all questions of a deck are there: what makes those that a test takes from the run may be on its way. */
export const knowsAll = (lesson: Lesson, deck: Deck): boolean => deck !== 'test' || knowsMade() || hasEnough(lesson);

/**
 * Whether a stored test cannot be read, as questions of it were made from the run, and what makes them could not be had. It
 * waits as it is: it would be a shorter one, and come to another end.
 */
export const isCutOff = (lesson: Lesson, deck: Deck): boolean => {
  if (deck !== 'test' || !lacksMade() || hasEnough(lesson)) return false;
  const {own, answers} = storedTest(lesson) ?? {};
  return own !== true && Array.isArray(answers) && answers.length > 0;
};

/** Reads how far a reader has come. `language`: what is shown of it is said in this one. */
export const courseOf = (lesson: Lesson, deck: Deck, language?: Language): Course => {
  const pool = deck === 'test' ? poolIn(lesson, language) : undefined;
  const test = pool && readTest(memoryOf(lesson).get('test'), pool);
  const next = test && nextQuestion(pool, test);
  const reviewed = pool
    ? [...(test ? askedOf(pool, test) : []), ...(next ? [openOne(next)] : [])]
    : all(lesson, deck, language);
  const open = reviewed.findIndex(({score}) => score === undefined);
  const running = next !== undefined;
  const stored = memoryOf(lesson).get(placeKey(deck));
  const found = reviewed.findIndex(({question}) => nameOfQuestion(question) === stored);
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

const openOne = (question: Question): Reviewed => ({question, response: [], score: undefined});

const all = (lesson: Lesson, deck: Deck, language?: Language): readonly Reviewed[] => {
  const sound = questionsIn(lesson, deck, language).filter((one): one is Question => one !== undefined);
  return sound.map((question) => {
    const {response, answered, score} = recordOf(lesson, question);
    return {question, response, score: answered ? score : undefined};
  });
};

/** Goes to a question by its index, or to the sheet. */
export const goTo = ({lesson, deck, reviewed}: Course, index: number): void => {
  const question = reviewed[index]?.question;
  memoryOf(lesson).set(placeKey(deck), question ? nameOfQuestion(question) : SHEET);
};

/** Begins a test, with other questions than the last as far as there are. */
export const beginTest = ({lesson, test}: Course): void => {
  memoryOf(lesson).set(placeKey('test'), undefined);
  keepTest(lesson, newTest(test));
};

/** Takes the answer to the question of a test that is open; none: the reader does not know. Returns how far that leads. */
export const answerTest = (
  {lesson, deck, test, running, reviewed}: Course,
  question: string,
  response: readonly string[],
): Course | undefined => {
  if (!test || !running || nameOfQuestion(reviewed.at(-1)!.question) !== question) return undefined;
  keepTest(lesson, {...test, answers: [...test.answers, {question, response}]});
  return courseOf(lesson, deck);
};

const keepTest = (lesson: Lesson, state: TestState): void => {
  const test: TestState = lacksMade() ? {...state, own: true} : state;
  memoryOf(lesson).set('test', test);
  const next = nextQuestion(poolIn(lesson), test);
  // What an earlier test, or another element, has of the question is not this test's.
  if (next) keepRecord(lesson, next, undefined);
};

/** Forgets what the reader did in a deck; also what of a test cannot be read as yet: all that it asked is asked anew. */
export const forget = (lesson: Lesson, deck: Deck): void => {
  const memory = memoryOf(lesson);
  const course = knowsAll(lesson, deck) && !isCutOff(lesson, deck) ? courseOf(lesson, deck) : undefined;
  for (const {question} of course?.reviewed ?? []) keepRecord(lesson, question, undefined);
  if (deck === 'test') for (const key of ['test', 'fsrs']) memory.set(key, undefined);
  memory.clear(`${deck}/`);
  memory.set(placeKey(deck), undefined);
};
