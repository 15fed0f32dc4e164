import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {RecordError, type Recorder, type Recording} from './recorder.js';

/** The recorder, which also works alone. */
const SCRIPT = fileURLToPath(new URL('../../recorders/python/trace_recorder.py', import.meta.url));

/** How the recorder calls what a lesson keeps. */
const OPTIONS: {readonly [Key in keyof Recording]-?: string} = {
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
};

const argumentsOf = (recording: Recording): readonly string[] =>
  Object.entries(OPTIONS).flatMap(([key, option]) => {
    const value = recording[key as keyof Recording];
    // In one word: what begins with a dash is a value here as well.
    return option && value !== undefined ? [value].flat().map((one) => `${option}=${one}`) : [];
  });

/** Records by CPython, 3.8 or newer. */
export const python: Recorder = {
  language: 'python',
  record: (program, recording, {python: interpreter = 'python3'}) =>
    new Promise((resolve, reject) => {
      const child = spawn(interpreter, [SCRIPT, program, ...argumentsOf(recording)], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (part: Buffer) => out.push(part));
      child.stderr.on('data', (part: Buffer) => err.push(part));
      child.on('error', (error: NodeJS.ErrnoException) => {
        const says =
          error.code === 'ENOENT'
            ? `there is no "${interpreter}" on the path: install Python 3.8 or newer, or name one with --python`
            : error.message;
        reject(new RecordError(says));
      });
      child.on('close', (status) => {
        if (status === 0) return resolve(Buffer.concat(out).toString());
        const said = Buffer.concat(err).toString().trim().split('\n').at(-1);
        reject(new RecordError(said || `${interpreter} ended with ${status}`));
      });
    }),
};
