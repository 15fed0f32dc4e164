import {fail} from '../lesson/problem.js';
import {jsonLines, readRun} from '../lesson/read-run.js';
import {LIMITS} from '../lesson/schema.js';
import type {Trace} from '../trace/trace.js';
import {fetchText, parseJson} from './fetch-text.js';
import {isForeign, isForeignText} from './foreign.js';

/** Lets the page paint and answer its reader. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Milliseconds of work between two breaths. A breath itself takes four of them in a page. */
const WORK = 16;

/** Does work that comes in slices, and breathes in between; before one that says it is the `last`, in any case. */
export const slowly = async <Result>(run: Generator<unknown, Result>, signal: AbortSignal): Promise<Result> => {
  let begin = performance.now();
  for (let slice = run.next(); ; slice = run.next()) {
    if (slice.done) return slice.value;
    if (slice.value !== 'last' && performance.now() - begin < WORK) continue;
    await breathe();
    signal.throwIfAborted();
    begin = performance.now();
  }
};

/**
 * A run that is not in the lesson itself but at an address, or that comes in blocks. A `.jsonl` file has the header on its
 * first line and a block on each further one, so that a million steps are read in slices.
 */
export const fetchTrace = async (trace: unknown, base: string, signal: AbortSignal): Promise<Trace> => {
  if (typeof trace !== 'string') return readSlowly(trace, signal);
  if (!URL.canParse(trace, base)) fail('address', 'names a trace at what is no address');
  const url = new URL(trace, base);
  if (!/^(https?|file|blob):$/.test(url.protocol))
    fail('address', 'names a trace at an address that is neither http nor https');
  const text = await fetchText(url.href, LIMITS.traceBytes, signal, 'names a trace that ');
  const parse = (part: string): unknown => parseJson(part, 'has a trace that is');
  if (!url.pathname.endsWith('.jsonl')) {
    const json = isForeignText(text) ? text : parse(text);
    if (!isForeign(json)) return readSlowly(json, signal);
    const {importRun} = await import('./import-lesson.js');
    return readSlowly(await importRun(json, url.pathname.split('/').at(-1)!, signal), signal);
  }
  const lines = jsonLines(text, parse);
  return readSlowly(lines.next().value ?? null, signal, lines);
};

const readSlowly = (header: unknown, signal: AbortSignal, parts?: Iterable<unknown>): Promise<Trace> =>
  slowly(readRun(header, parts), signal);
