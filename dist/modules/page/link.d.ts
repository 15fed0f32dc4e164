import type { LessonSource } from './source.js';
/**
 * Links lead to a step and a learning mode: `#step=3&mode=predict`; on a page with several lessons each says whose it is:
 * `#step=3@key`. Steps are counted from 1, or named. What a reader answered is in no link: links are for others, too.
 */
type Name = 'step' | 'mode';
/** What the page's address says for a lesson. */
export declare const inAddress: (name: Name, key: string) => string | undefined;
/** The fragment that leads to a step, and to a learning mode if one is given. What else stands in the address's stays. */
export declare const linkTo: (step: string, key: string, mode?: string) => string;
/** Moves a lesson's cursor to where the page's address says, if it says so for this lesson. */
export declare const followLink: ({ lesson, player }: LessonSource) => void;
/**
 * From now on the page's address says in which mode and at which step a reader is. To be called once the reader chose a
 * mode: an address must not change by being read.
 */
export declare const keepAddress: (source: LessonSource, mode: string) => void;
/** Decodes what stands in an address; what cannot be decoded stands for itself. */
export declare const decode: (text: string) => string;
export {};
