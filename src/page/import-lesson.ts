import {importTrace} from '../importers/index.js';
import {lessonOfImport, titleOfImport} from '../importers/lesson.js';
import {ProblemError} from '../lesson/problem.js';
import type {LessonJson} from '../lesson/schema.js';
import type {TraceJson} from '../trace/format.js';

/** Says in the console, to whoever looks there, which format was seen and what of it is not shown. */
const say = (name: string, format: string, lost: readonly string[]): void =>
  console.info([`${name || 'A trace'}: read as ${format}`, ...lost.map((kind) => `not kept: ${kind}`)].join('\n'));

/** The lesson that a trace of another tool makes; stops with a problem if it is of no format that is known. */
export const importLesson = (input: unknown, name: string): LessonJson => {
  const imported = importTrace(input);
  if (!imported.trace) throw new ProblemError(...imported.problems);
  say(name, imported.format, imported.lost);
  return lessonOfImport(imported, titleOfImport(imported, name));
};

/** The run of it alone, for a lesson that names such a file as its trace. */
export const importRun = (input: unknown, name: string): TraceJson => {
  const {trace, format, lost, problems} = importTrace(input);
  if (!trace) throw new ProblemError(...problems);
  say(name, format, lost);
  return trace;
};
