import { check } from '../lesson/check-document.js';
import { finding } from '../lesson/check/finding.js';
import { isProblemError } from '../lesson/problem.js';
import { readLesson } from '../lesson/read.js';
import { isForeignText } from '../page/foreign.js';
import { EXIT, readArguments, UsageError } from './command.js';
import { firstError, positions } from './positions.js';
import { checkRecording } from './record/again.js';
import { RecordError } from './record/recorder.js';
import { jsonOf, readLessonFile, runOfLesson } from './read-lesson.js';
export const help = `Usage: trace-elements check [OPTIONS] FILE...

Says what in lessons is untrue, contradicts itself or is missing: with file, line,
column, code, and a sentence that tells what to do. A trace that a lesson names is
read from beside it. A trace of another tool, of those that "import" reads, is checked
as the lesson that a page makes of it. docs/check.md tells what each code means.

Options:
  --format text|json   how to write the findings (default: text)
  --no-warnings        leave out warnings: only what is untrue or does not work
  --strict             warnings count as errors
  --record             run the program of each recorded lesson again, and say what is
                       other now
  --python COMMAND     with --record: the interpreter (default: python3)
  -h, --help           this text

Exit code: 0 no errors, 1 errors found, 2 wrong call or a file that cannot be read.

Examples:
  trace-elements check lesson.json
  trace-elements check lessons/*.json --strict
  trace-elements check --record queue.lesson.json
  trace-elements check lesson.json --format json | jq '.files[].findings[].code'`;
const OPTIONS = {
    format: { type: 'string', default: 'text' },
    'no-warnings': { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    python: { type: 'string' },
};
/** How findings are written. */
const FORMATS = {
    text: (checked, io) => textOf(checked, io.colours),
    json: (checked) => JSON.stringify({ files: checked, ...countOf(checked) }, null, 2),
};
export const run = async (args, io) => {
    const { values, positionals } = readArguments(args, OPTIONS);
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (!format)
        throw new UsageError(`there is no format "${values.format}"; there are ${Object.keys(FORMATS).join(' and ')}`);
    if (values.strict && values['no-warnings'])
        throw new UsageError('--strict counts warnings, and --no-warnings leaves them out: choose one');
    if (positionals.length === 0)
        throw new UsageError('which lessons? Name at least one file');
    const checked = [];
    let isUnreadable = false;
    for (const path of positionals) {
        try {
            io.progress?.(`${values.record ? 'recording' : 'reading'} ${path} …`);
            let seen;
            const machine = values.record ? { python: values.python } : undefined;
            const findings = await checkFile(await readLessonFile(path), machine, (foreign) => (seen = foreign));
            const kept = findings.filter(({ severity }) => severity === 'error' || !values['no-warnings']);
            checked.push({ file: path, ...(seen && { format: seen.format, lost: seen.lost }), findings: kept });
            io.progress?.('');
        }
        catch (error) {
            io.progress?.('');
            if (!(error instanceof Error && 'code' in error))
                throw error;
            isUnreadable = true;
            io.err(`${path}: ${WORDS.get(String(error.code)) ?? error.message}`);
        }
    }
    if (checked.length > 0 || values.format === 'json')
        io.out(format(checked, io));
    if (isUnreadable)
        return EXIT.failed;
    const { errors, warnings } = countOf(checked);
    return errors > 0 || (values.strict && warnings > 0) ? EXIT.found : EXIT.ok;
};
/** What the system says of files, in words. */
const WORDS = new Map([
    ['ENOENT', 'there is no such file'],
    ['EISDIR', 'this is a folder; name the lessons in it'],
    ['EACCES', 'this file may not be read'],
]);
/** @param machine What records the run again; without it that is not looked at. */
const checkFile = async (lesson, machine, see) => {
    let place = positions(lesson.source);
    let format;
    try {
        const json = jsonOf(lesson, (seen) => {
            see(seen);
            ({ format } = seen);
            // What is found is in the lesson that was made of it, which has no lines.
            place = () => ({ line: 1, column: 1 });
        });
        const trace = await runOfLesson(json, lesson, see);
        const options = { name: lesson.name, key: lesson.name, trace };
        const again = machine ? await recordAgain(json, options, lesson, machine, format) : [];
        return [...check(json, options), ...again]
            .map((finding) => ({ ...finding, ...place(finding.path, finding.code === 'key' ? 'key' : 'value') }))
            .sort((a, b) => a.line - b.line || a.column - b.column);
    }
    catch (error) {
        if (!isProblemError(error))
            throw error;
        return error.problems.map((problem) => {
            const isNoJson = problem.code === 'json' && problem.message.startsWith('the lesson is');
            const stumble = isNoJson && !isForeignText(lesson.source) ? firstError(lesson.source) : undefined;
            return {
                ...problem,
                ...(stumble && { message: `the lesson is not JSON: ${stumble.says}` }),
                severity: 'error',
                ...(stumble ? { line: stumble.line, column: stumble.column } : place(problem.path || 'trace')),
            };
        });
    }
};
/** What is other when the run is recorded again; nothing, if the lesson cannot be read, which is told anyway. */
const recordAgain = async (json, options, { file }, machine, format) => {
    if (format) {
        const says = `cannot be recorded again: it is a trace of ${format}, which does not say how to run its program. "trace-elements record" makes a lesson that does`;
        return [finding('recording', [], says)];
    }
    const { lesson } = readLesson(json, options);
    if (!lesson)
        return [];
    const { recording } = lesson.json;
    try {
        return await checkRecording(recording, lesson.trace, file, machine);
    }
    catch (error) {
        if (!(error instanceof RecordError))
            throw error;
        return [finding('recording', ['recording'], `could not be made again: ${error.message}`)];
    }
};
const countOf = (checked) => {
    const all = checked.flatMap(({ findings }) => findings);
    const errors = all.filter(({ severity }) => severity === 'error').length;
    return { errors, warnings: all.length - errors };
};
const counted = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;
/** Select Graphic Rendition, ECMA-48. Not `util.styleText`: each version of Node has its own mind about when to do it. */
const STYLES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33 };
/** Findings for a person: a block a file, a line a finding. */
const textOf = (checked, colours) => {
    const paint = (style, text) => colours ? `\u001B[${STYLES[style]}m${text}\u001B[0m` : text;
    const blocks = checked
        .filter(({ findings, format }) => findings.length > 0 || format)
        .map(({ file, findings, format, lost = [] }) => {
        const places = findings.map(({ line, column }) => `${line}:${column}`);
        const [placeWidth, codeWidth] = [places, findings.map(({ code }) => code)].map((texts) => Math.max(...texts.map((text) => text.length)));
        const lines = findings.map(({ severity, code, message }, i) => [
            ' ',
            paint('dim', places[i].padStart(placeWidth)),
            paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(7)),
            paint('bold', code.padEnd(codeWidth)),
            oneLine(message),
        ].join(' '));
        const seen = format ? [`read as ${format}`, ...lost.map((kind) => `not kept: ${kind}`)] : [];
        return [paint('underline', file), ...seen.map((one) => paint('dim', `  ${oneLine(one)}`)), ...lines].join('\n');
    });
    const { errors, warnings } = countOf(checked);
    const lessons = counted(checked.length, 'lesson');
    const sum = errors + warnings === 0
        ? paint('green', `${lessons}: nothing to find`)
        : `${lessons}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
    return [...blocks, sum].join('\n\n');
};
/** What a lesson says must not move the cursor of a terminal, or begin a line of its own. */
const oneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
