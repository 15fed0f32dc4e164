import type { Option } from '../question.js';
/** What a question can be answered with. */
export interface Choice {
    /** What it means, the same in every language; empty: it cannot be offered. */
    readonly says: string;
    /** How it is shown, inline text. */
    readonly text: string;
    readonly code?: Option['code'];
    readonly why?: string;
}
/** What is right, and what a reader may take for it, best first. Those that say the same fall out later. */
export interface Choices {
    readonly right: Choice;
    readonly wrong: Iterable<Choice>;
}
/** How many options there are at most, and how many characters one may have. */
export declare const LIMITS: {
    readonly options: 4;
    readonly text: 80;
};
/** Says that there is nothing. */
export declare const NOTHING = "\0";
/** What a text comes to: two options that a reader, or a language, might hold for the same are equal in it. */
export declare const meaning: (text: string) => string;
/** The options for what is right and wrong, and which of them is the key; `undefined`: there are no two honest ones. */
export declare const optionsOf: ({ right, wrong }: Choices, seed: string) => {
    readonly options: readonly Option[];
    readonly key: readonly string[];
} | undefined;
