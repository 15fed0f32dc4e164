import { type Markup, type Part } from './markup.js';
import { type Writer } from './writer.js';
/** Text as it is, line by line. `tag`: what it is. */
export declare const lines: (text: string, tag?: 'code' | 'samp') => Markup;
/** The idea as an ordered list, each entry with what it leads to. Without one, the functions of a recorded run. */
export declare const writeFlow: (writer: Writer) => Part;
/** The code, file by file. */
export declare const writeSample: (writer: Writer) => Part;
/** The run, a row a step. References lead to its rows. */
export declare const writeTable: (writer: Writer) => Part;
/** The variables: a column a moment where these are few, else a row for each step in which one changes. */
export declare const writeTracker: (writer: Writer) => Part;
