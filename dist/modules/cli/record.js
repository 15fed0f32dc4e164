import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, relative, sep } from 'node:path';
import { parse } from 'jsonc-parser';
import { addressIn, servedFolder, wayFrom } from './addresses.js';
import { EXIT, readArguments, UsageError } from './command.js';
import { pageOf } from './render/page.js';
import { isInside, keptTrace, lessonThere, updated } from './record/lesson-there.js';
import { rowLines } from './record/list.js';
import { fromLesson, isLines, recorderFor, RecordError, traceOf } from './record/recorder.js';
import { titleOf } from './title.js';
export const help = `Usage: trace-elements record [OPTIONS] PROGRAM

Runs a Python, JavaScript or TypeScript program, records what happens, and writes a
trace, a lesson around it that is ready to be worded, and a page that shows it:
NAME.trace.json, NAME.lesson.json and NAME.html. A lesson or a page that is there already
keeps its words; only the trace is written anew.

Options:
  -o, --output NAME      the name, with its folder; default: that of the program
  --input LINE           a line that the program reads; may be repeated
  --file FILE            a module of the lesson that is not beside the program
  --probe MODULE:NAME    a function elsewhere whose calls are told
  --open CLASS           look into objects of a class that is not the lesson's
  --opaque CLASS         do not look into objects of a class
  --steps N              end after so many steps (default: 10000)
  --seconds N            end after so many seconds (default: 10)
  --kit django           send requests to a view through Django's own handler
  --view NAME            with --kit: the view, if the file has several
  --requests N           with --kit: how many requests come at once
  --python COMMAND       the interpreter (default: python3)
  --list                 print the rows of the lesson, too, with the names of their steps
  --no-page              no page
  -h, --help             this text

Exit code: 0 recorded, 1 recorded, but the program ended by an error or a limit, 2 wrong
call, or nothing could be recorded.

Examples:
  trace-elements record queue.py
  trace-elements record promises.mjs
  trace-elements record greet.py --input Ada --input Bob -o lessons/greet
  trace-elements record views.py --kit django --requests 2
  trace-elements check --record queue.lesson.json`;
