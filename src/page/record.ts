import type {Lesson} from '../lesson/lesson.js';
import type {Question} from '../lesson/question.js';
import {memoryOf} from './memory.js';

/** What a reader did with a question. Kept in the lesson's memory, so that a card, a deck and a test know the same. */
export interface QuestionRecord {
  /** Ids of options, or what was typed; see `Response` of `lesson/grade`. */
  readonly response: readonly string[];
  /** Whether it has been checked; then the response stays until the reader begins again. */
  readonly answered: boolean;
  /** How often it was checked. */
  readonly attempts: number;
  /** How many hints are open. */
  readonly hints: number;
  /** How many steps of the worked solution are open. */
  readonly solution: number;
  /** Score of the last attempt, and of the first one, from 0 to 1. */
  readonly score: number;
  readonly first: number;
}

/** Of a question that nobody has touched. */
export const FRESH: QuestionRecord = {
  response: [],
  answered: false,
  attempts: 0,
  hints: 0,
  solution: 0,
  score: 0,
  first: 0,
};

const keyOf = ({bank, id}: Question): string => `${bank}/${id}`;

const count = (value: unknown, most = Infinity): number => Math.min(Math.max(0, Number(value) || 0), most);

/** What a reader did with a question. What is stored may be anything, and of an older question: only what fits it counts. */
export const recordOf = (lesson: Lesson, question: Question): QuestionRecord => {
  const stored = (memoryOf(lesson).get(keyOf(question)) ?? {}) as {[Key in keyof QuestionRecord]?: unknown};
  const entries = Array.isArray(stored.response) ? stored.response.filter((one) => typeof one === 'string') : [];
  const ids = new Set(question.options.map(({id}) => id));
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
export const keepRecord = (lesson: Lesson, question: Question, record: QuestionRecord | undefined): void =>
  memoryOf(lesson).set(keyOf(question), record);
