import type { Lesson } from '../lesson.js';
import type { Phrases } from '../phrases.js';
import type { Asks, Difficulty, Evidence } from '../question.js';
import { type Choice, type Choices } from './choices.js';
/** A question that could be asked. Its options may turn out not to be honest ones; that is found out when it is wanted. */
export interface Draft {
    readonly asks: Asks;
    readonly row: number;
    /** What it is about: a variable, a function; together with the rest its name. */
    readonly subject: string;
    readonly difficulty: Difficulty;
    readonly prompt: string;
    readonly hint: string;
    choices(): Choices | undefined;
    explanation(right: Choice): string;
    evidence(right: Choice): Evidence;
}
/** What can be asked of a row, see {@link Draft}. */
export declare const askerOf: (lesson: Lesson, phrases: Phrases) => ((row: number) => readonly Draft[]);
