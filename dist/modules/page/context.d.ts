import type { LessonSource } from './source.js';
/** The key under which `<trace-lesson>` provides its lesson (W3C Web Components Community Group, Context Protocol). */
export declare const lessonContext: unique symbol;
/** Asks the ancestors of an element for their lesson. */
export declare class ContextRequestEvent extends Event {
    readonly context: symbol;
    readonly callback: (source: LessonSource) => void;
    readonly subscribe = false;
    constructor(callback: (source: LessonSource) => void);
}
/** The lesson of the nearest `<trace-lesson>`. */
export declare const providedLesson: (element: Element) => LessonSource | undefined;
