import { html, nothing, svg } from 'lit';
import { around } from '../../lesson/message.js';
import { once } from '../../lesson/once.js';
import { announce } from '../../page/announce.js';
import { isRightToLeft, positionFor } from '../../page/keys.js';
import { LessonElement } from '../../page/lesson-element.js';
import { linkTo } from '../../page/link.js';
import { SPEEDS } from '../../trace/player.js';
import { styles } from './trace-controls.styles.js';
/** Up to this many steps each has a mark on the scale; of more, only the waits. */
const MARKS = 100;
/** Up to this many steps we look for waits at all. */
const WAITS = 2_000;
const ICONS = {
    first: 'M3 3h2v10H3zM13 3v10L6 8z',
    back: 'M11 3v10L4 8z',
    play: 'M4 2.5v11L13 8z',
    pause: 'M4 3h3v10H4zM9 3h3v10H9z',
    forward: 'M5 3v10l7-5z',
    last: 'M11 3h2v10h-2zM3 3v10l7-5z',
    link: 'M7 5H5a3 3 0 0 0 0 6h2v-1.6H5a1.4 1.4 0 0 1 0-2.8h2zM9 5h2a3 3 0 0 1 0 6H9V9.400h2a1.400 1.400 0 0 0 0-2.800H9zM5.500 7.200h5v1.600h-5z',
    keys: 'M2 4h12v8H2zm1.500 1.500v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zm2.600 0v1.200h1.200V5.500zM3.500 8v1.200h1.200V8zm7.800 0v1.200h1.200V8zM6.100 8.300v1.900h3.800V8.300z',
};
/** Where the buttons lead. */
const MOVES = {
    first: () => 0,
    back: ({ position }) => Math.max(0, position - 1),
    forward: ({ position, length }) => Math.min(position + 1, length - 1),
    last: ({ length }) => length - 1,
};
/** The rows at which a run waits. */
const waitsOf = once(({ trace, rows }) => {
    if (rows.length > WAITS)
        return [];
    return Array.from({ length: rows.length }, (_, row) => row).filter((row) => trace.step(rows.start(row)).waits);
});
/**
 * The controls of a run: first, back, play, forward, last, a scale to go to any step, the speed, a link to the step.
 *
 * @slot - Shown while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart button - A button.
 * @csspart range - The scale.
 * @csspart position - The words that say where the reader is.
 * @cssstate playing - The run is playing.
 */
