import type {Lesson} from '../lesson.js';
import type {Path} from '../problem.js';
import {BANKS, questionsOf, type Question} from '../question.js';
import {rowsOf} from '../written.js';

/** A question, and where it stands. */
export interface Asked {
  readonly question: Question;
  readonly path: Path;
}

/** The questions that an author wrote and that can be read. */
export const asked = (lesson: Lesson): readonly Asked[] =>
  BANKS.flatMap((bank) =>
    questionsOf(lesson, bank).flatMap((question, i) => (question ? [{question, path: [bank, i]}] : [])),
  );

/** The question that a text belongs to. */
export const questionAt = (lesson: Lesson, [bank, i]: Path): Question | undefined => {
  const own = BANKS.find((one) => one === bank);
  return own && questionsOf(lesson, own)[Number(i)];
};

/** What stands at a place of a document. */
const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as {readonly [key: string]: unknown})[String(key)]
        : undefined,
    json,
  );

/** The row that a text is about: that of its cell, or the `step` beside it. */
export const rowOfText = ({json, rows, table}: Lesson, path: Path): number | undefined => {
  const [part, list, i] = path;
  if (part === 'table') {
    // Rows that stand nowhere were left out, and the others have moved up.
    return list === 'rows' && rowsOf(json.table).length === rows.length ? Number(i) : undefined;
  }
  if (path.at(-1) !== 'text' || path.includes('options')) return undefined;
  const {step} = (valueAt(json, path.slice(0, -1)) ?? {}) as {readonly step?: number | string};
  const row = step === undefined ? -1 : table.find(step);
  return row < 0 ? undefined : row;
};
