import type { Lesson } from '../lesson/lesson.js';
import { type Bank, type Question } from '../lesson/question.js';
import { type Language } from './language.js';
/**
 * The questions of a bank of a lesson, those made from its run as well, once what makes them is there. They are the same in each
 * language but for what they say: who does not show them need not name one.
 */
export declare const questionsIn: (lesson: Lesson, bank: Bank, language?: Language) => readonly (Question | undefined)[];
/** Whether it is known which questions can be made: what makes them is there, or cannot be had. */
export declare const knowsMade: () => boolean;
/** Fetches what makes questions of runs, once for a page. Where that cannot be had, there are those of the author. */
export declare const fetchMaker: () => Promise<void>;
/** Whether a lesson asks what the run does, and leaves the options to the run: then it is shown with them from the start. */
export declare const needsMaker: ({ json }: Lesson) => boolean;
