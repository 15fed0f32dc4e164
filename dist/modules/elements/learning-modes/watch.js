import { html, nothing } from 'lit';
import { captionOf, readingTime } from '../../lesson/caption.js';
import { announce } from '../../page/announce.js';
import { phrasesFrom } from '../../lesson/phrases.js';
import { isAtEnd } from '../../trace/player.js';
import { Exercise } from './exercise.js';
import { canSpeak, speak } from './speech.js';
import { watchStyles } from './watch.styles.js';
/**
 * Watch: the run plays by itself, each step as long as its caption takes to read, or to be said. The player's own pace is the
 * same for each step, so the steps are made here, one by one.
 */
export class WatchMode extends Exercise {
    static styles = [...Exercise.styles, watchStyles];
    static properties = { playing: { state: true }, aloud: { state: true } };
    of = 'watch';
    /** Ends the wait for the next step. */
    #stop;
    constructor() {
        super();
        this.playing = this.aloud = false;
    }
    begin(chosen) {
        const { view } = this;
        if (!view)
            return;
        this.source.player.dispatch({ type: 'pause' });
        // Nothing begins to move by itself: neither on a page that has just been opened, nor for who asked for less motion.
        if (chosen && !matchMedia('(prefers-reduced-motion: reduce)').matches)
            this.#play();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // Moving it takes it out and puts it in again in one turn.
        queueMicrotask(() => {
            if (!this.isConnected)
                this.#pause();
        });
    }
    renderLesson({ lesson, state: { position, length } }) {
        const { words } = this;
        const { text, generated } = this.#captionOf(lesson, position);
        return html `<div class="card">
      <p class="caption-line" dir="auto" part="caption">${this.inline(text, generated ? nothing : this.textLang)}</p>
      <div class="bar">
        ${this.button(this.playing ? words.pause : words.play, () => (this.playing ? this.#pause() : this.#play()), { kind: 'primary' })}
        ${this.button(words.back, () => this.#step(-1), { disabled: position === 0 })}
        ${this.button(words.forward, () => this.#step(1), { disabled: position >= length - 1 })}
        ${canSpeak() ? this.button(words.readAloud, () => this.#toggleAloud(), { pressed: this.aloud }) : nothing}
        <span class="score">${words.position(position + 1, length)}</span>
      </div>
      <progress max=${length - 1} value=${position} aria-label=${words.step}></progress>
    </div>`;
    }
    moved(_view, change) {
        if (!change)
            return;
        this.requestUpdate();
        if (this.playing)
            this.#wait();
    }
    #play() {
        const { state } = this.view;
        this.playing = true;
        if (isAtEnd(state))
            this.source.player.dispatch({ type: 'step', to: 0 }, 'reader', this);
        else
            this.#wait();
    }
    #pause() {
        this.#stop?.();
        this.#stop = undefined;
        this.playing = false;
    }
    /** Shows the step for as long as its caption takes, then goes on. */
    #wait() {
        this.#stop?.();
        const { lesson, state } = this.view;
        const caption = this.#captionOf(lesson, state.position);
        const text = this.textOf(caption.text);
        const time = readingTime(text);
        const next = () => {
            this.#stop = undefined;
            const { player } = this.source ?? {};
            if (!this.playing || !player)
                return;
            if (isAtEnd(player.state))
                this.#pause();
            else
                player.dispatch({ type: 'step', to: player.state.position + 1 }, 'play', this);
        };
        if (this.aloud) {
            this.#stop = speak(text, this.#voiceFor(caption, lesson), time, next);
            return;
        }
        announce(text);
        const timer = setTimeout(next, time);
        this.#stop = () => clearTimeout(timer);
    }
    #step(by) {
        this.ask({ type: 'step', to: this.view.state.position + by }, !this.playing);
    }
    #toggleAloud() {
        this.aloud = !this.aloud;
        if (this.playing)
            this.#wait();
        else if (this.aloud)
            this.#play();
    }
    /** In which language a caption is read: the lesson's, unless it was made from the run in another one. */
    #voiceFor({ generated }, { json }) {
        const { lang, page } = this.language;
        const [own, ours] = [json.lang ?? page, lang ?? page];
        return generated && primary(own) !== primary(ours) ? ours : own;
    }
    #captionOf(lesson, row) {
        return captionOf(lesson, row, phrasesFrom(this.language.phrases));
    }
}
/** The language of a tag, whatever the country. */
const primary = (tag) => tag.split('-')[0].toLowerCase();
