import {
  html,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {parseInline} from '../../lesson/inline.js';
import type {Lesson} from '../../lesson/lesson.js';
import {
  answeredOf,
  askedOf,
  MOST,
  nameOfQuestion,
  newTest,
  nextQuestion,
  poolOf,
  readTest,
  type TestState,
} from '../../lesson/pattern-test.js';
import {questionsOf, type Question} from '../../lesson/question.js';
import {outcomeOf, repeatsOf, tally, type Reviewed} from '../../lesson/review.js';
import {estimate} from '../../lesson/strength.js';
import {announce} from '../../page/announce.js';
import {provideLesson} from '../../page/context.js';
import {nameOf} from '../../page/define.js';
import {CompleteEvent, LessonProgressEvent, MasteryEvent, type AnswerEvent} from '../../page/events.js';
import {rove} from '../../page/keys.js';
import {LessonElement, type View} from '../../page/lesson-element.js';
import {memoryOf} from '../../page/memory.js';
import {keepRecord, recordOf} from '../../page/record.js';
import {dayInWords} from '../../page/when.js';
import {renderResult} from './result.js';
import {renderPoints, renderQuestions, renderRepeats, type Desk} from './sheet.js';
import {styles} from './quiz-deck.styles.js';

/** What a deck can be made of. */
export type Deck = 'practice' | 'quiz' | 'test';

/** What is shown if it is no card: the review, or of a test its beginning or its result. */
const SHEET = '';

/**
 * Questions of the lesson, one at a time: a place for each, what is still open, and a review at the end with what to look at
 * again. As a test: up to ten questions, each chosen by the answers before it, no feedback until the end, and then how strong
 * the pattern is, what that is read from, and when to come back.
 *
 * What the reader did is kept over a reload. After "Next" the focus is on the question, so that its text is what is heard
 * and what the next Tab goes into; from the places it stays where it is.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart title - What deck it is.
 * @csspart place - A question's place in the row; also `right`, `partly`, `wrong`, `answered` or `open`.
 * @csspart button - A button below: previous, next, begin, again.
 * @csspart verdict - How strong the pattern is.
 * @cssstate complete - Everything is answered; of a test: it has come to its end.
 * @fires {AnswerEvent} answer - The reader answered a question.
 * @fires {LessonProgressEvent} progress - There is one more answer.
 * @fires {CompleteEvent} complete - Everything is answered.
 * @fires {MasteryEvent} mastery - A test has ended: how strong the pattern is, and when to come back.
 */
export class QuizDeck extends LessonElement {
  static override readonly styles: CSSResultOrNative[] = [...LessonElement.styles, styles];
  static override readonly properties: PropertyDeclarations = {
    of: {},
    resetting: {state: true},
    unscheduled: {state: true},
  };

  /** Of which questions: `practice` (default), `quiz`, or `test` for the test of the pattern. */
  declare of: Deck | null;
  /** The reader has asked to forget everything, and has yet to say so again. */
  declare protected resetting: boolean;
  /** When to come back cannot be found out. */
  declare protected unscheduled: boolean;

  #lesson: Lesson | undefined;
  #leaveMemory: (() => void) | undefined;
  readonly #cards = new Map<string, HTMLElement>();
  #ending: string | undefined;

  constructor() {
    super();
    this.of = null;
    this.resetting = this.unscheduled = false;
    provideLesson(this, () => this.source);
  }

  /** Forgets what the reader did with these questions. */
  reset(): void {
    const lesson = this.#lesson;
    if (!lesson) return;
    const memory = memoryOf(lesson);
    if (this.#deck === 'test') {
      for (const {question} of this.#reviewed(lesson)) keepRecord(lesson, question, undefined);
      memory.set('test', undefined);
      memory.set('fsrs', undefined);
    }
    memory.clear(`${this.#deck}/`);
    memory.set(this.#placeKey, undefined);
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
    const reviewed = this.#reviewed(lesson);
    if (reviewed.length === 0 && (this.#deck !== 'test' || poolOf(lesson).most === 0)) return undefined;
    const at = this.#at(lesson);
    const shown = reviewed.findIndex(({question}) => nameOfQuestion(question) === at);
    const test = this.#deck === 'test' ? this.#test(lesson) : undefined;
    const running = test !== undefined && nextQuestion(lesson, test) !== undefined;
    return html`<section class="deck" aria-labelledby="title" @answer=${this.#onAnswer}>
      <div class="bar">
        <h3 class="title" id="title" part="title">${this.words.decks[this.#deck]}</h3>
        ${this.#deck === 'test' ? nothing : html`<p class="count">${this.#count(reviewed)}</p>`}
        ${running || (this.#deck === 'test' && !test) ? nothing : this.#renderPlaces(reviewed, shown)}
        ${running ? this.#renderTrack(lesson, shown) : nothing}
      </div>
      ${
        shown >= 0
          ? html`<div class="stage" role="group" tabindex="-1" aria-label=${this.#nameOf(lesson, shown, reviewed)}>
              ${this.#card(lesson, reviewed[shown]!.question, running, shown, reviewed.length)}
            </div>`
          : html`<div class="stage card sheet" role="group" tabindex="-1" aria-labelledby="sheet">
              ${this.#renderSheet(lesson, reviewed, test)}
            </div>`
      }
      ${
        running
          ? html`<div class="turn"
              ><button type="button" class="button" part="button" @click=${this.#onPass}
                >${this.words.dontKnow}</button
              ></div
            >`
          : this.#renderTurn(lesson, reviewed, shown, test)
      }
    </section>`;
  }

  #renderPlaces(reviewed: readonly Reviewed[], shown: number): TemplateResult {
    return html`<div class="places" role="group" aria-label=${this.words.questionsOfDeck} @keydown=${this.#onPlaceKey}>
      ${reviewed.map((one, i) => {
        const outcome = outcomeOf(one);
        const said = this.words[i === shown ? 'placeNow' : 'place'](i + 1, this.words.outcomes[outcome]);
        return html`<button
          type="button"
          class="place ${outcome} ${i === shown ? 'now' : ''}"
          part="place ${outcome}"
          tabindex=${i === Math.max(0, shown) ? 0 : -1}
          aria-current=${i === shown ? 'true' : nothing}
          @click=${() => this.#go(nameOfQuestion(one.question), false)}
        >
          <span aria-hidden="true">${i + 1}</span><span class="mark" aria-hidden="true"></span
          ><span class="hidden">${said}</span>
        </button>`;
      })}
    </div>`;
  }

  /** How far a test has come, for the eye: the words are the name of the group below. */
  #renderTrack(lesson: Lesson, shown: number): TemplateResult {
    const {most} = poolOf(lesson);
    return html`<p class="count">${this.words.questionOfTest(shown + 1, most)}</p>
      <div class="track" aria-hidden="true">
        ${Array.from({length: most}, (_, i) => html`<span class=${i < shown ? 'done' : i === shown ? 'now' : ''}></span>`)}
      </div>`;
  }

  #renderSheet(lesson: Lesson, reviewed: readonly Reviewed[], test: TestState | undefined): TemplateResult {
    const desk = this.#desk(lesson);
    const few = poolOf(lesson).most < MOST ? poolOf(lesson).most : undefined;
    if (this.#deck !== 'test') {
      const firsts = reviewed.filter(({question}) => recordOf(lesson, question).first === 1).length;
      const open = reviewed.filter(({score}) => score === undefined).length;
      return html`<h4 class="head" id="sheet">${this.words.reviewOf(this.words.decks[this.#deck])}</h4>
        <div class="body">
          <p
            >${renderPoints(desk, reviewed)}. ${this.words.atFirst(firsts, reviewed.length)}.
            ${open > 0 ? this.words.stillOpen(open) : nothing}</p
          >
          ${renderQuestions(desk, reviewed)} ${renderRepeats(desk, repeatsOf(reviewed, lesson))}
        </div>`;
    }
    if (!test) {
      return html`<div class="body" id="sheet">
        <p>${this.words.testAbout(poolOf(lesson).most)}</p>
        <p class="small">${few === undefined ? nothing : `${this.words.fewQuestions(few)} `}${this.words.formative}</p>
      </div>`;
    }
    const result = {estimate: estimate(answeredOf(poolOf(lesson), test)), reviewed, few, when: this.#when(test)};
    return html`<h4 class="head" id="sheet">${this.words.result}</h4>
      <div class="body">${renderResult(desk, lesson, result)}</div>`;
  }

  #renderTurn(
    lesson: Lesson,
    reviewed: readonly Reviewed[],
    shown: number,
    test: TestState | undefined,
  ): TemplateResult {
    const {words} = this;
    const button = (text: string, press: () => void, kind = ''): TemplateResult =>
      html`<button type="button" class="button ${kind}" part="button" @click=${press}><span>${text}</span></button>`;
    const to = (index: number) => () =>
      this.#go(reviewed[index] ? nameOfQuestion(reviewed[index].question) : SHEET, true);
    const isTest = this.#deck === 'test';
    const restart = html`<button
      type="button"
      class="button"
      part="button"
      @click=${this.#onReset}
      @blur=${this.#onResetBlur}
    >
      <span>${this.resetting ? words.pressAgain : isTest ? words.forgetTests : words.startAgain}</span>
    </button>`;
    if (shown < 0) {
      const begin = (): void => this.#begin(lesson, test);
      if (isTest)
        return html`<div class="turn">
          ${test ? restart : nothing}${button(test ? words.testAgain : words.beginTest, begin, 'primary')}
        </div>`;
      return html`<div class="turn">${button(words.previousQuestion, to(reviewed.length - 1))}${restart}</div>`;
    }
    const last = shown === reviewed.length - 1;
    return html`<div class="turn">
      ${
        shown === 0
          ? html`<button type="button" class="button" part="button" aria-disabled="true"
              ><span>${words.previousQuestion}</span></button
            >`
          : button(words.previousQuestion, to(shown - 1))
      }
      ${isTest ? button(words.toResult, to(-1)) : nothing}
      ${isTest && last ? nothing : button(last ? words.review : words.nextQuestion, to(shown + 1), 'primary')}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const lesson = this.#lesson;
    if (!lesson) return;
    const test = this.#deck === 'test' ? this.#test(lesson) : undefined;
    const ended = test !== undefined && test.answers.length > 0 && !nextQuestion(lesson, test);
    const reviewed = this.#reviewed(lesson);
    const complete = this.#deck === 'test' ? ended : reviewed.every(({score}) => score !== undefined);
    this.setState('complete', complete && reviewed.length > 0);
    if (ended && test.due === undefined) void this.#schedule(lesson, test);
  }

  protected override concerns(path: string): boolean {
    // What is wrong with a question its card tells; what has no card is told here.
    const [, bank, index] = /^(quiz|practice|test)(?:\[(\d+)|$)/.exec(path) ?? [];
    if (bank === undefined) return super.concerns(path);
    if (bank !== this.#deck) return false;
    const {lesson} = this.source ?? {};
    return index === undefined || !lesson || questionsOf(lesson, this.#deck)[Number(index)] === undefined;
  }

  protected override missing(): string {
    return this.words.noPart[this.#deck];
  }

  get #deck(): Deck {
    return this.of === 'quiz' || this.of === 'test' ? this.of : 'practice';
  }

  get #placeKey(): string {
    return `deck/${this.#deck}`;
  }

  // What the reader did.

  /** Takes up a lesson, and listens to what becomes of its questions: other elements show them, too. */
  #take(lesson: Lesson | undefined): void {
    if (lesson !== this.#lesson) {
      this.#leave();
      this.#cards.clear();
    }
    this.#lesson = lesson;
    if (lesson) this.#leaveMemory ??= memoryOf(lesson).subscribe(() => this.requestUpdate());
  }

  #leave(): void {
    this.#leaveMemory?.();
    this.#leaveMemory = undefined;
  }

  #test(lesson: Lesson): TestState | undefined {
    return readTest(memoryOf(lesson).get('test'), lesson);
  }

  /** The questions of this deck; of a test those that were asked, and the one that is. */
  #reviewed(lesson: Lesson): readonly Reviewed[] {
    if (this.#deck !== 'test') {
      const sound = questionsOf(lesson, this.#deck).filter((one): one is Question => one !== undefined);
      return sound.map((question) => {
        const {response, answered, score} = recordOf(lesson, question);
        return {question, response, score: answered ? score : undefined};
      });
    }
    const test = this.#test(lesson);
    if (!test) return [];
    const next = nextQuestion(lesson, test);
    return [...askedOf(poolOf(lesson), test), ...(next ? [{question: next, response: [], score: undefined}] : [])];
  }

  /** Name of the question that is shown; empty: a sheet is. */
  #at(lesson: Lesson): string {
    const reviewed = this.#reviewed(lesson);
    const names = reviewed.map(({question}) => nameOfQuestion(question));
    // In a test there is no way back.
    const open = reviewed.findIndex(({score}) => score === undefined);
    if (this.#deck === 'test' && open >= 0) return names[open]!;
    const stored = memoryOf(lesson).get(this.#placeKey);
    if (stored === SHEET) return SHEET;
    return names.find((name) => name === stored) ?? (this.#deck === 'test' ? SHEET : (names[0] ?? SHEET));
  }

  #count(reviewed: readonly Reviewed[]): string {
    return this.words.answeredOf(reviewed.filter(({score}) => score !== undefined).length, reviewed.length);
  }

  #nameOf(lesson: Lesson, index: number, reviewed: readonly Reviewed[]): string {
    const running = this.#deck === 'test' && reviewed.some(({score}) => score === undefined);
    return running
      ? this.words.questionOfTest(index + 1, poolOf(lesson).most)
      : this.words.question(index + 1, reviewed.length);
  }

  /** The card of a question. Made once for each, so that it keeps what is on it. */
  #card(lesson: Lesson, question: Question, exam: boolean, index: number, count: number): HTMLElement {
    const attempt = this.#deck === 'test' ? String(this.#test(lesson)?.attempt ?? '') : '';
    const name = `${attempt} ${nameOfQuestion(question)}`;
    const card = this.#cards.get(name) ?? document.createElement(nameOf('quiz-card'));
    this.#cards.set(name, card);
    card.setAttribute('of', question.bank);
    card.setAttribute('question', question.id);
    if (attempt) card.setAttribute('seed', attempt);
    card.toggleAttribute('exam', exam);
    card.setAttribute(
      'heading',
      exam ? this.words.questionOfTest(index + 1, poolOf(lesson).most) : this.words.question(index + 1, count),
    );
    return card;
  }

  // What the reader does.

  /** Shows a question, or the sheet. `focus`: goes there; else it is only said. */
  #go(name: string, focus: boolean): void {
    const lesson = this.#lesson!;
    memoryOf(lesson).set(this.#placeKey, name);
    this.resetting = false;
    if (focus) void this.#focusStage();
    else {
      const reviewed = this.#reviewed(lesson);
      const index = reviewed.findIndex(({question}) => nameOfQuestion(question) === name);
      announce(this.#nameOf(lesson, index, reviewed));
    }
  }

  /** What is on the stage now gets the focus, and its name is heard. */
  async #focusStage(): Promise<void> {
    await this.updateComplete;
    const stage = this.root?.querySelector<HTMLElement>('.stage');
    stage?.focus({preventScroll: true});
    stage?.scrollIntoView({block: 'nearest'});
  }

  #begin(lesson: Lesson, last: TestState | undefined): void {
    memoryOf(lesson).set(this.#placeKey, undefined);
    this.unscheduled = false;
    this.#keepTest(lesson, newTest(last));
    void this.#focusStage();
  }

  #keepTest(lesson: Lesson, test: TestState): void {
    memoryOf(lesson).set('test', test);
    const next = nextQuestion(lesson, test);
    // What an earlier test, or another element, has of the question is not this test's.
    if (next) keepRecord(lesson, next, undefined);
  }

  #onAnswer = (event: AnswerEvent): void => {
    const lesson = this.#lesson!;
    if (this.#deck === 'test')
      this.#answer(lesson, nameOfQuestion({bank: event.bank, id: event.question}), event.response);
    else this.#tell(this.#reviewed(lesson));
  };

  #onPass = (): void => {
    const lesson = this.#lesson!;
    this.#answer(lesson, this.#at(lesson), []);
  };

  /** Takes an answer to the question of the test that is open, and goes on. */
  #answer(lesson: Lesson, question: string, response: readonly string[]): void {
    const test = this.#test(lesson);
    const next = test && nextQuestion(lesson, test);
    if (!next || nameOfQuestion(next) !== question) return;
    this.#keepTest(lesson, {...test, answers: [...test.answers, {question, response}]});
    this.#tell(this.#reviewed(lesson));
    void this.#focusStage();
  }

  #tell(reviewed: readonly Reviewed[]): void {
    const of = this.#deck;
    const done = reviewed.filter(({score}) => score !== undefined).length;
    const complete = done === reviewed.length;
    const total = of === 'test' && !complete ? poolOf(this.#lesson!).most : reviewed.length;
    this.dispatchEvent(new LessonProgressEvent({of, done, total}));
    const {earned, count} = tally(reviewed);
    if (complete) this.dispatchEvent(new CompleteEvent({of, score: count > 0 ? earned / count : undefined}));
  }

  /** Finds out when to come back, once for each test; what that takes is fetched now. */
  async #schedule(lesson: Lesson, test: TestState): Promise<void> {
    const name = `${lesson.key} ${test.attempt}`;
    if (this.#ending === name) return;
    this.#ending = name;
    const {strength, band} = estimate(answeredOf(poolOf(lesson), test));
    let due = '';
    try {
      const {schedule} = await import('../../lesson/schedule.js');
      const memory = memoryOf(lesson);
      // Another deck may have been quicker, or the reader have begun again.
      const now = this.#test(lesson);
      if (now?.attempt !== test.attempt || now.due !== undefined) return;
      const card = schedule(memory.get('fsrs'), {band}, Date.now());
      due = card.due;
      memory.set('fsrs', card);
      memory.set('test', {...now, due});
    } catch {
      this.unscheduled = true;
    }
    const answers = askedOf(poolOf(lesson), test).map(({question: {id}, score}) => ({question: id, score}));
    this.dispatchEvent(new MasteryEvent({strength, answers, due}));
  }

  #when({due}: TestState): string | undefined {
    if (due === undefined) return this.unscheduled ? this.words.noSchedule : undefined;
    const [time, now] = [Date.parse(due), Date.now()];
    return time <= now ? this.words.comeBackNow : this.words.comeBack(...dayInWords(time, now, this));
  }

  #desk(lesson: Lesson): Desk {
    return {
      words: this.words,
      inline: (text) => this.inline(parseInline(text)),
      plain: (text) => this.textOf(parseInline(text)),
      row: (row) => this.describe(lesson, row),
      toRow: (to) => this.ask({type: 'step', to}),
      toQuestion: ({question}) => this.#go(nameOfQuestion(question), true),
    };
  }

  #onPlaceKey = (event: KeyboardEvent): void => {
    rove(event, [...this.root!.querySelectorAll<HTMLElement>('.place')]);
  };

  #onReset = (): void => {
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

  #onResetBlur = (): void => {
    this.resetting = false;
  };
}
