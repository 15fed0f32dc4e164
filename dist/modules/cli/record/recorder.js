import { extname } from 'node:path';
import { jsonLines, readRun } from '../../lesson/read-run.js';
import { drain } from '../read-lesson.js';
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
/** The run that a trace file tells. */
export const traceOf = (text) => {
    const lines = jsonLines(text, (line) => JSON.parse(line));
    const header = lines.next().value;
    return drain(readRun(header, isLines(text) ? lines : undefined));
};
