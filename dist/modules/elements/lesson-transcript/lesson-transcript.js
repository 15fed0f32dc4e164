import { html, nothing } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { transcriptOf } from '../../lesson/transcript.js';
import { keepInView } from '../../page/keep-in-view.js';
import { isSelecting, markCurrent, rove, setTabStop } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { studyEnglish } from '../../page/words/study.js';
import { phrasesFrom } from '../../lesson/phrases.js';
import { styles } from './lesson-transcript.styles.js';
/** Up to this many sentences are all there. Above, a part around the reader, which grows at its ends when asked. */
const WHOLE = 200;
const PART = 60;
/** What is shown of a long one at most: what is added at one end goes at the other. */
const MOST = 180;
/**
 * A run told in sentences: those that the author wrote, else some made from the run. That of the current step is marked, and
 * each leads to its step.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart head - The heading.
 * @csspart sentence - What is said of a step; `sentence current` is that of the current one.
 * @cssproperty [--te-transcript-block-size=24em] - Height above which it scrolls in its box.
 */
export class LessonTranscript extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = { label: {} };
    partName = 'transcript';
    #of;
    #in;
    #told;
    /** What is shown: from one sentence to before another. */
    #from = 0;
    #to = 0;
    #current;
    #mark = document.createElement('span');
    constructor() {
        super();
        this.label = null;
        this.#mark.className = 'hidden';
    }
    get words() {
        return this.language.say(studyEnglish);
    }
    renderLesson({ lesson, state }) {
        const told = this.#transcriptOf(lesson, state.position);
        const { length } = told;
        if (length === 0)
            return undefined;
        const head = this.label ?? this.words.transcript;
        const [from, to] = [this.#from, this.#to];
        const part = from > 0 || to < length;
        return html `<div class="card" role="group" aria-label=${head || this.words.transcript}>
      ${head ? html `<p class="head" part="head" dir="auto">${head}</p>` : nothing}
      <div class="box">
        ${from > 0 ? this.#renderMore(this.words.earlier, () => this.#grow(-PART)) : nothing}
        <ol role="list" @click=${this.#onClick} @keydown=${this.#onKey}>
          ${Array.from({ length: to - from }, (_, i) => this.#renderSentence(told, from + i))}
        </ol>
        ${to < length ? this.#renderMore(this.words.later, () => this.#grow(PART)) : nothing}
      </div>
      ${part ? html `<p class="caption">${this.words.part(told.entry(from).row + 1, told.entry(to - 1).row + 1, lesson.rows.length)}</p>` : nothing}
    </div>`;
    }
    #renderSentence(told, index) {
        const { row, text } = told.entry(index);
        return html `<li part="sentence" data-row=${row}>
      <button type="button" class="go" tabindex="-1"
        ><span aria-hidden="true">${this.words.number(row + 1)}</span
        ><span class="hidden">${this.words.stepNumber(row + 1)}</span></button
      >
      <span class="says" dir="auto">${this.inline(parseInline(text), told.generated ? nothing : this.textLang)}</span>
    </li>`;
    }
    #renderMore(text, act) {
        return html `<p class="more"><button type="button" class="button" @click=${act}>${text}</button></p>`;
    }
    /** Touches the two sentences that it is about. */
    moved({ lesson, state: { position } }, change) {
        const { root } = this;
        const list = root?.querySelector('ol');
        if (!root || !list)
            return;
        const told = this.#transcriptOf(lesson, position);
        const index = Math.max(0, told.at(position));
        if (change && (index < this.#from || index >= this.#to)) {
            this.#center(told, position);
            this.requestUpdate();
            return;
        }
        const sentence = list.children[index - this.#from];
        if (this.#current !== sentence && this.#current) {
            markCurrent(this.#current, false);
            this.#current.setAttribute('part', 'sentence');
        }
        this.#current = sentence;
        const button = sentence?.querySelector('.go');
        setTabStop(list.querySelectorAll('.go[tabindex="0"]'), undefined);
        (button ?? list.querySelector('.go'))?.setAttribute('tabindex', '0');
        if (!sentence)
            return;
        markCurrent(sentence, true);
        sentence.setAttribute('part', 'sentence current');
        this.#mark.textContent = this.words.aside(this.words.currentStep);
        button?.append(this.#mark);
        keepInView(root.querySelector('.box'), { inner: sentence, upright: true });
    }
    /** What is told, made once for each lesson and language, and shown from where the reader is. */
    #transcriptOf(lesson, position) {
        const phrases = phrasesFrom(this.language.phrases);
        if (!this.#told || this.#of !== lesson || this.#in !== phrases) {
            this.#told = transcriptOf(lesson, phrases);
            [this.#of, this.#in] = [lesson, phrases];
            this.#center(this.#told, position);
        }
        return this.#told;
    }
    #center(told, position) {
        const { length } = told;
        const whole = length <= WHOLE;
        this.#from = whole ? 0 : Math.max(0, Math.min(told.at(position) - PART / 2, length - PART));
        this.#to = whole ? length : this.#from + PART;
    }
    /** Shows more at one end; what the reader sees stays where it is. */
    async #grow(by) {
        const { view, root } = this;
        if (!view || !root)
            return;
        const { length } = this.#transcriptOf(view.lesson, view.state.position);
        const box = root.querySelector('.box');
        const anchor = by < 0 ? this.#from : this.#to - 1;
        const place = () => box.querySelector('ol').children[anchor - this.#from].getBoundingClientRect().top - box.scrollTop;
        const before = place() + box.scrollTop;
        this.#from = Math.max(0, by < 0 ? this.#from + by : Math.max(this.#from, this.#to + by - MOST));
        this.#to = Math.min(length, by > 0 ? this.#to + by : Math.min(this.#to, this.#from + MOST));
        this.requestUpdate();
        await this.updateComplete;
        box.scrollTop += place() + box.scrollTop - before;
    }
    #onClick = (event) => {
        const path = event.composedPath();
        const sentence = path.find((node) => node instanceof HTMLLIElement);
        const own = path.some((node) => node instanceof Element && node.matches('a, button:not(.go)'));
        const row = Number(sentence?.dataset['row'] ?? -1);
        if (row < 0 || own || isSelecting(event))
            return;
        this.ask({ type: 'step', to: row });
        sentence.querySelector('.go')?.focus({ preventScroll: true });
    };
    #onKey = (event) => {
        rove(event, [...event.currentTarget.querySelectorAll('.go')]);
    };
}
