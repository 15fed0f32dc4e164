import {blockReader} from '../trace/blocks.js';
import {readTrace} from '../trace/build.js';
import type {BlockJson, RecordedTraceJson, TraceHeaderJson} from '../trace/format.js';
import type {Trace} from '../trace/trace.js';
import {problem, ProblemError, type Path, type Problem} from './problem.js';
import {blockProblems, traceProblems} from './trace-problems.js';

const PATH: Path = ['trace'];

/**
 * Reads a run that stands in a file of its own, or comes in blocks; `parts`: its blocks, where they come after the header.
 * Stops with all problems of the first part that has any. It yields after each block, and `last` before the whole is put
 * together, so that a page can breathe in between.
 */
export function* readRun(json: unknown, parts?: Iterable<unknown>): Generator<'block' | 'last', Trace, undefined> {
  const stop = (problems: readonly Problem[]): void => {
    if (problems.length > 0) throw new ProblemError(...problems);
  };
  stop(traceProblems(json, PATH, parts !== undefined));
  const header = json as TraceHeaderJson & {readonly blocks?: readonly BlockJson[]};
  const blocks = 'steps' in header ? undefined : ((parts as Iterable<BlockJson> | undefined) ?? header.blocks);
  if (!blocks) return readTrace(header as RecordedTraceJson);
  const reader = blockReader(header);
  const known = {
    header,
    frames: header.frames?.length ?? 1,
    owners: (header.variables ?? []).map(([frame]) => frame),
    ended: new Map<number, number>(),
    values: 0,
    steps: 0,
  };
  let index = 0;
  for (const block of blocks) {
    stop(blockProblems(block, [...PATH, 'blocks', index++], known));
    reader.add(block);
    yield 'block';
  }
  if (index === 0) stop([problem('missing', PATH, 'ends after its header: there is no block that tells what runs')]);
  yield 'last';
  return reader.finish();
}

/** The JSON documents of a `.jsonl` text, one a line. */
export function* jsonLines(text: string, parse: (line: string) => unknown): Generator<unknown, undefined> {
  for (let begin = 0; begin < text.length;) {
    const newline = text.indexOf('\n', begin);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(begin, end);
    if (line.trim()) yield parse(line);
    begin = end + 1;
  }
}
