import { html, nothing, } from 'lit';
import { isMode, modesOf, WAYS } from '../../lesson/modes.js';
import { announce } from '../../page/announce.js';
import { provideLesson } from '../../page/context.js';
import { nameOf } from '../../page/define.js';
import { CompleteEvent, LessonProgressEvent } from '../../page/events.js';
import { LessonElement } from '../../page/lesson-element.js';
import { inAddress, keepAddress } from '../../page/link.js';
import { Kept } from '../../page/kept.js';
import { lessonPageEnglish } from '../../page/words/lesson-page.js';
import { styles } from './learning-modes.styles.js';
const isReady = ({ tag }) => customElements.get(nameOf(tag)) !== undefined;
/** Fetches what an arrangement is made of, when a reader first comes to it. */
const fetchParts = (parts) => {
    const missing = parts.filter((part) => !isReady(part));
    const decks = missing.filter(({ tag }) => tag === 'quiz-deck');
    return Promise.all([
        decks.length > 0 ? import('../../study.js') : undefined,
        missing.length > decks.length ? import('./exercises.js') : undefined,
    ]);
};
/** Elements of ours that an author may have put inside. */
const INSIDE = [...new Set(WAYS.walk.parts.map(({ tag }) => tag))];
/**
 * The ways through a lesson: walk, watch, predict, fill in, order, explain, quiz, practise, test. Each lays out elements of the
 * same lesson, on one cursor, and keeps what its reader did. Only those are offered for which the lesson has something.
 *
 * Once a reader chose a mode, the page's address says it, and the step: `#step=3&mode=predict`. Such a link leads to both.
 *
 * @slot - Elements of the lesson, in the author's own order: they are what "Walk" shows, and hidden in the other modes. Or what
 *   to show while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart modes - The choice of modes.
 * @csspart mode - A mode in it; `mode current` is the one that is shown.
 * @csspart help - The sentence that says what to do.
 * @csspart arrangement - All that a mode shows.
 * @fires {LessonProgressEvent} progress - The reader came further in a mode.
 * @fires {CompleteEvent} complete - The reader came to the end of a mode.
 * @fires {RevealEvent} reveal - The reader had something shown.
 */
