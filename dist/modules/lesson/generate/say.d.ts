import type { Frame, State, Trace } from '../../trace/trace.js';
import { type Value } from '../../trace/values.js';
import type { Lesson } from '../lesson.js';
import type { Phrases } from '../phrases.js';
/** Data as a code span that says just this, on one line of at most `limit` characters. */
export declare const code: (data: string, limit?: number) => string;
/** What names the parts of a run inside sentences, see {@link Phrases}. */
export interface Speaker {
    /** A value, as code and without its marks. */
    readonly value: (value: Value | undefined, state: State) => string;
    readonly shown: (value: Value | undefined, state: State) => string;
    /** A function; empty: the top level. */
    readonly fn: (frame: Frame | undefined) => string;
    /** A variable, and its function where that is not the one that is spoken of. */
    readonly variable: (name: string, frame: Frame, spoken?: Frame) => string;
    readonly task: (index: number) => string;
    /** A reference to a row. */
    readonly step: (row: number) => string;
    /** A line of the code of a frame, as it stands there; empty: not known. */
    readonly source: (frame: Frame, line: number) => string;
}
/** What names the parts of a run: all but its rows. */
export type Namer = Omit<Speaker, 'step'>;
export declare const speakerOf: ({ trace, table }: Lesson, phrases: Phrases) => Speaker;
export declare const namerOf: (trace: Trace, phrases: Phrases) => Namer;
