import { Rows } from '../trace/rows.js';
import type { Trace } from '../trace/trace.js';
import type * as derivedRows from './derived-rows.js';
import type * as recorded from './recorded.js';
import type { LessonJson, QuestionJson } from './schema.js';
import { type Table } from './table.js';
/** Code that a lesson shows. */
export interface Sample {
    /** As an author names it, lower case: `python`. */
    readonly language: string;
    /** What the reader sees: `Python · Django`. */
    readonly label: string;
    readonly files: readonly {
        readonly name: string;
        readonly text: string;
        readonly language?: string | undefined;
    }[];
    readonly caption: string;
}
/**
 * A lesson that has been read: every part that is sound. Immutable. What only one element shows is read of it when that is
 * first shown: `flowOf`, `trackerOf`, `questionsOf`.
 */
export interface Lesson {
    /** The name that messages use for it: its file's. */
    readonly name: string;
    /** What is the same each time the lesson is read: for storage, links and shuffling. */
    readonly key: string;
    readonly json: SoundLesson;
    readonly trace: Trace;
    readonly rows: Rows;
    readonly table: Table;
    readonly sample: Sample | undefined;
}
/** The parts of a document that have the right shape. */
export type SoundLesson = Partial<Omit<LessonJson, 'quiz' | 'practice' | 'test'>> & {
    readonly [Bank in 'quiz' | 'practice' | 'test']?: readonly (QuestionJson | undefined)[] | undefined;
};
export interface LessonOptions {
    /** The name that messages use: a file's. Default: none. */
    readonly name?: string;
    /** Default key, used if the lesson has no `id`. */
    readonly key?: string;
    /** The run, where the document only says where it is to be found, or has it in blocks. */
    readonly trace?: Trace | undefined;
    /** What reads recorded runs. Not here: who shows a table that somebody wrote need not load it. */
    readonly recorded?: typeof recorded | undefined;
    /** What makes rows of them. */
    readonly derivedRows?: typeof derivedRows | undefined;
}
/** Makes a lesson of a document whose parts have the right shape. */
export declare const makeLesson: (json: SoundLesson, { name, key, trace: given, recorded, derivedRows }: LessonOptions) => Lesson;
