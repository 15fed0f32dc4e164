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
import {questionsOf, type Bank, type Option, type Question} from '../../lesson/question.js';
import {hash, shuffled} from '../../lesson/shuffle.js';
import {announce} from '../../page/announce.js';
import {AnswerEvent, HintEvent} from '../../page/events.js';
import {LessonElement, type View} from '../../page/lesson-element.js';
import {memoryOf} from '../../page/memory.js';
import {FRESH, keepRecord, recordOf, type QuestionRecord} from '../../page/record.js';
import {styles} from './quiz-card.styles.js';

const letterOf = (index: number): string => String.fromCharCode(65 + (index % 26)).repeat(1 + Math.floor(index / 26));

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
    of: {},
    question: {},
    exam: {type: Boolean},
    heading: {},
    seed: {},
    name: {},
    required: {type: Boolean},
    locked: {state: true},
  };

  /** Where the question stands: `quiz` (default), `practice`, `test`, or `trace` for those made from the run. */
  declare of: Bank | null;
  /** Which question of them: its number, from 1, or its id. Default: the first. */
  declare question: string | null;
  /** An answer is kept and told to whoever listens, but nothing is said of it; there are no hints and no solution. */
  declare exam: boolean;
  /** What stands above the question. Default: which of how many it is. */
  declare heading: string | null;
  /** Another seed gives another order of the options. The same seed, or none, gives always the same. */
  declare seed: string | null;
  /** Name in a form. */
  declare name: string | null;
  /** In a form: has to be answered. */
  declare required: boolean;
  /** Its form, or a fieldset around it, lets nobody answer. */
  declare protected locked: boolean;

  protected override readonly partName = 'quiz';
  #lesson: Lesson | undefined;
  #leaveMemory: (() => void) | undefined;
  #shown: Question | undefined;
  #order: readonly Option[] = [];

  constructor() {
    super();
    this.of = this.question = this.heading = this.seed = this.name = null;
    this.exam = this.required = this.locked = false;
  }

  /** What the reader did with the question: answer, attempts, hints, score. Kept over a reload. */
  get record(): QuestionRecord {
    return this.#shown ? recordOf(this.#lesson!, this.#shown) : FRESH;
  }
  /** What is answered: id of the option chosen; empty: none. */
  get value(): string {
    return this.record.response.join(' ');
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

  /** Forgets what the reader did with the question. */
  reset(): void {
    this.#keep(undefined);
  }

  formDisabledCallback(disabled: boolean): void {
    this.locked = disabled;
  }
  formResetCallback(): void {
    this.reset();
  }
  formStateRestoreCallback(state: string): void {
    if (this.#order.some(({id}) => id === state)) this.#keep({...this.record, response: [state]});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#take(this.view?.lesson);
  }

  protected override renderLesson({lesson}: View): TemplateResult | undefined {
    const question = this.#shown;
    if (!question) return undefined;
    const questions = questionsOf(lesson, this.#bank);
    const {answered, hints} = this.record;
    return html`<div class="card ${answered ? 'answered' : 'open'}">
      <fieldset aria-describedby="verdict" ?disabled=${this.locked} @keydown=${this.#onKey}>
        <legend>
          <span class="kind"
            ><span>${this.heading ?? this.words.question(questions.indexOf(question) + 1, questions.length)}</span
            >${question.difficulty ? html`<span>${this.words.difficulty[question.difficulty]}</span>` : nothing}</span
          >
          <span class="prompt" dir="auto">${this.inline(parseInline(question.prompt))}</span>
        </legend>
        ${question.code ? html`<pre dir="ltr" tabindex="0" role="group" aria-label=${this.words.code}>${question.code.code}</pre>` : nothing}
        ${this.#order.map((option, i) => this.#renderOption(question, option, letterOf(i)))}
      </fieldset>
      ${
        question.hints.length > 0 && !answered && !this.exam
          ? html`<details ?open=${hints > 0} @toggle=${this.#onHint}>
              <summary>${this.words.hint}</summary>
              <div dir="auto">${this.inline(parseInline(question.hints[0]!.text))}</div>
            </details>`
          : nothing
      }
      ${this.#renderFoot(question)}
    </div>`;
  }

  #renderOption(question: Question, {id, text, why}: Option, letter: string): TemplateResult {
    const {
      response: [chosen],
      answered,
    } = this.record;
    const told = answered && !this.exam;
    const isChosen = id === chosen;
    const isRight = told && id === question.key?.[0];
    const isWrong = told && isChosen && question.key !== undefined && !isRight;
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
            ? told
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
    const {answered, response} = this.record;
    const open = this.exam ? this.words.answer : this.words.check;
    const done = this.exam ? this.words.answered : this.words.tryAgain;
    return html`<div class="foot">
      <p class="verdict" id="verdict" part="verdict"
        >${answered && !this.exam ? this.#renderVerdict(question) : nothing}</p
      >
      <button
        type="button"
        part="button"
        class="button ${answered ? '' : 'primary'}"
        aria-disabled=${answered ? this.exam : response.length === 0}
        ?disabled=${this.locked}
        @click=${this.#onButton}
      >
        <span>${answered ? done : open}</span>
      </button>
    </div>`;
  }

  #renderVerdict({key: [right] = [], explanation, evidence}: Question): TemplateResult {
    const correct = this.record.response[0] === right;
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
    const {answered, response, score} = this.record;
    const [chosen] = response;
    this.setState('answered', answered);
    this.setState('correct', answered && !this.exam && score === 1);
    this.internals.setFormValue(chosen ?? null, chosen ?? '');
    if (this.required && chosen === undefined) {
      const anchor = this.root?.querySelector('input') ?? undefined;
      this.internals.setValidity({valueMissing: true}, this.words.chooseFirst, anchor);
    } else this.internals.setValidity({});
  }

  protected override concerns(path: string): boolean {
    const [, bank] = /^(quiz|practice|test)(?=\[|$)/.exec(path) ?? [];
    if (bank === undefined) return super.concerns(path);
    const {lesson} = this.source ?? {};
    const index = lesson ? this.#indexIn(lesson) : 0;
    return bank === this.#bank && (path === bank || path.startsWith(`${bank}[${index}]`));
  }

  protected override missing(): string {
    if (this.question !== null) return this.words.noQuestion(this.question);
    const says: Readonly<Record<string, string>> = this.words.noPart;
    return says[this.#bank] ?? super.missing();
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
    const byId = questionsOf(lesson, this.#bank).findIndex((one) => one?.id === this.question);
    return byId >= 0 ? byId : Number(this.question) - 1;
  }

  get #bank(): Bank {
    return this.of ?? 'quiz';
  }

  /** Takes up the question that is asked for, and listens to what becomes of it: another card may show the same. */
  #take(lesson: Lesson | undefined): void {
    if (lesson !== this.#lesson) this.#leave();
    this.#lesson = lesson;
    this.#shown = lesson && questionsOf(lesson, this.#bank)[this.#indexIn(lesson)];
    if (!lesson || !this.#shown) return;
    this.#leaveMemory ??= memoryOf(lesson).subscribe(() => this.requestUpdate());
    const {options, shuffle, bank, id} = this.#shown;
    this.#order = shuffle ? shuffled(options, hash(`${lesson.key} ${bank}/${id} ${this.seed ?? ''}`)) : options;
  }

  #leave(): void {
    this.#leaveMemory?.();
    this.#leaveMemory = undefined;
  }

  #keep(record: QuestionRecord | undefined): void {
    if (this.#shown) keepRecord(this.#lesson!, this.#shown, record);
  }

  #check(): void {
    const {record} = this;
    const question = this.#shown;
    const [chosen] = record.response;
    if (!question || chosen === undefined || record.answered) return;
    const attempts = record.attempts + 1;
    const right = question.key?.[0];
    const {correct, score} = grade(question, record.response);
    const first = record.attempts === 0 ? score : record.first;
    this.#keep({...record, answered: true, attempts, score, first});
    const said = (id: string): string => {
      const {text, why = ''} = question.options.find((option) => option.id === id)!;
      return [text, why].map((one) => this.textOf(parseInline(one))).join(' ');
    };
    const verdict = correct === undefined ? '' : correct ? this.words.right : `${this.words.notRight} ${said(chosen)}`;
    if (this.exam) announce(this.words.answered);
    else
      announce(
        `${verdict} ${right === undefined ? '' : `${this.words.theAnswerIs(this.#letter(right))} ${said(right)}`}`,
      );
    this.dispatchEvent(
      new AnswerEvent({
        question: question.id,
        bank: question.bank,
        form: question.form,
        response: record.response,
        correct,
        score,
        attempt: attempts,
        hints: record.hints,
        order: this.#order.map(({id}) => id),
      }),
    );
  }

  #onChoose = (event: Event): void => {
    this.#keep({...this.record, response: [(event.target as HTMLInputElement).value]});
  };

  /** What is answered stays as it is until the reader begins again. */
  #onClick = (event: Event): void => {
    if (this.record.answered) event.preventDefault();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.#check();
  };

  #onButton = (): void => {
    const {record} = this;
    if (record.response.length === 0) announce(this.words.chooseFirst);
    else if (!record.answered) this.#check();
    else if (!this.exam) this.#keep({...record, response: [], answered: false});
  };

  #onHint = (event: Event): void => {
    const {open} = event.currentTarget as HTMLDetailsElement;
    const {record} = this;
    if (!open || record.hints > 0) return;
    this.#keep({...record, hints: 1});
    this.dispatchEvent(new HintEvent({question: this.#shown!.id, bank: this.#shown!.bank, stage: 1}));
  };
}

const evidenceOf = (step: number | string, column: string | undefined): Reference => ({
  type: 'reference',
  to: column === undefined ? 'step' : 'cell',
  target: String(step),
  column: column ?? '',
});
