import type { Difficulty, Question } from './question.js';
/** From little to much. */
export declare const DIFFICULTIES: readonly ["easy", "medium", "hard"];
/** What came of one question of a test. */
export interface Answered {
    readonly difficulty: Difficulty;
    /** How likely it is to be right by luck alone, from 0 to 1. */
    readonly guess: number;
    /** From 0 to 1: how much of it was right. */
    readonly score: number;
}
export type Band = 'weak' | 'growing' | 'strong';
/** How strong a pattern is, as far as some answers tell. */
export interface Estimate {
    /** How likely it is that a question of medium difficulty is known, not guessed; from 0 to 1. */
    readonly strength: number;
    readonly band: Band;
    /** How likely it is that the band is the right one; from 0 to 1. */
    readonly certainty: number;
}
/** The strength at which a band begins. */
export declare const BANDS: readonly (readonly [from: number, band: Band])[];
/**
 * How strong a pattern is. Rasch's model, with a floor for luck; of all abilities that there may be, the mean as weighted by
 * these answers ("expected a posteriori", Bock and Mislevy 1982). A score between 0 and 1 counts as that much of a right
 * answer, and the rest as a wrong one. In which order the answers came does not matter.
 */
export declare const estimate: (answers: readonly Answered[]) => Estimate;
/** How likely a question is to be right by luck: one option of several, one choice of options, one order. */
export declare const guessOf: ({ form, options }: Pick<Question, 'form' | 'options'>) => number;
