import { html, nothing, } from 'lit';
import { letterOf, shownOrder } from '../../lesson/arrange.js';
import { grade, isBlank } from '../../lesson/grade.js';
import { normal, wordsOfText } from '../../lesson/fact.js';
import { parseInline } from '../../lesson/inline.js';
import { announce } from '../../page/announce.js';
import { AnswerEvent, HintEvent, RevealEvent } from '../../page/events.js';
import { LessonElement } from '../../page/lesson-element.js';
import { fetchMaker, knowsMade, questionsIn } from '../../page/questions.js';
import { again, checked, FRESH, keepRecord, onRecord, recordOf } from '../../page/record.js';
import { studyEnglish } from '../../page/words/study.js';
import { FORMS } from './forms/forms.js';
import { formStyles } from './forms/forms.styles.js';
import { renderHelp } from './help.js';
import { styles } from './quiz-card.styles.js';
import { renderAttempts, renderVerdict } from './verdict.js';
/**
 * One question of the lesson: to choose one option or several, to put steps in order, or to type, with hints in stages, feedback
 * at once with an explanation for each option and the mistake that a wrong one shows, a worked solution to open step by step,
 * and evidence that moves the cursor to the step that shows it. Its order, its state and its answer survive a reload.
 *
 * Works in a form: its value is what is typed, or the ids of the options chosen or put in order, with spaces between them.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart kind - The line above the question: its number, how hard it is, how it is answered.
 * @csspart position - Its number in that line.
 * @csspart option - An option, or a step to put in order; also `chosen`, and once answered `right` or `wrong`.
 * @csspart fill - The field to type in; once answered also `right` or `wrong`.
 * @csspart hint - A hint that is open.
 * @csspart solution - The worked solution, as far as it is open.
 * @csspart verdict - What is said of the answer.
 * @csspart mistake - A common mistake that the answer shows.
 * @csspart attempts - Which attempt this is.
 * @csspart button - A button: checks, begins again, moves a step, opens a hint or a step of the solution.
 * @cssstate answered - The question has been answered.
 * @cssstate correct - It has been answered rightly. Not in a test.
 * @fires {AnswerEvent} answer - The reader answered.
 * @fires {HintEvent} hint - The reader opened a hint.
 * @fires {RevealEvent} reveal - The reader opened a step of the worked solution.
 */
