import type { LessonJson } from '../lesson/schema.js';
import { type LessonSource } from './source.js';
/** The lesson that a table is; one for all who name the same table. */
export declare const sourceOfTable: (table: HTMLTableElement) => LessonSource;
/**
 * The lesson that a table inside `<variable-tracker>` is: a row a variable, a column a moment (`Start`, `After 3`, `Final`).
 * `length` is how many steps the run has that it belongs to; without it, the latest step named is the last.
 */
export declare const lessonOfTracker: (table: HTMLTableElement, length?: number) => LessonJson;
/**
 * The flow that a list inside `<concept-flow>` is: an item a node, in order. A list inside an item is where it goes instead
 * of to the next one: links to the ids of other items, each with its label. `data-step`, `data-kind`, `data-lane` say more.
 */
export declare const flowOfList: (list: Element) => NonNullable<LessonJson['flow']>;
