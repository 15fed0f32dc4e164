import {fail, ProblemError} from '../lesson/problem.js';
import {LIMITS} from '../lesson/schema.js';
import {blockProblems, traceProblems} from '../lesson/trace-problems.js';
import {blockReader} from '../trace/blocks.js';
import {readTrace} from '../trace/build.js';
import type {BlockJson, RecordedTraceJson, TraceHeaderJson} from '../trace/format.js';
import type {Trace} from '../trace/trace.js';
import {fetchText, parseJson} from './fetch-text.js';

/** Lets the page paint and answer its reader. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Milliseconds of work between two breaths. A breath itself takes four of them in a page. */
const WORK = 16;

/**
 * A run that is not in the lesson itself but at an address, or that comes in blocks. A `.jsonl` file has the header on its
 * first line and a block on each further one, so that a million steps are read in slices.
 */
export const fetchTrace = async (trace: unknown, base: string, signal: AbortSignal): Promise<Trace> => {
  if (typeof trace !== 'string') return readParts(trace as TraceHeaderJson, signal);
  if (!URL.canParse(trace, base)) fail('address', 'names a trace at what is no address');
  const url = new URL(trace, base);
  if (!/^(https?|file|blob):$/.test(url.protocol))
    fail('address', 'names a trace at an address that is neither http nor https');
  const text = await fetchText(url.href, LIMITS.traceBytes, signal, 'names a trace that ');
  const parse = (part: string): unknown => parseJson(part, 'has a trace that is');
  if (!url.pathname.endsWith('.jsonl')) return readParts(parse(text) as TraceHeaderJson, signal);
  const lines = linesOf(text, parse);
  return readParts((lines.next().value ?? null) as TraceHeaderJson, signal, lines as Iterable<BlockJson>);
};

function* linesOf(text: string, parse: (line: string) => unknown): Generator<unknown, undefined> {
  for (let begin = 0; begin < text.length;) {
    const newline = text.indexOf('\n', begin);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(begin, end);
    if (line.trim()) yield parse(line);
    begin = end + 1;
  }
}

const readParts = async (header: TraceHeaderJson, signal: AbortSignal, parts?: Iterable<BlockJson>): Promise<Trace> => {
  const path = ['trace'];
  const problems = traceProblems(header, path, parts !== undefined);
  if (problems.length > 0) throw new ProblemError(...problems);
  const blocks = parts ?? (header as {blocks?: readonly BlockJson[]}).blocks;
  if (!blocks) return readTrace(header as RecordedTraceJson);
  const reader = blockReader(header);
  const ended = new Map<number, number>();
  let [index, values, steps] = [0, 0, 0];
  let begin = performance.now();
  for (const block of blocks) {
    const found = blockProblems(block, {
      path: [...path, 'blocks', index++],
      header,
      ended,
      values,
      steps,
    });
    if (found.length > 0) throw new ProblemError(...found);
    reader.add(block);
    values += block.values?.length ?? 0;
    steps += block.length;
    if (performance.now() - begin < WORK) continue;
    await breathe();
    signal.throwIfAborted();
    begin = performance.now();
  }
  await breathe();
  signal.throwIfAborted();
  return reader.finish();
};
