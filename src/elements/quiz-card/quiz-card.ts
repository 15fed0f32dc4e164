import {
  html,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {grade} from '../../lesson/grade.js';
import {parseInline, type Reference} from '../../lesson/inline.js';
import type {Lesson} from '../../lesson/lesson.js';
import {questionsOf, type Option, type Question} from '../../lesson/question.js';
import {letterOf, shownOrder} from '../../lesson/shuffle.js';
import {announce} from '../../page/announce.js';
import {AnswerEvent, HintEvent} from '../../page/events.js';
import {LessonElement, type View} from '../../page/lesson-element.js';
import {memoryOf} from '../../page/memory.js';
import {styles} from './quiz-card.styles.js';

/** What a reader did with a question. Kept over a reload. */
interface Progress {
  readonly chosen: string | undefined;
  readonly answered: boolean;
  readonly attempts: number;
  readonly hinted: boolean;
}

const FRESH: Progress = {chosen: undefined, answered: false, attempts: 0, hinted: false};

/**
 * One question of the lesson: options, a hint, feedback at once with an explanation for the option chosen, and evidence that
 * moves the cursor to the step that shows it. Its order, its state and its answer survive a reload.
 *
 * Works in a form: its value is the id of the option chosen.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart option - An option; also `chosen`, and once answered `right` or `wrong`.
 * @csspart verdict - What is said of the answer.
 * @csspart button - The button that checks, or begins again.
 * @cssstate answered - The question has been answered.
 * @cssstate correct - It has been answered rightly.
 * @fires {AnswerEvent} answer - The reader answered.
 * @fires {HintEvent} hint - The reader opened the hint.
 */
export class QuizCard extends LessonElement {
  static readonly formAssociated = true;
  static override readonly styles: CSSResultOrNative[] = [...LessonElement.styles, styles];
  static override readonly properties: PropertyDeclarations = {
    question: {},
    seed: {},
    name: {},
    required: {type: Boolean},
    progress: {state: true},
    locked: {state: true},
  };

  /** Which question of the lesson: its number, from 1, or its id. Default: the first. */
  declare question: string | null;
  /** Another seed gives another order of the options. The same seed, or none, gives always the same. */
  declare seed: string | null;
  /** Name in a form. */
  declare name: string | null;
  /** In a form: has to be answered. */
  declare required: boolean;
  declare protected progress: Progress;
  /** Its form, or a fieldset around it, lets nobody answer. */
  declare protected locked: boolean;

  protected override readonly partName = 'quiz';
  #lesson: Lesson | undefined;
  #shown: Question | undefined;
  #order: readonly Option[] = [];

  constructor() {
    super();
    this.question = this.seed = this.name = null;
    this.required = this.locked = false;
    this.progress = FRESH;
  }

  /** Id of the option chosen; empty: none. */
  get value(): string {
    return this.progress.chosen ?? '';
  }
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether the form may be sent, as far as this card goes: a required one has been answered. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  /** The same, and says so to the reader if not. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formDisabledCallback(disabled: boolean): void {
    this.locked = disabled;
  }
  formResetCallback(): void {
    this.#set(FRESH);
  }
  formStateRestoreCallback(state: string): void {
    if (this.#order.some(({id}) => id === state)) this.#set({...this.progress, chosen: state});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('seed')) this.#shown = undefined;
  }

  protected override renderLesson({lesson}: View): TemplateResult | undefined {
    const index = this.#indexIn(lesson);
    const question = questionsOf(lesson, 'quiz')[index];
    if (!question) return undefined;
    this.#take(lesson, question);
    const {answered} = this.progress;
    return html`<div class="card ${answered ? 'answered' : 'open'}">
      <fieldset aria-describedby="verdict" ?disabled=${this.locked} @keydown=${this.#onKey}>
        <legend>
          <span class="kind"
            ><span>${this.words.question(index + 1, questionsOf(lesson, 'quiz').length)}</span
            >${question.difficulty ? html`<span>${this.words.difficulty[question.difficulty]}</span>` : nothing}</span
          >
          <span class="prompt" dir="auto">${this.inline(parseInline(question.prompt))}</span>
        </legend>
        ${question.code ? html`<pre dir="ltr" tabindex="0" role="group" aria-label=${this.words.code}>${question.code.code}</pre>` : nothing}
        ${this.#order.map((option, i) => this.#renderOption(question, option, letterOf(i)))}
      </fieldset>
      ${
        question.hints.length > 0 && !answered
          ? html`<details ?open=${this.progress.hinted} @toggle=${this.#onHint}>
              <summary>${this.words.hint}</summary>
              <div dir="auto">${this.inline(parseInline(question.hints[0]!.text))}</div>
            </details>`
          : nothing
      }
      ${this.#renderFoot(question)}
    </div>`;
  }

  #renderOption(question: Question, {id, text, why}: Option, letter: string): TemplateResult {
    const {chosen, answered} = this.progress;
    const isChosen = id === chosen;
    const isRight = answered && id === question.key?.[0];
    const isWrong = answered && isChosen && question.key !== undefined && !isRight;
    const marks = [isChosen && 'chosen', isRight && 'right', isWrong && 'wrong'].filter(Boolean).join(' ');
    const said = [isChosen && this.words.youChose, isRight && !isChosen && this.words.theAnswer]
      .filter(Boolean)
      .join(' ');
    return html`<label class="option ${marks}" part="option ${marks}">
      <input
        type="radio"
        name="option"
        value=${id}
        .checked=${isChosen}
        aria-disabled=${answered}
        @click=${this.#onClick}
        @change=${this.#onChoose}
      />
      <span class="letter"><span>${letter}</span></span>
      <span class="text"
        ><span class="says" dir="auto">${this.inline(parseInline(text))}</span>${
          isChosen || isRight
            ? answered
              ? html`<span class="why" dir="auto"
                  >${said ? html`<b>${said}</b> ` : nothing}${why ? this.inline(parseInline(why)) : nothing}</span
                >`
              : nothing
            : nothing
        }</span
      >
    </label>`;
  }

  #renderFoot(question: Question): TemplateResult {
    const {answered, chosen} = this.progress;
    return html`<div class="foot">
      <p class="verdict" id="verdict" part="verdict">${answered ? this.#renderVerdict(question) : nothing}</p>
      <button
        type="button"
        part="button"
        class="button ${answered ? '' : 'primary'}"
        aria-disabled=${!answered && chosen === undefined}
        ?disabled=${this.locked}
        @click=${this.#onButton}
      >
        <span>${answered ? this.words.tryAgain : this.words.check}</span>
      </button>
    </div>`;
  }

  #renderVerdict({key: [right] = [], explanation, evidence}: Question): TemplateResult {
    const correct = this.progress.chosen === right;
    const {step, column} = evidence[0] ?? {};
    const see = step === undefined ? nothing : html` ${this.words.see} ${this.reference(evidenceOf(step, column))}.`;
    return html`${
      right === undefined
        ? nothing
        : html`<b class=${correct ? 'good' : 'bad'}>${correct ? this.words.right : this.words.notRight}</b>
            ${correct ? nothing : this.words.theAnswerIs(this.#letter(right))}`
    }${see}${explanation ? html` <bdi>${this.inline(parseInline(explanation))}</bdi>` : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {answered, chosen} = this.progress;
    this.setState('answered', answered);
    this.setState('correct', answered && chosen === this.#shown?.key?.[0]);
    this.internals.setFormValue(chosen ?? null, chosen ?? '');
    if (this.required && chosen === undefined) {
      const anchor = this.root?.querySelector('input') ?? undefined;
      this.internals.setValidity({valueMissing: true}, this.words.chooseFirst, anchor);
    } else this.internals.setValidity({});
  }

  protected override concerns(path: string): boolean {
    if (!path.startsWith('quiz')) return super.concerns(path);
    const {lesson} = this.source ?? {};
    const index = lesson ? this.#indexIn(lesson) : 0;
    return path === 'quiz' || path.startsWith(`quiz[${index}]`);
  }

  protected override missing(): string {
    return this.question === null ? super.missing() : this.words.noQuestion(this.question);
  }

  /** An option is called by the letter that this reader sees. */
  protected override wordOf(reference: Reference): string {
    if (reference.to !== 'option') return super.wordOf(reference);
    return this.words.references.option(this.#letter(reference.target));
  }

  #letter(id: string): string {
    const index = this.#order.findIndex((option) => option.id === id);
    return index < 0 ? id : letterOf(index);
  }

  #indexIn(lesson: Lesson): number {
    if (this.question === null) return 0;
    const byId = questionsOf(lesson, 'quiz').findIndex((one) => one?.id === this.question);
    return byId >= 0 ? byId : Number(this.question) - 1;
  }

  /** Takes up a question where its reader left it. */
  #take(lesson: Lesson, question: Question): void {
    if (this.#lesson === lesson && this.#shown === question) return;
    this.#lesson = lesson;
    this.#shown = question;
    this.#order = shownOrder(lesson, question, this.seed ?? '');
    const stored = memoryOf(lesson).get(this.#key()) as Partial<Progress> | undefined;
    const chosen = question.options.find(({id}) => id === stored?.chosen)?.id;
    this.progress = {
      chosen,
      answered: chosen !== undefined && stored?.answered === true,
      attempts: Number(stored?.attempts) || 0,
      hinted: stored?.hinted === true,
    };
  }

  #key(): string {
    return `quiz/${this.#shown!.id}`;
  }

  #set(progress: Progress): void {
    this.progress = progress;
    if (this.#shown) memoryOf(this.#lesson!).set(this.#key(), progress);
  }

  #check(): void {
    const {progress} = this;
    const question = this.#shown;
    if (!question || progress.chosen === undefined || progress.answered) return;
    const attempts = progress.attempts + 1;
    this.#set({...progress, answered: true, attempts});
    const right = question.key?.[0];
    const {correct, score} = grade(question, [progress.chosen]);
    const said = (id: string): string => {
      const {text, why = ''} = question.options.find((option) => option.id === id)!;
      return [text, why].map((one) => this.textOf(parseInline(one))).join(' ');
    };
    const verdict =
      correct === undefined ? '' : correct ? this.words.right : `${this.words.notRight} ${said(progress.chosen)}`;
    announce(
      `${verdict} ${right === undefined ? '' : `${this.words.theAnswerIs(this.#letter(right))} ${said(right)}`}`,
    );
    this.dispatchEvent(
      new AnswerEvent({
        question: question.id,
        bank: question.bank,
        form: question.form,
        response: [progress.chosen],
        correct,
        score,
        attempt: attempts,
        hints: Number(progress.hinted),
        order: this.#order.map(({id}) => id),
      }),
    );
  }

  #onChoose = (event: Event): void => {
    this.#set({...this.progress, chosen: (event.target as HTMLInputElement).value});
  };

  /** What is answered stays as it is until the reader begins again. */
  #onClick = (event: Event): void => {
    if (this.progress.answered) event.preventDefault();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#check();
  };

  #onButton = (): void => {
    if (this.progress.answered) this.#set({...this.progress, chosen: undefined, answered: false});
    else if (this.progress.chosen === undefined) announce(this.words.chooseFirst);
    else this.#check();
  };

  #onHint = (event: Event): void => {
    const {open} = event.currentTarget as HTMLDetailsElement;
    if (!open || this.progress.hinted) return;
    this.#set({...this.progress, hinted: true});
    this.dispatchEvent(new HintEvent({question: this.#shown!.id, bank: this.#shown!.bank, stage: 1}));
  };
}

const evidenceOf = (step: number | string, column: string | undefined): Reference => ({
  type: 'reference',
  to: column === undefined ? 'step' : 'cell',
  target: String(step),
  column: column ?? '',
});
