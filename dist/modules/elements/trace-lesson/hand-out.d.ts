import { type TemplateResult } from 'lit';
import type { Question } from '../../lesson/question.js';
import type { LessonPageWords } from '../../page/words/lesson-page.js';
/** A question on paper: what it is called there, and its options as its reader sees them. */
export interface Printed {
    readonly number: number;
    readonly question: Question;
    readonly options: Question['options'];
}
/** What takes part in printing: the words, and inline texts in which options are called by their letters. */
export interface Printer {
    readonly words: () => LessonPageWords;
    readonly say: (text: string, printed: Printed) => unknown;
    readonly see: (printed: Printed) => unknown;
}
/** A question with room to answer it, and without what its reader did on the screen. */
export declare const printQuestion: ({ words: wordsNow, say }: Printer, printed: Printed) => TemplateResult;
/** The key of a question, why it is right, and its worked solution. */
export declare const printSolution: ({ words: wordsNow, say, see }: Printer, printed: Printed) => TemplateResult;
