import type { Lesson } from '../lesson.js';
import type { Path } from '../problem.js';
import { type Question } from '../question.js';
/** A question, and where it stands. */
export interface Asked {
    readonly question: Question;
    readonly path: Path;
}
/** The questions that an author wrote and that can be read. */
export declare const asked: (lesson: Lesson) => readonly Asked[];
/** The question that a text belongs to. */
export declare const questionAt: (lesson: Lesson, [bank, i]: Path) => Question | undefined;
/** The row that a text is about: that of its cell, or the `step` beside it. */
export declare const rowOfText: ({ json, rows, table }: Lesson, path: Path) => number | undefined;
