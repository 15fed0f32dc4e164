import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';

describe('the command', () => {
  it('says what to install where a package is missing, whatever is asked of it', async () => {
    // As in a clone in which nothing was installed.
    const name: string = 'no-such-package-of-ours';
    const commands = {check: {summary: 'Check', load: () => import(name) as Promise<never>}};
    for (const args of [
      ['check', 'a.json'],
      ['check', '--help'],
      ['help', 'check'],
    ]) {
      const lines: string[] = [];
      const say = (line: string): void => void lines.push(line);
      assert.equal(await run(commands, args, {out: () => {}, err: say, colours: false}), 2);
      assert.match(
        lines[0]!,
        /the package "no-such-package-of-ours" is not installed\. In \S+ run: npm ci --omit=dev$/,
      );
    }
  });
});
