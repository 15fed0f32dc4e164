import type { Lesson } from './lesson.js';
import type { Option, Question } from './question.js';
/**
 * The options of a question in the order in which a reader sees them first. It depends on the seed only, so it is the same
 * after a reload. Steps to be put in order do not begin in the right one; of two steps they may, or the answer would always be
 * to swap them.
 */
export declare const arranged: ({ form, options, shuffle, key }: Question, seed: string) => readonly Option[];
/** The options of a question of a lesson as its reader sees them first, on the screen and on paper. Another seed, another order. */
export declare const shownOrder: ({ key }: Pick<Lesson, 'key'>, question: Question, seed?: string) => readonly Option[];
/** The letter of an option: A to Z, then AA, BB and so on. */
export declare const letterOf: (index: number) => string;
