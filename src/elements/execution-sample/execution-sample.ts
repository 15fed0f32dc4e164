import {
  html,
  nothing,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {parseInline} from '../../lesson/inline.js';
import type {Lesson, Sample} from '../../lesson/lesson.js';
import {once} from '../../lesson/once.js';
import {rowsOf} from '../../lesson/written.js';
import {isSelecting, markCurrent, rove, setTabStop} from '../../page/keys.js';
import {keepInView} from '../../page/keep-in-view.js';
import {LessonElement, type View} from '../../page/lesson-element.js';
import {isRecorded, neededFor} from '../../page/prepare.js';
import type {Step} from '../../trace/trace.js';
import {styles} from './execution-sample.styles.js';
import {defaultHighlighter, tokensByLine, type Highlighter, type Line, type Token} from './highlight.js';

/** A row that somebody wrote may say which piece of code it is about, too. */
const recordedParts = neededFor(
  once((lesson: Lesson) => isRecorded(lesson) || rowsOf(lesson.json.table).some(({span}) => span !== undefined)),
  () => import('./recorded.js'),
);

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
  static highlighter: Highlighter = defaultHighlighter;

  static override readonly styles: CSSResultOrNative[] = [...LessonElement.styles, styles];
  static override readonly properties: PropertyDeclarations = {
    label: {},
    plain: {type: Boolean},
    highlighter: {attribute: false},
    file: {state: true},
    tokens: {state: true},
    spot: {state: true},
  };

  /** Heading; default: the name of the file. */
  declare label: string | null;
  /** Shows the code without colours, and fetches nothing for them. */
  declare plain: boolean;
  /** What colours the code of this sample. */
  declare highlighter: Highlighter | undefined;
  /** Index of the file that is shown. */
  declare protected file: number;
  declare protected tokens: readonly Token[];
  /** The piece of code that the step is about, for engines without custom highlights. */
  declare protected spot: Step['span'];

  protected override readonly partName = 'sample';
  #ranges: Painted = [];
  /** What is coloured: a highlighter, a text, its language. */
  #coloured: readonly unknown[] = [];
  /** The line that the arrow keys have come to. */
  #focused = 0;
  /** The file that the cursor is in: when it comes to another, that one is shown; till then the reader chooses. */
  #cursorFile = 0;
  #lesson: Lesson | undefined;
  #spotRanges: Painted = [];

  constructor() {
    super();
    this.label = null;
    this.plain = false;
    this.highlighter = undefined;
    this.file = 0;
    this.tokens = [];
    this.spot = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!CUSTOM_HIGHLIGHTS || !this.hasUpdated) return;
    this.#paint();
    if (this.view) this.moved(this.view);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unpaint();
    this.#unpaintSpot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    void this.#colour();
  }

  protected override renderLesson({lesson}: View): TemplateResult | undefined {
    const {sample, trace} = lesson;
    if (!sample) return undefined;
    const file = sample.files[this.file] ?? sample.files[0]!;
    const run = this.#linesIn(lesson);
    const lines = linesOf(file.text);
    const tokens = CUSTOM_HIGHLIGHTS ? [] : tokensByLine(this.tokens, lines);
    const heading = this.label ?? file.name;
    const label = sample.label || (sample.files.length > 1 ? (file.language ?? sample.language) : '');
    const prints = trace.output(trace.length - 1) !== '';
    const ends = (trace.facts.end?.reason ?? 'finished') !== 'finished';
    return html`<figure class="card">
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
      ><span class="lines">${lines.map(({text}, i) =>
        this.#renderLine(i + 1, text, tokens[i] ?? [], run.has(i + 1)),
      )}</span></pre>
      ${prints || ends ? html`<div class="output" part="output">${prints ? this.#renderOutput() : nothing}<p class="ending" dir="auto"></p></div>` : nothing}
      ${sample.caption ? html`<figcaption class="caption" part="caption" dir="auto">${this.inline(parseInline(sample.caption))}</figcaption>` : nothing}
    </figure>`;
  }

  #renderHead({files}: Sample, heading: string, label: string, lesson: Lesson): TemplateResult {
    const parts = files.length > 1 ? this.#partsFor(lesson) : undefined;
    const choose = (file: number): void => void (this.file = file);
    return html`<div class="head">
      ${parts?.renderFiles(files, this.file, this.language, choose, this.#onTabKey) ?? html`<span dir="ltr">${heading}</span>`}
      <span class="language">${label}</span>
    </div>`;
  }

  /** What was printed: before this step, and in it. */
  #renderOutput(): TemplateResult {
    return html`<b>${this.words.output}</b>
      <span class="code" dir="ltr"><span class="old"></span><span class="new"></span></span
      ><span class="hidden is-new"></span>`;
  }

  #renderLine(number: number, text: string, tokens: readonly Token[], runs: boolean): TemplateResult {
    const code = CUSTOM_HIGHLIGHTS
      ? html`<code .textContent=${text || '\n'}></code>`
      : html`<code>${this.#renderSpans(number, text, tokens)}</code>`;
    return html`<span class="line ${runs ? 'runs' : ''}" data-line=${number}
      >${
        runs
          ? html`<button type="button" class="number" tabindex="-1" aria-label=${this.words.toLine(number)}>
              ${number}
            </button>`
          : html`<span class="number" aria-hidden="true">${number}</span>`
      }${code}<span class="others" dir="auto"></span><span class="hidden state"></span
    ></span>`;
  }

  /** A line as spans, for engines without custom highlights. */
  #renderSpans(number: number, text: string, tokens: readonly Token[]): unknown[] {
    const parts = this.#partsFor(this.view!.lesson);
    const spot = parts?.spotOn(this.spot, number, text.length);
    return parts && spot ? parts.spotted(text, tokens, spot, spans) : spans(text, tokens);
  }

  /** What shows that which only recorded runs know; `undefined`: this one has nothing of it. */
  #partsFor(lesson: Lesson): ReturnType<typeof recordedParts> {
    return recordedParts(lesson, () => this.requestUpdate());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (CUSTOM_HIGHLIGHTS && changed.has('tokens')) this.#paint();
  }

  protected override moved({lesson, state: {position, length}}: View): void {
    const {trace, rows} = lesson;
    const place = (row: number): {line: number; file: number; waits: boolean} | undefined => {
      if (row >= length) return undefined;
      const {line, frame, waits} = trace.step(rows.start(row));
      return {line, file: frame.file ?? -1, waits};
    };
    const [now, next] = [place(position), place(position + 1)];
    const files = lesson.sample?.files.length ?? 0;
    const isNew = this.#lesson !== lesson;
    this.#lesson = lesson;
    const own = now && now.file >= 0 && now.file < files ? now.file : undefined;
    if (isNew || (own ?? this.#cursorFile) !== this.#cursorFile) this.#cursorFile = this.file = own ?? 0;
    const isAt = (at: typeof now, line: number): boolean => at?.line === line && (at.file === this.file || files === 1);
    const {root} = this;
    if (!root) return;
    this.#showOutput(lesson, position);
    // Code alone is a lesson, too.
    if (!now) return;
    const others = this.#partsFor(lesson)?.waitingLines(lesson, position, this.file, this.language);
    for (const line of root.querySelectorAll<HTMLElement>('.line')) {
      const number = Number(line.dataset['line']);
      const [isNow, isNext] = [isAt(now, number), isAt(next, number)];
      line.classList.toggle('now', isNow);
      line.classList.toggle('waits', isNow && now.waits);
      line.classList.toggle('next', isNext && !isNow);
      markCurrent(line, isNow);
      const [said, also] = [isNow && this.words.currentLine, isNext && this.words.nextLine].filter(
        (one) => one !== false,
      );
      line.querySelector('.state')!.textContent = said ? ` (${said}${also ? this.words.aside(also) : ''})` : '';
      const waits = others?.get(number);
      line.classList.toggle('waited', waits !== undefined);
      line.querySelector('.others')!.textContent = waits ?? '';
      if (isNow) keepInView(root.querySelector('pre')!, {inner: line, upright: true});
    }
    const step = trace.step(rows.start(position));
    this.#showSpot(lesson, step.frame.file === this.file || files === 1 ? step.span : undefined);
    this.#focused ||= now?.line ?? 0;
    const buttons = this.#buttons();
    setTabStop(buttons, buttons.find((button) => numberOf(button) === this.#focused) ?? buttons[0]);
  }

  /** Marks what was printed in this step; at the end of the run says how it ended. */
  #showOutput(lesson: Lesson, position: number): void {
    const {trace, rows} = lesson;
    const box = this.root?.querySelector('.output');
    if (!box) return;
    const [old, all] = [trace.output(rows.end(position - 1)), trace.output(rows.end(position))];
    const printed = all.length > old.length;
    const fill = (selector: string, text: string): void => {
      const place = box.querySelector(selector);
      if (place) place.textContent = text;
    };
    fill('.old', old);
    fill('.new', all.slice(old.length));
    fill('.is-new', printed ? this.words.aside(this.words.newOutput) : '');
    const ends = position >= rows.length - 1;
    fill('.ending', (ends && this.#partsFor(lesson)?.endingOf(trace, this.language)) || '');
    const code = box.querySelector('.code');
    if (printed && code) keepInView(code, {inner: box.querySelector('.new')!, upright: true});
  }

  protected override concerns(path: string): boolean {
    return super.concerns(path) || path.startsWith('trace.files');
  }

  // Lines.

  #lines: {readonly of: Lesson; readonly file: number; readonly lines: ReadonlySet<number>} | undefined;

  #linesIn(lesson: Lesson): ReadonlySet<number> {
    const {file} = this;
    if (this.#lines?.of !== lesson || this.#lines.file !== file) {
      this.#lines = {of: lesson, file, lines: lesson.trace.lines(file)};
    }
    return this.#lines.lines;
  }

  #go(line: number): void {
    const {lesson, state} = this.view!;
    const {trace, rows} = lesson;
    let step = trace.nextOfLine(line, rows.end(state.position), this.file);
    if (step < 0) step = trace.nextOfLine(line, -1, this.file);
    if (step >= 0) this.ask({type: 'step', to: rows.at(step)});
  }

  #onClick = (event: MouseEvent): void => {
    const line = (event.target as Element).closest<HTMLElement>('.line.runs');
    if (!line || isSelecting(event)) return;
    this.#focused = Number(line.dataset['line']);
    this.#go(this.#focused);
  };

  /** The arrows go from line to line; Enter, as on any button, goes to its next step. */
  #onKey = (event: KeyboardEvent): void => {
    const buttons = this.#buttons();
    const to = rove(event, buttons);
    if (to >= 0) this.#focused = numberOf(buttons[to]!);
  };

  /** The arrows go from file to file, and show it: the pattern of tabs, https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. */
  #onTabKey = (event: KeyboardEvent): void => {
    const to = rove(event, [...this.root!.querySelectorAll<HTMLElement>('[role=tab]')]);
    if (to >= 0) this.file = to;
  };

  #buttons(): HTMLElement[] {
    return [...this.root!.querySelectorAll<HTMLElement>('button.number')];
  }

  // Colours. Painted over one text node a line: copying the code copies the code.

  /** Asks for colours, where what is to be coloured, or who colours it, is another than before. */
  async #colour(): Promise<void> {
    const {sample} = this.view?.lesson ?? {};
    const file = sample?.files[this.file];
    const language = file?.language ?? sample?.language ?? '';
    const highlighter = this.highlighter ?? (this.constructor as typeof ExecutionSample).highlighter;
    const wanted = [this.plain || highlighter, file?.text, language];
    if (wanted.every((one, i) => one === this.#coloured[i])) return;
    this.#coloured = wanted;
    this.tokens = [];
    if (!file || this.plain) return;
    try {
      const tokens = [...(await highlighter(file.text, language))];
      if (this.#coloured === wanted) this.tokens = tokens;
    } catch (error) {
      // The code is there without them.
      console.info(`Code is shown without colours: ${String(error)}`);
    }
  }

  /** Marks the exact piece of code that is waited for, or called. */
  #showSpot(lesson: Lesson, span: Step['span']): void {
    if (!CUSTOM_HIGHLIGHTS) {
      if (String(span) !== String(this.spot)) this.spot = span;
      return;
    }
    this.#unpaintSpot();
    const parts = this.#partsFor(lesson);
    if (!parts || !span || !this.isConnected) return;
    const codes = this.root!.querySelectorAll('.line code');
    this.#spotRanges = parts.linesOfSpot(span, codes.length).flatMap((number) => {
      const node = codes[number - 1]!.firstChild;
      const [from, to] = (node && parts.spotOn(span, number, node.textContent!.length)) ?? [0, 0];
      return node && from < to ? [['te-spot', rangeIn(node, from, to)] as const] : [];
    });
    paint(this.#spotRanges);
  }

  #unpaintSpot(): void {
    unpaint(this.#spotRanges);
    this.#spotRanges = [];
  }

  #paint(): void {
    this.#unpaint();
    // Colours may come after the element went: nothing would take these away again.
    if (!this.isConnected) return;
    const {lesson} = this.view ?? {};
    const text = lesson?.sample?.files[this.file]?.text;
    if (text === undefined) return;
    const codes = this.root!.querySelectorAll('.line code');
    this.#ranges = tokensByLine(this.tokens, linesOf(text)).flatMap((tokens, i) => {
      const node = codes[i]?.firstChild;
      if (!node) return [];
      return tokens.map(({from, to, kind}) => [`te-${kind}`, rangeIn(node, from, to)] as const);
    });
    paint(this.#ranges);
  }

  #unpaint(): void {
    unpaint(this.#ranges);
    this.#ranges = [];
  }
}

