import {readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {text as textFrom} from 'node:stream/consumers';
import {importTrace, type Import} from '../importers/index.js';
import {lessonOfImport} from '../importers/lesson.js';
import {LIMITS} from '../lesson/schema.js';
import {EXIT, readArguments, UsageError, type Io} from './command.js';
import {titleOf} from './title.js';

export const help = `Usage: trace-elements import [OPTIONS] FILE...

Turns traces of other tools into lessons: Python Tutor (all versions and languages),
Runestone CodeLens with its questions, and logs of PySnooper. "-" reads the standard input. Says which
format it saw, and which facts of it a lesson cannot keep.

Options:
  -o, --output FILE   where to write; only for one FILE
                      (default: beside it, NAME.lesson.json)
  -h, --help          this text

A long run goes to a file of its own, NAME.trace.json, which the lesson names.

Exit code: 0 all written, 1 a file is of no known format, 2 wrong call or a file that
cannot be read or written.

Examples:
  trace-elements import closures.json
  trace-elements import old/*.json
  curl -s https://example.org/trace.json | trace-elements import - -o lesson.json`;

const OPTIONS = {output: {type: 'string', short: 'o'}} as const;

/** Bytes of a run that still stands in the lesson itself. */
const MOST_INLINE = 200_000;

export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const {values, positionals} = readArguments(args, OPTIONS);
  if (positionals.length === 0)
    throw new UsageError('which traces? Name at least one file, or - for the standard input');
  if (values.output !== undefined && positionals.length > 1)
    throw new UsageError('--output names one lesson, but there are several files');
  let worst: number = EXIT.ok;
  for (const path of positionals) worst = Math.max(worst, await importFile(path, values.output, io));
  return worst;
};

const importFile = async (path: string, output: string | undefined, io: Io): Promise<number> => {
  try {
    const text = path === '-' ? await textFrom(process.stdin) : await readFile(path, 'utf8');
    const imported = text.length > LIMITS.traceBytes ? undefined : importTrace(text.replace(/^\uFEFF/, ''));
    if (!imported?.trace) {
      const says =
        ours(text, basename(path)) ??
        imported?.problems[0]?.message ??
        `the lesson is larger than ${LIMITS.traceBytes / 1e6} MB`;
      io.err(`${path}: ${says.replace(/^the lesson /, 'it ')}`);
      return EXIT.found;
    }
    const name = path === '-' ? 'lesson' : basename(path).replace(/\.\w+$/, '');
    const target = output ?? join(path === '-' ? '.' : dirname(path), `${name}.lesson.json`);
    await write(imported, name, target);
    io.out(told(path, imported, target));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    io.err(`${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
    return EXIT.failed;
  }
};

/** The first JSON document of a text: all of it, or a line, as where a long run has a line for each block. */
const firstJson = (text: string): unknown => {
  for (const part of [text, text.split('\n', 1)[0]!]) {
    try {
      return JSON.parse(part);
    } catch {
      // Perhaps the line.
    }
  }
  return undefined;
};

/** What is said of a trace that is of our format already; `undefined`: it is none. */
const ours = (text: string, name: string): string | undefined => {
  const {version, title, steps, blocks, frames} = (firstJson(text) ?? {}) as Readonly<Record<string, unknown>>;
  if (version !== 1 || title !== undefined || !(steps ?? blocks ?? frames)) return undefined;
  const trace = JSON.stringify(encodeURIComponent(name));
  return `it is a trace of our own format: name it in a lesson, as in {"title": "My lesson", "trace": ${trace}}`;
};

const write = async (imported: Import, name: string, target: string): Promise<void> => {
  const isLong = JSON.stringify(imported.trace).length > MOST_INLINE;
  const beside = `${basename(target).replace(/(\.lesson)?\.json$/, '')}.trace.json`;
  if (isLong) await writeFile(join(dirname(target), beside), `${JSON.stringify(imported.trace)}\n`);
  const lesson = lessonOfImport(imported, titleOf(name), isLong ? encodeURIComponent(beside) : undefined);
  await writeFile(target, `${JSON.stringify(lesson, null, 2)}\n`);
};

/** What was read and written, a line for each fact. */
const told = (path: string, {format, trace, questions, lost}: Import, target: string): string =>
  [
    `${path}: ${format}, ${trace!.steps.length} steps, ended: ${trace!.end?.reason ?? 'finished'}`,
    ...(questions.length > 0 ? [`  questions: ${questions.length}`] : []),
    ...lost.map((kind) => `  not kept: ${kind}`),
    `  written: ${target}`,
  ].join('\n');
