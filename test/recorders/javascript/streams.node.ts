import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {jsonLines, readRun} from '../../../src/lesson/read-run.js';
import {show} from '../../../src/lesson/show.js';
import {recordJavaScript, traceText} from '../../../src/recorders/javascript/node/record.js';
import type {Trace} from '../../../src/trace/index.js';

const FOLDER = new URL('streams/', import.meta.url);
const PROGRAMS = [
  'classes.js',
  'closures.js',
  'exceptions.js',
  'generators.js',
  'loops.js',
  'modules/failing.mjs',
  'modules/main.mjs',
  'modules/scripts.cjs',
  'objects.js',
  'queue.mjs',
  'recursion.js',
  'scopes.js',
  'streams.mjs',
  'tasks.mjs',
  'timers.js',
  'types.ts',
];

const traceOf = (text: string): Trace => {
  const lines = jsonLines(text, (line): unknown => JSON.parse(line));
  const reading = readRun(lines.next().value);
  for (let part = reading.next(); ; part = reading.next()) if (part.done) return part.value;
};

/** A run as a text to read: a line for each step, with what is other after it. */
const toText = (trace: Trace): string => {
  const {language, frames, tasks, end} = trace.facts;
  const ids = trace.ids();
  const steps = Array.from({length: trace.length}, (_, i) => {
    const state = trace.state(i);
    const {ms, value, error, on} = trace.step(i);
    const frame = trace.frame(i);
    const changes = trace
      .changes(i - 1, i)
      .map(
        ({name, frame: {name: scope}, to}) =>
          `${scope === frame.name ? '' : `${scope}.`}${name} = ${to === undefined ? '-' : show(to, language, state)}`,
      );
    const printed = trace.output(i).slice(trace.output(i - 1).length);
    const told = [
      value !== undefined && `value ${show(value, language, state)}`,
      error && `${error.type}: ${error.message ?? ''}`,
      on !== undefined && `on ${on}`,
      ...changes,
      printed && `prints ${JSON.stringify(printed)}`,
    ].filter(Boolean);
    return `${String(ms).padStart(5)} ${ids[i]!.padEnd(28)} ${told.join('; ')}`.trimEnd();
  });
  const told = frames.map(({name, kind, task}, i) => `${i} ${name || 'top level'} (${kind}), ${tasks[task]?.name}`);
  return [...steps, `end: ${end?.reason ?? 'finished'}`, ...told, ''].join('\n');
};

describe('The stream of a JavaScript program: ', () => {
  for (const name of PROGRAMS) {
    it(name, async () => {
      const path = fileURLToPath(new URL(name, FOLDER));
      const text = traceText(await recordJavaScript(path));
      assert.equal(traceText(await recordJavaScript(path)), text, 'it is the same when it is recorded again');
      const told = toText(traceOf(text));
      const golden = new URL(`${name}.txt`, FOLDER);
      if (process.env['UPDATE'] || !existsSync(golden)) writeFileSync(golden, told);
      assert.equal(told, readFileSync(golden, 'utf8'));
    });
  }
});
