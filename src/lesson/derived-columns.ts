import type {RowFacts} from '../trace/derive/facts.js';
import type {States} from '../trace/derive/states.js';
import type {Trace} from '../trace/trace.js';
import type {RowSpeaker} from './derived-words.js';
import type {Phrases} from './phrases.js';
import {COLUMN_FACTS, type LessonJson} from './schema.js';

type ColumnFact = (typeof COLUMN_FACTS)[number];

/** What of them are words about the run, for an author to choose. All others are facts. */
const WORDED: ReadonlySet<ColumnFact> = new Set(['action', 'result']);

/** A column of a derived table. */
export interface DerivedColumn {
  /** What texts call it: the author's heading, else the English one. */
  readonly label: string;
  readonly fact: ColumnFact | undefined;
  /** Nobody's words replace what it says. */
  readonly fixed: boolean;
  readonly chip: boolean;
  /** Its heading. */
  readonly name: (phrases: Phrases) => string;
  /** What it says of a row: inline text. */
  readonly say: (say: RowSpeaker, facts: RowFacts, states: States) => string;
}

type ColumnJson = NonNullable<NonNullable<LessonJson['table']>['columns']>[number];

const SAYS: Readonly<Record<ColumnFact, DerivedColumn['say']>> = {
  action: (say) => say.action(),
  awaited: (say) => say.awaited(),
  result: (say) => say.result(),
  state: (say, {step, end}, states) => say.state(states.at(step.frame.task, end)),
  changes: (say) => say.changes(),
  code: (say) => say.code(),
  task: (say) => say.task(),
  time: (say) => say.time(),
  output: (say) => say.output(),
  returned: (say) => say.returned(),
};

const isFact = (name: string): name is ColumnFact => (COLUMN_FACTS as readonly string[]).includes(name);

const CHIPS: ReadonlySet<ColumnFact> = new Set(['awaited', 'state']);

const factColumn = (
  fact: ColumnFact,
  english: Phrases,
  label?: string,
  show?: 'text' | 'chip',
  first?: string,
): DerivedColumn => ({
  label: label ?? english.rows.columns[fact],
  fact,
  fixed: !WORDED.has(fact),
  chip: show ? show === 'chip' : CHIPS.has(fact),
  name: (phrases) => label ?? phrases.rows.columns[fact],
  say:
    fact === 'state' && first !== undefined
      ? (say, {step, end}, states) => {
          const mark = states.at(step.frame.task, end);
          return mark ? say.state(mark) : first;
        }
      : SAYS[fact],
});

/** The columns of a table as an author named them, else those that the run has something for. */
export const columnsOf = (
  json: readonly ColumnJson[] | undefined,
  trace: Trace,
  states: States,
  english: Phrases,
): readonly DerivedColumn[] => {
  if (!json?.length) return defaults(trace, states).map((fact) => factColumn(fact, english));
  return json.map((one): DerivedColumn => {
    const {label, show, fact, variable, first} =
      typeof one === 'string' ? ({label: one} satisfies ColumnJson as Exclude<ColumnJson, string>) : one;
    if (variable !== undefined) {
      const name = label ?? variable;
      return {
        label: name,
        fact: undefined,
        fixed: true,
        chip: show === 'chip',
        name: () => name,
        say: (say) => say.variable(variable),
      };
    }
    if (fact !== undefined) return factColumn(fact, english, label, show, first);
    if (label !== undefined && isFact(label)) return factColumn(label, english, undefined, show);
    return {
      label: label ?? '',
      fact: undefined,
      fixed: false,
      chip: show === 'chip',
      name: () => label ?? '',
      say: () => '',
    };
  });
};

const defaults = (trace: Trace, states: States): readonly ColumnFact[] => {
  const {frames, tasks} = trace.facts;
  const asks: readonly (readonly [ColumnFact, boolean])[] = [
    ['action', true],
    ['task', tasks.length > 1],
    ['awaited', waits(trace)],
    ['result', true],
    ['changes', frames.some(({slots}) => slots.size > 0)],
    ['state', states.some],
  ];
  return asks.flatMap(([fact, has]) => (has ? fact : []));
};

/** Whether anything is suspended, in the first steps of a long run. */
const waits = (trace: Trace): boolean => {
  const most = Math.min(trace.length, 10_000);
  for (let step = 0; step < most; step++) if (trace.event(step) === 'suspend') return true;
  return false;
};
