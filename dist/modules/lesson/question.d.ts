import type { Lesson } from './lesson.js';
import { type Problem } from './problem.js';
import type { Fact, QuestionJson } from './schema.js';
/** Where the questions of a lesson stand. `trace`: made from its run. */
export type Bank = 'quiz' | 'practice' | 'test' | 'trace';
/** The banks that an author writes. */
export declare const BANKS: readonly ["quiz", "practice", "test"];
/** How a question is answered: by one option, by several, by an order of them, by typing. */
export type Form = 'one' | 'several' | 'order' | 'fill';
/** What a question that is made from a run asks for. */
export type Asks = 'value' | 'change' | 'output' | 'line' | 'task' | 'wait' | 'alias' | 'return';
export type Option = NonNullable<QuestionJson['options']>[number];
export type Difficulty = NonNullable<QuestionJson['difficulty']>;
/** A place in the run that shows something: a step by number (from 1) or id, and a column. */
export interface Evidence {
    readonly step: number | string;
    readonly column?: string | undefined;
}
/** A text, and the step (by number or id) that it leads to. */
export interface Pointer {
    readonly text: string;
    readonly step?: number | string | undefined;
}
/** A worked solution: steps to open one at a time, the final answer, a quick check. Inline texts. */
export interface Solution {
    readonly steps: readonly (Pointer & {
        readonly title?: string | undefined;
    })[];
    readonly answer: string;
    readonly check: string;
}
/** A common mistake. `answers`: what a reader types who makes it. */
export interface Mistake {
    readonly id: string;
    readonly text: string;
    readonly answers: readonly string[];
}
/** One question, whoever asked it. */
export interface Question {
    readonly bank: Bank;
    /** Stable, and its own within its bank. */
    readonly id: string;
    readonly form: Form;
    /** Inline text, as all texts here. */
    readonly prompt: string;
    readonly code: QuestionJson['code'];
    /** As the author wrote them: for `order` that is the right order. None for `fill`. */
    readonly options: readonly Option[];
    /**
     * What is right. `one`: the id of the option; `several`: the ids; `order`: all ids in order; `fill`: what is accepted, first
     * what is shown as the answer: what the run says, word for word, where there is a `fact`, else inline text. `undefined`: that cannot be told (then `problems` says why).
     */
    readonly key: readonly string[] | undefined;
    /** What the run is asked for, where it decides. */
    readonly fact: Fact | undefined;
    /** `fill`: how far a number may be off. */
    readonly tolerance: number;
    /** `fill`: whether capital letters count. */
    readonly matchCase: boolean;
    readonly hints: readonly Pointer[];
    readonly explanation: string;
    readonly solution: Solution | undefined;
    readonly mistakes: readonly Mistake[];
    readonly evidence: readonly Evidence[];
    readonly difficulty: Difficulty | undefined;
    /** What it asks for; `undefined`: a person wrote it. */
    readonly asks?: Asks | undefined;
    readonly shuffle: boolean;
    readonly problems: readonly Problem[];
}
/** What makes questions of a run: `questionMaker` of `generate/questions.js`, which only who needs it has to load. */
export interface QuestionMaker {
    questions(lesson: Lesson): readonly Question[];
    /** A predict question, with options that the run gives; without two honest ones, as it was. */
    options(question: Question, lesson: Lesson): Question;
}
/**
 * The questions of a bank of a lesson; `undefined` in the place of one that is not sound. Without a `maker` there are none in
 * `trace`, and what predict questions without options ask for is typed.
 */
export declare const questionsOf: (lesson: Lesson, bank: Bank, maker?: QuestionMaker) => readonly (Question | undefined)[];
/** What is typed: a whole number, a number, or anything. So a keyboard on a screen can help. */
export declare const typedAs: ({ key, tolerance }: Question) => 'numeric' | 'decimal' | 'text';
