import type {Response} from '../lesson/grade.js';
import type {Lesson} from '../lesson/lesson.js';
import type {Question} from '../lesson/question.js';
import {countIn} from '../lesson/stored.js';
import {memoryOf} from './memory.js';

/** What a reader did with a question. Kept in the lesson's memory, so that a card, a deck and a test know the same. */
export interface QuestionRecord {
  /** Ids of options, or what was typed; see `Response` of `lesson/grade`. */
  readonly response: Response;
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
  /** What was answered in attempts before this one; the last of them last. */
  readonly earlier: readonly Response[];
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
  earlier: [],
};

/** How many earlier answers are kept, and how much of what is typed. */
const EARLIER = 8;
const TYPED = 1_000;
const MOST_ATTEMPTS = 1e6;

const keyOf = ({bank, id}: Question): string => `${bank}/${id}`;

const share = (value: unknown): number => Math.min(Math.max(0, Number(value) || 0), 1);

/** A response as far as it fits the question: what is stored may be anything, and of an older question. */
const fitting = (response: unknown, {form, options}: Question): Response => {
  const entries: string[] = Array.isArray(response) ? response.filter((one) => typeof one === 'string') : [];
  if (form === 'fill') return entries.slice(0, 1).map((typed) => typed.slice(0, TYPED));
  const left = new Set(options.map(({id}) => id));
  const known = entries.filter((id) => left.delete(id));
  if (form === 'order') return left.size === 0 ? known : [];
  return form === 'one' ? known.slice(0, 1) : known;
};

/** What a reader did with a question. */
export const recordOf = (lesson: Lesson, question: Question): QuestionRecord => {
  const stored = (memoryOf(lesson).get(keyOf(question)) ?? {}) as {[Key in keyof QuestionRecord]?: unknown};
  const response = fitting(stored.response, question);
  const earlier = Array.isArray(stored.earlier) ? stored.earlier.slice(-EARLIER) : [];
  return {
    response,
    answered: stored.answered === true && response.length > 0,
    attempts: countIn(stored.attempts, MOST_ATTEMPTS),
    hints: countIn(stored.hints, question.hints.length),
    solution: countIn(stored.solution, question.solution?.steps.length ?? 0),
    score: share(stored.score),
    first: share(stored.first),
    earlier: earlier.map((one) => fitting(one, question)).filter((one) => one.length > 0),
  };
};

/** Keeps what a reader did; `undefined` forgets it. */
export const keepRecord = (lesson: Lesson, question: Question, record: QuestionRecord | undefined): void =>
  memoryOf(lesson).set(keyOf(question), record);

/** Calls `listener` whenever the record of a question changes, until the returned function is called. */
export const onRecord = (lesson: Lesson, question: Question, listener: () => void): (() => void) =>
  memoryOf(lesson).subscribe((key) => {
    if (key === keyOf(question)) listener();
  });

/** The record once a response has been checked, and has this score. */
export const checked = (record: QuestionRecord, response: Response, score: number): QuestionRecord => ({
  ...record,
  response,
  answered: true,
  attempts: record.attempts + 1,
  score,
  first: record.attempts === 0 ? score : record.first,
});

/** The record of a reader who tries again: one option is chosen anew, all else is gone on with. */
export const again = (record: QuestionRecord, {form}: Question): QuestionRecord => ({
  ...record,
  response: form === 'one' ? [] : record.response,
  answered: false,
  earlier: [...record.earlier, record.response].slice(-EARLIER),
});
