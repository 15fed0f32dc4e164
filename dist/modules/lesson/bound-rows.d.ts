import type { Trace } from '../trace/trace.js';
import type { DocumentRow } from './written.js';
/** The rows that stand at steps of a recording, in the order of the steps. */
export declare const boundRows: (rows: readonly DocumentRow[], trace: Trace) => {
    readonly row: DocumentRow;
    readonly start: number;
}[];
