import type { Lesson } from './lesson.js';
import { type Knowing } from './pattern-test.js';
import type { Difficulty, Mistake, Question } from './question.js';
/** What became of a question. `open`: not answered; `answered`: nobody can tell whether that is right. */
export type Outcome = 'right' | 'partly' | 'wrong' | 'answered' | 'open';
/** A question, and what a reader answered. */
export interface Reviewed {
    readonly question: Question;
    readonly response: readonly string[];
    /** From 0 to 1; `undefined`: it is open. */
    readonly score: number | undefined;
}
/** Whether, and how well, a question was answered. */
export declare const outcomeOf: ({ question, score }: Reviewed) => Outcome;
/** What was earned, of what could be. Questions whose answer nobody knows are worth nothing. */
export interface Tally {
    readonly earned: number;
    readonly count: number;
}
/** Adds up what questions earned; those that are open count as not known. */
export declare const tally: (reviewed: readonly Reviewed[]) => Tally;
/** A place to look at again: a row, from 0, and how much was lost on questions about it. */
export interface Repeat {
    readonly row: number;
    readonly lost: number;
}
/** What to look at again: the steps that show what was not known, first where most was lost; `most` of them. */
export declare const repeatsOf: (reviewed: readonly Reviewed[], lesson: Lesson, most?: number) => readonly Repeat[];
/** Common mistakes that the answers show, each once. */
export declare const mistakesIn: (reviewed: readonly Reviewed[]) => readonly Mistake[];
/** Something that several questions asked for, and how well they were answered. */
export interface Part extends Tally {
    readonly of: Difficulty | Knowing;
    /** From four fifths on. */
    readonly sure: boolean;
}
/** How well a reader did, by difficulty and by what kind of knowing it took. */
export declare const partsOf: (reviewed: readonly Reviewed[]) => {
    readonly difficulty: readonly Part[];
    readonly knowing: readonly Part[];
};
