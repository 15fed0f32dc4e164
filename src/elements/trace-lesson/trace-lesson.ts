import {html, nothing, type CSSResultOrNative, type TemplateResult} from 'lit';
import {parseInline} from '../../lesson/inline.js';
import {flowOf} from '../../lesson/flow.js';
import type {Lesson} from '../../lesson/lesson.js';
import {questionsOf} from '../../lesson/question.js';
import {trackerOf} from '../../lesson/tracker.js';
import {provideLesson} from '../../page/context.js';
import {nameOf} from '../../page/define.js';
import {LessonElement, type Part, type View} from '../../page/lesson-element.js';
import {sourceOfTable} from '../../page/light-dom.js';
import type {LessonSource} from '../../page/source.js';
import {styles} from './trace-lesson.styles.js';

/** An element that is laid out: its tag, what of a lesson it shows, and how many of it a lesson has. */
type Laid = readonly [tag: string, part: Part | undefined, count: (lesson: Lesson) => number];

/** In the order in which they are laid out. */
const PARTS: readonly Laid[] = [
  ['concept-flow', 'flow', (lesson) => (flowOf(lesson) ? 1 : 0)],
  ['execution-sample', 'sample', ({sample}) => (sample ? 1 : 0)],
  ['trace-controls', undefined, ({rows}) => (rows.length > 1 ? 1 : 0)],
  ['execution-table', 'table', ({rows}) => (rows.length > 0 ? 1 : 0)],
  ['variable-tracker', 'tracker', (lesson) => (trackerOf(lesson).variables.length > 0 ? 1 : 0)],
  ['quiz-card', 'quiz', (lesson) => questionsOf(lesson, 'quiz').length],
];

/** What selects an element of ours; asked for each time, as a stranger may have taken a name. */
const ours = (): string => PARTS.map(([tag]) => nameOf(tag)).join();

/**
 * A whole lesson: all parts that it has, one below the other, on one cursor. With elements of ours inside it lays out nothing,
 * and is the place where they find their lesson.
 *
 * @slot - Elements of the lesson, in the author's own order; or what to show while it loads, if it cannot be loaded, and
 *   without JavaScript. A table among it is the lesson where there is none from elsewhere.
 * @csspart title - The title.
 */
export class TraceLesson extends LessonElement {
  static override readonly styles: CSSResultOrNative[] = [...LessonElement.styles, styles];

  protected override readonly ownContent = 'orTable';
  #parts: {readonly of: Lesson; readonly elements: readonly HTMLElement[]} | undefined;

  constructor() {
    super();
    provideLesson(this, () => this.source);
  }

  protected override readLight(): LessonSource | undefined {
    const table = this.querySelector<HTMLTableElement>(`:scope > table, ${nameOf('execution-table')} table`);
    return table ? sourceOfTable(table) : undefined;
  }

  protected override renderLesson({lesson}: View): TemplateResult | undefined {
    if (this.querySelector(ours())) return html`<slot></slot>`;
    const elements = this.#elementsOf(lesson);
    if (elements.length === 0) return undefined;
    const {title, subject, minutes, difficulty, summary} = lesson.json;
    const about = [
      subject,
      minutes === undefined ? undefined : this.words.minutes(minutes),
      difficulty && this.words.difficulty[difficulty],
    ].filter(Boolean);
    return html`${
        title || about.length > 0
          ? html`<header>
              ${about.length > 0 ? html`<p class="about" dir="auto">${about.join(' · ')}</p>` : nothing}
              <p class="title" part="title" role="heading" aria-level="2" dir="auto"
                >${this.inline(parseInline(title ?? ''))}</p
              >
              ${summary ? html`<p class="summary" dir="auto">${this.inline(parseInline(summary))}</p>` : nothing}
            </header>`
          : nothing
      } <div class="parts">${elements}</div>`;
  }

  protected override concerns(path: string): boolean {
    // The parts tell their own; what belongs to none that is there is told here.
    const laid = PARTS.find(([, part]) => part && path.startsWith(part));
    if (!laid) return true;
    const name = nameOf(laid[0]);
    return this.querySelector(ours())
      ? this.querySelector(name) === null
      : !this.#parts?.elements.some(({localName}) => localName === name);
  }

  /** The elements that show a lesson. Made once, so that they keep what their reader did. */
  #elementsOf(lesson: Lesson): readonly HTMLElement[] {
    if (this.#parts?.of !== lesson) {
      const elements = PARTS.flatMap(([tag, part, count]) =>
        Array.from({length: count(lesson)}, (_, i) => {
          const one = document.createElement(nameOf(tag));
          if (part === 'quiz') one.setAttribute('question', String(i + 1));
          return one;
        }),
      );
      this.#parts = {of: lesson, elements};
    }
    return this.#parts.elements;
  }
}
