import { html, nothing } from 'lit';
import { CompleteEvent, LessonProgressEvent, RevealEvent } from '../../page/events.js';
import { LessonElement } from '../../page/lesson-element.js';
import { exercisesEnglish } from '../../page/words/exercises.js';
import { exerciseStyles } from './exercise.styles.js';
/**
 * What the exercises of the learning modes share. Each is an element inside `<learning-modes>`, so that it finds its lesson
 * and has its own styles; none is for pages to use: `<learning-modes modes="predict">` is.
 */
export class Exercise extends LessonElement {
    static styles = [...LessonElement.styles, exerciseStyles];
    get words() {
        return this.language.say(exercisesEnglish);
    }
    /** Its reader comes to it. `chosen`: just now, by choosing the mode. */
    begin(_chosen) { }
    tellProgress(done, total) {
        this.dispatchEvent(new LessonProgressEvent({ of: this.of, done, total }));
    }
    tellComplete(score) {
        this.dispatchEvent(new CompleteEvent({ of: this.of, score }));
    }
    tellReveal(of, stage) {
        this.dispatchEvent(new RevealEvent({ what: this.of, of, stage }));
    }
    /** A button of a bar. */
    button(label, press, { id, kind = '', disabled = false, pressed, } = {}) {
        return html `<button
      type="button"
      id=${id ?? nothing}
      class="button ${kind}"
      aria-disabled=${disabled || nothing}
      aria-pressed=${pressed ?? nothing}
      @click=${(event) => !disabled && press(event)}
    >
      <span>${label}</span>
    </button>`;
    }
    /** Gives the focus to something once it is there: what had it may have gone. */
    async focusOn(selector) {
        await this.updateComplete;
        this.root?.querySelector(selector)?.focus();
    }
}
