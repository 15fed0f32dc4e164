import { dirname, extname, resolve } from 'node:path';
import { isProblemError } from '../../lesson/problem.js';
import { jsonLines, readRun } from '../../lesson/read-run.js';
import { drain } from '../read-lesson.js';
/** A recording with the paths of its files; a lesson has the ways to them as addresses. */
export const fromLesson = (recording, lesson) => {
    const path = (address) => resolve(dirname(lesson), decodeAddress(address));
    return {
        ...recording,
        program: path(recording.program),
        ...(recording.files && { files: recording.files.map(path) }),
    };
};
/** An address as a path. A person may have written it, with a bare "%". */
export const decodeAddress = (address) => {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
};
/** Nothing was recorded: the message says what to do. */
export class RecordError extends Error {
}
const python = async () => (await import('./python.js')).python;
const javascript = async () => (await import('./javascript.js')).javascript;
/** Which recorder takes which files. */
const RECORDERS = {
    '.py': python,
    '.js': javascript,
    '.mjs': javascript,
    '.cjs': javascript,
    '.ts': javascript,
    '.mts': javascript,
    '.cts': javascript,
};
/** The recorder for a program, by its ending. */
export const recorderFor = async (program) => {
    const ending = extname(program);
    const load = Object.hasOwn(RECORDERS, ending) ? RECORDERS[ending] : undefined;
    if (load)
        return load();
    const known = Object.keys(RECORDERS).join(', ');
    throw new RecordError(`nothing records a program that ends in "${ending}"; there are recorders for ${known}`);
};
/** Whether a trace is written in blocks, a line each. */
export const isLines = (text) => text.trimEnd().includes('\n');
/**
 * The run that a trace file tells.
 *
 * @throws {RecordError} if it tells none.
 */
export const traceOf = (text) => {
    try {
        const lines = jsonLines(text, (line) => JSON.parse(line));
        const header = lines.next().value;
        return drain(readRun(header, isLines(text) ? lines : undefined));
    }
    catch (error) {
        throw isProblemError(error) ? new RecordError(`what was recorded cannot be read: ${error.message}`) : error;
    }
};
