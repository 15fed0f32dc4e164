import { type TemplateResult } from 'lit';
import type { Inline } from '../../lesson/inline.js';
import type { Lesson } from '../../lesson/lesson.js';
import { hasLines } from '../../lesson/lines.js';
import type { Language } from '../../page/language.js';
export { hasLines };
/** What a table renders itself, and in which language. */
export interface Renderer {
    readonly language: Language;
    readonly row: (row: number, depth: number) => TemplateResult;
    readonly cells: (cells: readonly (readonly Inline[])[]) => readonly TemplateResult[];
}
export declare const renderSwitch: ({ say }: Language, on: boolean, onSwitch: (event: Event) => void) => TemplateResult;
/** The rows of a table; `lines`: and those that ran after the first of each. */
export declare const renderRows: (lesson: Lesson, lines: boolean, renderer: Renderer) => readonly TemplateResult[];
