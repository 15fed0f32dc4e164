import {isRef} from '../trace/values.js';
import type {Variable} from '../trace/trace.js';
import type {Lesson} from './lesson.js';
import {isSameValue} from './notation.js';
import {show} from './show.js';
import {cellAt, trackerOf} from './tracker.js';

/** How a variable table is filled in: every value after each step, or, as in an exam, a value only where it changes. */
export type FillForm = 'line' | 'exam';

/** Bounds of what is asked at a time. */
export const MOST = {rows: 30, variables: 8, letters: 40} as const;

/** Variables that are looked at to find those worth asking for. */
const LOOKED_AT = 64;

/** A cell of the table. */
export interface FillCell {
  /** What stands there; empty: nothing. */
  readonly answer: string;
  /** Whether the reader writes it. Else it is given: what nobody could write is. */
  readonly asked: boolean;
}

/** Some rows of the table. */
export interface Sheet {
  readonly variables: readonly Variable[];
  /** What stands before its first row; `undefined`: nothing. */
  readonly before: readonly string[] | undefined;
  /** Number of its first row, from 0. */
  readonly first: number;
  /** A line a row, a cell a variable. */
  readonly cells: readonly (readonly FillCell[])[];
}

/** The variables that a lesson can ask for. */
const fillOf = (lesson: Lesson): readonly Variable[] => trackerOf(lesson).variables.slice(0, LOOKED_AT);

/** How many sheets a run has. */
export const sheetCount = ({rows}: Lesson): number => Math.ceil(rows.length / MOST.rows);

/** A sheet of the table of a run. `page`: from 0. */
export const sheetOf = (lesson: Lesson, form: FillForm, page: number): Sheet => {
  const {rows, trace} = lesson;
  const first = Math.max(0, Math.min(page, sheetCount(lesson) - 1)) * MOST.rows;
  const count = Math.min(MOST.rows, rows.length - first);
  const all = fillOf(lesson);
  const states = Array.from({length: count + 1}, (_, i) => trace.state(rows.end(first + i - 1)));
  const grid = states.slice(1).map((state, i) => all.map((variable) => cellAt(variable, lesson, state, states[i])));

  const changing = all.filter((_, v) => grid.some((line) => line[v]!.changed));
  const variables = (changing.length > 0 ? changing : all).slice(0, MOST.variables);
  const places = variables.map((variable) => all.indexOf(variable));

  const cells = grid.map((line, i) =>
    places.map((v): FillCell => {
      const {value, changed} = line[v]!;
      const state = states[i + 1]!;
      const answer =
        value === undefined || (form === 'exam' && !changed) ? '' : show(value, trace.facts.language, state, Infinity);
      const content = isRef(value) ? state.content(value) : value;
      const own = typeof content === 'object' && content !== null && content.kind === 'show';
      const writable = answer.length <= MOST.letters && !answer.includes('…') && !own;
      return {answer, asked: answer === '' ? form === 'exam' : writable};
    }),
  );
  const values = variables.map((variable) => {
    const {value} = cellAt(variable, lesson, states[0]!, undefined);
    return show(value, trace.facts.language, states[0], MOST.letters);
  });
  return {variables, before: values.some(Boolean) ? values : undefined, first, cells};
};

/** Whether what a reader wrote in a cell, or that nothing was written there, is right. A dash is nothing, too. */
export const isFilled = ({answer}: FillCell, written: string): boolean => {
  const text = written.trim();
  return answer === '' ? /^[-–—]?$/.test(text) : isSameValue(answer, text);
};

/** What a reader did in a cell. */
export interface Entry {
  readonly text: string;
  /** Whether it is to be judged as it is. */
  readonly checked: boolean;
  /** Whether the reader had it shown. */
  readonly shown: boolean;
}

export const EMPTY: Entry = {text: '', checked: false, shown: false};

export type CellState = 'given' | 'open' | 'right' | 'wrong' | 'shown';

/** Where a cell stands. */
export const stateOf = (cell: FillCell, {text, checked, shown}: Entry = EMPTY): CellState => {
  if (!cell.asked) return 'given';
  if (shown) return 'shown';
  if (!checked) return 'open';
  return isFilled(cell, text) ? 'right' : 'wrong';
};

/** The entries of a sheet, cell after cell, as they were kept; what was kept may be anything. */
export const readEntries = (stored: unknown, {cells, variables}: Sheet): readonly Entry[] => {
  const entries: Entry[] = Array.from({length: cells.length * variables.length}, () => EMPTY);
  for (const one of Array.isArray(stored) ? (stored as unknown[]) : []) {
    if (!Array.isArray(one)) continue;
    const [index, text, mark] = one as unknown[];
    if (!Number.isInteger(index) || !((index as number) in entries) || typeof text !== 'string') continue;
    entries[index as number] = {text: text.slice(0, 500), checked: mark === 1, shown: mark === 2};
  }
  return entries;
};

/** Entries as they are kept: those in which something is. */
export const writeEntries = (entries: readonly Entry[]): unknown =>
  entries.flatMap(({text, checked, shown}, i) =>
    text || checked || shown ? [[i, text, shown ? 2 : checked ? 1 : 0]] : [],
  );

/** How much of a sheet is done. */
export const countFilled = (
  {cells}: Sheet,
  entries: readonly Entry[],
): {readonly right: number; readonly shown: number; readonly total: number} => {
  const states = cells.flat().map((cell, i) => stateOf(cell, entries[i]));
  const count = (wanted: CellState): number => states.filter((state) => state === wanted).length;
  return {right: count('right'), shown: count('shown'), total: states.length - count('given')};
};
