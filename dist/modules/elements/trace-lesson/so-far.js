import { progressOf } from '../../lesson/progress.js';
import { questionsOf } from '../../lesson/question.js';
import { tally } from '../../lesson/review.js';
import { CompleteEvent, LessonProgressEvent } from '../../page/events.js';
import { memoryOf } from '../../page/memory.js';
import { recordOf } from '../../page/record.js';
/** How many rows the reader of a lesson has reached, in its memory. */
const SEEN = 'seen';
/** How many rows of a lesson its reader has reached, over all visits; the first one is in view from the beginning. */
export const seenOf = (lesson) => progressOf(lesson, memoryOf(lesson).get(SEEN), []).steps;
const doneIn = ({ steps, questions }) => steps + questions;
const isComplete = ({ steps, ofSteps, questions, ofQuestions }) => steps === ofSteps && questions === ofQuestions && ofSteps > 0;
const reviewed = (lesson, question) => {
    const { response, answered, score } = recordOf(lesson, question);
    return { question, response, score: answered ? score : undefined };
};
/** How far the reader has come in the lesson that an element shows. Tells the page, and the element, when it is further. */
export class SoFar {
    #host;
    #lesson;
    #banks;
    /** What the reader did with the questions that count; `undefined`: has to be read. */
    #reviewed;
    #followed;
    #leave;
    #told = 0;
    /** @param banks Whose questions count. */
    constructor(host, lesson, banks) {
        this.#host = host;
        this.#lesson = lesson;
        this.#banks = banks;
        host.addController(this);
    }
    of(lesson) {
        this.#reviewed ??= this.#banks()
            .flatMap((bank) => questionsOf(lesson, bank))
            .flatMap((question) => (question ? reviewed(lesson, question) : []));
        const answered = this.#reviewed.map(({ score }) => score !== undefined);
        return progressOf(lesson, memoryOf(lesson).get(SEEN), answered);
    }
    get complete() {
        const lesson = this.#lesson();
        return lesson !== undefined && isComplete(this.of(lesson));
    }
    /** The questions that count may be others. */
    recount() {
        this.#reviewed = undefined;
    }
    /** Keeps that a row has been reached. */
    reach(lesson, row) {
        if (row >= seenOf(lesson))
            memoryOf(lesson).set(SEEN, row + 1);
    }
    hostConnected() {
        this.hostUpdated();
    }
    hostUpdated() {
        const lesson = this.#lesson();
        if (!this.#host.isConnected || this.#followed === lesson)
            return;
        this.hostDisconnected();
        if (!lesson)
            return;
        this.#followed = lesson;
        this.#told = doneIn(this.of(lesson));
        this.#leave = memoryOf(lesson).subscribe((key) => this.#onMemory(lesson, key));
    }
    hostDisconnected() {
        this.#leave?.();
        this.#leave = this.#followed = this.#reviewed = undefined;
    }
    #onMemory(lesson, key) {
        if (this.#banks().some((bank) => key.startsWith(`${bank}/`)))
            this.#reviewed = undefined;
        else if (key === 'mode')
            this.#host.requestUpdate();
        else if (key !== SEEN)
            return;
        const progress = this.of(lesson);
        const [done, before] = [doneIn(progress), this.#told];
        this.#told = done;
        this.#host.requestUpdate();
        if (done <= before)
            return;
        const total = progress.ofSteps + progress.ofQuestions;
        const { earned, count } = tally(this.#reviewed);
        const score = count > 0 ? earned / count : undefined;
        // An answer is kept before it is told; what comes of it is told after it.
        queueMicrotask(() => {
            this.#host.dispatchEvent(new LessonProgressEvent({ of: 'lesson', done, total }));
            if (isComplete(progress))
                this.#host.dispatchEvent(new CompleteEvent({ of: 'lesson', score }));
        });
    }
}
