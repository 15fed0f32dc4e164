import type { ValueJson } from '../../trace/format.js';
import { type Lose } from '../imported.js';
import type { Document } from './document.js';
/** Turns the values of a Python Tutor document into ours. */
export interface Values {
    /** A variable's value, or what stands in a container. */
    value(json: unknown): ValueJson;
    /** What is in a heap object. */
    content(json: unknown): ValueJson;
    /** The number of a heap object. */
    idOf(key: unknown): number;
}
/** Reads values of one document. */
export declare const valuesOf: ({ language, old, steps }: Document, lose: Lose) => Values;
