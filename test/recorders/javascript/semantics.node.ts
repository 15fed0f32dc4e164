import assert from 'node:assert/strict';
import {once} from 'node:events';
import {describe, it} from 'node:test';
import {newThread} from '../../../src/recorders/javascript/node/thread.js';
import type {Outcome} from './both-ways.js';
import {samples} from './programs.js';

const thread = newThread(new URL('./both-ways.js', import.meta.url), {});
const [outcomes] = (await once(thread, 'message')) as [readonly Outcome[]];

describe('A program that is recorded does what it does without: ', () => {
  for (const [i, {topic, title}] of samples().entries()) {
    it(`${topic}: ${title}`, () => {
      const {plain, told, printed, problems} = outcomes[i]!;
      assert.notEqual(plain, '', 'it prints something');
      assert.equal(told, plain);
      assert.equal(printed, plain, 'and what it prints is in the trace');
      assert.deepEqual(problems, []);
    });
  }
});
