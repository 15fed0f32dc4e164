import {html, nothing, type CSSResultOrNative, type TemplateResult} from 'lit';
import {CompleteEvent, LessonProgressEvent, RevealEvent} from '../../page/events.js';
import {LessonElement} from '../../page/lesson-element.js';
import {exercisesEnglish, type ExercisesWords} from '../../page/words/exercises.js';
import {exerciseStyles} from './exercise.styles.js';

/**
 * What the exercises of the learning modes share. Each is an element inside `<learning-modes>`, so that it finds its lesson
 * and has its own styles; none is for pages to use: `<learning-modes modes="predict">` is.
 */
export abstract class Exercise extends LessonElement {
  static override readonly styles: CSSResultOrNative[] = [...LessonElement.styles, exerciseStyles];

  /** The mode that it is. */
  protected abstract readonly of: 'watch' | 'predict' | 'fill' | 'order' | 'explain';

  protected override get words(): ExercisesWords {
    return this.language.say(exercisesEnglish);
  }

  /** Its reader comes to it. `chosen`: just now, by choosing the mode. */
  begin(_chosen: boolean): void {}

  protected tellProgress(done: number, total: number): void {
    this.dispatchEvent(new LessonProgressEvent({of: this.of, done, total}));
  }

  protected tellComplete(score?: number): void {
    this.dispatchEvent(new CompleteEvent({of: this.of, score}));
  }

  protected tellReveal(of: string, stage: number): void {
    this.dispatchEvent(new RevealEvent({what: this.of, of, stage}));
  }

  /** A button of a bar. */
  protected button(
    label: string,
    press: (event: Event) => void,
    {
      id,
      kind = '',
      disabled = false,
      pressed,
    }: {id?: string; kind?: string; disabled?: boolean; pressed?: boolean} = {},
  ): TemplateResult {
    return html`<button
      type="button"
      id=${id ?? nothing}
      class="button ${kind}"
      aria-disabled=${disabled || nothing}
      aria-pressed=${pressed ?? nothing}
      @click=${(event: Event) => !disabled && press(event)}
    >
      <span>${label}</span>
    </button>`;
  }

  /** Gives the focus to something once it is there: what had it may have gone. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.root?.querySelector<HTMLElement>(selector)?.focus();
  }
}
