import type {Lesson} from '../../lesson/lesson.js';
import {
  askedOf,
  nameOfQuestion,
  newTest,
  nextQuestion,
  poolOf,
  readTest,
  type TestState,
} from '../../lesson/pattern-test.js';
import {questionsOf, type Question} from '../../lesson/question.js';
import type {Reviewed} from '../../lesson/review.js';
import {memoryOf} from '../../page/memory.js';
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

/** Reads how far a reader has come. */
export const courseOf = (lesson: Lesson, deck: Deck): Course => {
  const test = deck === 'test' ? readTest(memoryOf(lesson).get('test'), lesson) : undefined;
  const next = test && nextQuestion(lesson, test);
  const reviewed = deck === 'test' ? asked(lesson, test, next) : all(lesson, deck);
  const open = reviewed.findIndex(({score}) => score === undefined);
  const complete = reviewed.length > 0 && open < 0;
  const running = next !== undefined;
  const stored = memoryOf(lesson).get(placeKey(deck));
  const found = reviewed.findIndex(({question}) => nameOfQuestion(question) === stored);
  const start = deck === 'test' || stored === SHEET ? -1 : Math.min(0, reviewed.length - 1);
  const most = deck === 'test' ? poolOf(lesson).most : reviewed.length;
  return {lesson, deck, reviewed, most, at: running ? open : found >= 0 ? found : start, test, running, complete};
};

const all = (lesson: Lesson, deck: Deck): readonly Reviewed[] => {
  const sound = questionsOf(lesson, deck).filter((one): one is Question => one !== undefined);
  return sound.map((question) => {
    const {response, answered, score} = recordOf(lesson, question);
    return {question, response, score: answered ? score : undefined};
  });
};

const asked = (lesson: Lesson, test: TestState | undefined, next: Question | undefined): readonly Reviewed[] => [
  ...(test ? askedOf(poolOf(lesson), test) : []),
  ...(next ? [{question: next, response: [], score: undefined}] : []),
];

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

const keepTest = (lesson: Lesson, test: TestState): void => {
  memoryOf(lesson).set('test', test);
  const next = nextQuestion(lesson, test);
  // What an earlier test, or another element, has of the question is not this test's.
  if (next) keepRecord(lesson, next, undefined);
};

/** Forgets what the reader did in a deck. */
export const forget = ({lesson, deck, reviewed}: Course): void => {
  const memory = memoryOf(lesson);
  for (const {question} of reviewed) keepRecord(lesson, question, undefined);
  if (deck === 'test') for (const key of ['test', 'fsrs']) memory.set(key, undefined);
  memory.clear(`${deck}/`);
  memory.set(placeKey(deck), undefined);
};
