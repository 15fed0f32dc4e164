import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {COMMANDS} from '../../src/cli/commands.js';
import {run} from '../../src/cli/run.js';
import type {LessonJson} from '../../src/lesson/schema.js';

const FOLDER = fileURLToPath(new URL('../../demo', import.meta.url));
const PYTHON = process.env['PYTHON'] ?? 'python3';

/** What Python says to a line of code; `undefined`: it cannot. */
const ask = (code: string): string | undefined => {
  try {
    return execFileSync(PYTHON, ['-c', code], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return undefined;
  }
};

/** Why a lesson cannot be recorded on this machine; `undefined`: it can. */
const lacks = ({recording, trace}: LessonJson): string | undefined => {
  if (extname(recording!.program) !== '.py') return undefined;
  if (ask('print()') === undefined) return `there is no ${PYTHON}`;
  const [, wanted] = /Django (\d+\.\d+)/.exec((trace as {runtime: string}).runtime) ?? [];
  // Another release runs views in other tasks.
  const there = wanted && ask('import django; print("%d.%d" % django.VERSION[:2])');
  return there === wanted ? undefined : `it takes Django ${wanted}, and here is ${there ? `Django ${there}` : 'none'}`;
};

const lessons = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.lesson.json'))
  .map((name) => ({name, json: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as LessonJson}));

describe('The demo lessons', () => {
  for (const {name, json} of lessons) {
    it(`${name} is of a run that was recorded`, () => assert.ok(json.recording));
    if (!json.recording) continue;
    const skip = lacks(json);
    it(
      `${name} holds: its program runs as it says, and nothing in it contradicts that`,
      {...(skip && {skip})},
      async () => {
        let out = '';
        const say = (line: string): void => void (out += `${line}\n`);
        const args = ['check', '--record', `--python=${PYTHON}`, join(FOLDER, name)];
        const status = await run(COMMANDS, args, {out: say, err: say, colours: false});
        assert.deepEqual([status, out], [0, '1 lesson: nothing to find\n']);
      },
    );
  }
});
