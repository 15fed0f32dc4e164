import assert from 'node:assert/strict';
import {json} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {startNode} from '../../../src/recorders/javascript/node/process.js';
import type {Outcome} from './both-ways.js';
import {samples} from './programs.js';

const child = startNode(new URL('./both-ways.js', import.meta.url), [], ['ignore', 'pipe', 'pipe']);
child.stderr!.pipe(process.stderr);
const outcomes = (await json(child.stdout!)) as readonly Outcome[];

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
