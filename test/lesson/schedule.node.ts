import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {schedule} from '../../src/lesson/schedule.js';
import type {Band} from '../../src/lesson/strength.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);
const days = (due: string, from: number): number => Math.round((Date.parse(due) - from) / DAY);

describe('when to come back', () => {
  it('is later the stronger a pattern is, and later each time it was', () => {
    const after = (band: Band): number => days(schedule(undefined, {band}, START).due, START);
    assert.ok(after('weak') >= 1);
    assert.ok(after('growing') > after('weak'));
    assert.ok(after('strong') > after('growing'));
    let card = schedule(undefined, {band: 'strong'}, START);
    const waits = [days(card.due, START)];
    for (let i = 0; i < 3; i++) {
      const now = Date.parse(card.due);
      card = schedule(card, {band: 'strong'}, now);
      waits.push(days(card.due, now));
    }
    assert.deepEqual(
      waits,
      [...waits].sort((a, b) => a - b),
    );
    assert.equal(new Set(waits).size, 4);
  });

  it('is soon again when it was forgotten', () => {
    const card = schedule(undefined, {band: 'strong'}, START);
    const now = Date.parse(card.due);
    assert.equal(
      days(schedule(schedule(card, {band: 'strong'}, now), {band: 'weak'}, now + 30 * DAY).due, now + 30 * DAY) <= 2,
      true,
    );
  });

  it('is no later for who tests twice on one day', () => {
    const card = schedule(undefined, {band: 'strong'}, START);
    assert.ok(days(schedule(card, {band: 'strong'}, START + 60_000).due, START) <= days(card.due, START) + 1);
  });

  it('is within a year from now, whatever is stored', () => {
    const card = schedule(undefined, {band: 'strong'}, START) as unknown as Record<string, unknown>;
    const spoilt = fc
      .tuple(fc.constantFrom(...Object.keys(card)), fc.anything())
      .map(([key, value]) => ({...card, [key]: value}));
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), spoilt),
        fc.constantFrom<Band>('weak', 'growing', 'strong'),
        (stored, band) => {
          const wait = days(schedule(stored, {band}, START + 5 * DAY).due, START + 5 * DAY);
          assert.ok(wait >= 1 && wait <= 365, String(wait));
        },
      ),
      {numRuns: 1000},
    );
  });
});
