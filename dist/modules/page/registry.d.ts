import type { LessonSource } from './source.js';
/** What all copies of this library on a page share. Its shape is fixed by the `@1` of its symbol. */
interface Registry {
    /** Lessons by address. */
    readonly byAddress: Map<string, LessonSource>;
    /** Lessons by the object, script element or table that they were read from. */
    readonly byOrigin: WeakMap<object, LessonSource>;
    /** Lessons that an element of the page brought itself, and how many elements did. */
    readonly owned: Map<LessonSource, number>;
    /** Told when a lesson, a provider or an id comes or goes. */
    readonly watchers: Set<() => void>;
    /** The page's one live region. */
    region: HTMLElement | undefined;
}
/** The page's registry, made by whichever copy comes first. */
export declare const registry: Registry;
/** Tells the watchers, once for all that happens in this turn, that they may find another lesson now. */
export declare const tellWatchers: () => void;
/** Counts an element that brought a lesson itself: the page's only lesson is there for elements that bring none. */
export declare const own: (source: LessonSource, change: 1 | -1) => void;
/** The page's lesson, if it has just one. */
export declare const onlyLesson: () => LessonSource | undefined;
export {};
