import { html, nothing, } from 'lit';
import { grade } from '../../lesson/grade.js';
import { parseInline } from '../../lesson/inline.js';
import { questionsOf } from '../../lesson/question.js';
import { hash, shuffled } from '../../lesson/shuffle.js';
import { announce } from '../../page/announce.js';
import { AnswerEvent, HintEvent } from '../../page/events.js';
import { LessonElement } from '../../page/lesson-element.js';
import { memoryOf } from '../../page/memory.js';
import { styles } from './quiz-card.styles.js';
const FRESH = { chosen: undefined, answered: false, attempts: 0, hinted: false };
const letterOf = (index) => String.fromCharCode(65 + (index % 26)).repeat(1 + Math.floor(index / 26));
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
    static formAssociated = true;
    static styles = [...LessonElement.styles, styles];
    static properties = {
        question: {},
        seed: {},
        name: {},
        required: { type: Boolean },
        progress: { state: true },
        locked: { state: true },
    };
    partName = 'quiz';
    #lesson;
    #shown;
    #order = [];
    constructor() {
        super();
        this.question = this.seed = this.name = null;
        this.required = this.locked = false;
        this.progress = FRESH;
    }
    /** Id of the option chosen; empty: none. */
    get value() {
        return this.progress.chosen ?? '';
    }
    get form() {
        return this.internals.form;
    }
    get validity() {
        return this.internals.validity;
    }
    get validationMessage() {
        return this.internals.validationMessage;
    }
    get willValidate() {
        return this.internals.willValidate;
    }
    /** Whether the form may be sent, as far as this card goes: a required one has been answered. */
    checkValidity() {
        return this.internals.checkValidity();
    }
    /** The same, and says so to the reader if not. */
    reportValidity() {
        return this.internals.reportValidity();
    }
    formDisabledCallback(disabled) {
        this.locked = disabled;
    }
    formResetCallback() {
        this.#set(FRESH);
    }
    formStateRestoreCallback(state) {
        if (this.#order.some(({ id }) => id === state))
            this.#set({ ...this.progress, chosen: state });
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('seed'))
            this.#shown = undefined;
    }
    renderLesson({ lesson }) {
        const index = this.#indexIn(lesson);
        const question = questionsOf(lesson, 'quiz')[index];
        if (!question)
            return undefined;
        this.#take(lesson, question);
        const { answered } = this.progress;
        return html `<div class="card ${answered ? 'answered' : 'open'}">
      <fieldset aria-describedby="verdict" ?disabled=${this.locked} @keydown=${this.#onKey}>
        <legend>
          <span class="kind"
            ><span>${this.words.question(index + 1, questionsOf(lesson, 'quiz').length)}</span
            >${question.difficulty ? html `<span>${this.words.difficulty[question.difficulty]}</span>` : nothing}</span
          >
          <span class="prompt" dir="auto">${this.inline(parseInline(question.prompt))}</span>
        </legend>
        ${question.code ? html `<pre dir="ltr" tabindex="0" role="group" aria-label=${this.words.code}>${question.code.code}</pre>` : nothing}
        ${this.#order.map((option, i) => this.#renderOption(question, option, letterOf(i)))}
      </fieldset>
      ${question.hints.length > 0 && !answered
            ? html `<details ?open=${this.progress.hinted} @toggle=${this.#onHint}>
              <summary>${this.words.hint}</summary>
              <div dir="auto">${this.inline(parseInline(question.hints[0].text))}</div>
            </details>`
            : nothing}
      ${this.#renderFoot(question)}
    </div>`;
    }
    #renderOption(question, { id, text, why }, letter) {
        const { chosen, answered } = this.progress;
        const isChosen = id === chosen;
        const isRight = answered && id === question.key?.[0];
        const isWrong = answered && isChosen && question.key !== undefined && !isRight;
        const marks = [isChosen && 'chosen', isRight && 'right', isWrong && 'wrong'].filter(Boolean).join(' ');
        const said = [isChosen && this.words.youChose, isRight && !isChosen && this.words.theAnswer]
            .filter(Boolean)
            .join(' ');
        return html `<label class="option ${marks}" part="option ${marks}">
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
        ><span class="says" dir="auto">${this.inline(parseInline(text))}</span>${isChosen || isRight
            ? answered
                ? html `<span class="why" dir="auto"
                  >${said ? html `<b>${said}</b> ` : nothing}${why ? this.inline(parseInline(why)) : nothing}</span
                >`
                : nothing
            : nothing}</span
      >
    </label>`;
    }
    #renderFoot(question) {
        const { answered, chosen } = this.progress;
        return html `<div class="foot">
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
    #renderVerdict({ key: [right] = [], explanation, evidence }) {
        const correct = this.progress.chosen === right;
        const { step, column } = evidence[0] ?? {};
        const see = step === undefined ? nothing : html ` ${this.words.see} ${this.reference(evidenceOf(step, column))}.`;
        return html `${right === undefined
            ? nothing
            : html `<b class=${correct ? 'good' : 'bad'}>${correct ? this.words.right : this.words.notRight}</b>
            ${correct ? nothing : this.words.theAnswerIs(this.#letter(right))}`}${see}${explanation ? html ` <bdi>${this.inline(parseInline(explanation))}</bdi>` : nothing}`;
    }
    updated(changed) {
        super.updated(changed);
        const { answered, chosen } = this.progress;
        this.setState('answered', answered);
        this.setState('correct', answered && chosen === this.#shown?.key?.[0]);
        this.internals.setFormValue(chosen ?? null, chosen ?? '');
        if (this.required && chosen === undefined) {
            const anchor = this.root?.querySelector('input') ?? undefined;
            this.internals.setValidity({ valueMissing: true }, this.words.chooseFirst, anchor);
        }
        else
            this.internals.setValidity({});
    }
    concerns(path) {
        if (!path.startsWith('quiz'))
            return super.concerns(path);
        const { lesson } = this.source ?? {};
        const index = lesson ? this.#indexIn(lesson) : 0;
        return path === 'quiz' || path.startsWith(`quiz[${index}]`);
    }
    missing() {
        return this.question === null ? super.missing() : this.words.noQuestion(this.question);
    }
    /** An option is called by the letter that this reader sees. */
    wordOf(reference) {
        if (reference.to !== 'option')
            return super.wordOf(reference);
        return this.words.references.option(this.#letter(reference.target));
    }
    #letter(id) {
        const index = this.#order.findIndex((option) => option.id === id);
        return index < 0 ? id : letterOf(index);
    }
    #indexIn(lesson) {
        if (this.question === null)
            return 0;
        const byId = questionsOf(lesson, 'quiz').findIndex((one) => one?.id === this.question);
        return byId >= 0 ? byId : Number(this.question) - 1;
    }
    /** Takes up a question where its reader left it. */
    #take(lesson, question) {
        if (this.#lesson === lesson && this.#shown === question)
            return;
        this.#lesson = lesson;
        this.#shown = question;
        const seed = hash(`${lesson.key} ${question.id} ${this.seed ?? ''}`);
        this.#order = !question.shuffle ? question.options : shuffled(question.options, seed);
        const stored = memoryOf(lesson).get(this.#key());
        const chosen = question.options.find(({ id }) => id === stored?.chosen)?.id;
        this.progress = {
            chosen,
            answered: chosen !== undefined && stored?.answered === true,
            attempts: Number(stored?.attempts) || 0,
            hinted: stored?.hinted === true,
        };
    }
    #key() {
        return `quiz/${this.#shown.id}`;
    }
    #set(progress) {
        this.progress = progress;
        if (this.#shown)
            memoryOf(this.#lesson).set(this.#key(), progress);
    }
    #check() {
        const { progress } = this;
        const question = this.#shown;
        if (!question || progress.chosen === undefined || progress.answered)
            return;
        const attempts = progress.attempts + 1;
        this.#set({ ...progress, answered: true, attempts });
        const right = question.key?.[0];
        const { correct, score } = grade(question, [progress.chosen]);
        const said = (id) => {
            const { text, why = '' } = question.options.find((option) => option.id === id);
            return [text, why].map((one) => this.textOf(parseInline(one))).join(' ');
        };
        const verdict = correct === undefined ? '' : correct ? this.words.right : `${this.words.notRight} ${said(progress.chosen)}`;
        announce(`${verdict} ${right === undefined ? '' : `${this.words.theAnswerIs(this.#letter(right))} ${said(right)}`}`);
        this.dispatchEvent(new AnswerEvent({
            question: question.id,
            bank: question.bank,
            form: question.form,
            response: [progress.chosen],
            correct,
            score,
            attempt: attempts,
            hints: Number(progress.hinted),
            order: this.#order.map(({ id }) => id),
        }));
    }
    #onChoose = (event) => {
        this.#set({ ...this.progress, chosen: event.target.value });
    };
    /** What is answered stays as it is until the reader begins again. */
    #onClick = (event) => {
        if (this.progress.answered)
            event.preventDefault();
    };
    #onKey = (event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement))
            return;
        event.preventDefault();
        this.#check();
    };
    #onButton = () => {
        if (this.progress.answered)
            this.#set({ ...this.progress, chosen: undefined, answered: false });
        else if (this.progress.chosen === undefined)
            announce(this.words.chooseFirst);
        else
            this.#check();
    };
    #onHint = (event) => {
        const { open } = event.currentTarget;
        if (!open || this.progress.hinted)
            return;
        this.#set({ ...this.progress, hinted: true });
        this.dispatchEvent(new HintEvent({ question: this.#shown.id, bank: this.#shown.bank, stage: 1 }));
    };
}
const evidenceOf = (step, column) => ({
    type: 'reference',
    to: column === undefined ? 'step' : 'cell',
    target: String(step),
    column: column ?? '',
});