export class LearningModes extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = { mode: {}, modes: {}, failed: { state: true } };
    partName = 'table';
    #kept = new Kept(this, 'mode', () => this.#onMemory());
    /** What each mode shows of a lesson. Made once, so that it keeps what its reader did. */
    #made = new Map();
    #of;
    #shown;
    /** The mode that was set because the address says so; the address need not follow. */
    #following = false;
    /** How far the run was walked or watched. */
    #furthest = new Map();
    constructor() {
        super();
        this.mode = this.modes = null;
        this.failed = false;
        provideLesson(this, () => this.source);
    }
    get words() {
        return this.language.say(lessonPageEnglish);
    }
    connectedCallback() {
        super.connectedCallback();
        addEventListener('hashchange', this.#onAddress);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        removeEventListener('hashchange', this.#onAddress);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const { lesson } = this.view ?? {};
        if (lesson && this.#of !== lesson)
            this.#arrive(lesson);
    }
    renderLesson({ lesson }) {
        const modes = this.#modes(lesson);
        if (modes.length === 0)
            return undefined;
        const mode = this.#current(lesson, modes);
        const own = this.querySelector(INSIDE.map((tag) => nameOf(tag)).join()) !== null;
        const walks = own && mode === 'walk';
        return html `${modes.length > 1 ? this.#renderChoice(modes, mode) : nothing}
      <p class="help" id="help" part="help">${this.words.modeHelp[mode]}</p>
      ${own ? html `<slot ?hidden=${!walks}></slot>` : nothing}
      <div class="arrangement ${mode} ${WAYS[mode].parts.some(({ beside }) => beside) ? 'sides' : ''}" part="arrangement">
        ${walks ? nothing : this.#renderArrangement(lesson, mode)}
      </div>`;
    }
    #renderChoice(modes, current) {
        const { words } = this;
        return html `<fieldset part="modes" aria-describedby="help" @change=${this.#onChoose}>
      <legend class="hidden">${words.learningMode}</legend>
      ${modes.map((mode) => {
            const part = mode === current ? 'mode current' : 'mode';
            return html `<label part=${part} class=${part}>
          <input type="radio" name="mode" value=${mode} .checked=${mode === current} />
          <span>${words.modes[mode]}</span>
        </label>`;
        })}
      <select aria-label=${words.learningMode}>
        ${modes.map((mode) => html `<option value=${mode} .selected=${mode === current}>${words.modes[mode]}</option>`)}
      </select>
    </fieldset>`;
    }
    #renderArrangement(lesson, mode) {
        if (this.failed && WAYS[mode].parts.some((part) => !isReady(part)))
            return html `<p class="note">
        ${this.words.modeFailed}
        <button type="button" class="button" @click=${() => this.#load(mode, false)}>${this.words.retry}</button>
      </p>`;
        const elements = this.#elementsOf(lesson, mode);
        const { parts } = WAYS[mode];
        const beside = new Set(parts.filter((part) => part.beside).map(({ tag }) => nameOf(tag)));
        if (beside.size === 0)
            return elements;
        return html `<div class="beside">${elements.filter(({ localName }) => beside.has(localName))}</div>
      <div>${elements.filter(({ localName }) => !beside.has(localName))}</div>`;
    }
    updated(changed) {
        super.updated(changed);
        const { view } = this;
        if (!view)
            return;
        const modes = this.#modes(view.lesson);
        const mode = modes.length > 0 ? this.#current(view.lesson, modes) : undefined;
        if (mode === this.#shown)
            return;
        const chosen = this.#shown !== undefined && !this.#following;
        this.#shown = mode;
        if (!mode)
            return;
        this.#load(mode, chosen);
        if (chosen)
            announce(`${this.words.modes[mode]}. ${this.words.modeHelp[mode]}`);
    }
    moved({ lesson, state }, change) {
        const mode = this.#shown;
        if (!change || (mode !== 'walk' && mode !== 'watch'))
            return;
        const before = this.#furthest.get(mode) ?? 0;
        if (state.position <= before)
            return;
        this.#furthest.set(mode, state.position);
        const { length } = lesson.rows;
        this.dispatchEvent(new LessonProgressEvent({ of: mode, done: state.position + 1, total: length }));
        if (state.position === length - 1)
            this.dispatchEvent(new CompleteEvent({ of: mode, score: undefined }));
    }
    concerns(path) {
        // The parts tell their own.
        return path === '' && super.concerns(path);
    }
    #modes(lesson) {
        return modesOf(lesson, this.modes);
    }
    /** The mode to show: what the reader chose, else what the author wants. */
    #current(lesson, modes) {
        return ([this.#kept.get(lesson), this.mode].map((name) => modes.find((mode) => mode === name)).find(Boolean) ?? modes[0]);
    }
    /** A lesson is shown for the first time: the address may say in which mode. */
    #arrive(lesson) {
        this.#of = lesson;
        this.#made.clear();
        this.#furthest.clear();
        this.#shown = undefined;
        this.#onAddress();
    }
    #elementsOf(lesson, mode) {
        let made = this.#made.get(mode);
        if (!made) {
            made = WAYS[mode].parts.flatMap((part) => {
                return part.when && !part.when(lesson) ? [] : make(part);
            });
            this.#made.set(mode, made);
        }
        return made;
    }
    /** Fetches what a mode needs, and lets it begin. */
    #load(mode, chosen) {
        const begin = () => {
            this.failed = false;
            if (this.#shown !== mode)
                return;
            for (const element of this.#made.get(mode) ?? [])
                element.begin?.(chosen);
        };
        if (WAYS[mode].parts.every(isReady))
            return begin();
        fetchParts(WAYS[mode].parts).then(begin, (error) => {
            console.error(error);
            this.failed = true;
        });
    }
    #onChoose = (event) => {
        const { lesson } = this.view;
        const { value } = event.target;
        event.stopPropagation();
        if (isMode(value))
            this.#kept.set(lesson, value);
    };
    /** The mode was chosen, here or by a button elsewhere. */
    #onMemory() {
        this.requestUpdate();
        const { source } = this;
        const mode = source?.lesson && this.#kept.get(source.lesson);
        if (source && isMode(mode) && !this.#following)
            keepAddress(source, mode);
    }
    #onAddress = () => {
        const { lesson } = this.source ?? {};
        const mode = lesson && inAddress('mode', lesson.key);
        if (!lesson || mode === this.#kept.get(lesson))
            return;
        // A link to a mode that is not offered leads to the step alone; what its reader chose before stays.
        if (!isMode(mode) || !this.#modes(lesson).includes(mode))
            return;
        this.#following = true;
        this.#kept.set(lesson, mode);
        void this.updateComplete.then(() => (this.#following = false));
    };
}
const make = ({ tag, attributes = {} }) => {
    const element = document.createElement(nameOf(tag));
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    return element;
};
