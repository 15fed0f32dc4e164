import type { Lesson } from './lesson.js';
/** Whether more than one function runs. */
export declare const hasCalls: (of: Lesson) => boolean;
/** What can be shown of the idea of a run: what its author drew, its tasks over time, its functions and who calls whom. */
export type FlowView = 'flow' | 'tasks' | 'calls';
/** The first of these that a lesson has. */
export declare const flowViewOf: (lesson: Lesson) => FlowView | undefined;
