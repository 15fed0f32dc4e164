import type {Trace} from '../trace/trace.js';
import type {Derived} from './derived.js';
import type {SoundLesson} from './lesson.js';
import {problem, type Path, type Problem} from './problem.js';
import type {Table} from './table.js';
import {isNamed} from './tracker.js';
import {nearest} from './unknown-keys.js';

/** What is wrong with the columns of a table, and with the words for rows that are made from a run. */
export const tableProblems = ({table: json}: SoundLesson, table: Table, trace: Trace): Problem[] => {
  if (!json) return [];
  const {derived} = table;
  const problems = columnProblems(json.columns, derived, trace);
  if (derived) return [...problems, ...wordProblems(json, derived, trace)];
  for (const key of ['columns', 'rows'] as const) {
    if (json[key] === undefined) problems.push(problem('missing', ['table', key], 'is missing'));
  }
  if (typeof json.rows === 'string') {
    problems.push(
      problem(
        'missing',
        ['table', 'rows'],
        `is "${json.rows}", which needs a recorded run: there is no sound \`trace\``,
      ),
    );
  }
  for (const key of ['rules', 'words'] as const) {
    if (json[key] !== undefined)
      problems.push(
        problem('fact', ['table', key], 'is for rows that are made from a recorded run; these are written'),
      );
  }
  return problems;
};

type TableJson = NonNullable<SoundLesson['table']>;

const columnProblems = (columns: TableJson['columns'] = [], derived: Derived | undefined, trace: Trace): Problem[] =>
  columns.flatMap((column, i): Problem[] => {
    if (typeof column === 'string') return [];
    const path: Path = ['table', 'columns', i];
    const {label, fact, variable} = column;
    if (label === undefined && (!derived || (fact === undefined && variable === undefined)))
      return [problem('missing', [...path, 'label'], 'is missing')];
    if (!derived) {
      return (['fact', 'variable', 'first'] as const).flatMap((key) =>
        column[key] === undefined
          ? []
          : problem('fact', [...path, key], 'is for rows that are made from a recorded run; these are written'),
      );
    }
    if (column.first !== undefined && fact !== 'state')
      return [problem('fact', [...path, 'first'], 'is for a column of the fact `state`')];
    if (variable === undefined) return [];
    const variables = trace.variables();
    if (variables.some((one) => isNamed(one, variable))) return [];
    const names = variables.map(({name}) => name);
    return [
      problem('reference', [...path, 'variable'], `is "${variable}", but ${noSuch('variable', variable, names)}`),
    ];
  });

const wordProblems = ({words = {}, rules = []}: TableJson, derived: Derived, trace: Trace): Problem[] => {
  const ids = Object.keys(words).length > 0 ? trace.ids() : [];
  const known = new Set(ids);
  const {rows} = derived.of(derived.grain);
  const begun = new Set(ids.length > 0 ? Array.from({length: rows.length}, (_, row) => ids[rows.start(row)]!) : []);
  const functions = (): string[] => [...new Set(trace.facts.frames.map((frame) => frame.name))];
  return [
    ...Object.entries(words).flatMap(([id, cells]) => {
      const path: Path = ['table', 'words', id];
      if (!known.has(id))
        return [problem('reference', path, `is for a step that is not there: ${noSuch('step', id, ids)}`)];
      if (!begun.has(id))
        return [
          problem('reference', path, 'is for a step at which no row begins: add a rule with `row`, or take another'),
        ];
      return cellProblems(cells, path, derived);
    }),
    ...rules.flatMap(({function: name}, i) =>
      name === undefined || functions().includes(name)
        ? []
        : problem(
            'reference',
            ['table', 'rules', i, 'function'],
            `is "${name}", but ${noSuch('function', name, functions())}`,
          ),
    ),
    ...rules.flatMap(({words: cells = {}}, i) => cellProblems(cells, ['table', 'rules', i, 'words'], derived)),
  ];
};

/** Words for a column that is not there, or that says facts. */
const cellProblems = (cells: Readonly<Record<string, string>>, path: Path, {columns}: Derived): Problem[] =>
  Object.keys(cells).flatMap((name) => {
    const column = columns.find(({label, fact}) => label === name || fact === name);
    if (column?.fixed) return [problem('fact', [...path, name], 'is a fact, and the recording knows it: leave it out')];
    const names = columns.map(({label, fact}) => fact ?? label);
    return column
      ? []
      : [problem('reference', [...path, name], `is for a column that is not there: ${noSuch('column', name, names)}`)];
  });

const noSuch = (what: string, name: string, all: readonly string[]): string => {
  const near = nearest(name, all);
  return `there is no such ${what}${near === undefined ? '' : `; did you mean "${near}"?`}`;
};
