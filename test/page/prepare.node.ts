import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readLesson} from '../../src/lesson/read.js';
import {isRecorded, neededFor, prepare} from '../../src/page/prepare.js';

const step = {event: 'line', line: 1};
const recorded = readLesson({title: 'Recorded', trace: {version: 1, steps: [step]}}).lesson!;
const written = readLesson({title: 'Written', table: {columns: ['Action'], rows: [{cells: ['go']}]}}).lesson!;

const parts = {name: 'parts'};
const nobody = (): void => assert.fail('nothing comes later');

/** A module that is there, and how often it has been asked for. */
const loader = (fails = 0) => {
  const asked = {times: 0};
  const load = async () => {
    if (asked.times++ < fails) throw new Error('offline');
    return parts;
  };
  return {asked, load};
};

test('What an element needs for some lessons is there when one of those is shown, and is not fetched for others', async () => {
  const {asked, load} = loader();
  const get = neededFor(isRecorded, load);
  await prepare(written);
  assert.equal(get(written, nobody), undefined);
  assert.equal(asked.times, 0);
  await prepare(recorded);
  assert.equal(get(recorded, nobody), parts);
  assert.equal(get(written, nobody), undefined);
});

test('An element that is defined after its lesson came fetches it then, and is told when it is there', async () => {
  const {load} = loader();
  const get = neededFor(isRecorded, load);
  await new Promise<void>((came) => assert.equal(get(recorded, came), undefined));
  assert.equal(get(recorded, nobody), parts);
});

test('Where it cannot be had the lesson is shown without it, and the next one asks again', async () => {
  const {load} = loader(1);
  const get = neededFor(isRecorded, load);
  await prepare(recorded);
  await new Promise<void>((came) => assert.equal(get(recorded, came), undefined));
  assert.equal(get(recorded, nobody), parts);
});
