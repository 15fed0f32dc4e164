import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lesson } from '../../lesson/lesson.js';
import { type Progress } from '../../lesson/progress.js';
import { type Bank } from '../../lesson/question.js';
/** How many rows of a lesson its reader has reached, over all visits; the first one is in view from the beginning. */
export declare const seenOf: (lesson: Lesson) => number;
type Host = ReactiveControllerHost & HTMLElement;
/** How far the reader has come in the lesson that an element shows. Tells the page, and the element, when it is further. */
export declare class SoFar implements ReactiveController {
    #private;
    /** @param banks Whose questions count. */
    constructor(host: Host, lesson: () => Lesson | undefined, banks: () => readonly Bank[]);
    of(lesson: Lesson): Progress;
    get complete(): boolean;
    /** The questions that count may be others. */
    recount(): void;
    /** Keeps that a row has been reached. */
    reach(lesson: Lesson, row: number): void;
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
