import { nothing, type TemplateResult } from 'lit';
import { type Reviewed } from '../../lesson/review.js';
import type { Question } from '../../lesson/question.js';
import type { StudyWords } from '../../page/words/study.js';
import type { Lesson } from '../../lesson/lesson.js';
import type { Course } from './course.js';
/** What the sheets of a deck need of it. */
export interface Desk {
    readonly words: StudyWords;
    readonly lesson: Lesson;
    /** An inline text as a template, in the language of the question that it is of; and as plain words. */
    inline(text: string, of?: Question): unknown;
    plain(text: string): string;
    /** The language of the texts of a question, for their `lang`; `nothing`: that of the interface's words. */
    langOf(question: Question): string | typeof nothing;
    /** A row in words: its number and what happens. */
    row(row: number): string;
    /** Goes to a row, or to the card of a question. */
    toRow(row: number): void;
    toQuestion(reviewed: Reviewed): void;
}
/** Points to one decimal: the rest of a partly right answer is no news. */
export declare const points: (amount: number) => number;
/** What was earned, in words. */
export declare const renderPoints: ({ words }: Desk, reviewed: readonly Reviewed[]) => TemplateResult;
/** All questions, what was answered, and what is right; each leads to its card. */
export declare const renderQuestions: (desk: Desk, reviewed: readonly Reviewed[]) => TemplateResult;
/** What to look at again: buttons that lead to the steps. */
export declare const renderRepeats: (desk: Desk, reviewed: readonly Reviewed[]) => TemplateResult | typeof nothing;
/** What a reader made of all questions. */
export declare const renderReview: (desk: Desk, { lesson, deck, reviewed }: Course) => TemplateResult;
