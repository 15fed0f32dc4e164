import type { Lesson } from '../lesson.js';
import type { Phrases } from '../phrases.js';
/** A function that tells a row of a run in sentences of inline text. */
export declare const teller: (lesson: Lesson, phrases: Phrases) => ((row: number) => string);
