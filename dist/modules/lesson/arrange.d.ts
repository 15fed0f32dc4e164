import type { Option, Question } from './question.js';
/**
 * The options of a question in the order in which a reader sees them first. It depends on the seed only, so it is the same
 * after a reload. Steps to be put in order do not begin in the right one; of two steps they may, or the answer would always be
 * to swap them.
 */
export declare const arranged: ({ form, options, shuffle, key }: Question, seed: string) => readonly Option[];
