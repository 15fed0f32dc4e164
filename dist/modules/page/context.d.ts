import type { LessonSource } from './source.js';
/** The key under which `<trace-lesson>` provides its lesson (W3C Web Components Community Group, Context Protocol). */
export declare const lessonContext: unique symbol;
/** Gives the elements inside an element, in its shadow tree too, the lesson that it shows. */
export declare const provideLesson: (host: Element, source: () => LessonSource | undefined) => void;
/** The lesson of the nearest `<trace-lesson>`. */
export declare const providedLesson: (element: Element) => LessonSource | undefined;
