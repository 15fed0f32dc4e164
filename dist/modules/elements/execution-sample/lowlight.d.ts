import type { Token } from './highlight.js';
/** The pieces of code that highlight.js finds; none for a language that it does not know here. */
export declare const highlight: (code: string, language: string) => Promise<Token[]>;
