import { type Inline } from './inline.js';
import type { Lesson } from './lesson.js';
import type { Phrases } from './phrases.js';
/** What is said of a row while the run is watched. */
export interface Caption {
    readonly text: readonly Inline[];
    /** It was made from the run, and so is in the language of the phrases, not in the lesson's. */
    readonly generated: boolean;
}
/** The author's sentences, else one made from the run, else the table's words. */
export declare const captionOf: (lesson: Lesson, row: number, phrases: Phrases) => Caption;
/** Milliseconds that it takes to read a caption. Of Chinese, Japanese and Korean each character takes as long as two and a half. */
export declare const readingTime: (text: string) => number;
