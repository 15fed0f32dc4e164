import type { LessonSource } from './source.js';
/** The fragment that leads to a step. What else stands in the address's, a route for instance, stays. */
export declare const linkTo: (step: string, key: string) => string;
/** Moves a lesson's cursor to where the page's address says, if it says so for this lesson. */
export declare const followLink: ({ lesson, player }: LessonSource) => void;
/** Decodes what stands in an address; what cannot be decoded stands for itself. */
export declare const decode: (text: string) => string;
