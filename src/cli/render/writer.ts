import {parseInline, plainText, type Inline, type Reference} from '../../lesson/inline.js';
import type {Lesson} from '../../lesson/lesson.js';
import {around} from '../../lesson/message.js';
import type {Words} from '../../page/words.js';
import {h, type Markup, type Part} from './markup.js';
import type {Speech} from './speech.js';

/** Rows, or entries of a transcript, that one document has; a run can have millions. */
export const MOST = 10_000;

/** What an option is called, by its id. */
export type NameOption = (id: string) => string | undefined;

/** A piece of code, or a value. */
export const code = (text: string): Markup => h('code', {dir: 'ltr'}, text);

/** Text of one paragraph. */
export const paragraph = (...content: readonly Part[]): Markup => h('p', {dir: 'auto'}, content);

/** What the element will call the lesson in its links; a title may be long, and stands in each of them. */
const keyOf = ({key, json: {id, title}}: Lesson): string => id ?? (title && title.length <= 80 ? title : key);

/** A text that can stand in an id and in an address; half a character becomes Unicode's sign for it. */
const encode = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** Writes the texts of one lesson. */
export class Writer {
  readonly lesson: Lesson;
  readonly speech: Speech;
  /** Level of the lesson's title. */
  readonly level: number;
  /** What makes an id its own where the page may have several lessons. */
  readonly #whose: string;

  /** `alone`: the page has no other lesson. */
  constructor(lesson: Lesson, speech: Speech, level: number, alone = true) {
    [this.lesson, this.speech, this.level] = [lesson, speech, level];
    this.#whose = alone ? '' : `@${encode(keyOf(lesson))}`;
  }

  /** An id in the page. */
  id(name: string): string {
    return name + this.#whose;
  }

  /** The id of the row of a step, counted from 0: the elements' links to it read the same, so that they stay good. */
  rowId(row: number): string {
    return this.id(`step=${row + 1}`);
  }

  /** A link within the document. */
  linkTo(id: string, content: Part): Markup {
    return h('a', {href: `#${id}`}, content);
  }

  get words(): Words {
    return this.speech.words;
  }

  /** An inline text. `nameOption`: what options are called where it stands. */
  text(text: string, nameOption?: NameOption): Part {
    return this.inline(parseInline(text), nameOption);
  }

  inline(nodes: readonly Inline[], nameOption?: NameOption): Part {
    return nodes.map((node): Part => {
      if (typeof node === 'string') return node;
      switch (node.type) {
        case 'code':
          return code(node.text);
        case 'emphasis':
          return h('em', {}, this.inline(node.children, nameOption));
        case 'strong':
          return h('strong', {}, this.inline(node.children, nameOption));
        case 'link': {
          const content = this.inline(node.children, nameOption);
          return node.href ? h('a', {href: node.href, rel: 'noopener noreferrer'}, content) : content;
        }
        case 'reference':
          return this.#reference(node, nameOption);
      }
    });
  }

  /** An inline text without marks, for where no markup can stand. */
  plain(text: string): string {
    return plainText(parseInline(text), (reference) => this.#nameOf(reference));
  }

  /** A link to the row of a step; `to`: its number or its id. Where there is no such row, what it would be called. */
  step(to: number | string, column = ''): Part {
    return this.#reference({type: 'reference', to: column ? 'cell' : 'step', target: String(to), column});
  }

  /** Links to the rows of steps, after a word: "See step 3, step 5". */
  steps(to: readonly (readonly [step: number | string, column?: string | undefined])[]): Part {
    return to.map(([step, column], i) => [i > 0 && ', ', this.step(step, column)]);
  }

  /** A heading so many levels below the title. */
  heading(below: number, content: Part, id?: string): Markup {
    return h(`h${Math.min(this.level + below, 6)}`, {id, dir: 'auto'}, content);
  }

  /** A text of ours, in its language where that is not the lesson's. */
  say(text: string): Part {
    const {lang} = this.lesson.json;
    const own = this.speech.lang;
    return lang === undefined || lang === own ? text : h('span', {lang: own}, text);
  }

  /** A sentence of ours around something that is more than text. */
  around(say: (mark: string) => string, content: Part): Part {
    return around(say, content) as readonly Part[];
  }

  #reference(reference: Reference, nameOption?: NameOption): Part {
    const {to, target} = reference;
    if (to === 'variable') return code(target);
    const name = this.#nameOf(reference, nameOption);
    const row = to === 'step' || to === 'cell' ? this.lesson.table.find(target) : -1;
    return row < 0 || row >= MOST ? name : this.linkTo(this.rowId(row), name);
  }

  #nameOf({to, target, column}: Reference, nameOption?: NameOption): string {
    const {references} = this.words;
    if (to === 'option') return references.option(nameOption?.(target) ?? target);
    if (to === 'column') return references.column(target);
    if (to === 'variable') return target;
    const row = this.lesson.table.find(target);
    const number = row < 0 ? target : String(row + 1);
    return to === 'cell' ? references.cell(number, column) : references.step(number);
  }
}
