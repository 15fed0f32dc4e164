import type { Asks, Question } from './question.js';
import { type Answered } from './strength.js';
/** Questions of a test, at most; and at least, before it may end because its outcome is clear. */
export declare const MOST = 10;
/** What a reader answered to a question of a test. */
export interface TestAnswer {
    /** Bank and id of the question, see {@link nameOfQuestion}. */
    readonly question: string;
    /** Empty: the reader did not know. */
    readonly response: readonly string[];
}
/** A test on its way, or at its end. What comes next follows from it, and from the lesson. */
export interface TestState {
    /** Which test of this reader it is, from 1. Another one has other questions, as far as there are, in another order. */
    readonly attempt: number;
    readonly answers: readonly TestAnswer[];
    /** Questions of earlier tests. */
    readonly seen: readonly string[];
    /** Once it has ended: when to come back, as a date in ISO 8601. */
    readonly due?: string;
    /** Its outcome has been told to the page, though when to come back could not be found out. */
    readonly told?: true;
    /** It was first answered where no questions could be made from the run: it asks the author's only, to its end. */
    readonly own?: true;
}
/** What there is to ask. */
export interface TestPool {
    readonly key: string;
    /** What a test may ask, by name: first the author's own, then those made from the run. */
    readonly questions: ReadonlyMap<string, Question>;
    /** How many of them a test asks at most. */
    readonly most: number;
    /** How many of those may be made from the run: none, if the author's are enough. */
    readonly made: number;
}
/** A question's bank and id. */
export declare const nameOfQuestion: ({ bank, id }: Pick<Question, 'bank' | 'id'>) => string;
/**
 * The questions for a test: the author's, and where those are fewer than ten, others made from the run. `key`: the lesson's;
 * tests of different lessons go different ways.
 */
export declare const poolOf: (key: string, written: readonly (Question | undefined)[], made: readonly (Question | undefined)[]) => TestPool;
/** What of a test is asked and answered, in order. */
export declare const askedOf: ({ questions }: TestPool, { answers }: TestState) => readonly {
    readonly question: Question;
    readonly response: readonly string[];
    readonly score: number;
}[];
/** The answers as {@link estimate} takes them. */
export declare const answeredOf: (pool: TestPool, state: TestState) => readonly Answered[];
/**
 * What a test asks next; `undefined`: it has come to its end. The same state always gets the same.
 *
 * A staircase: the first question is of medium difficulty, after a right answer comes a harder one, after a wrong one an
 * easier one, and after what is partly right one as hard. It ends after ten questions, or from six on as soon as its
 * outcome is clear; until then it has asked at least one of each difficulty, and at most four of one, as far as there are
 * questions. Of those as hard, an author's own comes before one made from the run, one that earlier tests did not ask before
 * one that they did, and a kind of knowing asked less before one asked more.
 */
export declare const nextQuestion: (pool: TestPool, state: TestState) => Question | undefined;
/** What kind of knowing a question takes: to read something off the run, to put steps in order, or to tell why it is so. */
export type Knowing = Asks | 'cell' | 'order' | 'idea';
/** What a question asks for. */
export declare const kindOf: ({ asks, fact, form }: Question) => Knowing;
/** The state of a test that is stored somewhere, where anything may have been written. */
export declare const readTest: (stored: unknown, { questions }: TestPool) => TestState | undefined;
/** The test after this one, or the first. */
export declare const newTest: (last?: TestState) => TestState;