const OPTIONS = {
    output: { type: 'string', short: 'o' },
    input: { type: 'string', multiple: true },
    file: { type: 'string', multiple: true },
    probe: { type: 'string', multiple: true },
    open: { type: 'string', multiple: true },
    opaque: { type: 'string', multiple: true },
    steps: { type: 'string' },
    seconds: { type: 'string' },
    kit: { type: 'string' },
    view: { type: 'string' },
    requests: { type: 'string' },
    python: { type: 'string' },
    list: { type: 'boolean', default: false },
    'no-page': { type: 'boolean', default: false },
};
export const run = async (args, io) => {
    const { values, positionals } = readArguments(args, OPTIONS);
    const [program, ...others] = positionals;
    if (program === undefined)
        throw new UsageError('which program? Name its file');
    if (others.length > 0)
        throw new UsageError(`one program makes one lesson, but there are ${positionals.length} files`);
    const path = values.output?.replace(/(\.lesson|\.trace)?\.jsonl?$/, '') ??
        program.slice(0, -extname(program).length || undefined);
    const lesson = `${path}.lesson.json`;
    const given = defined({
        input: values.input,
        files: values.file?.map((file) => wayFrom(lesson, file)),
        probes: values.probe,
        open: values.open,
        opaque: values.opaque,
        steps: countOf('steps', values.steps),
        seconds: countOf('seconds', values.seconds),
        kit: values.kit,
        view: values.view,
        requests: countOf('requests', values.requests),
    });
    try {
        await access(program);
        const recorder = await recorderFor(program);
        const there = await lessonThere(lesson, program);
        const recording = { program: wayFrom(lesson, program), ...there?.recording, ...given };
        io.progress?.(`recording ${program} …`);
        const text = await recorder.record(program, fromLesson(recording, lesson), { python: values.python });
        io.progress?.('');
        const trace = traceOf(text);
        const file = `${path}.trace.json${isLines(text) ? 'l' : ''}`;
        const address = wayFrom(lesson, file);
        // Before the new one takes its place.
        const kept = there && (await keptTrace(there));
        await mkdir(dirname(file), { recursive: true });
        if (!isInside(there) || isLines(text)) {
            await writeFile(file, text);
            io.out(file);
        }
        const title = titleOf(basename(path).replaceAll('.', '-'));
        if (there) {
            await update(there, updated(there, kept, { file, address, text, trace, recording }), io);
        }
        else {
            const $schema = addressIn(lesson, 'dist/lesson.schema.json');
            const json = { $schema, id: basename(path), title, trace: address, recording };
            await writeNew(lesson, `${JSON.stringify(json, null, 2)}\n`, io);
        }
        const page = `${path}.html`;
        const html = pageOf(title, { src: wayFrom(page, lesson), script: addressIn(page, SCRIPT_PART) });
        if (!values['no-page'])
            await writeNew(page, html, io);
        if (values.list)
            for (const line of rowLines(parse(await readFile(lesson, 'utf8')), trace))
                io.out(line);
        tellKept(there, given, io);
        const status = tellEnd(trace, io);
        if (!values['no-page'])
            io.err(`to see it: ${howToSee(page, values.python)}`);
        return status;
    }
    catch (error) {
        io.progress?.('');
        if (!(error instanceof RecordError || (error instanceof Error && 'code' in error)))
            throw error;
        const isMissing = 'code' in error && error.code === 'ENOENT';
        io.err(`${program}: ${isMissing ? 'there is no such file' : error.message}`);
        return EXIT.failed;
    }
};
/** Without what is not there, so that a lesson keeps only what was asked for. */
const defined = (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
const countOf = (name, text) => {
    if (text === undefined)
        return undefined;
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1)
        throw new UsageError(`--${name} is a number from 1, not "${text}"`);
    return count;
};
/** What of the package a page names. */
const SCRIPT_PART = 'dist/trace-elements.js';
/** From a file a page may fetch no lesson: a server has to bring both. */
const howToSee = (page, python = 'python3') => {
    const folder = servedFolder(page, SCRIPT_PART);
    const given = relative('', folder) || '.';
    const directory = given === '.' ? '' : ` --directory ${/^[\w./-]+$/.test(given) ? given : `'${given.replaceAll("'", `'\\''`)}'`}`;
    const address = relative(folder, page).split(sep).map(encodeURIComponent).join('/');
    return `${python} -m http.server --bind 127.0.0.1${directory} 8000, and open http://127.0.0.1:8000/${address}`;
};
/** Writes a lesson that was there, if it is other now, and says what is. */
const update = async ({ file, source: before }, { source, says }, io) => {
    if (source === before)
        io.err(`${file} is there already, and stays as it is`);
    else {
        await writeFile(file, source);
        io.out(file);
    }
    for (const one of says)
        io.err(one.startsWith(' ') ? one : `${file}: ${one}`);
};
/** Says which options are those of the last time. */
const tellKept = (there, given, io) => {
    const kept = Object.keys(there?.recording ?? {}).filter((key) => key !== 'program' && !Object.hasOwn(given, key));
    if (kept.length > 0)
        io.err(`recorded with the ${kept.join(', ')} that ${there.file} keeps`);
};
/** Writes a file that is not there yet; one that is keeps the words of its author. */
const writeNew = async (file, text, io) => {
    try {
        await writeFile(file, text, { flag: 'wx' });
        io.out(file);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        io.err(`${file} is there already, and stays as it is`);
    }
};
/** How ends other than that of the program's last line are told. */
const ENDS = {
    exception: 'the program ended by an error',
    exit: 'the program ended itself before its last line',
    'syntax-error': 'the program cannot be read',
    'step-limit': 'the program was ended at the most steps that are recorded; --steps changes that',
    'time-limit': 'the program took too long and was ended; --seconds changes that',
    stopped: 'the program was stopped',
};
/** What to do about errors that the way of recording made. */
const HINTS = {
    EOFError: 'it reads more lines than it was given: --input LINE, once for each',
    ModuleNotFoundError: 'if that is a package, name a Python that has it: --python .venv/bin/python',
};
/** Characters of output that the recorders keep. */
const MOST_OUTPUT = 20_000;
/** Whether the recorder left out what the program printed: then what it kept is full, and ends with three dots. */
const isOutputCut = (trace) => {
    const output = trace.output(trace.length - 1);
    return output.length > MOST_OUTPUT && output.includes('…', MOST_OUTPUT);
};
const tellEnd = (trace, io) => {
    const { length, facts } = trace;
    const { end } = facts;
    const says = ENDS[end?.reason ?? ''];
    io.err(`${length} steps recorded${says ? `; ${says}` : ''}${end?.error ? `: ${end.error.type}: ${end.error.message ?? ''}` : ''}`);
    const hint = HINTS[end?.error?.type ?? ''];
    if (hint)
        io.err(hint);
    if (isOutputCut(trace))
        io.err(`it printed more than is kept: the first ${MOST_OUTPUT} characters; the output ends with … there`);
    return says && end?.reason !== 'exit' ? EXIT.found : EXIT.ok;
};
