import { type TemplateResult } from 'lit';
import type { Lesson } from '../../lesson/lesson.js';
import type { Progress } from '../../lesson/progress.js';
import type { LessonPageWords } from '../../page/words/lesson-page.js';
/** What the header of a lesson is made of. */
export interface Header {
    readonly words: LessonPageWords;
    readonly lesson: Lesson;
    /** An inline text. */
    readonly say: (text: string) => unknown;
    /** Level of the title. */
    readonly level: number;
    /** Row that the way in leads to; `undefined`: from the beginning once more. */
    readonly start: number | undefined;
    readonly onStart: () => void;
    /** `undefined`: there is no test. */
    readonly onTest: (() => void) | undefined;
    readonly progress: Progress;
}
/** What the lesson is about, the ways in, and how far its reader has come. */
export declare const renderHeader: ({ words, lesson, say, level, ...ways }: Header) => TemplateResult;
