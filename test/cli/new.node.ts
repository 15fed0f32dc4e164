import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {COMMANDS} from '../../src/cli/commands.js';
import {TEMPLATES} from '../../src/cli/new/templates.js';
import {run} from '../../src/cli/run.js';
import {check} from '../../src/lesson/check-document.js';

const folder = mkdtempSync(join(tmpdir(), 'trace-elements-'));
after(() => rmSync(folder, {recursive: true}));

const call = async (...args: readonly string[]): Promise<{status: number; out: string[]; err: string[]}> => {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {out: (line: string) => void out.push(line), err: (line: string) => void err.push(line), colours: false};
  return {status: await run(COMMANDS, ['new', ...args], io), out, err};
};

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('trace-elements new', () => {
  for (const template of Object.keys(TEMPLATES)) {
    it(`writes a lesson of the template ${template} in which nothing is to be found, and a page that shows it`, async () => {
      const {status, out, err} = await call(join(folder, template), '--template', template);
      assert.deepEqual({status, err}, {status: 0, err: []});
      assert.deepEqual(out, [join(folder, `${template}.lesson.json`), join(folder, `${template}.html`)]);
      const lesson = JSON.parse(read(`${template}.lesson.json`)) as {id: string};
      assert.deepEqual(check(lesson), []);
      assert.equal(lesson.id, template);
      assert.match(read(`${template}.html`), new RegExp(`<trace-lesson src="${template}.lesson.json"`));
    });
  }

  it('writes over nothing', async () => {
    await call(join(folder, 'kept'));
    const before = read('kept.lesson.json');
    const {status, err} = await call(join(folder, 'kept'), '--template', 'async');
    assert.equal(status, 2);
    assert.match(err[0]!, /kept\.lesson\.json: there is such a file already/);
    assert.equal(read('kept.lesson.json'), before);
  });

  it('writes only the lesson where no page is wanted, whatever ending the name has', async () => {
    const {out} = await call(join(folder, 'alone.lesson.json'), '--no-page');
    assert.deepEqual(out, [join(folder, 'alone.lesson.json')]);
    assert.equal(existsSync(join(folder, 'alone.html')), false);
  });

  it('says how to call it', async () => {
    for (const [args, says] of [
      [[], /what is the lesson called/],
      [['a', '--template', 'none'], /there is no template "none"; there are table and async/],
      [['a', 'b'], /one lesson at a time/],
    ] as const) {
      const {status, err} = await call(...args);
      assert.equal(status, 2);
      assert.match(err[0]!, says);
    }
  });

  it('says where a file cannot be written', async () => {
    const {status, err} = await call(join(folder, 'no', 'such', 'folder'));
    assert.equal(status, 2);
    assert.match(err[0]!, /ENOENT/);
  });
});
