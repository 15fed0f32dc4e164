import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importTrace} from '../../src/importers/index.js';
import {readRun} from '../../src/lesson/read-run.js';
import {traceProblems} from '../../src/lesson/trace-problems.js';
import type {Trace} from '../../src/trace/index.js';
import {documents} from './corpus.js';

const traceOf = (input: unknown): Trace => {
  const {trace, problems} = importTrace(input);
  assert.ok(trace, problems.map(({message}) => message).join());
  assert.deepEqual(traceProblems(trace, ['trace']), []);
  for (let run = readRun(trace), part = run.next(); ; part = run.next()) if (part.done) return part.value;
};

const corpus = documents();

describe('Every Python Tutor trace', {skip: corpus.size === 0 && 'the collection is not here'}, () => {
  for (const [name, text] of corpus) it(`opens without a problem: ${name}`, () => void traceOf(text));
});