export class TraceControls extends LessonElement {
    static styles = [...LessonElement.styles, styles];
    static properties = { label: {} };
    constructor() {
        super();
        this.label = null;
    }
    renderLesson({ lesson, state }) {
        const { length, playing, speed, position } = state;
        if (length === 0)
            return undefined;
        const step = (name) => this.#renderButton(name, () => this.#onMove(name), MOVES[name](state) !== position);
        return html `<div
      class="card bar"
      role="group"
      aria-label=${this.label ?? this.words.controls}
      @keydown=${this.#onKey}
    >
      <div class="buttons turns">
        ${step('first')} ${step('back')} ${this.#renderButton(playing ? 'pause' : 'play', this.#onPlay, length > 1)}
        ${step('forward')} ${step('last')}
      </div>
      <div class="scrub">
        ${this.#renderMarks(lesson)}
        <input
          type="range"
          part="range"
          min="1"
          max=${length}
          step="1"
          aria-label=${this.words.step}
          aria-valuetext=${this.describe(lesson, position)}
          .value=${String(position + 1)}
          @input=${this.#onInput}
        />
      </div>
      ${this.#renderPosition(lesson, state)}
      <span class="end">
        <select aria-label=${this.words.speed} @change=${this.#onSpeed}>
          ${SPEEDS.map((one) => html `<option value=${one} .selected=${one === speed}>${this.words.times(one)}</option>`)}
        </select>
        ${this.#renderButton('link', this.#onLink)} ${this.#renderButton('keys')}
      </span>
      <div popover id="keys">
        <dl>
          ${this.words.keyMap.map(([keys, does]) => html `<dt>${keys.map((key) => html `<kbd>${key}</kbd> `)}</dt> <dd>${does}</dd>`)}
        </dl>
      </div>
    </div>`;
    }
    /** A button; without something to do, one that opens and closes the popover of its name. */
    #renderButton(name, press, enabled = true) {
        return html `<button
      type="button"
      part="button"
      class="icon ${name}"
      aria-label=${this.words[name]}
      title=${this.words[name]}
      aria-disabled=${!enabled}
      popovertarget=${press ? nothing : name}
      @click=${press}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${ICONS[name]} fill-rule="evenodd"></path></svg>
    </button>`;
    }
    #renderMarks(lesson) {
        const { length } = lesson.rows;
        if (length < 2)
            return nothing;
        const waits = new Set(waitsOf(lesson));
        const marked = length > MARKS ? [...waits] : Array.from({ length }, (_, row) => row);
        return html `<svg class="ticks" aria-hidden="true">
      ${marked.map((row) => {
            const x = `${(row / (length - 1)) * 100}%`;
            const [top, bottom] = waits.has(row) ? [10, 24] : [12, 22];
            return svg `<line class=${waits.has(row) ? 'wait' : ''} x1=${x} x2=${x} y1=${top} y2=${bottom}></line>`;
        })}
    </svg>`;
    }
    /** Where the reader is, in words; beneath it, unseen, the longest such words of this run, which hold the place. */
    #renderPosition(lesson, { position, length }) {
        const { trace, rows } = lesson;
        const end = trace.step(trace.length - 1).ms;
        const now = trace.step(rows.start(position));
        const say = (number, ms, waits) => html `<span
          >${around((step) => this.words.positionOf(step, length), html `<b>${this.words.stepNumber(number)}</b>`)}</span
        >
        ${end > 0 || waits
            ? html `<span class="when"
                >${end > 0 ? this.words.ms(ms) : nothing}${end > 0 && waits ? ' · ' : nothing}${waits ? html `<span class="now">${this.words.suspended}</span>` : nothing}</span
              >`
            : nothing}`;
        return html `<span class="where" part="position"
      ><span>${say(position + 1, now.ms, now.waits)}</span
      ><span class="room" aria-hidden="true">${say(length, end, waitsOf(lesson).length > 0)}</span></span
    >`;
    }
    moved({ lesson, state }, change) {
        if (change)
            this.requestUpdate();
        const { position, length, playing } = state;
        const range = this.root?.querySelector('input');
        range?.style.setProperty('--_at', String(length > 1 ? position / (length - 1) : 0));
        this.setState('playing', playing);
        if (change?.cause === 'play')
            announce(this.describe(lesson, position));
    }
    #onMove(name) {
        const { state } = this.view;
        const to = MOVES[name](state);
        if (to !== state.position)
            this.ask({ type: 'step', to });
    }
    #onPlay = () => {
        this.ask({ type: this.view.state.playing ? 'pause' : 'play' });
    };
    #onInput = (event) => {
        const range = event.target;
        // The range itself tells its new value: once is enough.
        this.ask({ type: 'step', to: Number(range.value) - 1 }, false);
        range.value = String((this.view?.state.position ?? 0) + 1);
    };
    #onSpeed = (event) => {
        const select = event.target;
        this.ask({ type: 'speed', speed: Number(select.value) });
        select.value = String(this.view.state.speed);
    };
    /** The keys work on the buttons too; the range and the select have theirs. Letters only work with the focus in here. */
    #onKey = (event) => {
        const { view } = this;
        const { target } = event;
        if (!view || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
            return;
        if (event.key === 'k' || (event.key === ' ' && target instanceof HTMLInputElement)) {
            event.preventDefault();
            this.#onPlay();
        }
        else if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) {
            const to = positionFor(event, view.state, isRightToLeft(this));
            if (to === undefined)
                return;
            event.preventDefault();
            this.ask({ type: 'step', to });
        }
    };
    #onLink = () => {
        const { lesson, state } = this.view;
        const address = new URL(linkTo(lesson.table.id(state.position), lesson.key), location.href);
        const copied = () => announce(this.words.linkCopied);
        const shown = () => announce(this.words.linkShown);
        try {
            history.replaceState(history.state, '', address);
        }
        catch {
            // Not allowed in some frames; the link is copied all the same.
        }
        // Pages that are not secure have none.
        const clipboard = navigator.clipboard;
        if (clipboard)
            clipboard.writeText(address.href).then(copied, shown);
        else
            shown();
    };
}
