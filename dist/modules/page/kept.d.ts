import type { ReactiveController } from 'lit';
import type { Lesson } from '../lesson/lesson.js';
import type { LessonElement } from './lesson-element.js';
/** What an element shows of its lesson's memory: it renders again when that changes, whoever changed it. */
export declare class Kept implements ReactiveController {
    #private;
    constructor(host: LessonElement, key: string, changed?: () => void);
    get(lesson: Lesson): unknown;
    set(lesson: Lesson, value: unknown): void;
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
}