export class QuizCard extends LessonElement {
    static formAssociated = true;
    static styles = [...LessonElement.styles, styles, formStyles];
    static properties = {
        of: {},
        question: {},
        exam: { type: Boolean },
        heading: {},
        seed: {},
        name: {},
        required: { type: Boolean },
        locked: { state: true },
    };
    partName = 'quiz';
    #lesson;
    #question;
    #options = [];
    #leaveMemory;
    /** What to bring the focus to once this has been rendered; and what, if what has it goes. */
    #focusOn = '';
    #focusElse = '';
    #tells = false;
    constructor() {
        super();
        this.of = this.question = this.heading = this.seed = this.name = null;
        this.exam = this.required = this.locked = false;
    }
    get words() {
        return this.language.say(studyEnglish);
    }
    /** What the reader did with the question: answer, attempts, hints, score. Kept over a reload. */
    get record() {
        return this.#question ? recordOf(this.#lesson, this.#question) : FRESH;
    }
    /** What is answered: what is typed, or ids of options with spaces between them; empty: nothing. */
    get value() {
        return this.record.response.join(' ');
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
    /** Forgets what the reader did with the question. */
    reset() {
        this.#keep(undefined);
    }
    formDisabledCallback(disabled) {
        this.locked = disabled;
    }
    formResetCallback() {
        this.reset();
    }
    formStateRestoreCallback(state) {
        if (!this.record.answered)
            this.#keep({ ...this.record, response: responseIn(state) });
    }
    connectedCallback() {
        super.connectedCallback();
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#leave();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { lesson } = this.view ?? {};
        if (lesson && this.#waits)
            void fetchMaker().then(() => this.requestUpdate());
        this.#take(lesson);
    }
    update(changed) {
        const focused = this.shadowRoot?.activeElement;
        super.update(changed);
        const lost = focused && !focused.isConnected && !this.shadowRoot?.activeElement ? this.#focusElse || '.foot .button' : '';
        const next = this.#focusOn || lost;
        if (next)
            this.root?.querySelector(next)?.focus();
        this.#focusOn = this.#focusElse = '';
    }
    renderLesson({ lesson }) {
        const question = this.#question;
        if (!question)
            return undefined;
        const { words } = this;
        const card = this.#card(question);
        const questions = questionsIn(lesson, question.bank);
        const how = words.how[question.form];
        return html `<div class="card ${card.phase}">
      <fieldset aria-describedby="verdict" ?disabled=${this.locked} @keydown=${this.#onKey}>
        <legend>
          <span class="kind" part="kind"
            ><span part="position"
              >${this.heading ?? words.question(questions.indexOf(question) + 1, questions.length)}</span
            >${question.difficulty ? html ` <span>${words.difficulty[question.difficulty]}</span>` : nothing}${how ? html ` <span>${how}</span>` : nothing}</span
          >
          <span class="prompt" dir="auto">${card.text(question.prompt)}</span>
        </legend>
        ${question.code ? html `<pre dir="ltr" tabindex="0" role="group" aria-label=${words.code}>${question.code.code}</pre>` : nothing}
        ${FORMS[question.form](card)}
      </fieldset>
      ${renderHelp(card, this.#onHelp)} ${this.#renderFoot(card)}
    </div>`;
    }
    #renderFoot(card) {
        const { phase, words, question } = card;
        // Nothing can be answered that has nothing to choose.
        if (question.form !== 'fill' && question.options.length === 0)
            return nothing;
        const says = { open: this.exam ? words.answer : words.check, kept: words.answered, told: words.tryAgain };
        const canPress = phase === 'told' || (phase === 'open' && !isBlank(question, card.response));
        return html `<div class="foot">
      <div class="verdict" id="verdict" part="verdict">
        ${phase === 'told' ? renderVerdict(card) : nothing} ${this.exam ? nothing : renderAttempts(card)}
      </div>
      <button
        type="button"
        part="button"
        class="button ${phase === 'open' ? 'primary' : ''}"
        aria-disabled=${!canPress}
        ?disabled=${this.locked}
        @click=${this.#onButton}
      >
        <span>${says[phase]}</span>
      </button>
    </div>`;
    }
    updated(changed) {
        super.updated(changed);
        const { response, answered, score } = this.record;
        this.setState('answered', answered);
        this.setState('correct', answered && !this.exam && score === 1);
        this.internals.setFormValue(this.value || null, JSON.stringify(response));
        if (this.required && (!this.#question || isBlank(this.#question, response))) {
            const anchor = this.root?.querySelector('input, .move[tabindex="0"]') ?? undefined;
            this.internals.setValidity({ valueMissing: true }, this.#missingAnswer, anchor);
        }
        else
            this.internals.setValidity({});
        if (this.#tells)
            this.#tell();
    }
    concerns(path) {
        const [, bank] = /^(quiz|practice|test)(?=\[|$)/.exec(path) ?? [];
        if (bank === undefined)
            return super.concerns(path);
        const { lesson } = this.source ?? {};
        const index = lesson ? this.#indexIn(lesson) : 0;
        return bank === this.#bank && (path === bank || path.startsWith(`${bank}[${index}]`));
    }
    missing() {
        const { lesson } = this.source ?? {};
        if (lesson && this.#waits)
            return this.words.loading;
        // It is there, and so wrong that it could not be read: what is wrong stands below.
        if (lesson && questionsIn(lesson, this.#bank).length > this.#indexIn(lesson))
            return this.words.notSound;
        if (this.question !== null)
            return this.words.noQuestion(this.question);
        const says = this.words.noPart;
        return says[this.#bank] ?? super.missing();
    }
    /** An option is called by the letter that this reader sees; a step to put in order, whose place changes, by its text. */
    wordOf(reference) {
        if (reference.to !== 'option')
            return super.wordOf(reference);
        const name = this.#nameOf(reference.target);
        return this.#question?.form === 'order' ? name : this.words.references.option(name);
    }
    #nameOf = (id) => {
        const index = this.#options.findIndex((option) => option.id === id);
        if (index < 0)
            return id;
        if (this.#question?.form !== 'order')
            return letterOf(index);
        const { text } = this.#options[index];
        // A text that names others is taken by its words: it might name itself.
        return this.words.optionText(wordsOfText(text));
    };
    get #bank() {
        return this.of ?? 'quiz';
    }
    /** What makes questions of a run comes when somebody asks for one. */
    get #waits() {
        return this.#bank === 'trace' && !knowsMade();
    }
    get #missingAnswer() {
        return this.#question?.form === 'fill' ? this.words.writeFirst : this.words.chooseFirst;
    }
    #indexIn(lesson) {
        if (this.question === null)
            return 0;
        const byId = questionsIn(lesson, this.#bank).findIndex((one) => one?.id === this.question);
        return byId >= 0 ? byId : Number(this.question) - 1;
    }
    /** Takes up the question that is asked for, and listens to what becomes of it: another card may show the same. */
    #take(lesson) {
        const question = lesson && questionsIn(lesson, this.#bank, this.language)[this.#indexIn(lesson)];
        if (question !== this.#question)
            this.#leave();
        this.#lesson = lesson;
        this.#question = question;
        if (!lesson || !question)
            return;
        this.#options = shownOrder(lesson, question, this.seed ?? '');
        this.#leaveMemory ??= onRecord(lesson, question, () => this.requestUpdate());
    }
    #leave() {
        this.#leaveMemory?.();
        this.#leaveMemory = undefined;
    }
    #keep(record) {
        if (this.#question)
            keepRecord(this.#lesson, this.#question, record);
    }
    #responseOf({ form }) {
        const { response } = this.record;
        return form === 'order' && response.length === 0 ? this.#options.map(({ id }) => id) : response;
    }
    #card(question) {
        const { record, exam, words } = this;
        // A question made from the run is in the language of the words.
        const lang = question.bank === 'trace' ? nothing : this.textLang;
        const text = (one) => this.inline(parseInline(one), lang);
        const responseNow = () => this.#responseOf(question);
        return {
            question,
            options: this.#options,
            record,
            get response() {
                return responseNow();
            },
            phase: record.answered ? (exam ? 'kept' : 'told') : 'open',
            exam,
            words,
            text,
            plain: (one) => this.textOf(parseInline(one)),
            see: (...places) => {
                const references = places.flatMap(({ step, column }, i) => step === undefined ? [] : [i > 0 ? ', ' : '', this.reference(referenceTo(step, column))]);
                return references.length > 0 ? html ` ${words.see} ${references}.` : nothing;
            },
            nameOf: this.#nameOf,
            answer: (response) => {
                if (!this.locked && !this.record.answered)
                    this.#keep({ ...this.record, response });
            },
            focus: (selector) => {
                this.#focusOn = selector;
            },
        };
    }
    #check() {
        const { record } = this;
        const question = this.#question;
        if (!question || record.answered || this.locked)
            return;
        const response = this.#responseOf(question);
        if (isBlank(question, response))
            return announce(this.#missingAnswer);
        const { correct, score } = grade(question, response);
        const { bank, form, id } = question;
        const kept = checked(record, response, score);
        this.#tells = true;
        this.#keep(kept);
        const { attempts: attempt, hints } = kept;
        const order = this.#options.map((option) => option.id);
        this.dispatchEvent(new AnswerEvent({ question: id, bank, form, response, correct, score, attempt, hints, order }));
    }
    /** Says to screen readers what is now there to be read: the verdict, and why what was chosen is wrong. */
    #tell() {
        this.#tells = false;
        if (this.exam)
            return announce(this.words.answered);
        const said = this.root?.querySelectorAll('.verdict, .chosen.wrong .why') ?? [];
        const texts = [...said].map(({ textContent }) => normal(textContent ?? ''));
        announce(texts.reverse().join(' '));
    }
    #onKey = (event) => {
        if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement))
            return;
        event.preventDefault();
        this.#check();
    };
    #onButton = () => {
        if (!this.record.answered)
            this.#check();
        else if (!this.exam)
            this.#keep(again(this.record, this.#question));
    };
    #onHelp = (help) => {
        const { record } = this;
        const { bank, id, hints, solution } = this.#question;
        const opened = help === 'hint' ? hints[record.hints] : solution?.steps[record.solution];
        if (!opened)
            return;
        announce(this.textOf(parseInline(opened.text)));
        if (help === 'hint') {
            const stage = record.hints + 1;
            this.#focusElse = '.hints > :last-child';
            this.#keep({ ...record, hints: stage });
            this.dispatchEvent(new HintEvent({ question: id, bank, stage }));
        }
        else {
            const stage = record.solution + 1;
            this.#focusElse = '.solution li:last-child';
            this.#keep({ ...record, solution: stage });
            this.dispatchEvent(new RevealEvent({ what: 'solution', of: id, stage }));
        }
    };
}
const referenceTo = (step, column) => ({
    type: 'reference',
    to: column === undefined ? 'step' : 'cell',
    target: String(step),
    column: column ?? '',
});
/** What a browser kept of a form. */
const responseIn = (state) => {
    try {
        const kept = JSON.parse(state);
        return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
    }
    catch {
        return [];
    }
};
