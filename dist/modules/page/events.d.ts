import type { Problem } from '../lesson/problem.js';
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
    /** Id of the option chosen. */
    readonly option: string;
    /** `undefined` if the lesson cannot tell. */
    readonly correct: boolean | undefined;
    /** How often this question was answered, this time included. */
    readonly attempt: number;
    /** Whether the hint had been opened. */
    readonly hinted: boolean;
    /** Ids of the options in the order shown. */
    readonly order: readonly string[];
    constructor(answer: Answer);
}
/** A reader opened the hint of a question. */
export declare class HintEvent extends Event {
    /** Id of the question. */
    readonly question: string;
    constructor(question: string);
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
    }
}
