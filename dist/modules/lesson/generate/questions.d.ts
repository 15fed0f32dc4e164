import type { Lesson } from '../lesson.js';
import type { Phrases } from '../phrases.js';
import type { Question, QuestionMaker } from '../question.js';
/** What makes questions of runs, in one language. It is heavy: who needs it, brings it to `questionsOf`. */
export declare const questionMaker: (phrases: Phrases) => QuestionMaker;
/** The questions that a run can be asked, with the answers that it gives; the same ones in every language. */
export declare const traceQuestions: (lesson: Lesson, phrases: Phrases) => readonly Question[];
