import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {importTrace} from '../../src/importers/index.js';
import {readRun} from '../../src/lesson/read-run.js';
import {traceProblems} from '../../src/lesson/trace-problems.js';
import {blocksOf} from '../../src/recorders/javascript/blocks.js';
import type {Trace} from '../../src/trace/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Traces of Python Tutor, which are not part of the project: `TRACE_ELEMENTS_CORPORA`, or a folder beside it. */
const folder = resolve(process.env['TRACE_ELEMENTS_CORPORA'] ?? join(ROOT, '../shared/corpora'), 'opt-traces');

/** The text of each by its name; empty: they are not here. */
export const documents = (): ReadonlyMap<string, string> => {
  const names = existsSync(folder) ? readdirSync(folder).filter((one) => /(?<!manifest)\.json$/.test(one)) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

const runOf = (trace: unknown): Trace => {
  assert.deepEqual(traceProblems(trace, ['trace']), []);
  for (let run = readRun(trace), part = run.next(); ; part = run.next()) if (part.done) return part.value;
};

/** The run that a document of another tool tells of, after a look whether it is sound. */
export const traceOf = (input: unknown): Trace => {
  const {trace, problems} = importTrace(input);
  assert.ok(trace, problems.map(({message}) => message).join());
  return runOf(trace);
};

/** The same, written as a long run is. */
export const traceInBlocks = (input: unknown): Trace => {
  const {trace} = importTrace(input);
  assert.ok(trace && 'steps' in trace);
  const {steps, ...header} = trace;
  return runOf({...header, ...blocksOf(steps, header.frames ?? [{name: ''}])});
};

/** Its steps in words: `call f1 3`. */
export const eventsOf = (trace: Trace): string[] =>
  Array.from({length: trace.length}, (_, i) => {
    const {event, line, frame} = trace.step(i);
    return `${event} ${frame.name}${frame.index} ${line}`;
  });
