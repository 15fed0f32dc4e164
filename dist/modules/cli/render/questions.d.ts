import { BANKS, type Option, type Question } from '../../lesson/question.js';
import { type Markup } from './markup.js';
import { type Writer } from './writer.js';
type AuthorsBank = (typeof BANKS)[number];
/** A question of the document: its number, and its options in the order in which they stand there. */
export interface Written {
    readonly number: number;
    readonly bank: AuthorsBank;
    readonly question: Question;
    readonly options: readonly Option[];
}
/** The questions that an author wrote, numbered from the first to the last. */
export declare const writtenQuestions: ({ lesson, speech }: Writer) => readonly Written[];
/** A question with its options and hints. `solved`: what is right stands below, and can be gone to. */
export declare const writeQuestion: (writer: Writer, written: Written, solved: boolean) => Markup;
/** What is right, why, what of the rest is wrong and why, and the worked solution. */
export declare const writeSolution: (writer: Writer, written: Written) => Markup;
export {};
