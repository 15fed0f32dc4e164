import type { Lesson } from './lesson.js';
import type { Fact } from './schema.js';
/** The step that a fact is about, as its author names it. */
export declare const stepOf: (fact: Fact) => number | string;
/** What a fact asks for, in words for messages. */
export declare const askedOf: (fact: Fact) => string;
/**
 * What the run says, as text: a value as the language of the run writes it, a line by its number, a task by its name.
 * `undefined`: the run does not know. `row`: 0-based.
 */
export declare const sayFact: (fact: Fact, row: number, { trace, rows, table }: Lesson) => string | undefined;
/** An inline text without its marks, its references as they are written. */
export declare const wordsOfText: (text: string) => string;
/** Text whose spaces do not count. */
export declare const normal: (text: string) => string;
