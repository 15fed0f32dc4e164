import type { Lesson } from './lesson.js';
/** Whether a run is one of tasks: several of them, or one that suspends. */
export declare const hasTasks: (of: Lesson) => boolean;
