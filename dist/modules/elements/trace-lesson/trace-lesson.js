import { html, nothing, } from 'lit';
import { letterOf, shownOrder } from '../../lesson/arrange.js';
import { parseInline } from '../../lesson/inline.js';
import { BANKS } from '../../lesson/question.js';
import { provideLesson } from '../../page/context.js';
import { nameOf } from '../../page/define.js';
import { rove } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { sourceOfTable } from '../../page/light-dom.js';
import { memoryOf } from '../../page/memory.js';
import { questionsIn } from '../../page/questions.js';
import { lessonPageEnglish } from '../../page/words/lesson-page.js';
import { renderHeader } from './header.js';
import { fetchStudy, studyNow } from './load.js';
import { Whereabouts } from './outline.js';
import { isReady, ours, PARTS, sectionsOf, wanted } from './parts.js';
import { seenOf, SoFar } from './so-far.js';
import { styles } from './trace-lesson.styles.js';
/** Banks whose questions stand on the page, and so count. Those of a test are drawn: nobody has to answer them all. */
const COUNTED = ['quiz', 'practice'];
/** The fewest sections for which an outline is of use. */
const OUTLINED = 3;
/**
 * A whole lesson as a page: all parts that it has, on one cursor, with an outline, ways in, and how far its reader has come. On
 * paper it is a hand-out. With elements of ours inside it lays out nothing, and is the place where they find their lesson.
 *
 * @slot - Elements of the lesson, in the author's own order; or what to show while it loads, if it cannot be loaded, and
 *   without JavaScript. A table among it is the lesson where there is none from elsewhere.
 * @csspart title - The title.
 * @csspart outline - The list of the sections.
 * @csspart section - A section.
 * @csspart heading - The heading of a section.
 * @csspart button - The buttons that lead into the lesson.
 * @cssstate complete - Every step has been reached and every question answered.
 * @fires {LessonProgressEvent} progress - The reader came further.
 * @fires {CompleteEvent} complete - Every step has been reached and every question answered.
 */
