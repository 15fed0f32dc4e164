import type {Problem} from '../lesson/problem.js';
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
  /** Id of the option chosen. */
  declare readonly option: string;
  /** `undefined` if the lesson cannot tell. */
  declare readonly correct: boolean | undefined;
  /** How often this question was answered, this time included. */
  declare readonly attempt: number;
  /** Whether the hint had been opened. */
  declare readonly hinted: boolean;
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
  readonly question: string;
  constructor(question: string) {
    super('hint', {bubbles: true, composed: true});
    this.question = question;
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
  }
}
