import type { Round } from '../trace/derive/rounds.js';
import type { Lesson } from './lesson.js';
/** One row as a table shows it. */
export interface ShownRow {
    /** The row of the lesson that it is, or that it is a line of. */
    readonly row: number;
    /** The step whose line it is; `undefined`: it is the lesson's row itself. */
    readonly step: number | undefined;
    /** The rounds of loops that begin before it, the outermost first. */
    readonly begins: readonly Round[];
    /** In how many loops it is. */
    readonly depth: number;
}
/** Whether a table can show the lines between its rows. */
export declare const hasLines: ({ table: { derived }, trace }: Lesson) => boolean;
/**
 * The rows of a table in the order in which they are shown. `lines`: each with the lines of it that follow its first.
 * A round of a loop is told of where its first line is shown, so not between rows that leave lines out.
 */
export declare const shownRows: ({ table: { derived }, rows, trace }: Lesson, lines: boolean) => readonly ShownRow[];
