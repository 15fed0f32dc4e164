import { html, nothing, } from 'lit';
import { parseInline } from '../../lesson/inline.js';
import { once } from '../../lesson/once.js';
import { rowsOf } from '../../lesson/written.js';
import { isSelecting, markCurrent, rove, setTabStop } from '../../page/keys.js';
import { keepInView } from '../../page/keep-in-view.js';
import { LessonElement } from '../../page/lesson-element.js';
import { isRecorded, neededFor } from '../../page/prepare.js';
import { styles } from './execution-sample.styles.js';
import { defaultHighlighter, tokensByLine } from './highlight.js';
/** A row that somebody wrote may say which piece of code it is about, too. */
const recordedParts = neededFor(once((lesson) => isRecorded(lesson) || rowsOf(lesson.json.table).some(({ span }) => span !== undefined)), () => import('./recorded.js'));
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
    #lesson;
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
      ${heading || label ? this.#renderHead(sample, heading, label, lesson) : nothing}
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
    #renderHead({ files }, heading, label, lesson) {
        const parts = files.length > 1 ? this.#partsFor(lesson) : undefined;
        const choose = (file) => void (this.file = file);
        return html `<div class="head">
      ${parts?.renderFiles(files, this.file, this.language, choose, this.#onTabKey) ?? html `<span dir="ltr">${heading}</span>`}
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
            : html `<code>${this.#renderSpans(number, text, tokens)}</code>`;
        return html `<span class="line ${runs ? 'runs' : ''}" data-line=${number}
      >${runs
            ? html `<button type="button" class="number" tabindex="-1" aria-label=${this.words.toLine(number)}>
              ${number}
            </button>`
            : html `<span class="number" aria-hidden="true">${number}</span>`}${code}<span class="others" dir="auto"></span><span class="hidden state"></span
    ></span>`;
    }
    /** A line as spans, for engines without custom highlights. */
    #renderSpans(number, text, tokens) {
        const parts = this.#partsFor(this.view.lesson);
        const spot = parts?.spotOn(this.spot, number, text.length);
        return parts && spot ? parts.spotted(text, tokens, spot, spans) : spans(text, tokens);
    }
    /** What shows that which only recorded runs know; `undefined`: this one has nothing of it. */
    #partsFor(lesson) {
        return recordedParts(lesson, () => this.requestUpdate());
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
        const isNew = this.#lesson !== lesson;
        this.#lesson = lesson;
        const own = now && now.file >= 0 && now.file < files ? now.file : undefined;
        if (isNew || (own ?? this.#cursorFile) !== this.#cursorFile)
            this.#cursorFile = this.file = own ?? 0;
        const isAt = (at, line) => at?.line === line && (at.file === this.file || files === 1);
        const { root } = this;
        if (!root)
            return;
        this.#showOutput(lesson, position);
        // Code alone is a lesson, too.
        if (!now)
            return;
        const others = this.#partsFor(lesson)?.waitingLines(lesson, position, this.file, this.language);
        for (const line of root.querySelectorAll('.line')) {
            const number = Number(line.dataset['line']);
            const [isNow, isNext] = [isAt(now, number), isAt(next, number)];
            line.classList.toggle('now', isNow);
            line.classList.toggle('waits', isNow && now.waits);
            line.classList.toggle('next', isNext && !isNow);
            markCurrent(line, isNow);
            const [said, also] = [isNow && this.words.currentLine, isNext && this.words.nextLine].filter((one) => one !== false);
            line.querySelector('.state').textContent = said ? ` (${said}${also ? this.words.aside(also) : ''})` : '';
            const waits = others?.get(number);
            line.classList.toggle('waited', waits !== undefined);
            line.querySelector('.others').textContent = waits ?? '';
            if (isNow)
                keepInView(root.querySelector('pre'), { inner: line, upright: true });
        }
        const step = trace.step(rows.start(position));
        this.#showSpot(lesson, step.frame.file === this.file || files === 1 ? step.span : undefined);
        this.#focused ||= now?.line ?? 0;
        const buttons = this.#buttons();
        setTabStop(buttons, buttons.find((button) => numberOf(button) === this.#focused) ?? buttons[0]);
    }
    /** Marks what was printed in this step; at the end of the run says how it ended. */
    #showOutput(lesson, position) {
        const { trace, rows } = lesson;
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
        const ends = position >= rows.length - 1;
        fill('.ending', (ends && this.#partsFor(lesson)?.endingOf(trace, this.language)) || '');
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
    #showSpot(lesson, span) {
        if (!CUSTOM_HIGHLIGHTS) {
            if (String(span) !== String(this.spot))
                this.spot = span;
            return;
        }
        this.#unpaintSpot();
        const parts = this.#partsFor(lesson);
        if (!parts || !span || !this.isConnected)
            return;
        const codes = this.root.querySelectorAll('.line code');
        this.#spotRanges = parts.linesOfSpot(span, codes.length).flatMap((number) => {
            const node = codes[number - 1].firstChild;
            const [from, to] = (node && parts.spotOn(span, number, node.textContent.length)) ?? [0, 0];
            return node && from < to ? [['te-spot', rangeIn(node, from, to)]] : [];
        });
        paint(this.#spotRanges);
    }
    #unpaintSpot() {
        unpaint(this.#spotRanges);
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
            return tokens.map(({ from, to, kind }) => [`te-${kind}`, rangeIn(node, from, to)]);
        });
        paint(this.#ranges);
    }
    #unpaint() {
        unpaint(this.#ranges);
        this.#ranges = [];
    }
}
const rangeIn = (node, from, to) => new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
const paint = (ranges) => {
    for (const [name, range] of ranges) {
        if (!CSS.highlights.has(name))
            CSS.highlights.set(name, new Highlight());
        CSS.highlights.get(name).add(range);
    }
};
const unpaint = (ranges) => {
    for (const [name, range] of ranges)
        CSS.highlights.get(name)?.delete(range);
};
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
/** A line as spans, a token in one of its own. */
const spans = (text, tokens) => {
    let at = 0;
    const parts = tokens.flatMap(({ from, to, kind }) => {
        const before = text.slice(at, from);
        at = to;
        return [before, html `<span class=${kind === 'number' ? 'number-token' : kind}>${text.slice(from, to)}</span>`];
    });
    return [...parts, text.slice(at) || (text ? '' : '\n')];
};
