import { html, nothing, } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { isSelecting, markCurrent, rove, setTabStop } from '../../page/keys.js';
import { keepInView } from '../../page/keep-in-view.js';
import { LessonElement } from '../../page/lesson-element.js';
import { styles } from './execution-sample.styles.js';
import { defaultHighlighter, TOKEN_KINDS, tokensByLine } from './highlight.js';
/**
 * The code of a lesson: the line of the current step and the one that runs next, lines that no step is on, and what was
 * printed so far. Pressing a line goes to the next step on it.
 *
 * @slot - Code to show while the lesson loads, if it cannot be loaded, and without JavaScript.
 * @csspart code - The code.
 * @csspart output - What the program printed so far.
 * @csspart caption - The text below.
 * @cssproperty [--te-code-block-size=none] - Most height of the code, which then scrolls in its box.
 */
export class ExecutionSample extends LessonElement {
    /** What colours the code of every sample that has no highlighter of its own. */
    static highlighter = defaultHighlighter;
    static styles = [...LessonElement.styles, styles];
    static properties = {
        label: {},
        plain: { type: Boolean },
        highlighter: { attribute: false },
        file: { state: true },
        tokens: { state: true },
        spot: { state: true },
    };
    partName = 'sample';
    #ranges = [];
    /** What is coloured: a highlighter, a text, its language. */
    #coloured = [];
    /** The line that the arrow keys have come to. */
    #focused = 0;
    /** The file that the cursor is in: when it comes to another, that one is shown; till then the reader chooses. */
    #cursorFile = 0;
    #spotRanges = [];
    constructor() {
        super();
        this.label = null;
        this.plain = false;
        this.highlighter = undefined;
        this.file = 0;
        this.tokens = [];
        this.spot = undefined;
    }
    connectedCallback() {
        super.connectedCallback();
        if (!CUSTOM_HIGHLIGHTS || !this.hasUpdated)
            return;
        this.#paint();
        if (this.view)
            this.moved(this.view);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#unpaint();
        if (CUSTOM_HIGHLIGHTS)
            this.#unpaintSpot();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        void this.#colour();
    }
    renderLesson({ lesson }) {
        const { sample, trace } = lesson;
        if (!sample)
            return undefined;
        const file = sample.files[this.file] ?? sample.files[0];
        const run = this.#linesIn(lesson);
        const lines = linesOf(file.text);
        const tokens = CUSTOM_HIGHLIGHTS ? [] : tokensByLine(this.tokens, lines);
        const heading = this.label ?? file.name;
        const label = sample.label || (sample.files.length > 1 ? (file.language ?? sample.language) : '');
        const prints = trace.output(trace.length - 1) !== '';
        const ends = (trace.facts.end?.reason ?? 'finished') !== 'finished';
        return html `<figure class="card">
      ${heading || label ? this.#renderHead(sample, heading, label) : nothing}
      <pre
        part="code"
        dir="ltr"
        tabindex="0"
        role=${sample.files.length > 1 ? 'tabpanel' : 'group'}
        id="code"
        aria-label=${sample.files.length > 1 ? file.name : heading || this.words.code}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      ><span class="lines">${lines.map(({ text }, i) => this.#renderLine(i + 1, text, tokens[i] ?? [], run.has(i + 1)))}</span></pre>
      ${prints || ends ? html `<div class="output" part="output">${prints ? this.#renderOutput() : nothing}<p class="ending" dir="auto"></p></div>` : nothing}
      ${sample.caption ? html `<figcaption class="caption" part="caption" dir="auto">${this.inline(parseInline(sample.caption))}</figcaption>` : nothing}
    </figure>`;
    }
    #renderHead({ files }, heading, label) {
        return html `<div class="head">
      ${files.length > 1
            ? html `<span class="files" role="tablist" aria-label=${this.words.files} @keydown=${this.#onTabKey}
              >${files.map(({ name }, i) => html `<button
                    type="button"
                    role="tab"
                    aria-controls="code"
                    aria-selected=${i === this.file}
                    tabindex=${i === this.file ? 0 : -1}
                    dir="ltr"
                    @click=${() => (this.file = i)}
                    >${name}</button
                  >`)}</span
            >`
            : html `<span dir="ltr">${heading}</span>`}
      <span class="language">${label}</span>
    </div>`;
    }
    /** What was printed: before this step, and in it. */
    #renderOutput() {
        return html `<b>${this.words.output}</b>
      <span class="code" dir="ltr"><span class="old"></span><span class="new"></span></span
      ><span class="hidden is-new"></span>`;
    }
    #renderLine(number, text, tokens, runs) {
        const code = CUSTOM_HIGHLIGHTS
            ? html `<code .textContent=${text || '\n'}></code>`
            : html `<code>${spans(text, tokens, spotOn(this.spot, number, text.length))}</code>`;
        return html `<span class="line ${runs ? 'runs' : ''}" data-line=${number}
      >${runs
            ? html `<button type="button" class="number" tabindex="-1" aria-label=${this.words.toLine(number)}>
              ${number}
            </button>`
            : html `<span class="number" aria-hidden="true">${number}</span>`}${code}<span class="others" dir="auto"></span><span class="hidden state"></span
    ></span>`;
    }
    updated(changed) {
        super.updated(changed);
        if (CUSTOM_HIGHLIGHTS && changed.has('tokens'))
            this.#paint();
    }
    moved({ lesson, state: { position, length } }) {
        const { trace, rows } = lesson;
        const place = (row) => {
            if (row >= length)
                return undefined;
            const { line, frame, waits } = trace.step(rows.start(row));
            return { line, file: frame.file ?? -1, waits };
        };
        const [now, next] = [place(position), place(position + 1)];
        const files = lesson.sample?.files.length ?? 0;
        if (now && now.file >= 0 && now.file < files && now.file !== this.#cursorFile) {
            this.#cursorFile = this.file = now.file;
        }
        const isAt = (at, line) => at?.line === line && (at.file === this.file || files === 1);
        const { root } = this;
        // Code alone is a lesson, too.
        if (!root || !now)
            return;
        const others = waitingLines(lesson, position, this.file);
        for (const line of root.querySelectorAll('.line')) {
            const number = Number(line.dataset['line']);
            const [isNow, isNext] = [isAt(now, number), isAt(next, number)];
            line.classList.toggle('now', isNow);
            line.classList.toggle('waits', isNow && now.waits);
            line.classList.toggle('next', isNext && !isNow);
            markCurrent(line, isNow);
            const [said, also] = [isNow && this.words.currentLine, isNext && this.words.nextLine].filter((one) => one !== false);
            line.querySelector('.state').textContent = said ? ` (${said}${also ? this.words.aside(also) : ''})` : '';
            const waits = others.get(number);
            line.classList.toggle('waited', waits !== undefined);
            line.querySelector('.others').textContent = waits?.map((name) => this.words.waitsHere(name)).join(' · ') ?? '';
            if (isNow)
                keepInView(root.querySelector('pre'), { inner: line, upright: true });
        }
        const step = trace.step(rows.start(position));
        this.#showSpot(step.frame.file === this.file || files === 1 ? step.span : undefined);
        this.#showOutput(lesson, position);
        this.#focused ||= now?.line ?? 0;
        const buttons = this.#buttons();
        setTabStop(buttons, buttons.find((button) => numberOf(button) === this.#focused) ?? buttons[0]);
    }
    /** Marks what was printed in this step; at the end of the run says how it ended. */
    #showOutput({ trace, rows }, position) {
        const box = this.root?.querySelector('.output');
        if (!box)
            return;
        const [old, all] = [trace.output(rows.end(position - 1)), trace.output(rows.end(position))];
        const printed = all.length > old.length;
        const fill = (selector, text) => {
            const place = box.querySelector(selector);
            if (place)
                place.textContent = text;
        };
        fill('.old', old);
        fill('.new', all.slice(old.length));
        fill('.is-new', printed ? this.words.aside(this.words.newOutput) : '');
        const { reason = 'finished', error } = trace.facts.end ?? {};
        const ended = reason !== 'finished' && position === rows.length - 1;
        const said = ended ? this.words.endings[reason] : '';
        const what = [error?.type, error?.message].filter(Boolean).join(': ');
        fill('.ending', ended && what ? this.words.told(said, what) : said);
        const code = box.querySelector('.code');
        if (printed && code)
            keepInView(code, { inner: box.querySelector('.new'), upright: true });
    }
    concerns(path) {
        return super.concerns(path) || path.startsWith('trace.files');
    }
    // Lines.
    #lines;
    #linesIn(lesson) {
        const { file } = this;
        if (this.#lines?.of !== lesson || this.#lines.file !== file) {
            this.#lines = { of: lesson, file, lines: lesson.trace.lines(file) };
        }
        return this.#lines.lines;
    }
    #go(line) {
        const { lesson, state } = this.view;
        const { trace, rows } = lesson;
        let step = trace.nextOfLine(line, rows.end(state.position), this.file);
        if (step < 0)
            step = trace.nextOfLine(line, -1, this.file);
        if (step >= 0)
            this.ask({ type: 'step', to: rows.at(step) });
    }
    #onClick = (event) => {
        const line = event.target.closest('.line.runs');
        if (!line || isSelecting(event))
            return;
        this.#focused = Number(line.dataset['line']);
        this.#go(this.#focused);
    };
    /** The arrows go from line to line; Enter, as on any button, goes to its next step. */
    #onKey = (event) => {
        const buttons = this.#buttons();
        const to = rove(event, buttons);
        if (to >= 0)
            this.#focused = numberOf(buttons[to]);
    };
    /** The arrows go from file to file, and show it: the pattern of tabs, https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. */
    #onTabKey = (event) => {
        const to = rove(event, [...this.root.querySelectorAll('[role=tab]')]);
        if (to >= 0)
            this.file = to;
    };
    #buttons() {
        return [...this.root.querySelectorAll('button.number')];
    }
    // Colours. Painted over one text node a line: copying the code copies the code.
    /** Asks for colours, where what is to be coloured, or who colours it, is another than before. */
    async #colour() {
        const { sample } = this.view?.lesson ?? {};
        const file = sample?.files[this.file];
        const language = file?.language ?? sample?.language ?? '';
        const highlighter = this.highlighter ?? this.constructor.highlighter;
        const wanted = [this.plain || highlighter, file?.text, language];
        if (wanted.every((one, i) => one === this.#coloured[i]))
            return;
        this.#coloured = wanted;
        this.tokens = [];
        if (!file || this.plain)
            return;
        try {
            const tokens = [...(await highlighter(file.text, language))];
            if (this.#coloured === wanted)
                this.tokens = tokens;
        }
        catch (error) {
            // The code is there without them.
            console.info(`Code is shown without colours: ${String(error)}`);
        }
    }
    /** Marks the exact piece of code that is waited for, or called. */
    #showSpot(span) {
        const spot = span && { from: [span[0], span[1]], to: [span[2], span[3]] };
        if (!CUSTOM_HIGHLIGHTS) {
            if (String(spot && [spot.from, spot.to]) !== String(this.spot && [this.spot.from, this.spot.to]))
                this.spot = spot;
            return;
        }
        this.#unpaintSpot();
        if (!spot || !this.isConnected)
            return;
        if (!CSS.highlights.has('te-spot'))
            CSS.highlights.set('te-spot', new Highlight());
        const codes = this.root.querySelectorAll('.line code');
        const last = Math.min(spot.to[0], codes.length);
        for (let number = Math.max(1, spot.from[0]); number <= last; number++) {
            const node = codes[number - 1].firstChild;
            const [from, to] = (node && spotOn(spot, number, node.textContent.length)) ?? [0, 0];
            if (!node || from === to)
                continue;
            const range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
            CSS.highlights.get('te-spot').add(range);
            this.#spotRanges.push(range);
        }
    }
    #unpaintSpot() {
        for (const range of this.#spotRanges)
            CSS.highlights.get('te-spot')?.delete(range);
        this.#spotRanges = [];
    }
    #paint() {
        this.#unpaint();
        // Colours may come after the element went: nothing would take these away again.
        if (!this.isConnected)
            return;
        const { lesson } = this.view ?? {};
        const text = lesson?.sample?.files[this.file]?.text;
        if (text === undefined)
            return;
        const codes = this.root.querySelectorAll('.line code');
        this.#ranges = tokensByLine(this.tokens, linesOf(text)).flatMap((tokens, i) => {
            const node = codes[i]?.firstChild;
            if (!node)
                return [];
            return tokens.map(({ from, to, kind }) => {
                const range = new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
                return [`te-${kind}`, range];
            });
        });
        for (const kind of TOKEN_KINDS) {
            const name = `te-${kind}`;
            if (!CSS.highlights.has(name))
                CSS.highlights.set(name, new Highlight());
        }
        for (const [name, range] of this.#ranges)
            CSS.highlights.get(name).add(range);
    }
    #unpaint() {
        for (const [name, range] of this.#ranges)
            CSS.highlights.get(name)?.delete(range);
        this.#ranges = [];
    }
}
/** With forced colours Chromium paints a background behind each highlight, whatever its style says. */
const CUSTOM_HIGHLIGHTS = typeof Highlight === 'function' &&
    typeof CSS === 'object' &&
    'highlights' in CSS &&
    !matchMedia('(forced-colors: active)').matches;
const numberOf = (button) => Number(button.textContent);
/** The lines of a file, and where each begins. A newline at the end begins no further line. */
const linesOf = (text) => {
    let from = 0;
    const lines = text.replace(/\r?\n$/, '').split('\n');
    return lines.map((line) => {
        const at = from;
        from += line.length + 1;
        return { text: line, from: at };
    });
};
/** What of a spot is on a line. */
const spotOn = (spot, line, length) => {
    if (!spot || line < spot.from[0] || line > spot.to[0])
        return undefined;
    // The columns may be of another version of the file.
    const from = Math.max(0, line === spot.from[0] ? spot.from[1] : 0);
    const to = Math.min(length, line === spot.to[0] ? spot.to[1] : length);
    return from < to ? [from, to] : undefined;
};
/** A line as spans, for engines without custom highlights. */
const spans = (text, tokens, spot) => {
    if (spot) {
        const [from, to] = spot;
        const part = (start, end) => spans(text.slice(start, end), tokens.flatMap((token) => cut(token, start, end))).slice(0, start < end ? undefined : 0);
        return [part(0, from), html `<span class="spot">${part(from, to)}</span>`, part(to, text.length)];
    }
    let at = 0;
    const parts = tokens.flatMap(({ from, to, kind }) => {
        const before = text.slice(at, from);
        at = to;
        return [before, html `<span class=${kind === 'number' ? 'number-token' : kind}>${text.slice(from, to)}</span>`];
    });
    return [...parts, text.slice(at) || (text ? '' : '\n')];
};
const cut = ({ from, to, kind }, start, end) => {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    return first < last ? [{ from: first - start, to: last - start, kind }] : [];
};
/** Frames of other tasks that are looked at; a server may have thousands waiting. */
const MOST_WAITING = 50;
/** The lines of a file at which frames are suspended while another one runs, and whose they are. */
const waitingLines = ({ trace, rows }, position, file) => {
    const state = trace.state(rows.end(position));
    const current = trace.frame(rows.start(position));
    const lines = new Map();
    const waiting = state
        .frames()
        .filter((frame) => frame !== current && frame.file === file && state.status(frame) === 'suspended');
    for (const frame of waiting.slice(-MOST_WAITING)) {
        const { line } = trace.step(trace.since(frame, state.step));
        const task = trace.facts.tasks.length > 1 ? trace.facts.tasks[frame.task]?.name : '';
        const name = task || frame.name;
        const names = lines.get(line) ?? [];
        if (name && !names.includes(name))
            lines.set(line, [...names, name]);
    }
    return lines;
};