export class TraceLesson extends LessonElement {
    static styles = [...LessonElement.styles, ...styles];
    static properties = {
        parts: {},
        without: {},
        heading: { type: Number },
        print: {},
        loaded: { state: true },
        unfolded: { state: true },
    };
    ownContent = 'orTable';
    #loading;
    #laid;
    #wishes;
    /** The question that is being printed: its options are called by its letters. */
    #printing;
    #soFar = new SoFar(this, () => this.view?.lesson, () => COUNTED.filter((bank) => !this.#laid || this.#laid.sections.some(({ name }) => name === bank)));
    #whereabouts = new Whereabouts(this, () => this.root?.querySelectorAll('section') ?? []);
    constructor() {
        super();
        this.parts = this.without = this.print = null;
        this.heading = 2;
        this.unfolded = false;
        this.loaded = studyNow() && true;
        provideLesson(this, () => this.source);
    }
    get words() {
        return this.language.say(lessonPageEnglish);
    }
    /** Whether its content is the author's own arrangement. */
    get #arranged() {
        return this.querySelector(ours()) !== null;
    }
    connectedCallback() {
        super.connectedCallback();
        if (this.loaded === undefined)
            this.#loading ??= fetchStudy().then((came) => void (this.loaded = came));
    }
    async getUpdateComplete() {
        await this.#loading;
        return super.getUpdateComplete();
    }
    get complete() {
        return this.#arranged || this.loaded !== undefined;
    }
    readLight() {
        const table = this.querySelector(`:scope > table, ${nameOf('execution-table')} table`);
        return table ? sourceOfTable(table) : undefined;
    }
    renderLesson({ lesson }) {
        if (this.#arranged)
            return html `<slot></slot>`;
        const laid = this.#layOut(lesson);
        const { sections } = laid;
        if (sections.length === 0)
            return undefined;
        // What is on its way comes below what is there, and moves nothing.
        const waits = this.loaded === undefined ? sections.findIndex((section) => !isReady(section)) : -1;
        const shown = sections.slice(0, waits < 0 ? undefined : waits).filter(isReady);
        const outlined = sections.length >= OUTLINED && !laid.wanted.without.has('outline');
        return html `<div class="page ${outlined ? 'outlined' : ''}">
      ${laid.wanted.without.has('header') ? nothing : this.#renderHeader(laid)}
      ${this.loaded === false ? html `<p class="note" part="status">${this.words.notLoaded}</p>` : nothing}
      ${outlined ? this.#renderOutline(laid) : nothing}
      <div class="parts">${shown.map((section) => this.#renderSection(section, laid))}</div>
      ${this.print === 'no-solutions' ? nothing : this.#renderSolutions(laid)}
    </div>`;
    }
    #renderHeader({ of: lesson, start, sections }) {
        return renderHeader({
            words: this.words,
            lesson,
            say: (text) => this.inline(parseInline(text)),
            level: this.#level,
            start,
            onStart: this.#onStart,
            onTest: sections.some(({ name }) => name === 'test') ? this.#onTest : undefined,
            progress: this.#soFar.of(lesson),
        });
    }
    #renderOutline(laid) {
        const { words, unfolded } = this;
        const here = this.#whereabouts.index;
        const stop = Math.max(0, here);
        return html `<nav class="outline" part="outline" aria-label=${words.onThisPage}>
      <button type="button" class="fold" aria-expanded=${unfolded} @click=${() => (this.unfolded = !unfolded)}
        >${words.onThisPage}</button
      >
      <p class="head-of-outline" aria-hidden="true">${words.onThisPage}</p>
      <ol role="list" class=${unfolded ? 'open' : ''} @keydown=${this.#onOutlineKey}>
        ${laid.sections.map((section, i) => html `<li
              ><button
                type="button"
                tabindex=${i === stop ? 0 : -1}
                aria-current=${i === here ? 'true' : nothing}
                @click=${() => this.#go(i)}
                >${this.#nameOf(section)}${i === here ? html `<span class="hidden">, ${words.youAreHere}</span>` : nothing}</button
              ></li
            >`)}
      </ol>
    </nav>`;
    }
    #renderSection(section, laid) {
        const { name } = section;
        const { handOut } = studyNow() ?? {};
        const printed = (handOut && laid.printed.get(section)) ?? [];
        return html `<section class="${name} ${this.#isAbove(section, laid) ? 'above' : ''}" part="section">
      <p class="heading" part="heading" role="heading" aria-level=${this.#level + 1} tabindex="-1"
        >${
        // Nothing can be chosen on paper.
        section.changes
            ? html `<span class="screen">${this.#nameOf(section)}</span
                ><span class="paper" aria-hidden="true">${this.words.sections.run}</span>`
            : this.#nameOf(section)}</p
      >
      <div class=${printed.length > 0 ? 'screen' : ''}>${section.content()}</div>
      ${printed.length > 0
            ? html `<div class="paper" aria-hidden="true">
              ${printed.map((one) => handOut.printQuestion(this.#printer, one))}
            </div>`
            : nothing}
    </section>`;
    }
    #renderSolutions({ printed }) {
        const { handOut } = studyNow() ?? {};
        const all = [...printed.values()].flat();
        if (all.length === 0 || !handOut)
            return nothing;
        return html `<div class="paper solutions" aria-hidden="true">
      <p class="heading">${this.words.sections.solutions}</p>
      ${all.map((one) => handOut.printSolution(this.#printer, one))}
    </div>`;
    }
    updated(changed) {
        super.updated(changed);
        this.setState('complete', this.#soFar.complete);
    }
    /** Keeps how far the reader has come in the run. */
    moved({ lesson, state: { position } }, change) {
        // A link leads to a step as well.
        if (change || position > 0)
            this.#soFar.reach(lesson, position);
    }
    concerns(path) {
        // The parts tell their own; what belongs to none that is there is told here.
        const { name, tag } = PARTS.find((part) => path.split(/[.[]/)[0] === part.name) ?? {};
        if (name === undefined)
            return true;
        if (this.#arranged)
            return this.querySelector(nameOf(tag)) === null;
        return !this.#laid?.sections.some(({ parts }) => parts.some((part) => part.name === name));
    }
    /** On paper an option is called by the letter that stands beside it there. */
    wordOf(reference) {
        const { to, target } = reference;
        const index = to === 'option' ? (this.#printing?.options.findIndex(({ id }) => id === target) ?? -1) : -1;
        return index < 0 ? super.wordOf(reference) : this.words.references.option(letterOf(index));
    }
    get #level() {
        return Math.min(Math.max(1, Math.trunc(this.heading) || 2), 6);
    }
    #nameOf(section) {
        return this.words.sections[section.changes ? 'modes' : section.name];
    }
    #layOut(lesson) {
        const { parts, without, loaded, language } = this;
        if (this.#wishes?.parts !== parts || this.#wishes.without !== without)
            this.#wishes = { parts, without, wanted: wanted(parts, without) };
        const { wanted: wishes } = this.#wishes;
        if (this.#laid?.of !== lesson || this.#laid.wanted !== wishes) {
            const sections = sectionsOf(lesson, wishes, (tag) => this.written(tag));
            const seen = seenOf(lesson);
            this.#laid = {
                of: lesson,
                wanted: wishes,
                sections,
                printed: printedOf(lesson, sections, language),
                printedFor: [loaded, language],
                start: seen < lesson.rows.length ? seen - 1 : undefined,
            };
            this.#soFar.recount();
        }
        const { sections, printedFor } = this.#laid;
        if (printedFor[0] !== loaded || printedFor[1] !== language) {
            this.#laid.printed = printedOf(lesson, sections, language);
            this.#laid.printedFor = [loaded, language];
        }
        return this.#laid;
    }
    /** Whether the reader's learning mode shows already what a section would show once more. */
    #isAbove({ name }, { of: lesson, sections }) {
        return memoryOf(lesson).get('mode') === name && sections.some(({ changes }) => changes);
    }
    /** Brings the reader to a section, the focus too. */
    #go(section) {
        const { sections } = this.#laid;
        const index = this.#isAbove(sections[section], this.#laid) ? sections.findIndex(({ changes }) => changes) : section;
        const heading = this.root?.querySelectorAll('section > .heading')[index];
        heading?.focus({ preventScroll: true });
        const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
        heading?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
    }
    /** Chooses a mode and brings the reader there; without modes, to the section of that name, or to the run. */
    #enter(mode) {
        const { of: lesson, sections } = this.#laid;
        memoryOf(lesson).set('mode', mode);
        const places = [
            ({ changes }) => changes,
            ({ name }) => name === mode,
            ({ name }) => name === 'run',
        ];
        this.#go(places.map((is) => sections.findIndex(is)).find((index) => index >= 0) ?? 0);
    }
    // The hand-out.
    #printer = {
        words: () => this.words,
        say: (text, printed) => {
            this.#printing = printed;
            const said = this.inline(parseInline(text));
            this.#printing = undefined;
            return said;
        },
        see: ({ question: { evidence } }) => evidence.length === 0
            ? nothing
            : html `<p
            >${this.words.see}
            ${evidence.map(({ step, column = '' }, i) => [
                i > 0 ? ', ' : '',
                this.reference({ type: 'reference', to: column ? 'cell' : 'step', target: String(step), column }),
            ])}</p
          >`,
    };
    #onStart = () => {
        this.ask({ type: 'step', to: this.#laid.start ?? 0 });
        this.#enter('walk');
    };
    #onTest = () => this.#enter('test');
    #onOutlineKey = (event) => {
        rove(event, [...event.currentTarget.querySelectorAll('button')]);
    };
}
/** The questions of the sections, numbered from the first to the last. */
const printedOf = (lesson, sections, language) => {
    let number = 0;
    const banks = BANKS;
    return new Map(sections
        .filter(({ name }) => banks.includes(name))
        .map((section) => [
        section,
        questionsIn(lesson, section.name, language)
            .filter((one) => one !== undefined)
            .map((question) => ({ number: ++number, question, options: shownOrder(lesson, question) })),
    ]));
};
