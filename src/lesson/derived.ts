import {roundsOf, type Round} from '../trace/derive/rounds.js';
import {conceptRows, fineRows, hasConcepts} from '../trace/derive/rows.js';
import {ruleAt, type RowRule} from '../trace/derive/rules.js';
import {factsOf} from '../trace/derive/facts.js';
import {statesOf} from '../trace/derive/states.js';
import type {Rows} from '../trace/rows.js';
import type {Trace} from '../trace/trace.js';
import {columnsOf, type DerivedColumn} from './derived-columns.js';
import {rowSpeaker} from './derived-words.js';
import {parseInline, type Inline} from './inline.js';
import type {Source} from './message.js';
import {phrases, phrasesFrom} from './phrases.js';
import type {LessonJson} from './schema.js';

type TableJson = NonNullable<LessonJson['table']>;

/** How closely rows look: at what a reader should notice, or at every step. */
type Grain = 'concept' | 'fine';

/** Rows of one grain, and what they say. */
interface GrainRows {
  readonly rows: Rows;
  /** The words of a row, a cell a column. `speech`: the language of what is made from the run. */
  cells(row: number, speech?: readonly Source[]): readonly (readonly Inline[])[];
  /** The rounds of loops that a row is in, the outermost first; the same list for all rows of a round. */
  rounds(row: number): readonly Round[];
}

/** A table whose rows are made from a recorded run. */
export interface Derived {
  /** That of the lesson's own rows, which the cursor goes along. */
  readonly grain: Grain;
  /** Whether the other says anything else. */
  readonly both: boolean;
  readonly columns: readonly DerivedColumn[];
  readonly of: (grain: Grain) => GrainRows;
  readonly labels: (speech?: readonly Source[]) => readonly string[];
  readonly roundLabel: (rounds: readonly Round[], speech?: readonly Source[]) => string;
  /** Whether its steps have names; those of a long run have numbers. */
  readonly named: boolean;
  /** The stable name of the step at which a row begins. */
  readonly id: (step: number) => string;
}

/** Longer runs are not named step by step, and not looked through for what is worth a row, unless somebody asks. */
const MOST_STEPS = 10_000;

const NO_ROUNDS: readonly Round[] = [];

/** Makes the rows of a table from a run. */
export const derive = (json: Partial<TableJson> | undefined, trace: Trace): Derived => {
  const short = trace.length <= MOST_STEPS;
  const rules: readonly (RowRule & {readonly words?: Readonly<Record<string, string>> | undefined})[] =
    json?.rules ?? [];
  const wanted = typeof json?.rows === 'string' ? json.rows : undefined;
  const grain = wanted ?? (short && hasConcepts(trace) ? 'concept' : 'fine');
  const words = new Map(Object.entries(json?.words ?? {}));
  const ids = (): readonly string[] => (short ? trace.ids() : []);
  const id = (step: number): string => ids()[step] ?? String(step + 1);
  const states = lazy(() => statesOf(trace, rules));
  const columns = lazy(() => columnsOf(json?.columns, trace, states(), phrases));
  const rounds = lazy(() => roundsOf(trace));

  const make = (which: Grain): GrainRows => {
    const rows = which === 'concept' ? conceptRows(trace, rules) : fineRows(trace);
    return {
      rows,
      rounds: (row) => (which === 'fine' ? (rounds()[rows.start(row)] ?? NO_ROUNDS) : NO_ROUNDS),
      cells: (row, speech = []) => {
        const start = rows.start(row);
        const facts = factsOf(trace, start, rows.end(row));
        const say = rowSpeaker(trace, facts, phrasesFrom(speech));
        const rule = ruleAt(trace, start, rules);
        const own = [words.get(id(start)), rule?.words];
        return columns().map((column) => {
          const written = column.fixed ? undefined : own.map((one) => wordsFor(one, column)).find(Boolean);
          if (written !== undefined) return parseInline(say.fill(written));
          return parseInline(column.say(say, facts, states()));
        });
      },
    };
  };
  const grains = {concept: lazy(() => make('concept')), fine: lazy(() => make('fine'))};
  return {
    grain,
    get both() {
      return short && grains.concept().rows.length < trace.length;
    },
    get columns() {
      return columns();
    },
    of: (which) => grains[which](),
    labels: (speech = []) => columns().map((column) => column.name(phrasesFrom(speech))),
    roundLabel: (all, speech = []) =>
      all.map(({line, round}) => phrasesFrom(speech).rows.round(line, round)).join(' · '),
    named: short,
    id,
  };
};

/** What an author says in a column. */
const wordsFor = (
  words: Readonly<Record<string, string>> | undefined,
  {label, fact}: DerivedColumn,
): string | undefined =>
  [label, fact].flatMap((key) => (key !== undefined && words && Object.hasOwn(words, key) ? words[key] : []))[0];

/** Makes something when it is first asked for. */
const lazy = <Made>(make: () => Made): (() => Made) => {
  let made: {readonly value: Made} | undefined;
  return () => (made ??= {value: make()}).value;
};
