/**
 * A reader asks for something: `step-request`, `play-request`, `pause-request`, `speed-request`. Bubbles and can be
 * cancelled; the lesson's player does it if nobody objected.
 */
export class PlayerRequestEvent extends Event {
    /** What is asked for: `{type: 'step', to}` (0-based), `{type: 'play'}`, `{type: 'pause'}`, `{type: 'speed', speed}`. */
    command;
    constructor(command) {
        super(`${command.type}-request`, { bubbles: true, composed: true, cancelable: true });
        this.command = command;
    }
}
/** The cursor of the lesson that an element shows has moved, for whatever cause. Fired on each element; does not bubble. */
export class StepChangeEvent extends Event {
    /** Where the cursor is now: `position` (0-based), `length`, `playing`, `speed`. */
    state;
    /** Why it moved: `reader`, `script`, `play` or `link`. */
    cause;
    constructor(state, cause) {
        super('step-change');
        this.state = state;
        this.cause = cause;
    }
}
/** A lesson could not be shown, or not all of it; `problems` says why. */
export class LessonErrorEvent extends Event {
    /** Each with a `code`, a `path` in the lesson and a `message`. */
    problems;
    constructor(problems) {
        super('lesson-error', { bubbles: true, composed: true });
        this.problems = problems;
    }
}
/** A lesson has been read and is shown. */
export class LessonReadyEvent extends Event {
    constructor() {
        super('lesson-ready', { bubbles: true, composed: true });
    }
}
/** A reader answered a question. */
export class AnswerEvent extends Event {
    constructor(answer) {
        super('answer', { bubbles: true, composed: true });
        Object.assign(this, answer);
    }
}
/** A reader opened the hint of a question. */
export class HintEvent extends Event {
    constructor(hint) {
        super('hint', { bubbles: true, composed: true });
        Object.assign(this, hint);
    }
}
/** A reader had something shown without having said it: a step of a worked solution, a covered cell. */
export class RevealEvent extends Event {
    constructor(reveal) {
        super('reveal', { bubbles: true, composed: true });
        Object.assign(this, reveal);
    }
}
/** A reader came further in something that has an end. */
export class LessonProgressEvent extends Event {
    constructor(progress) {
        // Natives of that name do not bubble, so nobody above hears both.
        super('progress', { bubbles: true, composed: true });
        Object.assign(this, progress);
    }
}
/** A reader came to the end of something. */
export class CompleteEvent extends Event {
    constructor(complete) {
        super('complete', { bubbles: true, composed: true });
        Object.assign(this, complete);
    }
}
/** A pattern test ended: how strong the pattern is, and when to come back. */
export class MasteryEvent extends Event {
    constructor(mastery) {
        super('mastery', { bubbles: true, composed: true });
        Object.assign(this, mastery);
    }
}
