import {resolve} from 'node:path';
import type {EndJson, FrameJson, TraceHeaderJson, TraceJson} from '../../../trace/format.js';
import {blocksOf} from '../blocks.js';
import type {Source} from '../instrument/instrument.js';
import {LIMITS, type Limits} from '../runtime/limits.js';
import {readProgram} from './files.js';
import {newMemory, readRecords} from './spool.js';
import {newThread} from './thread.js';
import {isTypeScript} from './types.js';
import type {Order} from './worker.js';

/** A program, and how it is recorded. */
export interface Program {
  /** Its files. Names are paths from `root`, with slashes. */
  readonly files: readonly Source[];
  /** Name of the file that is run. Default: the first. */
  readonly entry?: string;
  /** Lines that it reads. */
  readonly input?: readonly string[];
  /** Default: {@link LIMITS}. */
  readonly budgets?: Partial<Limits>;
  /** Classes to look into that are not the program's. */
  readonly open?: readonly string[];
  /** Classes not to look into. */
  readonly opaque?: readonly string[];
  /** The folder from which it imports packages. Default: the current one. */
  readonly root?: string;
}

/** What a native loop gets beyond the time of the run, in ms. */
const GRACE = 500;

/** Steps that are written one by one. */
const MOST_STEPS = 10_000;

/** Heap of the program, in MB. */
const HEAP = 512;

/** Runs a program in a thread of its own until it ends, or its time is over. */
const runIn = (order: Order): Promise<EndJson> =>
  new Promise((done) => {
    const worker = newThread(new URL('./worker.js', import.meta.url), {
      workerData: order,
      stdout: true,
      stderr: true,
      resourceLimits: {maxOldGenerationSizeMb: HEAP},
    });
    let watchdog: NodeJS.Timeout | undefined;
    let end: EndJson = {reason: 'stopped'};
    const stop = (reason: EndJson): void => {
      end = reason;
      void worker.terminate();
    };
    worker.once('message', () => {
      watchdog = setTimeout(stop, order.limits.seconds * 1000 + GRACE, {reason: 'time-limit'});
    });
    worker.once('error', ({name, message}: Error) => {
      end = {reason: 'exception', error: {type: name, message}};
    });
    worker.once('exit', () => {
      clearTimeout(watchdog);
      done(end);
    });
  });

/** A frame without what is so by default. */
const compact = ({name, kind, file, line, parent, task}: FrameJson, frames: readonly FrameJson[]): FrameJson => ({
  name,
  ...(kind !== 'function' && kind && {kind}),
  ...(file && {file}),
  ...(kind !== 'module' && line !== undefined && {line}),
  ...(parent != null && {parent}),
  ...(task !== (parent == null ? 0 : frames[parent]?.task) && task !== undefined && {task}),
});

/**
 * Records a JavaScript or TypeScript program as it runs in this Node: with virtual time, in a thread of its own. Whatever
 * the program does, what it did until its end is in the trace, and `end` says how it ended.
 */
export const record = async ({
  files,
  entry,
  input = [],
  budgets,
  root = '.',
  open = [],
  opaque = [],
}: Program): Promise<TraceJson> => {
  const first = files.find(({name}) => name === (entry ?? files[0]?.name));
  if (!first) throw new RangeError(`there is no file "${entry}" in the program`);
  const ordered = [first, ...files.filter((one) => one !== first)];
  const memory = newMemory();
  const limits = {...LIMITS, ...budgets};
  const stopped = await runIn({files: ordered, root: resolve(root), input, limits, memory, open, opaque});
  const {tasks, frames, steps, end = stopped} = readRecords(memory);
  const header: TraceHeaderJson = {
    version: 1,
    language: isTypeScript(first.name) ? 'typescript' : 'javascript',
    runtime: `Node.js ${process.versions.node.split('.')[0]}`,
    clock: 'virtual',
    files: ordered.map(({name, text}) => ({name, text})),
    ...(tasks.length > 1 && {tasks}),
    frames: frames.map((frame) => compact(frame, frames)),
    end,
  };
  return steps.length > MOST_STEPS ? {...header, ...blocksOf(steps)} : {...header, steps};
};

/** How a program on the disk is recorded. */
export interface RecordOptions extends Pick<Program, 'input' | 'budgets' | 'open' | 'opaque'> {
  /** Paths of files that it imports in a way that cannot be seen. */
  readonly files?: readonly string[];
}

/**
 * Records a program on the disk, with the files that it imports by a path.
 *
 * @param path Path of its first file. What cannot be read rejects as `node:fs` does.
 */
export const recordJavaScript = async (
  path: string,
  {files: more, ...options}: RecordOptions = {},
): Promise<TraceJson> => {
  const {root, files} = await readProgram(path, more);
  return record({...options, files, root});
};

/** A trace as the text of its file: one JSON document, or, in blocks, the header and each block on a line. */
export const traceText = (trace: TraceJson): string => {
  if (!('blocks' in trace)) return `${JSON.stringify(trace)}\n`;
  const {blocks, ...header} = trace;
  return [header, ...blocks].map((one) => `${JSON.stringify(one)}\n`).join('');
};
