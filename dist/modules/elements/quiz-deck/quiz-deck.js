import { html, nothing, } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { answeredOf, nameOfQuestion } from '../../lesson/pattern-test.js';
import { outcomeOf, tally } from '../../lesson/review.js';
import { estimate } from '../../lesson/strength.js';
import { announce } from '../../page/announce.js';
import { provideLesson } from '../../page/context.js';
import { nameOf } from '../../page/define.js';
import { CompleteEvent, LessonProgressEvent, MasteryEvent } from '../../page/events.js';
import { rove } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { memoryOf } from '../../page/memory.js';
import { fetchMaker, questionsIn } from '../../page/questions.js';
import { daysUntil } from '../../page/when.js';
import { studyEnglish } from '../../page/words/study.js';
import { answerTest, beginTest, courseOf, forget, goTo, isCutOff, knowsAll, poolIn, } from './course.js';
import { renderBeginning, renderResult } from './result.js';
import { renderReview } from './sheet.js';
import { styles } from './quiz-deck.styles.js';
/**
 * Questions of the lesson, one at a time: a place for each, what is still open, and a review at the end with what to look at
 * again. As a test: up to ten questions, each chosen by the answers before it, no feedback until the end, and then how strong
 * the pattern is, what that is read from, and when to come back.
 *
 * What the reader did is kept over a reload. After "Next" the focus is on the question, so that this is what is heard and
 * what the next Tab goes into; from the row of places it stays where it is.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart title - What deck it is.
 * @csspart place - A question's place in the row; also `right`, `partly`, `wrong`, `answered` or `open`.
 * @csspart button - A button below: previous, next, begin, again.
 * @csspart verdict - How strong the pattern is.
 * @cssstate running - A test waits for an answer.
 * @cssstate complete - Everything is answered; of a test: it has come to its end.
 * @fires {AnswerEvent} answer - The reader answered a question.
 * @fires {LessonProgressEvent} progress - There is one more answer.
 * @fires {CompleteEvent} complete - Everything is answered.
 * @fires {MasteryEvent} mastery - A test has ended: how strong the pattern is, and when to come back.
 */
