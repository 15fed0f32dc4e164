import { blockReader } from '../trace/blocks.js';
import { readTrace } from '../trace/build.js';
import { problem, ProblemError } from './problem.js';
import { blockProblems, traceProblems } from './trace-problems.js';
const PATH = ['trace'];
/**
 * Reads a run that stands in a file of its own, or comes in blocks; `parts`: its blocks, where they come after the header.
 * Stops with all problems of the first part that has any. It yields after each block, and `last` before the whole is put
 * together, so that a page can breathe in between.
 */
export function* readRun(json, parts) {
    const stop = (problems) => {
        if (problems.length > 0)
            throw new ProblemError(...problems);
    };
    stop(traceProblems(json, PATH, parts !== undefined));
    const header = json;
    const blocks = 'steps' in header ? undefined : (parts ?? header.blocks);
    if (!blocks)
        return readTrace(header);
    const reader = blockReader(header);
    const known = {
        header,
        frames: header.frames?.length ?? 1,
        owners: (header.variables ?? []).map(([frame]) => frame),
        ended: new Map(),
        values: 0,
        steps: 0,
    };
    let index = 0;
    for (const block of blocks) {
        stop(blockProblems(block, [...PATH, 'blocks', index++], known));
        reader.add(block);
        yield 'block';
    }
    if (index === 0)
        stop([problem('missing', PATH, 'ends after its header: there is no block that tells what runs')]);
    yield 'last';
    return reader.finish();
}
/** The JSON documents of a `.jsonl` text, one a line. */
export function* jsonLines(text, parse) {
    for (let begin = 0; begin < text.length;) {
        const newline = text.indexOf('\n', begin);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(begin, end);
        if (line.trim())
            yield parse(line);
        begin = end + 1;
    }
}
