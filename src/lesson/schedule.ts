/**
 * When to come back to a pattern: FSRS, a scheduler made from millions of reviews (ts-fsrs, by those who made FSRS). Fetched
 * when the first test ends.
 */
import {createEmptyCard, fsrs, Rating, type Card, type Grade} from 'ts-fsrs';
import type {Estimate} from './strength.js';

/** What FSRS remembers of a pattern, as JSON. */
export type Remembered = Omit<Card, 'due' | 'last_review'> & {readonly due: string; readonly last_review?: string};

// Whole days, and always the same: a test is nothing to do again in ten minutes, and two views must say the same date.
const scheduler = fsrs({enable_short_term: false, enable_fuzz: false, maximum_interval: 365});

/** What the outcome of a test means to the scheduler: how well the pattern was remembered. */
const RATINGS: Readonly<Record<Estimate['band'], Grade>> = {
  weak: Rating.Again,
  growing: Rating.Hard,
  strong: Rating.Good,
};

/** What a test says of when to come back. `stored`: what came of the test before; it may be anything. `now`: ms. */
export const schedule = (stored: unknown, {band}: Pick<Estimate, 'band'>, now: number): Remembered => {
  const {card} = scheduler.next(readCard(stored, now) ?? createEmptyCard(now), now, RATINGS[band]);
  return JSON.parse(JSON.stringify(card)) as Remembered;
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
const readCard = (stored: unknown, now: number): Card | undefined => {
  const card = (stored ?? {}) as Record<string, unknown>;
  const times = [card.due, card.last_review].map((time) => (typeof time === 'string' ? Date.parse(time) : NaN));
  const isNumber = (key: string): boolean => Number.isFinite(card[key]) && (card[key] as number) >= 0;
  if (!NUMBERS.every(isNumber) || !times.every(Number.isFinite) || times[1]! > now) return undefined;
  const {stability, difficulty, state} = card as Record<string, number>;
  if (
    !Number.isInteger(state) ||
    state! > 3 ||
    stability! < 0.001 ||
    stability! > 36_500 ||
    difficulty! < 1 ||
    difficulty! > 10
  )
    return undefined;
  return {...(card as unknown as Card), due: new Date(times[0]!), last_review: new Date(times[1]!)};
};
