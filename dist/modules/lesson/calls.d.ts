import type { Flow } from './flow.js';
import type { Lesson } from './lesson.js';
/**
 * The functions of a run as a flow. A node is a function, in a run of tasks a function in a task, and lights while it runs. An
 * arrow is a call, with how many there were; a broken one is where a function waits and another goes on. Rows light the
 * function that they begin in.
 */
export declare const callsOf: (of: Lesson) => Flow;
