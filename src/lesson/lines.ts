import type {Round} from '../trace/derive/rounds.js';
import type {Derived} from './derived.js';
import type {Lesson} from './lesson.js';

/** One row as a table shows it. */
export interface ShownRow {
  /** The row of the lesson that it is, or that it is a line of. */
  readonly row: number;
  /** The step whose line it is; `undefined`: it is the lesson's row itself. */
  readonly step: number | undefined;
  /** The rounds of loops that begin before it, the outermost first. */
  readonly begins: readonly Round[];
  /** In how many loops it is. */
  readonly depth: number;
}

/** Tables with more than so many lines are shown by their rows alone. */
const MOST_LINES = 1_000;

/** Whether a table can show the lines between its rows. */
export const hasLines = ({table: {derived}, trace}: Lesson): boolean =>
  derived?.grain === 'concept' && trace.length <= MOST_LINES && derived.both;

/**
 * The rows of a table in the order in which they are shown. `lines`: each with the lines of it that follow its first.
 * A round of a loop is told of where its first line is shown, so not between rows that leave lines out.
 */
export const shownRows = ({table: {derived}, rows, trace}: Lesson, lines: boolean): readonly ShownRow[] => {
  const steps = lines ? trace.length : rows.length;
  const rounds = roundsBy(derived, lines);
  let before: readonly Round[] = [];
  return Array.from({length: steps}, (_, at) => {
    const row = lines ? rows.at(at) : at;
    const now = rounds(at);
    const begins = begun(before, now);
    before = now;
    return {row, step: lines && rows.start(row) !== at ? at : undefined, begins, depth: now.length};
  });
};

const roundsBy = (derived: Derived | undefined, lines: boolean): ((at: number) => readonly Round[]) => {
  if (!derived || !(lines || derived.grain === 'fine')) return () => [];
  const fine = derived.of('fine');
  return (at) => fine.rounds(at);
};

/** What of the rounds that a line is in began with it; nothing where loops only end. */
const begun = (before: readonly Round[], now: readonly Round[]): readonly Round[] => {
  if (before === now) return [];
  const same = now.findIndex(({line, round}, i) => before[i]?.line !== line || before[i].round !== round);
  return same < 0 ? [] : now.slice(same);
};
