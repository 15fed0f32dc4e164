import { type Inline } from '../../lesson/inline.js';
import type { Lesson } from '../../lesson/lesson.js';
import type { Words } from '../../page/words.js';
import { type Markup, type Part } from './markup.js';
import type { Speech } from './speech.js';
/** Rows, or entries of a transcript, that one document has; a run can have millions. */
export declare const MOST = 10000;
/** What an option is called, by its id. */
export type NameOption = (id: string) => string | undefined;
/** A piece of code, or a value. */
export declare const code: (text: string) => Markup;
/** Text of one paragraph. */
export declare const paragraph: (...content: readonly Part[]) => Markup;
/** Writes the texts of one lesson. */
export declare class Writer {
    #private;
    readonly lesson: Lesson;
    readonly speech: Speech;
    /** Level of the lesson's title. */
    readonly level: number;
    /** `alone`: the page has no other lesson. */
    constructor(lesson: Lesson, speech: Speech, level: number, alone?: boolean);
    /** An id in the page. */
    id(name: string): string;
    /** The id of the row of a step, counted from 0: the elements' links to it read the same, so that they stay good. */
    rowId(row: number): string;
    /** A link within the document. */
    linkTo(id: string, content: Part): Markup;
    get words(): Words;
    /** An inline text. `nameOption`: what options are called where it stands. */
    text(text: string, nameOption?: NameOption): Part;
    inline(nodes: readonly Inline[], nameOption?: NameOption): Part;
    /** An inline text without marks, for where no markup can stand. */
    plain(text: string): string;
    /** A link to the row of a step; `to`: its number or its id. Where there is no such row, what it would be called. */
    step(to: number | string, column?: string): Part;
    /** Links to the rows of steps, after a word: "See step 3, step 5". */
    steps(to: readonly (readonly [step: number | string, column?: string | undefined])[]): Part;
    /** A heading so many levels below the title. */
    heading(below: number, content: Part, id?: string): Markup;
    /** A text of ours, in its language where that is not the lesson's. */
    say(text: string): Part;
    /** A sentence of ours around something that is more than text. */
    around(say: (mark: string) => string, content: Part): Part;
}
