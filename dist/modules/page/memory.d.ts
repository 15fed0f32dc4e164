import type { Lesson } from '../lesson/lesson.js';
/**
 * What a reader did in one lesson, by keys: answers, hints, the learning mode. Kept over a reload where there is storage, else
 * as long as the page lives. What is stored may be anything: who reads it looks at it first.
 */
declare class Memory {
    #private;
    constructor(key: string);
    get(key: string): unknown;
    /** `undefined` forgets. Tells whoever listens. */
    set(key: string, value: unknown): void;
    /** Forgets all keys that begin like this. */
    clear(beginning?: string): void;
    /** Calls `listener` with the key of each change, until the returned function is called. */
    subscribe(listener: (key: string) => void): () => void;
}
/** What its reader did in a lesson; one for all elements that show it, also where it was read twice. */
export declare const memoryOf: ({ key }: Lesson) => Memory;
export {};
