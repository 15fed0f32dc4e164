import type { StepJson } from '../../../trace/format.js';
/** What is told of an exception, without asking it anything. */
export declare const errorOf: (error: unknown, isProxy: (value: object) => boolean) => NonNullable<StepJson['error']>;
