import type {Difficulty, Question} from './question.js';

/** From little to much. */
export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const satisfies readonly Difficulty[];

/** What came of one question of a test. */
export interface Answered {
  readonly difficulty: Difficulty;
  /** How likely it is to be right by luck alone, from 0 to 1. */
  readonly guess: number;
  /** From 0 to 1: how much of it was right. */
  readonly score: number;
}

export type Band = 'weak' | 'growing' | 'strong';

/** How strong a pattern is, as far as some answers tell. */
export interface Estimate {
  /** How likely it is that a question of medium difficulty is known, not guessed; from 0 to 1. */
  readonly strength: number;
  readonly band: Band;
  /** How likely it is that the band is the right one; from 0 to 1. */
  readonly certainty: number;
}

/** How much ability each difficulty asks for, in spreads of ability among readers. */
const ASKS: Readonly<Record<Difficulty, number>> = {easy: -1, medium: 0, hard: 1};

/** The strength at which a band begins. */
export const BANDS: readonly (readonly [from: number, band: Band])[] = [
  [0.7, 'strong'],
  [0.4, 'growing'],
  [0, 'weak'],
];

const bandOf = (strength: number): Band => BANDS.find(([from]) => strength >= from)![1];

/** How likely it is to know what lies this far below one's ability. With 1.7 it is the curve of a normal distribution. */
const curve = (distance: number): number => 1 / (1 + Math.exp(-1.7 * distance));

/** Abilities, and how common each is before anybody answered: normally distributed. */
const ABILITIES: readonly (readonly [ability: number, common: number])[] = Array.from({length: 81}, (_, i) => {
  const ability = (i - 40) / 10;
  return [ability, Math.exp(-(ability ** 2) / 2)];
});

/**
 * How strong a pattern is. Rasch's model, with a floor for luck; of all abilities that there may be, the mean as weighted by
 * these answers ("expected a posteriori", Bock and Mislevy 1982). A score between 0 and 1 counts as that much of a right
 * answer, and the rest as a wrong one. In which order the answers came does not matter.
 */
export const estimate = (answers: readonly Answered[]): Estimate => {
  const masses = ABILITIES.map(([ability, common]) => {
    const logarithm = answers.reduce((sum, {difficulty, guess, score}) => {
      const right = guess + (1 - guess) * curve(ability - ASKS[difficulty]);
      return sum + score * Math.log(right) + (1 - score) * Math.log(1 - right);
    }, 0);
    return {known: curve(ability), mass: common * Math.exp(logarithm)};
  });
  const whole = masses.reduce((sum, {mass}) => sum + mass, 0);
  const strength = masses.reduce((sum, {known, mass}) => sum + known * mass, 0) / whole;
  const band = bandOf(strength);
  const inside = masses.filter(({known}) => bandOf(known) === band).reduce((sum, {mass}) => sum + mass, 0);
  return {strength, band, certainty: inside / whole};
};

/** How likely a question is to be right by luck: one option of several, one choice of options, one order. */
export const guessOf = ({form, options}: Pick<Question, 'form' | 'options'>): number => {
  if (form === 'fill') return 0;
  const count = Math.min(options.length, 12);
  const ways = {one: count, several: 2 ** count - 1, order: factorial(count)}[form];
  return 1 / Math.max(2, ways);
};

const factorial = (count: number): number => (count < 2 ? 1 : count * factorial(count - 1));
