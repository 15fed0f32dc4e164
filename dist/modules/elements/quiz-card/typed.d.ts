import type { Response } from '../../lesson/grade.js';
import type { Question } from '../../lesson/question.js';
/** Says what a reader has typed: plain text, whatever is in it. */
export declare const sayTyped: ([typed]: Response) => unknown;
/**
 * Says what should have been typed. What the run says is code as it stands; what the author says is inline text, rendered by
 * `inline`.
 */
export declare const sayTypedKey: ({ key: [right], fact }: Question, inline: (text: string) => unknown) => unknown;
/** The same without markup, for what is said as a string. */
export declare const plainTypedKey: ({ key: [right], fact }: Question) => string;
