import { type Imported, type Slices } from './imported.js';
/** Whether text is a log of PySnooper. */
export declare const isPySnooper: (input: unknown) => boolean;
/** Reads a log of PySnooper. Its variable lines stand before the event at which they were seen: they belong to the step before. */
export declare function importPySnooper(input: unknown): Slices<Imported>;
