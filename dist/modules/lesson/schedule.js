/**
 * When to come back to a pattern: FSRS, a scheduler made from millions of reviews (ts-fsrs, by those who made FSRS). Fetched
 * when the first test ends.
 */
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
// Whole days, and always the same: a test is nothing to do again in ten minutes, and two views must say the same date.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });
/** What the outcome of a test means to the scheduler: how well the pattern was remembered. */
const RATINGS = {
    weak: Rating.Again,
    growing: Rating.Hard,
    strong: Rating.Good,
};
/** What a test says of when to come back. `stored`: what came of the test before; it may be anything. `now`: ms. */
export const schedule = (stored, { band }, now) => {
    const { card } = scheduler.next(readCard(stored, now) ?? createEmptyCard(now), now, RATINGS[band]);
    return JSON.parse(JSON.stringify(card));
};
const NUMBERS = [
    'stability',
    'difficulty',
    'elapsed_days',
    'scheduled_days',
    'learning_steps',
    'reps',
    'lapses',
    'state',
];
/** A card that is stored somewhere; `undefined` if it is none, or is of a time to come. */
const readCard = (stored, now) => {
    const card = (stored ?? {});
    const times = [card.due, card.last_review].map((time) => (typeof time === 'string' ? Date.parse(time) : NaN));
    const isNumber = (key) => Number.isFinite(card[key]) && card[key] >= 0;
    if (!NUMBERS.every(isNumber) || !times.every(Number.isFinite) || times[1] > now)
        return undefined;
    const { stability, difficulty, state } = card;
    if (!Number.isInteger(state) ||
        state > 3 ||
        stability < 0.001 ||
        stability > 36_500 ||
        difficulty < 1 ||
        difficulty > 10)
        return undefined;
    return { ...card, due: new Date(times[0]), last_review: new Date(times[1]) };
};
