import assert from 'node:assert/strict';

/** What the probe `survey` tells of one element. */
export interface ElementReport {
  readonly name: string;
  /** It shows the lesson. */
  readonly shown: boolean;
  /** Its own styles apply. */
  readonly styled: boolean;
  /** What is there without a script can be seen. */
  readonly fallback: boolean;
  /** What it says is wrong. */
  readonly problems: string;
}

/** What the probe `survey` tells of a page. */
export interface Survey {
  readonly elements: readonly ElementReport[];
  /** A reader can step, and all views follow. */
  readonly stepped: boolean;
  readonly steps: readonly string[];
  /** What a reader who answers is told. */
  readonly verdict: string;
  readonly colours: boolean;
  /** What screen readers are told when the link to a step is copied. */
  readonly linkSaid: string;
  /** Names of globals that were not there before. */
  readonly globals: readonly string[];
  /** How many copies of the library the elements are from. */
  readonly copies: number;
  /** What the live region of the page is in. */
  readonly regionIn: string;
  readonly mode: string;
  readonly type: string;
  readonly seen: Seen;
}

const WORKS = 'shows the lesson in its styles';

const inWords = ({shown, styled, fallback, problems}: ElementReport): string => {
  const said = [
    !shown && 'does not show the lesson',
    !styled && 'has no styles',
    fallback && 'shows what is there without a script',
    problems && `says "${problems}"`,
  ].filter(Boolean);
  return said.join(', ') || WORKS;
};

/** All elements show the lesson, in their own styles, and can be used; nothing went wrong. */
export const assertAlive = ({elements, stepped, steps, verdict, seen}: Survey, names: readonly string[]): void => {
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(
    elements.map((element) => `${element.name} ${inWords(element)}`),
    names.map((name) => `${name} ${WORKS}`),
  );
  if (names.includes('trace-controls')) assert.ok(stepped, `all views follow a step: ${steps.join('; ')}`);
  if (names.includes('quiz-card')) assert.match(verdict, /^(Right|Not quite)\./);
};
