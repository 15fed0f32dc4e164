import { html, nothing } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { momentsOf } from '../../lesson/moments.js';
import { Kept } from '../../page/kept.js';
import { LessonElement } from '../../page/lesson-element.js';
import { studyEnglish } from '../../page/words/study.js';
import { styles } from './key-moments.styles.js';
/**
 * The questions that a beginner asks of a run, each with an answer to open. The steps that an answer cites are a press away,
 * and a question that is about the current step says so.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart head - The heading.
 * @csspart moment - A question with its answer; `moment current` is about the current step.
 * @csspart question - The question.
 * @csspart answer - Its answer.
 */
export class KeyMoments extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = { label: {} };
    partName = 'moments';
    /** The ids of the open moments. */
    #kept = new Kept(this, 'moments');
    constructor() {
        super();
        this.label = null;
    }
    get words() {
        return this.language.say(studyEnglish);
    }
    renderLesson({ lesson }) {
        const moments = momentsOf(lesson);
        if (moments.length === 0)
            return undefined;
        const open = this.#openIn(lesson);
        const head = this.label ?? this.words.keyMoments;
        return html `<div class="card" role="group" aria-label=${head || this.words.keyMoments}>
      ${head ? html `<p class="head" part="head" dir="auto">${head}</p>` : nothing}
      ${moments.map((moment) => this.#renderMoment(lesson, moment, open.includes(moment.id)))}
    </div>`;
    }
    #renderMoment(lesson, { id, question, answer, rows }, open) {
        // Space for the mark is kept where it can come: nothing moves when it does.
        return html `<details part="moment" .open=${open} @toggle=${(event) => this.#onToggle(event, lesson, id)}>
      <summary part="question">
        <span class="question" dir="auto">${this.inline(this.#still(parseInline(question)))}</span>
        ${rows.length > 0 ? html `<span class="mark">${this.words.aboutThisStep}</span>` : nothing}
      </summary>
      <div class="answer" part="answer" dir="auto">${this.inline(parseInline(answer))}</div>
    </details>`;
    }
    moved({ lesson, state: { position } }) {
        const shown = this.root?.querySelectorAll('details') ?? [];
        for (const [i, { rows }] of momentsOf(lesson).entries()) {
            shown[i]?.setAttribute('part', rows.includes(position) ? 'moment current' : 'moment');
            shown[i]?.classList.toggle('current', rows.includes(position));
        }
    }
    /** A text in which nothing can be pressed: the question itself is a button. */
    #still(nodes) {
        return nodes.flatMap((node) => {
            if (typeof node === 'string' || node.type === 'code')
                return node;
            if (node.type === 'reference')
                return this.wordOf(node);
            const children = this.#still(node.children);
            return node.type === 'link' ? children : { ...node, children };
        });
    }
    #openIn(lesson) {
        const stored = this.#kept.get(lesson);
        return Array.isArray(stored) ? stored : [];
    }
    #onToggle(event, lesson, id) {
        const { open } = event.currentTarget;
        const before = this.#openIn(lesson);
        if (before.includes(id) === open)
            return;
        this.#kept.set(lesson, open ? [...before, id] : before.filter((one) => one !== id));
    }
}
