import type { Lesson } from '../../lesson/lesson.js';
import { type TestPool, type TestState } from '../../lesson/pattern-test.js';
import type { Reviewed } from '../../lesson/review.js';
import type { Language } from '../../page/language.js';
/** What a deck can be made of. */
export type Deck = 'practice' | 'quiz' | 'test';
/** How far a reader has come in a deck, as the lesson's memory has it now. */
export interface Course {
    readonly lesson: Lesson;
    readonly deck: Deck;
    /** The questions in order; of a test those that were asked, and the one that is. */
    readonly reviewed: readonly Reviewed[];
    /** How many questions there are; of a test, how many there are at most. */
    readonly most: number;
    /** Index of the question that is shown; -1: the review is, or of a test its beginning or its result. */
    readonly at: number;
    readonly test: TestState | undefined;
    /** A test waits for an answer: there is no way back, and nothing is said of what is right. */
    readonly running: boolean;
    /** Everything is answered; of a test: it has come to its end. */
    readonly complete: boolean;
}
/** What a test can ask of a lesson. */
export declare const poolIn: (lesson: Lesson, language?: Language) => TestPool;
/** Whether all questions of a deck are there: what makes those that a test takes from the run may be on its way. */
export declare const knowsAll: (lesson: Lesson, deck: Deck) => boolean;
/**
 * Whether a stored test cannot be read, as questions of it were made from the run, and what makes them could not be had. It
 * waits as it is: it would be a shorter one, and come to another end.
 */
export declare const isCutOff: (lesson: Lesson, deck: Deck) => boolean;
/** Reads how far a reader has come. `language`: what is shown of it is said in this one. */
export declare const courseOf: (lesson: Lesson, deck: Deck, language?: Language) => Course;
/** Goes to a question by its index, or to the sheet. */
export declare const goTo: ({ lesson, deck, reviewed }: Course, index: number) => void;
/** Begins a test, with other questions than the last as far as there are. */
export declare const beginTest: ({ lesson, test }: Course) => void;
/** Takes the answer to the question of a test that is open; none: the reader does not know. Returns how far that leads. */
export declare const answerTest: ({ lesson, deck, test, running, reviewed }: Course, question: string, response: readonly string[]) => Course | undefined;
/** Forgets what the reader did in a deck; also what of a test cannot be read as yet: all that it asked is asked anew. */
export declare const forget: (lesson: Lesson, deck: Deck) => void;
