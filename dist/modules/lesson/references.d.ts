import type { Lesson } from './lesson.js';
import { type Path, type Problem } from './problem.js';
/** Every text of a lesson that has inline syntax, and where it stands. */
export declare function texts({ json }: Lesson): Generator<readonly [Path, string | undefined]>;
/** What is wrong with the links and references in a lesson's texts, and with the steps that its transcript tells. */
export declare const textProblems: (lesson: Lesson) => Problem[];
