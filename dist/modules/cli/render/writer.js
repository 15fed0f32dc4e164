import { parseInline, plainText } from '../../lesson/inline.js';
import { around } from '../../lesson/message.js';
import { h } from './markup.js';
/** Rows, or entries of a transcript, that one document has; a run can have millions. */
export const MOST = 10_000;
/** A piece of code, or a value. */
export const code = (text) => h('code', { dir: 'ltr' }, text);
/** Text of one paragraph. */
export const paragraph = (...content) => h('p', { dir: 'auto' }, content);
/** What the element will call the lesson in its links; a title may be long, and stands in each of them. */
const keyOf = ({ key, json: { id, title } }) => id ?? (title && title.length <= 80 ? title : key);
/** A text that can stand in an id and in an address; half a character becomes Unicode's sign for it. */
const encode = (text) => encodeURIComponent(Buffer.from(text).toString());
/** Writes the texts of one lesson. */
export class Writer {
    lesson;
    speech;
    /** Level of the lesson's title. */
    level;
    /** What makes an id its own where the page may have several lessons. */
    #whose;
    /** `alone`: the page has no other lesson. */
    constructor(lesson, speech, level, alone = true) {
        [this.lesson, this.speech, this.level] = [lesson, speech, level];
        this.#whose = alone ? '' : `@${encode(keyOf(lesson))}`;
    }
    /** An id in the page. */
    id(name) {
        return name + this.#whose;
    }
    /** The id of the row of a step, counted from 0: the elements' links to it read the same, so that they stay good. */
    rowId(row) {
        return this.id(`step=${row + 1}`);
    }
    /** A link within the document. */
    linkTo(id, content) {
        return h('a', { href: `#${id}` }, content);
    }
    get words() {
        return this.speech.words;
    }
    /** An inline text. `nameOption`: what options are called where it stands. */
    text(text, nameOption) {
        return this.inline(parseInline(text), nameOption);
    }
    inline(nodes, nameOption) {
        return nodes.map((node) => {
            if (typeof node === 'string')
                return node;
            switch (node.type) {
                case 'code':
                    return code(node.text);
                case 'emphasis':
                    return h('em', {}, this.inline(node.children, nameOption));
                case 'strong':
                    return h('strong', {}, this.inline(node.children, nameOption));
                case 'link': {
                    const content = this.inline(node.children, nameOption);
                    return node.href ? h('a', { href: node.href, rel: 'noopener noreferrer' }, content) : content;
                }
                case 'reference':
                    return this.#reference(node, nameOption);
            }
        });
    }
    /** An inline text without marks, for where no markup can stand. */
    plain(text) {
        return plainText(parseInline(text), (reference) => this.#nameOf(reference));
    }
    /** A link to the row of a step; `to`: its number or its id. Where there is no such row, what it would be called. */
    step(to, column = '') {
        return this.#reference({ type: 'reference', to: column ? 'cell' : 'step', target: String(to), column });
    }
    /** Links to the rows of steps, after a word: "See step 3, step 5". */
    steps(to) {
        return to.map(([step, column], i) => [i > 0 && ', ', this.step(step, column)]);
    }
    /** A heading so many levels below the title. */
    heading(below, content, id) {
        return h(`h${Math.min(this.level + below, 6)}`, { id, dir: 'auto' }, content);
    }
    /** A text of ours, in its language where that is not the lesson's. */
    say(text) {
        const { lang } = this.lesson.json;
        const own = this.speech.lang;
        return lang === undefined || lang === own ? text : h('span', { lang: own }, text);
    }
    /** A sentence of ours around something that is more than text. */
    around(say, content) {
        return around(say, content);
    }
    #reference(reference, nameOption) {
        const { to, target } = reference;
        if (to === 'variable')
            return code(target);
        const name = this.#nameOf(reference, nameOption);
        const row = to === 'step' || to === 'cell' ? this.lesson.table.find(target) : -1;
        return row < 0 || row >= MOST ? name : this.linkTo(this.rowId(row), name);
    }
    #nameOf({ to, target, column }, nameOption) {
        const { references } = this.words;
        if (to === 'option')
            return references.option(nameOption?.(target) ?? target);
        if (to === 'column')
            return references.column(target);
        if (to === 'variable')
            return target;
        const row = this.lesson.table.find(target);
        const number = row < 0 ? target : String(row + 1);
        return to === 'cell' ? references.cell(number, column) : references.step(number);
    }
}
