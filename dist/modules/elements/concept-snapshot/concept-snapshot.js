import { html, nothing } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { announce } from '../../page/announce.js';
import { LessonElement } from '../../page/lesson-element.js';
import { studyEnglish } from '../../page/words/study.js';
import { styles } from './concept-snapshot.styles.js';
/**
 * The idea of a lesson in a few lines: a card to keep, to copy and to print.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart head - The heading.
 * @csspart lines - The lines.
 * @csspart button - The button that copies.
 */
export class ConceptSnapshot extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = { label: {}, said: { state: true } };
    partName = 'snapshot';
    constructor() {
        super();
        this.label = null;
        this.said = '';
    }
    get words() {
        return this.language.say(studyEnglish);
    }
    renderLesson({ lesson }) {
        const { title, lines = [] } = lesson.json.snapshot ?? {};
        if (lines.length === 0)
            return undefined;
        const head = this.label ?? title ?? this.words.snapshot;
        return html `<div class="card">
      ${head ? html `<p class="head" part="head" dir="auto">${this.inline(parseInline(head))}</p>` : nothing}
      <ul part="lines" role="list">
        ${lines.map((line) => html `<li dir="auto">${this.inline(parseInline(line))}</li>`)}
      </ul>
      <div class="foot">
        <p class="said">${this.said}</p>
        <button type="button" class="button" part="button" @click=${this.#onCopy}>${this.words.copySnapshot}</button>
      </div>
    </div>`;
    }
    /** The card as plain text. */
    #text() {
        const { title, snapshot } = this.view.lesson.json;
        const say = (text) => this.textOf(parseInline(text));
        const head = snapshot?.title ?? title;
        return [...(head ? [say(head), ''] : []), ...snapshot.lines.map((line) => `- ${say(line)}`)].join('\n');
    }
    #say(text) {
        this.said = text;
        announce(text);
    }
    #onCopy = () => {
        // Pages that are not secure have none, and a frame may not be allowed to use it.
        const clipboard = navigator.clipboard;
        const select = () => {
            getSelection()?.selectAllChildren(this.root.querySelector('ul'));
            this.#say(this.words.snapshotSelected);
        };
        if (!clipboard)
            return select();
        clipboard.writeText(this.#text()).then(() => this.#say(this.words.snapshotCopied), select);
    };
}
