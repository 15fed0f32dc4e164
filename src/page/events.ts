import type {Response} from '../lesson/grade.js';
import type {Problem} from '../lesson/problem.js';
import type {Bank, Form} from '../lesson/question.js';
import type {Cause, Command, PlayerState} from '../trace/player.js';

/**
 * A reader asks for something: `step-request`, `play-request`, `pause-request`, `speed-request`. Bubbles and can be
 * cancelled; the lesson's player does it if nobody objected.
 */
export class PlayerRequestEvent extends Event {
  /** What is asked for: `{type: 'step', to}` (0-based), `{type: 'play'}`, `{type: 'pause'}`, `{type: 'speed', speed}`. */
  readonly command: Command;
  constructor(command: Command) {
    super(`${command.type}-request`, {bubbles: true, composed: true, cancelable: true});
    this.command = command;
  }
}

/** The cursor of the lesson that an element shows has moved, for whatever cause. Fired on each element; does not bubble. */
export class StepChangeEvent extends Event {
  /** Where the cursor is now: `position` (0-based), `length`, `playing`, `speed`. */
  readonly state: PlayerState;
  /** Why it moved: `reader`, `script`, `play` or `link`. */
  readonly cause: Cause;
  constructor(state: PlayerState, cause: Cause) {
    super('step-change');
    this.state = state;
    this.cause = cause;
  }
}

/** A lesson could not be shown, or not all of it; `problems` says why. */
export class LessonErrorEvent extends Event {
  /** Each with a `code`, a `path` in the lesson and a `message`. */
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('lesson-error', {bubbles: true, composed: true});
    this.problems = problems;
  }
}

/** A lesson has been read and is shown. */
export class LessonReadyEvent extends Event {
  constructor() {
    super('lesson-ready', {bubbles: true, composed: true});
  }
}

/** What a reader answered. */
export type Answer = Omit<AnswerEvent, keyof Event>;

/** A reader answered a question. */
export class AnswerEvent extends Event {
  /** Id of the question. */
  declare readonly question: string;
  /** Where the question stands: `quiz`, `practice`, `test`, or `trace` if it was made from the run. */
  declare readonly bank: Bank;
  /** How it is answered: `one`, `several`, `order` or `fill`. */
  declare readonly form: Form;
  /** Ids of the options chosen, or all in the reader's order; for `fill` what was typed, as the only entry. */
  declare readonly response: Response;
  /** `undefined` if the lesson cannot tell. */
  declare readonly correct: boolean | undefined;
  /** From 0 to 1: how much of it is right. */
  declare readonly score: number;
  /** How often this question was answered, this time included. */
  declare readonly attempt: number;
  /** How many hints had been opened. */
  declare readonly hints: number;
  /** Ids of the options in the order shown. */
  declare readonly order: readonly string[];
  constructor(answer: Answer) {
    super('answer', {bubbles: true, composed: true});
    Object.assign(this, answer);
  }
}

/** A reader opened the hint of a question. */
export class HintEvent extends Event {
  /** Id of the question. */
  declare readonly question: string;
  /** Where the question stands. */
  declare readonly bank: Bank;
  /** Which hint, from 1. */
  declare readonly stage: number;
  constructor(hint: Omit<HintEvent, keyof Event>) {
    super('hint', {bubbles: true, composed: true});
    Object.assign(this, hint);
  }
}

/** A reader had something shown without having said it: a step of a worked solution, a covered cell. */
export class RevealEvent extends Event {
  /** `solution`, or the learning mode in which it was: `predict`, `fill`, `order`, `explain`. */
  declare readonly what: string;
  /** Id of the question, or of the row. */
  declare readonly of: string;
  /** Which step of the solution, or which cell, from 1. */
  declare readonly stage: number;
  constructor(reveal: Omit<RevealEvent, keyof Event>) {
    super('reveal', {bubbles: true, composed: true});
    Object.assign(this, reveal);
  }
}

/** A reader came further in something that has an end. */
export class LessonProgressEvent extends Event {
  /** What: `lesson`, a bank of questions (`quiz`, `practice`, `test`), or a learning mode. */
  declare readonly of: string;
  /** How much of it is done, and how much there is: steps, questions or cells. */
  declare readonly done: number;
  declare readonly total: number;
  constructor(progress: Omit<LessonProgressEvent, keyof Event>) {
    // Natives of that name do not bubble, so nobody above hears both.
    super('progress', {bubbles: true, composed: true});
    Object.assign(this, progress);
  }
}

/** A reader came to the end of something. */
export class CompleteEvent extends Event {
  /** What, as in {@link LessonProgressEvent}. */
  declare readonly of: string;
  /** From 0 to 1; `undefined` where nothing is graded. */
  declare readonly score: number | undefined;
  constructor(complete: Omit<CompleteEvent, keyof Event>) {
    super('complete', {bubbles: true, composed: true});
    Object.assign(this, complete);
  }
}

/** A pattern test ended: how strong the pattern is, and when to come back. */
export class MasteryEvent extends Event {
  /** From 0 to 1. */
  declare readonly strength: number;
  /** Ids of the questions answered, with what came of each. */
  declare readonly answers: readonly {readonly question: string; readonly score: number}[];
  /** When to come back, as a date in ISO 8601; empty: that could not be found out. */
  declare readonly due: string;
  constructor(mastery: Omit<MasteryEvent, keyof Event>) {
    super('mastery', {bubbles: true, composed: true});
    Object.assign(this, mastery);
  }
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
