import { type TemplateResult } from 'lit';
import type { Lesson, Sample } from '../../lesson/lesson.js';
import type { Language } from '../../page/language.js';
import type { Step, Trace } from '../../trace/trace.js';
import { type Token } from './highlight.js';
type Span = NonNullable<Step['span']>;
/** The files as tabs. */
export declare const renderFiles: (files: Sample['files'], shown: number, { say }: Language, choose: (file: number) => void, onKey: (event: KeyboardEvent) => void) => TemplateResult;
/** How a run ended that did not come to its end. */
export declare const endingOf: ({ facts }: Trace, { say }: Language) => string;
/** What of a piece of code is on a line, from and to. */
export declare const spotOn: (span: Span | undefined, line: number, length: number) => readonly [number, number] | undefined;
/** The lines that a piece of code is on, of so many. */
export declare const linesOfSpot: ([first, , last]: Span, count: number) => readonly number[];
/** A line as spans, with the piece of code in one of its own: for engines without custom highlights. */
export declare const spotted: (text: string, tokens: readonly Token[], [from, to]: readonly [number, number], spans: (text: string, tokens: readonly Token[]) => unknown[]) => unknown[];
/** What is to be said at lines of a file at which frames are suspended while another one runs. */
export declare const waitingLines: ({ trace, rows }: Lesson, position: number, file: number, { say }: Language) => ReadonlyMap<number, string>;
export {};
