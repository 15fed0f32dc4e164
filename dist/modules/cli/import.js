import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { text as textFrom } from 'node:stream/consumers';
import { importTrace } from '../importers/index.js';
import { stepsIn } from '../importers/imported.js';
import { lessonOfImport } from '../importers/lesson.js';
import { problem } from '../lesson/problem.js';
import { LIMITS } from '../lesson/schema.js';
import { EXIT, readArguments, UsageError } from './command.js';
import { titleOf } from './title.js';
export const help = `Usage: trace-elements import [OPTIONS] FILE...

Turns traces of other tools into lessons: Python Tutor (all versions and languages),
Runestone CodeLens with its questions, and logs of PySnooper. "-" reads the standard input. Says which
format it saw, and which facts of it a lesson cannot keep.

Options:
  -o, --output FILE    where to write; only for one FILE
                       (default: beside it, NAME.lesson.json)
  --format text|json   how to tell what was read, lost and written (default: text)
  -h, --help           this text

A long run goes to a file of its own, NAME.trace.json, which the lesson names.

Exit code: 0 all written, 1 a file is of no known format, 2 wrong call or a file that
cannot be read or written.

Examples:
  trace-elements import closures.json
  trace-elements import old/*.json
  curl -s https://example.org/trace.json | trace-elements import - -o lesson.json
  trace-elements import old/*.json --format json | jq '.files[] | {file, lost}'`;
const OPTIONS = { output: { type: 'string', short: 'o' }, format: { type: 'string', default: 'text' } };
/** Bytes of a run that still stands in the lesson itself. */
const MOST_INLINE = 200_000;
/** How that is told: a function for each file as it is done, and what stands at the end. */
const FORMATS = {
    text: ({ out, err }) => ({
        each: (done) => (done.written.length > 0 ? out(told(done)) : err(refused(done))),
        end: () => undefined,
    }),
    json: ({ out }) => ({ each: () => undefined, end: (files) => out(JSON.stringify({ files }, null, 2)) }),
};
export const run = async (args, io) => {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { output } = values;
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format]?.(io) : undefined;
    if (!format)
        throw new UsageError(`there is no format "${values.format}"; there are ${Object.keys(FORMATS).join(' and ')}`);
    if (positionals.length === 0)
        throw new UsageError('which traces? Name at least one file, or - for the standard input');
    if (output !== undefined && positionals.length > 1)
        throw new UsageError('--output names one lesson, but there are several files');
    let worst = EXIT.ok;
    const all = [];
    for (const path of positionals) {
        try {
            const done = await importFile(path, output);
            all.push(done);
            format.each(done);
            if (done.written.length === 0)
                worst = Math.max(worst, EXIT.found);
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error))
                throw error;
            io.err(`${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
            worst = EXIT.failed;
        }
    }
    format.end(all);
    return worst;
};
const importFile = async (file, output) => {
    const text = file === '-' ? await textFrom(process.stdin) : await readFile(file, 'utf8');
    const says = `is larger than ${LIMITS.traceBytes / 1e6} MB`;
    const imported = text.length > LIMITS.traceBytes
        ? { format: '', trace: undefined, questions: [], lost: [], problems: [problem('limit', [], says)] }
        : importTrace(text.replace(/^\uFEFF/, ''));
    const { format, trace, questions, lost } = imported;
    const own = trace ? undefined : ours(text, basename(file));
    const name = file === '-' ? 'lesson' : basename(file).replace(/\.\w+$/, '');
    const target = output ?? join(file === '-' ? '.' : dirname(file), `${name}.lesson.json`);
    return {
        file,
        format,
        steps: trace ? stepsIn(trace) : 0,
        end: trace ? (trace.end?.reason ?? 'finished') : '',
        questions: questions.length,
        lost,
        problems: own === undefined ? imported.problems : [problem('type', [], own)],
        written: trace ? await write(imported, name, target) : [],
    };
};
/** The first JSON document of a text: all of it, or a line, as where a long run has a line for each block. */
const firstJson = (text) => {
    for (const part of [text, text.split('\n', 1)[0]]) {
        try {
            return JSON.parse(part);
        }
        catch {
            // Perhaps the line.
        }
    }
    return undefined;
};
/** What is said of a trace that is of our format already; `undefined`: it is none. */
const ours = (text, name) => {
    const { version, title, steps, blocks, frames } = (firstJson(text) ?? {});
    if (version !== 1 || title !== undefined || !(steps ?? blocks ?? frames))
        return undefined;
    const trace = JSON.stringify(encodeURIComponent(name));
    return `is a trace of our own format: name it in a lesson, as in {"title": "My lesson", "trace": ${trace}}`;
};
/** Writes the lesson, and returns the files that it is in. */
const write = async (imported, name, target) => {
    const isLong = JSON.stringify(imported.trace).length > MOST_INLINE;
    const beside = `${basename(target).replace(/(\.lesson)?\.json$/, '')}.trace.json`;
    const run = join(dirname(target), beside);
    if (isLong)
        await writeFile(run, `${JSON.stringify(imported.trace)}\n`);
    const lesson = lessonOfImport(imported, titleOf(name), isLong ? encodeURIComponent(beside) : undefined);
    await writeFile(target, `${JSON.stringify(lesson, null, 2)}\n`);
    return isLong ? [target, run] : [target];
};
/** What was read and written, a line for each fact. */
const told = ({ file, format, steps, end, questions, lost, written }) => [
    `${file}: ${format}, ${steps} steps, ended: ${end}`,
    ...(questions > 0 ? [`  questions: ${questions}`] : []),
    ...lost.map((kind) => `  not kept: ${kind}`),
    ...written.map((path) => `  written: ${path}`),
].join('\n');
const refused = ({ file, problems }) => `${file}: ${problems[0]?.message.replace(/^the lesson /, 'it ') ?? ''}`;
