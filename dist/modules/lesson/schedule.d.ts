/**
 * When to come back to a pattern: FSRS, a scheduler made from millions of reviews (ts-fsrs, by those who made FSRS). Fetched
 * when the first test ends.
 */
import { type Card } from 'ts-fsrs';
import type { Estimate } from './strength.js';
/** What FSRS remembers of a pattern, as JSON. */
export type Remembered = Omit<Card, 'due' | 'last_review'> & {
    readonly due: string;
    readonly last_review?: string;
};
/** What a test says of when to come back. `stored`: what came of the test before; it may be anything. `now`: ms. */
export declare const schedule: (stored: unknown, { band }: Pick<Estimate, 'band'>, now: number) => Remembered;
