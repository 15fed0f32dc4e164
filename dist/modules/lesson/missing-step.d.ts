import type { Table } from './table.js';
/** What to say of a step that is not there. A name may be of a line that has moved. */
export declare const missingStep: (target: number | string, table: Table, rowCount: number) => string;
