import type { LessonJson } from '../lesson/schema.js';
import { type LessonSource } from './source.js';
/** The lesson that a table is; one for all who name the same table. */
export declare const sourceOfTable: (table: HTMLTableElement) => LessonSource;
/**
 * The lesson that a table inside `<variable-tracker>` is: a row a variable, a column a moment (`Start`, `After 3`, `Final`).
 * `length` is how many steps the run has that it belongs to; without it, the latest step named is the last.
 */
export declare const lessonOfTracker: (table: HTMLTableElement, length?: number) => LessonJson;
