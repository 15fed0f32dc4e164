import type { Lesson } from '../lesson/lesson.js';
/** What an element fetches for some lessons; `undefined`: nothing for this one. */
type Fetch = (lesson: Lesson) => Promise<unknown> | undefined;
/** Has something fetched before a lesson is shown that needs it: what came later would move what stands below. */
export declare const fetchBefore: (fetch: Fetch) => void;
/** Resolves when all is there that elements need for a lesson, or could not be had; they say so then. */
export declare const prepare: (lesson: Lesson) => Promise<void>;
export {};
