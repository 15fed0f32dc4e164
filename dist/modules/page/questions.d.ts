import type { Lesson } from '../lesson/lesson.js';
import { type Bank, type Question, type QuestionMaker } from '../lesson/question.js';
import { type Language } from './language.js';
/** What the page takes of `made.ts`. */
interface Maker {
    readonly makerIn: (language: Language) => QuestionMaker;
}
/**
 * The questions of a bank of a lesson, those made from its run as well, once what makes them is there. They are the same in each
 * language but for what they say: who does not show them need not name one.
 */
export declare const questionsIn: (lesson: Lesson, bank: Bank, language?: Language) => readonly (Question | undefined)[];
/** Whether it is known which questions can be made: what makes them is there, or cannot be had. */
export declare const knowsMade: () => boolean;
/** Whether it is known that they cannot be made, as what makes them could not be had. */
export declare const lacksMade: () => boolean;
/**
 * Fetches what makes questions of runs, once for a page. Where that cannot be had, there are those of the author; who asks
 * later has it tried again. `load`: how it is fetched.
 */
export declare const fetchMaker: (load?: () => Promise<Maker>) => Promise<void>;
/** Whether a lesson asks what the run does, and leaves the options to the run: then it is shown with them from the start. */
export declare const needsMaker: ({ json }: Lesson) => boolean;
export {};
