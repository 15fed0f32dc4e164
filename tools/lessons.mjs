/**
 * Records the runs of the demo lessons again, each as it says itself under `recording`: `npm run lessons`. What authors wrote
 * stays. That they still hold, a test says: `test/cli/demo-lessons.node.ts`. `PYTHON` names an interpreter, one with Django say.
 */
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {modify, applyEdits} from 'jsonc-parser';
import {recorderFor} from '../src/cli/record/recorder.ts';
import {ROOT} from './setup.mjs';

const FOLDER = join(ROOT, 'demo');

for (const name of readdirSync(FOLDER).filter((one) => one.endsWith('.lesson.json'))) {
  const file = join(FOLDER, name);
  const text = readFileSync(file, 'utf8');
  const lesson = JSON.parse(text);
  if (!lesson.recording) continue;
  const program = join(dirname(file), lesson.recording.program);
  try {
    const recorder = await recorderFor(program);
    const trace = await recorder.record(program, lesson.recording, {python: process.env.PYTHON});
    // What stands around it keeps its form.
    writeFileSync(file, applyEdits(text, modify(text, ['trace'], JSON.parse(trace), {})));
    console.log(`${name}: recorded`);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
execFileSync('npx', ['prettier', '--write', '--log-level=warn', 'demo/*.lesson.json'], {cwd: ROOT, stdio: 'inherit'});
