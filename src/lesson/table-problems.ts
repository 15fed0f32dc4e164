import type {SoundLesson} from './lesson.js';
import {problem, type Path, type Problem} from './problem.js';

const FOR_RUNS = 'is for rows that are made from a recorded run; these are written';

/** What is wrong with the columns of a table that somebody wrote, and what of it is for recorded runs. */
export const tableProblems = ({table: json}: SoundLesson): Problem[] => {
  if (!json) return [];
  const problems = (json.columns ?? []).flatMap((column, i): Problem[] => {
    if (typeof column === 'string') return [];
    const path: Path = ['table', 'columns', i];
    if (column.label === undefined) return [problem('missing', [...path, 'label'], 'is missing')];
    return (['fact', 'variable', 'first'] as const).flatMap((key) =>
      column[key] === undefined ? [] : problem('fact', [...path, key], FOR_RUNS),
    );
  });
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
    if (json[key] !== undefined) problems.push(problem('fact', ['table', key], FOR_RUNS));
  }
  return problems;
};
