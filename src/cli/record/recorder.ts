import {dirname, extname, resolve} from 'node:path';
import {isProblemError} from '../../lesson/problem.js';
import {jsonLines, readRun} from '../../lesson/read-run.js';
import type {LessonJson} from '../../lesson/schema.js';
import type {Trace} from '../../trace/trace.js';
import {drain} from '../read-lesson.js';

/** How a run is recorded: what a lesson keeps of it, so that it can be recorded again. */
export type Recording = NonNullable<LessonJson['recording']>;

/** A recording with the paths of its files; a lesson has the ways to them as addresses. */
export const fromLesson = (recording: Recording, lesson: string): Recording => {
  const path = (address: string): string => resolve(dirname(lesson), decodeAddress(address));
  return {
    ...recording,
    program: path(recording.program),
    ...(recording.files && {files: recording.files.map(path)}),
  };
};

/** An address as a path. A person may have written it, with a bare "%". */
export const decodeAddress = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** What the machine at hand adds to a recording; a lesson does not keep it. */
export interface Machine {
  /** The interpreter to call; default: the one on the path. */
  readonly python?: string | undefined;
}

/** Nothing was recorded: the message says what to do. */
export class RecordError extends Error {}

/** Runs a program and records what happens. */
export interface Recorder {
  /**
   * The text of a trace file: one JSON document, or, of a long run, a line for each block.
   *
   * @param program Its path.
   * @throws {RecordError} if the program could not even begin.
   */
  readonly record: (program: string, recording: Recording, machine: Machine) => Promise<string>;
}

type Load = () => Promise<Recorder>;
const python: Load = async () => (await import('./python.js')).python;
const javascript: Load = async () => (await import('./javascript.js')).javascript;

/** Which recorder takes which files. */
const RECORDERS: Readonly<Record<string, Load>> = {
  '.py': python,
  '.js': javascript,
  '.mjs': javascript,
  '.cjs': javascript,
  '.ts': javascript,
  '.mts': javascript,
  '.cts': javascript,
};

/** The recorder for a program, by its ending. */
export const recorderFor = async (program: string): Promise<Recorder> => {
  const ending = extname(program);
  const load = Object.hasOwn(RECORDERS, ending) ? RECORDERS[ending] : undefined;
  if (load) return load();
  const known = Object.keys(RECORDERS).join(', ');
  throw new RecordError(`nothing records a program that ends in "${ending}"; there are recorders for ${known}`);
};

/** Whether a trace is written in blocks, a line each. */
export const isLines = (text: string): boolean => text.trimEnd().includes('\n');

/**
 * The run that a trace file tells.
 *
 * @throws {RecordError} if it tells none.
 */
export const traceOf = (text: string): Trace => {
  try {
    const lines = jsonLines(text, (line): unknown => JSON.parse(line));
    const header = lines.next().value;
    return drain(readRun(header, isLines(text) ? lines : undefined));
  } catch (error) {
    throw isProblemError(error) ? new RecordError(`what was recorded cannot be read: ${error.message}`) : error;
  }
};
