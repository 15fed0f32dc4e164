import type { Flow } from '../../lesson/flow.js';
import type { Language } from '../../page/language.js';
import { type DerivedWords } from '../../page/words/derived-rows.js';
export { callsOf } from '../../lesson/calls.js';
/** What is said of functions that call each other. */
export declare const wordsOfCalls: ({ say }: Language) => DerivedWords;
/** What a flow says of itself that was made from the run. */
export declare const captionOf: ({ edges, made }: Flow, language: Language) => string;
