import {importInSlices, type Import} from '../importers/index.js';
import {lessonOfImport, titleOfImport} from '../importers/lesson.js';
import {ProblemError} from '../lesson/problem.js';
import type {LessonJson} from '../lesson/schema.js';
import type {TraceJson} from '../trace/format.js';

/** Says in the console, to whoever looks there, which format was seen and what of it is not shown. */
const say = (name: string, format: string, lost: readonly string[]): void =>
  console.info([`${name || 'A trace'}: read as ${format}`, ...lost.map((kind) => `not kept: ${kind}`)].join('\n'));

const importSlowly = async (input: unknown, signal: AbortSignal): Promise<Import> => {
  const {slowly} = await import('./fetch-trace.js');
  return slowly(importInSlices(input), signal);
};

/** The lesson that a trace of another tool makes; stops with a problem if it is of no format that is known. */
export const importLesson = async (input: unknown, name: string, signal: AbortSignal): Promise<LessonJson> => {
  const imported = await importSlowly(input, signal);
  if (!imported.trace) throw new ProblemError(...imported.problems);
  say(name, imported.format, imported.lost);
  return lessonOfImport(imported, titleOfImport(imported, name));
};

/** The run of it alone, for a lesson that names such a file as its trace. */
export const importRun = async (input: unknown, name: string, signal: AbortSignal): Promise<TraceJson> => {
  const {trace, format, lost, problems} = await importSlowly(input, signal);
  if (!trace) throw new ProblemError(...problems);
  say(name, format, lost);
  return trace;
};
