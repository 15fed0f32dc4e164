import type {LessonJson} from './schema.js';
import type {RowJson} from '../trace/format.js';
import type {Rows} from '../trace/rows.js';
import type {Derived} from './derived.js';
import {parseInline, type Inline} from './inline.js';
import type {Source} from './message.js';

/** A column of the execution table. */
export interface Column {
  /** What texts call it. Of a column that is made from the run, the English heading; `labels` has that of a language. */
  readonly label: string;
  /** Its cells are states (`runs on`, `suspended`), shown as small signs. */
  readonly chip: boolean;
}

/** The execution table: what each row says. Its numbers and facts are the trace's. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The note below: how the run ends. */
  readonly exit: string;
  /** How its rows are made from the run; `undefined`: somebody wrote them. */
  readonly derived: Derived | undefined;
  /** The headings of the columns. `speech`: the language of those that are made from the run, see `phrasesFrom`. */
  labels(speech?: readonly Source[]): readonly string[];
  /** The words of a row, a cell a column. */
  cells(row: number, speech?: readonly Source[]): readonly (readonly Inline[])[];
  /** The stable name of a row. */
  id(row: number): string;
  /** The row that a number (from 1) or an id names; -1: none. */
  find(target: number | string): number;
  /** The column that a heading names, or the fact that it tells; -1: none. */
  column(name: string): number;
  /** The flow node that a row names itself. */
  node(row: number): string | undefined;
}

/** The table that an author wrote, or one that is made from a recorded run. */
export const readTable = (
  json: LessonJson['table'],
  words: readonly RowJson[],
  rows: Rows,
  derived: Derived | undefined,
): Table => {
  const written = (json?.columns ?? []).map((one): Column =>
    typeof one === 'string'
      ? {label: one, chip: false}
      : {label: one.label ?? one.fact ?? one.variable ?? '', chip: one.show === 'chip'},
  );
  const id = (row: number): string => words[row]?.id ?? derived?.id(rows.start(row)) ?? String(row + 1);
  let ids: ReadonlyMap<string, number> | undefined;
  const known = (name: string): number | undefined => {
    ids ??= derived
      ? new Map(Array.from({length: derived.named ? rows.length : 0}, (_, row) => [id(row), row]))
      : new Map(words.map((one, row) => [one.id ?? '', row]));
    return name ? ids.get(name) : undefined;
  };
  return {
    caption: json?.caption ?? '',
    get columns() {
      return derived?.columns ?? written;
    },
    exit: json?.exit ?? '',
    derived,
    labels: (speech) => derived?.labels(speech) ?? written.map(({label}) => label),
    cells: (row, speech) =>
      derived ? derived.of(derived.grain).cells(row, speech) : (words[row]?.cells ?? []).map(parseInline),
    id,
    find: (target) => {
      const row = (typeof target === 'string' ? known(target) : undefined) ?? Number(target) - 1;
      return Number.isInteger(row) && row >= 0 && row < rows.length ? row : -1;
    },
    column: (name) =>
      derived
        ? derived.columns.findIndex(({label, fact}) => label === name || fact === name)
        : written.findIndex(({label}) => label === name),
    node: (row) => words[row]?.node,
  };
};

/** What is wrong with a column that a table does not have. */
export const missingColumn = (label: string, {columns}: Table): string =>
  `names column "${label}", but the table has ${columns.map((one) => `"${one.label}"`).join(', ') || 'none'}`;
