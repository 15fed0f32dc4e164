import type { Lesson } from './lesson.js';
/** Something to explain: a key moment, in the author's words, or a row in which something happens. */
export type Prompt = {
    readonly id: string;
    readonly question: string;
    readonly answer: string;
} | {
    readonly id: string;
    readonly row: number;
};
/** What a reader can be asked to explain. */
export declare const explainOf: (of: Lesson) => readonly Prompt[];
