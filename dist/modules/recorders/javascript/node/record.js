import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { blocksOf } from '../blocks.js';
import { LIMITS } from '../runtime/limits.js';
import { readProgram } from './files.js';
import { endTogether, onEnd, startNode } from './process.js';
import { readRecords } from './spool.js';
import { isTypeScript } from './types.js';
/** What a native loop gets beyond the time of the run, in ms. */
const GRACE = 500;
/** Steps that are written one by one. */
const MOST_STEPS = 10_000;
/** Characters of what a process says when it breaks down. */
const MOST_SAID = 10_000;
/** Runs a program in a process of its own until it ends, or its time is over. */
const runIn = (order, input, seconds) => new Promise((done) => {
    // What the program writes to a descriptor is not told; by the fourth it says that it begins.
    const child = startNode(new URL('./child.js', import.meta.url), [order], [input, 'ignore', 'pipe', 'pipe']);
    endTogether(child);
    let watchdog;
    let end;
    let said = '';
    child.stderr?.on('data', (part) => {
        if (said.length < MOST_SAID)
            said += part.toString();
    });
    child.stdio[3]?.once('data', () => {
        watchdog = setTimeout(() => {
            end = { reason: 'time-limit' };
            child.kill('SIGKILL');
        }, seconds * 1000 + GRACE);
    });
    child.once('error', ({ name, message }) => done({ reason: 'stopped', error: { type: name, message } }));
    onEnd(child, (status, signal) => {
        clearTimeout(watchdog);
        const message = said.includes('heap out of memory')
            ? 'the program ran out of memory'
            : `the process of the program ended by ${signal ?? status}`;
        done(end ?? { reason: 'stopped', error: { type: 'Error', message } });
    });
});
/** A frame without what is so by default. */
const compact = ({ name, kind, file, line, parent, task }, frames) => ({
    name,
    ...(kind !== 'function' && kind && { kind }),
    ...(file && { file }),
    ...(kind !== 'module' && line !== undefined && { line }),
    ...(parent != null && { parent }),
    ...(task !== (parent == null ? 0 : frames[parent]?.task) && task !== undefined && { task }),
});
/**
 * Records a JavaScript or TypeScript program as it runs in this Node: with virtual time, in a process of its own. Whatever
 * the program does, what it did until its end is in the trace, and `end` says how it ended.
 */
export const record = async ({ files, entry, input = [], budgets, root = '.', open: looked = [], opaque = [], }) => {
    const first = files.find(({ name }) => name === (entry ?? files[0]?.name));
    if (!first)
        throw new RangeError(`there is no file "${entry}" in the program`);
    const ordered = [first, ...files.filter((one) => one !== first)];
    const limits = { ...LIMITS, ...budgets };
    const folder = await mkdtemp(join(tmpdir(), 'trace-elements-'));
    try {
        const [order, records] = [join(folder, 'order.json'), join(folder, 'records')];
        const told = { files: ordered, root: resolve(root), input, limits, open: looked, opaque, records };
        const lines = join(folder, 'input');
        await Promise.all([
            writeFile(order, JSON.stringify(told)),
            writeFile(records, ''),
            writeFile(lines, input.map((line) => `${line}\n`).join('')),
        ]);
        const read = await open(lines);
        const stopped = await runIn(order, read.fd, limits.seconds).finally(() => read.close());
        return traceOf(ordered, readRecords(records), stopped);
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
};
const traceOf = (files, { tasks, frames, steps, end }, stopped) => {
    const all = frames.length > 0 ? frames.map((frame) => compact(frame, frames)) : [{ name: '', kind: 'module' }];
    const header = {
        version: 1,
        language: isTypeScript(files[0].name) ? 'typescript' : 'javascript',
        runtime: `Node.js ${process.versions.node.split('.')[0]}`,
        clock: 'virtual',
        files: files.map(({ name, text }) => ({ name, text })),
        ...(tasks.length > 1 && { tasks }),
        frames: all,
        end: end ?? stopped,
    };
    return steps.length > MOST_STEPS ? { ...header, ...blocksOf(steps, all) } : { ...header, steps };
};
/**
 * Records a program on the disk, with the files that it imports by a path.
 *
 * @param path Path of its first file. What cannot be read rejects as `node:fs` does.
 */
export const recordJavaScript = async (path, { files: more, ...options } = {}) => {
    const { root, files } = await readProgram(path, more);
    return record({ ...options, files, root });
};
/** A trace as the text of its file: one JSON document, or, in blocks, the header and each block on a line. */
export const traceText = (trace) => {
    if (!('blocks' in trace))
        return `${JSON.stringify(trace)}\n`;
    const { blocks, ...header } = trace;
    return [header, ...blocks].map((one) => `${JSON.stringify(one)}\n`).join('');
};
