import type { Mistake, Question } from './question.js';
/**
 * What a reader answered: ids of options (`one`, `several`: those chosen; `order`: all, in the reader's order), or what was
 * typed, as the only entry (`fill`).
 */
export type Response = readonly string[];
/** How much of a response is right. */
interface Parts {
    /** `several`: right options chosen; `order`: steps that stand in the right order; else 1 or 0. */
    readonly right: number;
    /** How many there are to be right. */
    readonly total: number;
    /** `several`: options chosen that are wrong. */
    readonly wrong: number;
    /** From 0 to 1: what that is worth. */
    readonly score: number;
}
export interface Grade extends Parts {
    /** `undefined`: that cannot be told. */
    readonly correct: boolean | undefined;
}
/** Whether nothing was answered. */
export declare const isBlank: ({ form }: Question, response: Response) => boolean;
/** How good a response is. */
export declare const grade: (question: Question, response: Response) => Grade;
/**
 * The steps of an order that stand right: the most that follow each other as they should, with others between or not. Who puts
 * one step at a wrong place has one wrong, not all those that it has pushed along.
 */
export declare const inOrder: (key: readonly string[], response: Response) => ReadonlySet<string>;
/** The mistakes that a response shows: those of what is wrong in it. */
export declare const mistakesOf: (question: Question, response: Response) => readonly Mistake[];
export {};
