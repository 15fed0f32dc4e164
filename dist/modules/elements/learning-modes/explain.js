import { html, nothing } from 'lit';
import { explainOf } from '../../lesson/explain.js';
import { parseInline } from '../../lesson/inline.js';
import { Exercise } from './exercise.js';
import { explainStyles } from './explain.styles.js';
import { Kept } from '../../page/kept.js';
/** Characters that a reader can write: storage is small. */
const MOST = 4_000;
/**
 * Explain: what beginners ask, for the reader to answer in his own words; then the author's answer stands beside it. Nothing is
 * graded: nobody could.
 */
export class ExplainMode extends Exercise {
    static styles = [...Exercise.styles, explainStyles];
    of = 'explain';
    #kept = new Kept(this, 'explain');
    renderLesson({ lesson }) {
        const prompts = explainOf(lesson);
        if (prompts.length === 0)
            return undefined;
        const kept = this.#read(lesson);
        const done = prompts.filter(({ id }) => kept.some(([one, , compared]) => one === id && compared)).length;
        return html `${prompts.map((prompt, i) => this.#renderPrompt(lesson, prompt, i, kept))}
      <p class="note score">${this.words.compared(done, prompts.length)}</p>`;
    }
    #renderPrompt(lesson, prompt, i, kept) {
        const { words } = this;
        const [, text, compared] = kept.find(([id]) => id === prompt.id) ?? [prompt.id, '', false];
        const ofRun = 'row' in prompt;
        const question = ofRun ? words.explainStep(`{step:${prompt.row + 1}}`) : prompt.question;
        return html `<section class="card" aria-labelledby="question-${i}">
      <p class="question" id="question-${i}" dir="auto"
        >${this.inline(parseInline(question), ofRun ? nothing : this.textLang)}</p
      >
      <div class="sides ${compared ? 'two' : ''}">
        <div>
          <label for="text-${i}">${words.ownWords}</label>
          <textarea
            id="text-${i}"
            rows="4"
            dir="auto"
            maxlength=${MOST}
            aria-describedby="question-${i}"
            .value=${text}
            @input=${(event) => this.#onType(prompt.id, event.target.value)}
          ></textarea>
        </div>
        ${compared
            ? html `<div class="answer" id="answer-${i}" tabindex="-1" role="group" aria-labelledby="whose-${i}">
                <p class="whose" id="whose-${i}">${'row' in prompt ? words.runSays : words.authorSays}</p>
                ${'row' in prompt ? this.#renderRow(lesson, prompt.row) : html `<div dir="auto">${this.inline(parseInline(prompt.answer))}</div>`}
              </div>`
            : nothing}
      </div>
      ${compared ? nothing : html `<div class="bar">${this.button(words.compare, () => this.#compare(prompt.id, i))}</div>`}
    </section>`;
    }
    #renderRow({ table }, row) {
        const cells = table.cells(row, this.language.phrases);
        return html `<dl>
      ${table
            .labels(this.language.phrases)
            .map((label, i) => cells[i]?.length ? html `<dt dir="auto">${label}</dt> <dd dir="auto">${this.inline(cells[i])}</dd>` : nothing)}
    </dl>`;
    }
    #read(lesson) {
        const stored = this.#kept.get(lesson);
        return (Array.isArray(stored) ? stored : []).flatMap((one) => {
            if (!Array.isArray(one))
                return [];
            const [id, text, compared] = one;
            return typeof id === 'string' && typeof text === 'string' ? [[id, text.slice(0, MOST), compared === true]] : [];
        });
    }
    #change(id, change) {
        const { lesson } = this.view;
        const kept = this.#read(lesson);
        const [, text, compared] = kept.find(([one]) => one === id) ?? [id, '', false];
        this.#kept.set(lesson, [...kept.filter(([one]) => one !== id), [id, ...change(text, compared)]]);
    }
    #onType(id, text) {
        this.#change(id, (_, compared) => [text, compared]);
    }
    #compare(id, i) {
        const { lesson } = this.view;
        this.#change(id, (text) => [text, true]);
        const prompts = explainOf(lesson);
        const kept = this.#read(lesson);
        const done = prompts.filter((prompt) => kept.some(([one, , compared]) => one === prompt.id && compared)).length;
        this.tellReveal(id, 1);
        this.tellProgress(done, prompts.length);
        if (done === prompts.length)
            this.tellComplete();
        // The button has gone; the answer is what comes next, and is read when it has the focus.
        void this.focusOn(`#answer-${i}`);
    }
}
