import {plainText} from './inline.js';
import type {Lesson} from './lesson.js';
import {once} from './once.js';
import {hash, shuffled} from './shuffle.js';

/** Rows to put in order: at most so many, found among the first so many of a run. */
const MOST = 8;
const LOOKED_AT = 500;

/** Rows of a run for a reader to put in order. */
export interface OrderTask {
  /** The rows, in the order of the run. */
  readonly rows: readonly number[];
  /** What each says. Rows that say the same take each other's place. */
  readonly words: readonly string[];
  /** Whether rows were left out: each stands for the first time that it happens. */
  readonly chosen: boolean;
}

/** How good an order is. */
export interface OrderGrade {
  /** For each place whether what stands there belongs there. */
  readonly placed: readonly boolean[];
  /** How many stand in the right order, with others between them or not. */
  readonly run: number;
  /** From 0 to 1. */
  readonly score: number;
}

const wordsOfRow = ({table}: Lesson, row: number): string =>
  table
    .cells(row)
    .map((cell) => plainText(cell, ({target}) => target))
    .join(' | ');

/** What a lesson has to put in order; nothing where all rows, or all but two, say the same. */
export const orderOf = once((lesson: Lesson): OrderTask | undefined => {
  const {rows} = lesson;
  const all = Array.from({length: Math.min(rows.length, LOOKED_AT)}, (_, row) => row);
  const words = all.map((row) => wordsOfRow(lesson, row));
  const distinct = all.filter((row) => words[row]!.replace(/[| ]/g, '') && words.indexOf(words[row]!) === row);
  if (distinct.length < 3) return undefined;
  const chosen = rows.length > MOST;
  const some = chosen ? spread(distinct, MOST) : all;
  return {rows: some, words: some.map((row) => words[row]!), chosen};
});

/** So many of the items, the first and the last among them, as evenly as can be. */
export const spread = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.length <= most
    ? items
    : Array.from({length: most}, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!);

/** The places of the rows as a reader finds them first: never the right order. */
export const mixed = (task: OrderTask, seed: string): readonly number[] => {
  const places = task.rows.map((_, i) => i);
  for (let i = 0; i < 100; i++) {
    const order = shuffled(places, hash(`${seed} ${i}`));
    if (gradeOrder(task, order).score < 1) return order;
  }
  return [...places].reverse();
};

/** Grades an order of the places 0 … n - 1. */
export const gradeOrder = ({words}: OrderTask, order: readonly number[]): OrderGrade => {
  // The first of those that say the same is the first of them in the run.
  const free = new Map<string, number[]>();
  for (const [place, text] of words.entries()) free.set(text, [...(free.get(text) ?? []), place]);
  const places = order.map((one) => free.get(words[one]!)!.shift()!);
  const best: number[] = [];
  for (const place of places) best.push(1 + Math.max(0, ...best.filter((_, i) => places[i]! < place)));
  const run = Math.max(...best);
  return {
    placed: order.map((one, i) => words[one] === words[i]),
    run,
    score: words.length > 1 ? (run - 1) / (words.length - 1) : 1,
  };
};

/** Whether something that was kept is an order of the task. */
export const isOrder = ({rows}: OrderTask, stored: unknown): stored is readonly number[] =>
  Array.isArray(stored) &&
  stored.length === rows.length &&
  new Set(stored).size === rows.length &&
  stored.every((one) => Number.isInteger(one) && one >= 0 && one < rows.length);

/** An order in which one item has moved to another place. */
export const moveTo = <Item>(order: readonly Item[], from: number, to: number): readonly Item[] => {
  const rest = order.filter((_, i) => i !== from);
  return [...rest.slice(0, to), order[from]!, ...rest.slice(to)];
};
