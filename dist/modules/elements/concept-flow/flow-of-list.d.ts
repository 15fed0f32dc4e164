import type { LessonJson } from '../../lesson/schema.js';
/**
 * The flow that a list inside `<concept-flow>` is: an item a node, in order. A list inside an item is where it goes instead
 * of to the next one: links to the ids of other items, each with its label. `data-step`, `data-kind`, `data-lane` say more.
 */
export declare const flowOfList: (list: Element) => NonNullable<LessonJson['flow']>;