export class QuizDeck extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = {
        of: {},
        label: {},
        resetting: { state: true },
        unscheduled: { state: true },
        printing: { state: true },
    };
    #lesson;
    #leaveMemory;
    #cards = new Map();
    #scheduled;
    constructor() {
        super();
        this.of = this.label = null;
        this.resetting = this.unscheduled = this.printing = false;
        provideLesson(this, () => this.source);
    }
    get words() {
        return this.language.say(studyEnglish);
    }
    /** Forgets what the reader did with these questions. */
    reset() {
        if (this.#lesson)
            forget(this.#lesson, this.#deck);
    }
    /** How far the reader has come. */
    get course() {
        const lesson = this.#lesson;
        const isThere = lesson && knowsAll(lesson, this.#deck) && !isCutOff(lesson, this.#deck);
        return isThere ? courseOf(lesson, this.#deck, this.language) : undefined;
    }
    connectedCallback() {
        super.connectedCallback();
        // It has to listen again.
        this.requestUpdate();
        for (const type of ['beforeprint', 'afterprint'])
            addEventListener(type, this.#onPrint);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#leave();
        for (const type of ['beforeprint', 'afterprint'])
            removeEventListener(type, this.#onPrint);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#take(this.view?.lesson);
    }
    renderLesson({ lesson }) {
        const { course } = this;
        if (!course) {
            if (isCutOff(lesson, this.#deck))
                return html `<p class="note" part="status">
          ${this.words.notLoaded}
          <button type="button" class="button" part="button" @click=${this.#fetchMaker}>${this.words.retry}</button>
          ${this.#renderReset()}
        </p>`;
            this.#fetchMaker();
            return html `<p class="note" part="status" aria-busy="true">${this.words.loading}</p>`;
        }
        if (course.most === 0)
            return undefined;
        const { deck, reviewed, at, running } = course;
        const stages = this.printing && deck !== 'test' ? [...reviewed.keys()] : [at];
        const done = reviewed.filter(({ score }) => score !== undefined).length;
        return html `<section class="deck" aria-labelledby="title" @answer=${this.#onAnswer}>
      <div class="bar">
        ${this.label === ''
            ? html `<span class="hidden" id="title">${this.words.decks[deck]}</span>`
            : html `<h3 class="title" id="title" part="title">${this.label ?? this.words.decks[deck]}</h3>`}
        ${deck === 'test' ? nothing : html `<p class="count">${this.words.answeredOf(done, reviewed.length)}</p>`}
        ${running ? this.#renderTrack(course) : reviewed.length > 0 ? this.#renderPlaces(course) : nothing}
      </div>
      ${stages.map((index) => this.#renderStage(course, index))}
      <div class="turn">${this.#renderTurn(course)}</div>
    </section>`;
    }
    #renderStage(course, index) {
        const shown = course.reviewed[index];
        return shown
            ? html `<div class="stage" role="group" tabindex="-1" aria-label=${this.#titleOf(course, index)}>
          ${this.#card(course, shown.question, index)}
        </div>`
            : html `<div class="stage card" role="group" tabindex="-1" aria-labelledby="sheet"
          >${this.#renderSheet(course)}</div
        >`;
    }
    #renderPlaces({ reviewed, at }) {
        return html `<div class="places" role="group" aria-label=${this.words.questionsOfDeck} @keydown=${this.#onPlaceKey}>
      ${reviewed.map((one, i) => {
            const outcome = outcomeOf(one);
            return html `<button
          type="button"
          class="place ${outcome} ${i === at ? 'now' : ''}"
          part="place ${outcome}"
          tabindex=${i === Math.max(0, at) ? 0 : -1}
          aria-current=${i === at ? 'true' : nothing}
          @click=${() => this.#go(i, false)}
        >
          <span aria-hidden="true">${i + 1}</span><span class="mark" aria-hidden="true"></span
          ><span class="hidden"
            >${this.words[i === at ? 'placeNow' : 'place'](i + 1, this.words.outcomes[outcome])}</span
          >
        </button>`;
        })}
    </div>`;
    }
    /** How far a test has come, for the eye: words say it above the question. */
    #renderTrack({ most, at }) {
        return html `<div class="track" aria-hidden="true">
      ${Array.from({ length: most }, (_, i) => html `<span class=${i < at ? 'done' : i === at ? 'now' : ''}></span>`)}
    </div>`;
    }
    #renderSheet(course) {
        const desk = this.#desk(course);
        if (course.deck !== 'test')
            return renderReview(desk, course);
        return course.test
            ? renderResult(desk, course, course.test, this.#when(course.test.due))
            : renderBeginning(desk, course);
    }
    #renderTurn({ deck, reviewed, at, running, test }) {
        const { words } = this;
        const button = (text, press, kind = '') => html `<button type="button" class="button ${kind}" part="button" @click=${press}><span>${text}</span></button>`;
        if (running)
            return button(words.dontKnow, this.#onPass);
        const last = reviewed.length - 1;
        if (at >= 0)
            return html `<button
          type="button"
          class="button"
          part="button"
          aria-disabled=${at === 0}
          @click=${() => (at > 0 ? this.#go(at - 1, true) : undefined)}
        >
          <span>${words.previousQuestion}</span>
        </button>
        ${deck === 'test' ? button(words.toResult, () => this.#go(-1, true)) : nothing}
        ${at < last
                ? button(words.nextQuestion, () => this.#go(at + 1, true), 'primary')
                : deck === 'test'
                    ? nothing
                    : button(words.review, () => this.#go(-1, true), 'primary')}`;
        const reset = this.#renderReset();
        if (deck !== 'test')
            return html `${button(words.previousQuestion, () => this.#go(last, true))}${reset}`;
        return html `${test ? reset : nothing}${button(test ? words.testAgain : words.beginTest, this.#onBegin, 'primary')}`;
    }
    #renderReset() {
        const { words } = this;
        const again = this.#deck === 'test' ? words.forgetTests : words.startAgain;
        return html `<button type="button" class="button" part="button" @click=${this.#onReset} @blur=${this.#onKeep}>
      <span>${this.resetting ? words.pressAgain : again}</span>
    </button>`;
    }
    updated(changed) {
        super.updated(changed);
        const { course } = this;
        this.setState('complete', course?.complete ?? false);
        this.setState('running', course?.running ?? false);
        if (course?.test && course.complete && course.test.due === undefined)
            void this.#schedule(course);
    }
    /** What is wrong with a question its card tells; what has no card is told here. */
    concerns(path) {
        const [, bank, index] = /^(quiz|practice|test)(?:\[(\d+)|$)/.exec(path) ?? [];
        if (bank === undefined)
            return super.concerns(path);
        if (bank !== this.#deck)
            return false;
        const { lesson } = this.source ?? {};
        return index === undefined || !lesson || questionsIn(lesson, this.#deck)[Number(index)] === undefined;
    }
    missing() {
        return this.words.noPart[this.#deck];
    }
    get #deck() {
        return this.of === 'quiz' || this.of === 'test' ? this.of : 'practice';
    }
    /** Takes up a lesson, and listens to what becomes of its questions: other elements show them, too. */
    #take(lesson) {
        if (lesson !== this.#lesson) {
            this.#leave();
            this.#cards.clear();
        }
        this.#lesson = lesson;
        if (lesson)
            this.#leaveMemory ??= memoryOf(lesson).subscribe(() => this.requestUpdate());
    }
    #leave() {
        this.#leaveMemory?.();
        this.#leaveMemory = undefined;
    }
    #titleOf({ running, most, reviewed }, index) {
        return running ? this.words.questionOfTest(index + 1, most) : this.words.question(index + 1, reviewed.length);
    }
    /** The card of a question. Made once for each, so that it keeps what is on it. */
    #card(course, { bank, id }, index) {
        const seed = course.test && String(course.test.attempt);
        const name = `${seed} ${bank}/${id}`;
        const card = this.#cards.get(name) ?? document.createElement(nameOf('quiz-card'));
        this.#cards.set(name, card);
        const attributes = { of: bank, question: id, seed, heading: this.#titleOf(course, index) };
        for (const [key, value] of Object.entries(attributes))
            if (value !== undefined)
                card.setAttribute(key, value);
        card.toggleAttribute('exam', course.running);
        return card;
    }
    #desk({ lesson, reviewed }) {
        // What is made from the run is said in the language of the interface.
        const langOf = ({ bank }) => (bank === 'trace' ? nothing : this.textLang);
        return {
            words: this.words,
            lesson,
            langOf,
            inline: (text, of) => this.inline(parseInline(text), of ? langOf(of) : this.textLang),
            plain: (text) => this.textOf(parseInline(text)),
            row: (row) => this.describe(lesson, row),
            toRow: (to) => this.ask({ type: 'step', to }),
            toQuestion: (one) => this.#go(reviewed.indexOf(one), true),
        };
    }
    /** When to come back, in words; `undefined`: that is being found out. */
    #when(due) {
        if (due === undefined)
            return this.unscheduled ? this.words.noSchedule : undefined;
        const [time, now] = [Date.parse(due), Date.now()];
        return time <= now ? this.words.comeBackNow : this.words.comeBack(daysUntil(time, now), time);
    }
    /** Shows a question, or the sheet. `focus`: goes there, and so it is heard; else it is said. */
    #go(index, focus) {
        const course = this.course;
        goTo(course, index);
        if (focus)
            void this.#focusStage();
        else
            announce(this.#titleOf(course, index));
    }
    async #focusStage() {
        await this.updateComplete;
        this.root?.querySelector('.stage')?.focus();
    }
    /** Takes the answer to the question of the test that is open, and goes on. */
    #answer(name, response) {
        const course = answerTest(this.course, name, response);
        if (!course)
            return;
        this.#tell(course);
        void this.#focusStage();
    }
    /** Tells how far the reader has come, once everybody has heard the answer that it comes of. */
    #tell({ deck: of, reviewed, most, complete }) {
        const done = reviewed.filter(({ score }) => score !== undefined).length;
        const { earned, count } = tally(reviewed);
        queueMicrotask(() => {
            this.dispatchEvent(new LessonProgressEvent({ of, done, total: complete ? done : most }));
            if (complete)
                this.dispatchEvent(new CompleteEvent({ of, score: count > 0 ? earned / count : undefined }));
        });
    }
    /** Finds out when to come back, once for each test; what that takes is fetched now. */
    async #schedule({ lesson, test, reviewed }) {
        const { attempt } = test;
        if (this.#scheduled === `${lesson.key} ${attempt}`)
            return;
        this.#scheduled = `${lesson.key} ${attempt}`;
        const { strength, band } = estimate(answeredOf(poolIn(lesson), test));
        const answers = reviewed.map(({ question, score = 0 }) => ({ question: question.id, score }));
        const memory = memoryOf(lesson);
        // Another deck may be quicker, or the reader begin again.
        const now = () => {
            const { test: kept } = courseOf(lesson, 'test');
            return kept?.attempt === attempt && kept.due === undefined ? kept : undefined;
        };
        let due = '';
        let state;
        try {
            const { schedule } = await import('../../lesson/schedule.js');
            state = now();
            if (!state)
                return;
            const card = schedule(memory.get('fsrs'), { band }, Date.now());
            due = card.due;
            memory.set('fsrs', card);
            memory.set('test', { ...state, due });
        }
        catch {
            // A page opened from a file, in some engines; a strict policy. All the rest of the result is there.
            this.unscheduled = true;
            state = now();
            if (!state)
                return;
            if (!state.told)
                memory.set('test', { ...state, told: true });
        }
        // When to come back is found out the next time, if it can be; the outcome is told once.
        if (state.told)
            return;
        this.dispatchEvent(new MasteryEvent({ strength, answers, due }));
    }
    #onAnswer = ({ bank, question: id, response }) => {
        const course = this.course;
        if (course.deck === 'test')
            this.#answer(nameOfQuestion({ bank, id }), response);
        else
            this.#tell(course);
    };
    #onPass = () => {
        const { reviewed, at } = this.course;
        this.#answer(nameOfQuestion(reviewed[at].question), []);
    };
    #fetchMaker = () => {
        void fetchMaker().then(() => this.requestUpdate());
    };
    #onBegin = () => {
        this.unscheduled = false;
        beginTest(this.course);
        void this.#focusStage();
    };
    #onPlaceKey = (event) => {
        rove(event, [...this.root.querySelectorAll('.place')]);
    };
    #onReset = () => {
        if (!this.resetting) {
            this.resetting = true;
            announce(this.words.pressAgain);
            return;
        }
        this.resetting = false;
        this.reset();
        announce(this.words.forgotten);
        void this.#focusStage();
    };
    #onPrint = ({ type }) => {
        this.printing = type === 'beforeprint';
    };
    #onKeep = () => {
        this.resetting = false;
    };
}
