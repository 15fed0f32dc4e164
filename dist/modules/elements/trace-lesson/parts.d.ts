import type { Lesson } from '../../lesson/lesson.js';
import type { LessonPageWords } from '../../page/words/lesson-page.js';
/** A section of the page, by what it is called in the words. */
type SectionName = Exclude<keyof LessonPageWords['sections'], 'modes' | 'solutions'>;
/** An element that a page can have. */
export interface PartOfPage {
    /** What the author calls it, and what of a lesson it shows. */
    readonly name: string;
    readonly tag: string;
    readonly section: SectionName;
    /** How many of it a lesson has. */
    readonly count: (lesson: Lesson) => number;
    /** Attributes of the one at a place. */
    readonly attributes?: (index: number, lesson: Lesson) => Readonly<Record<string, string>>;
}
/** In the order in which they are laid out. */
export declare const PARTS: readonly PartOfPage[];
/** What selects an element of ours; asked for each time, as a stranger may have taken a name. */
export declare const ours: () => string;
/** What an author wants of the page: parts in order, and what of its frame is left out. */
export interface Wanted {
    readonly parts: readonly PartOfPage[];
    readonly without: ReadonlySet<string>;
}
/** @param parts Names of parts, in order; `null`: all. @param without Names of what is left out. */
export declare const wanted: (parts: string | null, without: string | null) => Wanted;
/** A section as it is laid out. */
export interface Section {
    readonly name: SectionName;
    readonly parts: readonly PartOfPage[];
    /** What it shows is what the reader's learning mode lays out. */
    readonly changes: boolean;
    /** What stands in it: made when it is first shown, and kept. */
    readonly content: () => readonly HTMLElement[];
}
/** An element that is there already, by its tag; each only once. */
type Written = (tag: string) => HTMLElement | undefined;
/** The sections of a lesson, in the author's order; of elements that are there already, and of new ones. */
export declare const sectionsOf: (lesson: Lesson, { parts, without }: Wanted, written: Written) => readonly Section[];
/** Whether all elements of a section are defined. */
export declare const isReady: ({ parts }: Section) => boolean;
export {};
