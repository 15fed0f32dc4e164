import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEnd } from '../../recorders/javascript/node/process.js';
import { RecordError } from './recorder.js';
/** The recorder, which also works alone. */
const SCRIPT = fileURLToPath(new URL('../../recorders/python/trace_recorder.py', import.meta.url));
/** How the recorder calls what a lesson keeps. */
const OPTIONS = {
    program: '',
    input: '--input',
    files: '--file',
    probes: '--probe',
    open: '--open',
    opaque: '--opaque',
    kit: '--kit',
    view: '--view',
    requests: '--requests',
    steps: '--max-steps',
    seconds: '--max-seconds',
};
const argumentsOf = (recording) => Object.entries(OPTIONS).flatMap(([key, option]) => {
    const value = recording[key];
    // In one word: what begins with a dash is a value here as well.
    return option && value !== undefined ? [value].flat().map((one) => `${option}=${one}`) : [];
});
/** Calls the recorder, which writes a file; stops with what it says if it could not. */
const call = (interpreter, args) => new Promise((resolve, reject) => {
    const child = spawn(interpreter, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const said = [];
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => {
        const none = `there is no "${interpreter}" on the path: install Python 3.8 or newer, or name one with --python`;
        reject(new RecordError(error.code === 'ENOENT' ? none : error.message));
    });
    onEnd(child, (status) => {
        if (status === 0)
            return resolve();
        const last = Buffer.concat(said).toString().trim().split('\n').at(-1);
        reject(new RecordError(last || `${interpreter} ended with ${status}`));
    });
});
/** Records by CPython, 3.8 or newer. */
export const python = {
    async record(program, recording, { python: interpreter = 'python3' }) {
        const folder = await mkdtemp(join(tmpdir(), 'trace-elements-'));
        // By its ending the recorder knows that a long run may have a line for each block.
        const file = join(folder, 'trace.jsonl');
        try {
            await call(interpreter, [SCRIPT, program, `--output=${file}`, ...argumentsOf(recording)]);
            return await readFile(file, 'utf8');
        }
        finally {
            await rm(folder, { recursive: true, force: true });
        }
    },
};
