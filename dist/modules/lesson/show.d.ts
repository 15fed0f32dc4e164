import type { State } from '../trace/trace.js';
import { type Value } from '../trace/values.js';
/**
 * A value as the language would write it, on one line of at most `limit` characters.
 * `state` says what objects hold; without it they are shown as dots.
 */
export declare const show: (value: Value | undefined, language: string, state?: State, limit?: number) => string;
