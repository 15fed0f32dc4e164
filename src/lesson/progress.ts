import type {Lesson} from './lesson.js';

/** How far a reader has come in a lesson. */
export interface Progress {
  readonly steps: number;
  readonly ofSteps: number;
  readonly questions: number;
  readonly ofQuestions: number;
  /** From 0 to 1: the mean of both, whichever there are many of. */
  readonly share: number;
}

/**
 * @param seen How many rows were reached; anything, as it comes from a storage.
 * @param answered For each question whether it has been answered.
 */
export const progressOf = ({rows}: Pick<Lesson, 'rows'>, seen: unknown, answered: readonly boolean[]): Progress => {
  const ofSteps = rows.length;
  // The first row is in view from the beginning.
  const steps = Math.min(Math.max(Math.trunc(Number(seen)) || 0, Math.min(1, ofSteps)), ofSteps);
  const questions = answered.filter(Boolean).length;
  const shares = [[steps, ofSteps] as const, [questions, answered.length] as const].filter(([, of]) => of > 0);
  return {
    steps,
    ofSteps,
    questions,
    ofQuestions: answered.length,
    share: shares.reduce((sum, [done, of]) => sum + done / of, 0) / Math.max(1, shares.length),
  };
};
