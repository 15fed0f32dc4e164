import { type Imported, type Slices } from '../imported.js';
/** Whether JSON is a Python Tutor document: `{code, trace: [step]}`, or, of its first two versions, the bare list. */
export declare const isPythonTutor: (json: unknown) => boolean;
/** Whether it is one of the first two versions, which show what is in objects, but not which object it is. */
export declare const isOldPythonTutor: (json: unknown) => boolean;
/** Whether one of its steps asks a question, as those of Runestone do. */
export declare const isCodeLens: (json: unknown) => boolean;
/** Reads a Python Tutor document, of any version and language. */
export declare function importPythonTutor(json: unknown): Slices<Imported>;
