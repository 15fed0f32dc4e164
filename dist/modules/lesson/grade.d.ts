import type { Mistake, Question } from './question.js';
/**
 * What a reader answered: ids of options (`one`, `several`: those chosen; `order`: all, in the reader's order), or what was
 * typed, as the only entry (`fill`).
 */
export type Response = readonly string[];
export interface Grade {
    /** `undefined`: that cannot be told. */
    readonly correct: boolean | undefined;
    /** From 0 to 1: how much of it is right. */
    readonly score: number;
}
/** How good a response is. */
export declare const grade: (question: Question, response: Response) => Grade;
/** The mistakes that a response shows. */
export declare const mistakesOf: ({ options, mistakes, form, ...question }: Question, response: Response) => readonly Mistake[];
