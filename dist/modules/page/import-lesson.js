import { importInSlices } from '../importers/index.js';
import { lessonOfImport, titleOfImport } from '../importers/lesson.js';
import { ProblemError } from '../lesson/problem.js';
import { slowly } from '../lesson/slowly.js';
/** Says in the console, to whoever looks there, which format was seen and what of it is not shown. */
const say = (name, format, lost) => console.info([`${name || 'A trace'}: read as ${format}`, ...lost.map((kind) => `not kept: ${kind}`)].join('\n'));
/** The lesson that a trace of another tool makes; stops with a problem if it is of no format that is known. */
export const importLesson = async (input, name, signal) => {
    const imported = await slowly(importInSlices(input), signal);
    if (!imported.trace)
        throw new ProblemError(...imported.problems);
    say(name, imported.format, imported.lost);
    return lessonOfImport(imported, titleOfImport(imported, name));
};
/** The run of it alone, for a lesson that names such a file as its trace. */
export const importRun = async (input, name, signal) => {
    const { trace, format, lost, problems } = await slowly(importInSlices(input), signal);
    if (!trace)
        throw new ProblemError(...problems);
    say(name, format, lost);
    return trace;
};