/** Pieces of code by the names of the highlights that they are in. */
type Painted = readonly (readonly [name: string, range: AbstractRange])[];

const rangeIn = (node: Node, from: number, to: number): AbstractRange =>
  new StaticRange({startContainer: node, startOffset: from, endContainer: node, endOffset: to});

const paint = (ranges: Painted): void => {
  for (const [name, range] of ranges) {
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
    CSS.highlights.get(name)!.add(range);
  }
};

const unpaint = (ranges: Painted): void => {
  for (const [name, range] of ranges) CSS.highlights.get(name)?.delete(range);
};

/** With forced colours Chromium paints a background behind each highlight, whatever its style says. */
const CUSTOM_HIGHLIGHTS =
  typeof Highlight === 'function' &&
  typeof CSS === 'object' &&
  'highlights' in CSS &&
  !matchMedia('(forced-colors: active)').matches;

const numberOf = (button: HTMLElement): number => Number(button.textContent);

/** The lines of a file, and where each begins. A newline at the end begins no further line. */
const linesOf = (text: string): Line[] => {
  let from = 0;
  const lines = text.replace(/\r?\n$/, '').split('\n');
  return lines.map((line) => {
    const at = from;
    from += line.length + 1;
    return {text: line, from: at};
  });
};

/** A line as spans, a token in one of its own. */
const spans = (text: string, tokens: readonly Token[]): unknown[] => {
  let at = 0;
  const parts = tokens.flatMap(({from, to, kind}) => {
    const before = text.slice(at, from);
    at = to;
    return [before, html`<span class=${kind === 'number' ? 'number-token' : kind}>${text.slice(from, to)}</span>`];
  });
  return [...parts, text.slice(at) || (text ? '' : '\n')];
};
