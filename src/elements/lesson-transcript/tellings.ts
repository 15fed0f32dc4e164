import {parseInline, type Inline} from '../../lesson/inline.js';
import type {Lesson} from '../../lesson/lesson.js';
import {once} from '../../lesson/once.js';

/** What is said of a row. */
export interface Telling {
  /** 0-based; -1: of none. */
  readonly row: number;
  readonly says: readonly Inline[];
}

/** All that is said of a run, in order. */
export interface Tellings {
  readonly length: number;
  at(index: number): Telling;
  /** The index of what is said of a row, or of the nearest one before it that something is said of. */
  find(row: number): number;
}

const written: (lesson: Lesson) => Tellings = once(({json, table}) => {
  const all = (json.transcript ?? []).map((one, i): Telling => {
    const {text, step = i + 1} = typeof one === 'string' ? {text: one} : one;
    return {row: table.find(step), says: parseInline(text)};
  });
  const last = new Map<number, number>();
  for (const [i, {row}] of all.entries()) if (row >= 0) last.set(row, i);
  const rows = [...last.keys()].sort((a, b) => a - b);
  return {
    length: all.length,
    at: (index) => all[index]!,
    find: (row) => last.get(rows[lastUpTo(rows, row)] ?? -1) ?? 0,
  };
});

/** The index of the last number that is not more than another one; -1: there is none. */
const lastUpTo = (sorted: readonly number[], most: number): number => {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! <= most) from = middle + 1;
    else to = middle;
  }
  return from - 1;
};

/** The author's own transcript, else one made from the run. */
export const tellingsOf = (lesson: Lesson, _words: unknown): Tellings => {
  if ((lesson.json.transcript ?? []).length > 0) return written(lesson);
  const {rows, table} = lesson;
  return {
    length: rows.length,
    at: (row) => ({row, says: table.cells(row).flatMap((cell, i) => [i > 0 && cell.length > 0 ? '. ' : '', ...cell])}),
    find: (row) => row,
  };
};
