import {teller} from './generate/tell.js';
import type {Lesson} from './lesson.js';
import type {Phrases} from './phrases.js';

/** A part of a transcript. */
export interface TranscriptEntry {
  /** The row that it tells, from 0. */
  readonly row: number;
  /** A sentence or more, inline text. */
  readonly text: string;
}

/** The run told in sentences. */
export interface Transcript {
  /** How many entries. */
  readonly length: number;
  /** Nobody wrote it: there is an entry for every row, made when it is asked for. */
  readonly generated: boolean;
  /** An entry by its place. */
  entry(index: number): TranscriptEntry;
  /** The place of the entry that a reader at a row has come to; -1: all entries tell of later rows. */
  at(row: number): number;
}

/** The transcript that an author wrote, else one made from the run. */
export const transcriptOf = (lesson: Lesson, phrases: Phrases): Transcript => {
  const {json, rows, table} = lesson;
  if (!json.transcript?.length) {
    const tell = teller(lesson, phrases);
    return {
      length: rows.length,
      generated: true,
      entry: (row) => ({row, text: tell(row)}),
      at: (row) => Math.min(row, rows.length - 1),
    };
  }
  const entries = json.transcript.map((one, i): TranscriptEntry => {
    const {text, step = i + 1} = typeof one === 'string' ? {text: one} : one;
    const row = table.find(step);
    return {text, row: row < 0 ? Math.min(i, rows.length - 1) : row};
  });
  return {
    length: entries.length,
    generated: false,
    entry: (index) => entries[index]!,
    // Entries may stand in any order: the nearest row before counts, and of its entries the first.
    at: (row) => {
      const come = entries.reduce((best, one) => (one.row <= row ? Math.max(best, one.row) : best), -1);
      return entries.findIndex((one) => one.row === come);
    },
  };
};
