import { type Edit } from 'jsonc-parser';
/** The names in a lesson that are among some, each once. */
export declare const namesIn: (source: string, known: ReadonlySet<string>) => ReadonlySet<string>;
/** What gives steps other names in a lesson, and leaves all else as it is. */
export declare const renamingEdits: (source: string, names: ReadonlyMap<string, string>) => readonly Edit[];
