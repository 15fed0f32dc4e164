import {stepOf} from './fact.js';
import {mistakesOf} from './grade.js';
import {parseInline, references} from './inline.js';
import type {Lesson} from './lesson.js';
import {kindOf, type Knowing} from './pattern-test.js';
import type {Difficulty, Mistake, Question} from './question.js';
import {DIFFICULTIES} from './strength.js';

/** What became of a question. `open`: not answered; `answered`: nobody can tell whether that is right. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'answered' | 'open';

/** A question, and what a reader answered. */
export interface Reviewed {
  readonly question: Question;
  readonly response: readonly string[];
  /** From 0 to 1; `undefined`: it is open. */
  readonly score: number | undefined;
}

/** Whether, and how well, a question was answered. */
export const outcomeOf = ({question, score}: Reviewed): Outcome => {
  if (score === undefined) return 'open';
  if (!question.key) return 'answered';
  return score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong';
};

/** What was earned, of what could be. Questions whose answer nobody knows are worth nothing. */
export interface Tally {
  readonly earned: number;
  readonly count: number;
}

/** Adds up what questions earned; those that are open count as not known. */
export const tally = (reviewed: readonly Reviewed[]): Tally => {
  const graded = reviewed.filter(({question}) => question.key);
  return {earned: graded.reduce((sum, {score = 0}) => sum + score, 0), count: graded.length};
};

/** A place to look at again: a row, from 0, and how much was lost on questions about it. */
export interface Repeat {
  readonly row: number;
  readonly lost: number;
}

/** What to look at again: the steps that show what was not known, first where most was lost; `most` of them. */
export const repeatsOf = (reviewed: readonly Reviewed[], lesson: Lesson, most = 5): readonly Repeat[] => {
  const lost = new Map<number, number>();
  for (const {question, score} of reviewed) {
    if (score === undefined || score === 1 || !question.key) continue;
    for (const row of rowsOf(question, lesson)) lost.set(row, (lost.get(row) ?? 0) + 1 - score);
  }
  const repeats = [...lost].map(([row, amount]) => ({row, lost: amount}));
  return repeats.sort((a, b) => b.lost - a.lost || a.row - b.row).slice(0, most);
};

/** Where the run shows the answer: what the author names as evidence, else what the answer is read from or explained by. */
const rowsOf = ({evidence, fact, explanation, hints, solution}: Question, {table}: Lesson): readonly number[] => {
  const pointed = [...(solution?.steps ?? []), ...hints].flatMap(({step}) => step ?? []);
  const told = references(parseInline(explanation)).flatMap(({to, target}) =>
    to === 'step' || to === 'cell' ? target : [],
  );
  const steps = [evidence.map(({step}) => step), fact ? [stepOf(fact)] : [], told, pointed].find(
    (one) => one.length > 0,
  );
  return [...new Set((steps ?? []).map((step) => table.find(step)))].filter((row) => row >= 0);
};

/** Common mistakes that the answers show, each once. */
export const mistakesIn = (reviewed: readonly Reviewed[]): readonly Mistake[] => {
  const all = reviewed.flatMap(({question, response, score}) =>
    score === undefined || score === 1 ? [] : mistakesOf(question, response),
  );
  return [...new Map(all.map((mistake) => [mistake.text, mistake])).values()];
};

/** Something that several questions asked for, and how well they were answered. */
export interface Part extends Tally {
  readonly of: Difficulty | Knowing;
  /** From four fifths on. */
  readonly sure: boolean;
}

const KNOWING: readonly Knowing[] = [
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
export const partsOf = (
  reviewed: readonly Reviewed[],
): {readonly difficulty: readonly Part[]; readonly knowing: readonly Part[]} => {
  const by = <Key extends Part['of']>(keys: readonly Key[], keyOf: (question: Question) => Key): readonly Part[] =>
    keys.flatMap((of) => {
      const {earned, count} = tally(reviewed.filter(({question}) => keyOf(question) === of));
      return count > 0 ? [{of, earned, count, sure: earned >= count * 0.8}] : [];
    });
  return {difficulty: by(DIFFICULTIES, ({difficulty = 'medium'}) => difficulty), knowing: by(KNOWING, kindOf)};
};
