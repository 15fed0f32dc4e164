import {noChange, nothing, type ElementPart, type TemplateResult} from 'lit';
import {AsyncDirective, directive, type DirectiveResult} from 'lit/async-directive.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import type {StoryObj} from '@storybook/web-components-vite';
import type {LessonElement} from '../src/page/lesson-element.js';

/** What every story can be given. */
export interface LessonArgs {
  /** The lesson, as its JSON. Elements of one story that are given the same object share one cursor. */
  lesson?: object;
  /** The step to begin at, from 1. */
  step?: number;
}

/**
 * A lesson of a story's own: what its reader does in one story is not seen in another.
 *
 * @param changes What of the lesson is different in this story.
 */
export const copy = (lesson: object, changes: object = {}): object => structuredClone({...lesson, ...changes});

/** The address of a lesson, as of a file. */
export const addressOf = (lesson: object): string =>
  URL.createObjectURL(new Blob([JSON.stringify(lesson)], {type: 'application/json'}));

/** An address that no server is asked for: its request stays open. */
const ON_ITS_WAY = 'lesson-on-its-way.json';

const {fetch} = globalThis;
let open = 0;
const fetchOrWait: typeof fetch = (input, init) => {
  if (!new Request(input).url.endsWith(ON_ITS_WAY)) return fetch(input, init);
  return new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('Not wanted any more', 'AbortError')));
  });
};

/** Lets requests for {@link ON_ITS_WAY} wait while a story is shown: a server that is slow each time is hard to find. */
const wait = (): (() => void) => {
  open++;
  globalThis.fetch = fetchOrWait;
  return () => {
    if (--open === 0) globalThis.fetch = fetch;
  };
};

/** Something that happens to an element which shows its lesson. */
type Deed = (element: LessonElement) => void;

class WhenShown extends AsyncDirective {
  #element: LessonElement | undefined;
  #deed: Deed | undefined;
  #key: unknown;

  render(_deed: Deed, _key?: unknown): unknown {
    return noChange;
  }

  override update(part: ElementPart, [deed, key]: [Deed, unknown?]): unknown {
    this.#deed = deed;
    if (!this.#element) {
      this.#element = part.element as LessonElement;
      this.reconnected();
    } else if (key !== this.#key) deed(this.#element);
    this.#key = key;
    return noChange;
  }

  override reconnected(): void {
    this.#element?.addEventListener('lesson-ready', this.#onReady);
  }
  override disconnected(): void {
    this.#element?.removeEventListener('lesson-ready', this.#onReady);
  }

  /** A whole lesson hears this of its parts, too. */
  readonly #onReady = (event: Event): void => {
    const element = this.#element;
    if (element && event.composedPath()[0] === element) this.#deed?.(element);
  };
}

const whenShown = directive(WhenShown);

/** Does something once an element shows its lesson, as a reader might. */
export const reader = (deed: Deed): DirectiveResult => whenShown(deed);

/** Brings the reader to a step, from 1. */
export const at = (step: number | undefined): DirectiveResult =>
  whenShown(({source}) => {
    if (step !== undefined) source?.player?.dispatch({type: 'step', to: step - 1});
  }, step);

/** Presses what a selector finds in an element. */
export const press = (element: LessonElement, selector: string): void =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();

/** Every public colour and measure, set as a host page would. For a light page. */
export const theme = [
  '--te-paper: #fffdf5',
  '--te-sunk: #f6f0dd',
  '--te-line: #e3d9bb',
  '--te-line-strong: #8a7c50',
  '--te-mute: #5d5333',
  '--te-accent: #7b1fa2',
  '--te-wait: #8c4a00',
  '--te-good: #1b5e20',
  '--te-bad: #a61b1b',
  '--te-radius: 0',
  "--te-code-font: 'DejaVu Sans Mono', monospace",
].join('; ');

/** The states before there is a lesson, and without one. They are the same for each element. */
export const withoutLesson = <Args extends LessonArgs>(tag: string, fallback: TemplateResult) => {
  const name = unsafeStatic(tag);
  const story = (about: string, render: () => TemplateResult): StoryObj<Args> => ({
    render,
    parameters: {controls: {disable: true}, docs: {description: {story: about}}},
  });
  const bare = (content: unknown = nothing): TemplateResult => html`<${name}>${content}</${name}>`;
  const load = (src: string, content: unknown = nothing): TemplateResult =>
    html`<${name} src=${src}>${content}</${name}>`;
  const script = (text: string): TemplateResult => html`<script type="application/json" .textContent=${text}></script>`;
  return {
    empty: story('Nobody said which lesson to show.', () => bare()),
    loading: {
      ...story('The lesson is on its way. After half a minute without an answer the element says so.', () =>
        load(ON_ITS_WAY),
      ),
      beforeEach: wait,
    },
    loadingWithFallback: {
      ...story('What an author puts inside is there until the lesson is, and where there is no JavaScript.', () =>
        load(ON_ITS_WAY, fallback),
      ),
      beforeEach: wait,
    },
    missing: story('There is nothing at the address in `src`.', () => load('no-such-lesson.json')),
    missingWithFallback: story('What an author puts inside stays where the lesson cannot be loaded.', () =>
      load('no-such-lesson.json', fallback),
    ),
    notJson: story('A bracket is wrong.', () =>
      bare(script('{"title": "Two names", "table": {"columns": ["Action"], "rows": []]}')),
    ),
    wrongShape: story('It is JSON, but no lesson.', () => bare(script('["Two names, one list"]'))),
    withoutPart: story('A lesson that has nothing for this element.', () =>
      bare(script('{"title": "A title, and nothing else", "table": {"columns": [], "rows": []}}')),
    ),
  };
};
