import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isProblemError } from '../lesson/problem.js';
import { readLesson } from '../lesson/read.js';
import { readRun } from '../lesson/read-run.js';
import { SCRIPT, wayFrom } from './addresses.js';
import { EXIT, readArguments, UsageError } from './command.js';
import { drain, jsonOf, readLessonFile, runOfLesson, wholeLesson } from './read-lesson.js';
import { writeArticle } from './render/article.js';
import { attributesOf, fragment, page } from './render/page.js';
import { NoDomError, writeShadow } from './render/shadow.js';
import { LANGUAGE_TAGS, speechFor, speechIn } from './render/speech.js';
import { Writer } from './render/writer.js';
export const help = `Usage: trace-elements render [OPTIONS] FILE

Writes a lesson as an HTML page that can be read without a script: code, execution
table, variables, flow, key moments, questions, solutions, transcript. The page also
has <trace-lesson>, which takes over as soon as its script is there. FILE may be a
trace of another tool, too, of those that "import" reads.

Options:
  -o, --output FILE    where to write; default: to the standard output
  --src URL            where the page finds the lesson; default: the way from the
                       page to FILE
  --script URL         where the page finds the elements; default:
                       ${SCRIPT}
  --fragment           only <trace-lesson> and what is in it, for a page that you have
  --lang TAG           language of headings and labels; default: that of the lesson if
                       it is one of ${LANGUAGE_TAGS.join(', ')}, else English
  --no-solutions       leave out what is right, and why
  --ssr                write what the elements show, too, as declarative shadow DOM:
                       the page looks as with the script before it is there. Needs
                       jsdom
  -h, --help           this text

Exit code: 0 written, 1 written without what is wrong in the lesson, 2 wrong call, or
a file that cannot be read or written.

Examples:
  trace-elements render lesson.json -o lesson.html
  trace-elements render lesson.json --fragment --src /lessons/loop.json
  trace-elements render lesson.json --no-solutions --lang de -o hand-out.html
  trace-elements render lesson.json --ssr -o lesson.html`;
const OPTIONS = {
    output: { type: 'string', short: 'o' },
    src: { type: 'string' },
    script: { type: 'string', default: SCRIPT },
    fragment: { type: 'boolean', default: false },
    lang: { type: 'string' },
    'no-solutions': { type: 'boolean', default: false },
    ssr: { type: 'boolean', default: false },
};
export const run = async (args, io) => {
    const { values, positionals } = readArguments(args, OPTIONS);
    const { output } = values;
    const [file, ...others] = positionals;
    if (file === undefined)
        throw new UsageError('which lesson? Name its file');
    if (others.length > 0)
        throw new UsageError(`one lesson makes one page, but there are ${positionals.length} files`);
    if (output !== undefined && resolve(output) === resolve(file))
        throw new UsageError('the page would take the place of the lesson: choose another name for it');
    const wanted = values.lang === undefined ? undefined : await languageOf(values.lang);
    const fail = (what, message) => {
        io.err(`${what}: ${message}`);
        return EXIT.failed;
    };
    let reading;
    let whole;
    try {
        ({ reading, whole } = await read(await readLessonFile(file), ({ format, lost }) => {
            io.err(`${file}: read as ${format}`);
            for (const kind of lost)
                io.err(`${file}: not kept: ${kind}`);
        }));
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error))
            throw error;
        return fail(file, error.message);
    }
    const { lesson, problems } = reading;
    for (const { message } of problems)
        io.err(`${file}: ${message}`);
    if (!lesson)
        return EXIT.failed;
    const speech = wanted ?? (await speechFor(lesson.json.lang));
    const writer = new Writer(lesson, speech, values.fragment ? 2 : 1, !values.fragment);
    const solutions = !values['no-solutions'];
    const frame = { src: values.src ?? addressOf(file, output), script: values.script, solutions };
    const article = writeArticle(writer, solutions);
    try {
        const looks = { lang: writer.speech.lang, attributes: attributesOf(frame, writer) };
        const shadow = values.ssr && (await writeShadow(whole, looks));
        const content = [shadow, article];
        const text = values.fragment ? fragment(frame, writer, content).text : page(frame, writer, content);
        if (output === undefined)
            io.out(text.trimEnd());
        else
            await writeFile(output, text);
    }
    catch (error) {
        if (error instanceof NoDomError)
            throw new UsageError(error.message);
        return fail(output ?? file, error instanceof Error ? error.message : String(error));
    }
    return problems.length > 0 ? EXIT.found : EXIT.ok;
};
/** The lesson in a file, and all that is wrong with it; `whole`: its JSON with the run in it. */
const read = async (file, see) => {
    try {
        const json = jsonOf(file, see);
        const whole = await wholeLesson(json, file, see);
        const isElsewhere = whole !== json;
        const trace = isElsewhere ? drain(readRun(whole.trace)) : await runOfLesson(json, file, see);
        return { reading: readLesson(json, { name: file.name, key: file.name, trace }), whole };
    }
    catch (error) {
        if (!isProblemError(error))
            throw error;
        return { reading: { problems: error.problems } };
    }
};
const languageOf = async (tag) => {
    const speech = await speechIn(tag);
    if (!speech)
        throw new UsageError(`there are no words in "${tag}"; there are ${LANGUAGE_TAGS.join(', ')}`);
    return speech;
};
/** The way from a page to a lesson, as an address. Without a page it begins where the command was called. */
const addressOf = (file, output = 'page.html') => wayFrom(output, file);
