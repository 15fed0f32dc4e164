import type { StepJson } from '../../../trace/format.js';
/** What is told of an exception, without asking it anything. */
export declare const errorOf: (error: unknown, isProxy: (value: object) => boolean) => NonNullable<StepJson['error']>;
/** Leaves out of an error of the engine what the program has not written, also where the program reads it. */
export declare const tidyError: (error: object) => void;
/** Writes stacks without what the program is no part of. */
export declare const tidyStacks: (write: (...args: never[]) => string) => void;
