import type { Lesson } from '../lesson/lesson.js';
/** What an element fetches for some lessons; `undefined`: nothing for this one. */
type Fetch = (lesson: Lesson) => Promise<unknown> | undefined;
/** Has something fetched before a lesson is shown that needs it: what came later would move what stands below. */
export declare const fetchBefore: (fetch: Fetch) => void;
/**
 * A module that an element shows some lessons with, fetched before those are shown. Gives it, or `undefined`: the lesson needs
 * nothing of it, it cannot be had, or the element was defined after the lesson came; then `came` is called when it is there.
 */
export declare const neededFor: <Module>(needs: (lesson: Lesson) => boolean, load: () => Promise<Module>) => ((lesson: Lesson, came: () => void) => Module | undefined);
/** Whether a lesson has a run that was recorded, not one in rows. */
export declare const isRecorded: ({ json }: Lesson) => boolean;
/** Resolves when all is there that elements need for a lesson, or could not be had, or takes too long; they say so then. */
export declare const prepare: (lesson: Lesson) => Promise<void>;
export {};
