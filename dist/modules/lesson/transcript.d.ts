import type { Lesson } from './lesson.js';
import type { Phrases } from './phrases.js';
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
export declare const transcriptOf: (lesson: Lesson, phrases: Phrases) => Transcript;
