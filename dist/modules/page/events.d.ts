import type { Response } from '../lesson/grade.js';
import type { Problem } from '../lesson/problem.js';
import type { Bank, Form } from '../lesson/question.js';
import type { Cause, Command, PlayerState } from '../trace/player.js';
/**
 * A reader asks for something: `step-request`, `play-request`, `pause-request`, `speed-request`. Bubbles and can be
 * cancelled; the lesson's player does it if nobody objected.
 */
export declare class PlayerRequestEvent extends Event {
    /** What is asked for: `{type: 'step', to}` (0-based), `{type: 'play'}`, `{type: 'pause'}`, `{type: 'speed', speed}`. */
    readonly command: Command;
    constructor(command: Command);
}
/** The cursor of the lesson that an element shows has moved, for whatever cause. Fired on each element; does not bubble. */
export declare class StepChangeEvent extends Event {
    /** Where the cursor is now: `position` (0-based), `length`, `playing`, `speed`. */
    readonly state: PlayerState;
    /** Why it moved: `reader`, `script`, `play` or `link`. */
    readonly cause: Cause;
    constructor(state: PlayerState, cause: Cause);
}
/** A lesson could not be shown, or not all of it; `problems` says why. */
export declare class LessonErrorEvent extends Event {
    /** Each with a `code`, a `path` in the lesson and a `message`. */
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[]);
}
/** A lesson has been read and is shown. */
export declare class LessonReadyEvent extends Event {
    constructor();
}
/** What a reader answered. */
export type Answer = Omit<AnswerEvent, keyof Event>;
/** A reader answered a question. */
export declare class AnswerEvent extends Event {
    /** Id of the question. */
    readonly question: string;
    /** Where the question stands: `quiz`, `practice`, `test`, or `trace` if it was made from the run. */
    readonly bank: Bank;
    /** How it is answered: `one`, `several`, `order` or `fill`. */
    readonly form: Form;
    /** Ids of the options chosen, or all in the reader's order; for `fill` what was typed, as the only entry. */
    readonly response: Response;
    /** `undefined` if the lesson cannot tell. */
    readonly correct: boolean | undefined;
    /** From 0 to 1: how much of it is right. */
    readonly score: number;
    /** How often this question was answered, this time included. */
    readonly attempt: number;
    /** How many hints had been opened. */
    readonly hints: number;
    /** Ids of the options in the order shown. */
    readonly order: readonly string[];
    constructor(answer: Answer);
}
/** A reader opened the hint of a question. */
export declare class HintEvent extends Event {
    /** Id of the question. */
    readonly question: string;
    /** Where the question stands. */
    readonly bank: Bank;
    /** Which hint, from 1. */
    readonly stage: number;
    constructor(hint: Omit<HintEvent, keyof Event>);
}
/** A reader had something shown without having said it: a step of a worked solution, a covered cell. */
export declare class RevealEvent extends Event {
    /** `solution`, or the learning mode in which it was: `predict`, `fill`, `order`, `explain`. */
    readonly what: string;
    /** Id of the question, or of the row. */
    readonly of: string;
    /** Which step of the solution, or which cell, from 1. */
    readonly stage: number;
    constructor(reveal: Omit<RevealEvent, keyof Event>);
}
/** A reader came further in something that has an end. */
export declare class LessonProgressEvent extends Event {
    /** What: `lesson`, a bank of questions (`quiz`, `practice`, `test`), or a learning mode. */
    readonly of: string;
    /** How much of it is done, and how much there is: steps, questions or cells. */
    readonly done: number;
    readonly total: number;
    constructor(progress: Omit<LessonProgressEvent, keyof Event>);
}
/** A reader came to the end of something. */
export declare class CompleteEvent extends Event {
    /** What, as in {@link LessonProgressEvent}. */
    readonly of: string;
    /** From 0 to 1; `undefined` where nothing is graded. */
    readonly score: number | undefined;
    constructor(complete: Omit<CompleteEvent, keyof Event>);
}
/** A pattern test ended: how strong the pattern is, and when to come back. */
export declare class MasteryEvent extends Event {
    /** From 0 to 1. */
    readonly strength: number;
    /** Ids of the questions answered, with what came of each. */
    readonly answers: readonly {
        readonly question: string;
        readonly score: number;
    }[];
    /** When to come back, as a date in ISO 8601; empty: that could not be found out. */
    readonly due: string;
    constructor(mastery: Omit<MasteryEvent, keyof Event>);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'step-request': PlayerRequestEvent;
        'play-request': PlayerRequestEvent;
        'pause-request': PlayerRequestEvent;
        'speed-request': PlayerRequestEvent;
        'step-change': StepChangeEvent;
        'lesson-error': LessonErrorEvent;
        'lesson-ready': LessonReadyEvent;
        answer: AnswerEvent;
        hint: HintEvent;
        reveal: RevealEvent;
        complete: CompleteEvent;
        mastery: MasteryEvent;
    }
}
