import assert from 'node:assert/strict';
import {test} from 'node:test';
import {around, spoken} from '../../src/lesson/message.js';

const english = {
  plain: 'Play',
  position: 'Step {step} of {count}',
  more: {one: '{count} more step', other: '{count} more steps'},
  question: {'=1': 'Question', other: 'Question {number} of {count}'},
  score: {by: 'right', one: '{right} of {count} is right', other: '{right} of {count} are right'},
  twice: '{name}, {name} and {other}',
  time: '{time:millisecond}',
  minutes: '{minutes:minute}',
  percent: '{share:percent}',
  when: '{days:day}',
  date: '{time:date}',
  list: '{names}',
  waits: '[{task}|The program] waits[ for {other}][, at line {line}].',
  gone: {by: 'count', one: '{names} is gone.', other: '{names} are gone.'},
  right: '{right} of {count} right[, {open} of {all} open]',
  nested: {deep: ['a', 'Step {step}']},
} as const;

const said = spoken(english);

test('a text without places is a text; one with places is called with what fills them, in their order', () => {
  assert.equal(said.plain, 'Play');
  assert.equal(said.position(3, 10), 'Step 3 of 10');
  assert.equal(said.twice('a', 'b'), 'a, a and b');
  assert.equal(said.nested.deep[1](4), 'Step 4');
});

test('the plural form is that of the number called count, or of the one that is named; some numbers have their own', () => {
  assert.equal(said.more(1), '1 more step');
  assert.equal(said.more(0), '0 more steps');
  assert.equal(said.question(1, 1), 'Question');
  assert.equal(said.question(1, 2), 'Question 1 of 2');
  assert.equal(said.gone(['a', 'b'], 2), 'a and b are gone.');
  assert.equal(said.gone('a', 1), 'a is gone.');
  assert.equal(said.score(1, 5), '1 of 5 is right');
});

test('numbers, units, lists and days are written as the language writes them', () => {
  const german = spoken(english, [{locale: 'de', table: {position: 'Schritt {step} von {count}'}}]);
  assert.equal(german.position(12_345, 1_000_000), 'Schritt 12.345 von 1.000.000');
  assert.equal(said.position(1234, 12_345), 'Step 1234 of 12,345');
  assert.equal(said.time(5), '5 ms');
  assert.equal(said.minutes(8), '8 min');
  assert.equal(said.percent(0.8), '80%');
  assert.equal(said.when(1), 'tomorrow');
  assert.equal(said.date(new Date(2026, 4, 1).getTime()), 'Friday, May 1');
  assert.equal(spoken(english, [{locale: 'de', table: {time: '{time:parsec}'}}]).time(1.5), '1,5');
  assert.equal(said.list(['a', 'b', 'c']), 'a, b, and c');
});

test('another language puts the places in its own order, and says in English what it lacks', () => {
  const japanese = spoken(english, [
    {locale: 'ja', table: {position: '{count}ステップ中{step}', more: 7, nested: 'no'}},
  ]);
  assert.equal(japanese.position(3, 10), '10ステップ中3');
  assert.equal(japanese.more(1), '1 more step');
  assert.equal(japanese.nested.deep[1](4), 'Step 4');
});

test('of several tables the first that has a text says it', () => {
  const swiss = {locale: 'de-CH', table: {plain: 'Los'}};
  const german = {locale: 'de-CH', table: {plain: 'Start', position: '{step} von {count}'}};
  const words = spoken(english, [swiss, german]);
  assert.equal(words.plain, 'Los');
  assert.equal(words.position(1, 2), '1 von 2');
});

test('digits are those of programs, unless the page asks for others', () => {
  const table = {position: '{step} من {count}'};
  assert.equal(spoken(english, [{locale: 'ar-EG', table}]).position(3, 10), '3 من 10');
  assert.equal(spoken(english, [{locale: 'ar-u-nu-arab', table}]).position(3, 10), '٣ من ١٠');
});

test('what has nothing to say is left out, or said otherwise; what is filled in is not read as a text with places', () => {
  assert.equal(said.waits('f', 'g', 3), 'f waits for g, at line 3.');
  assert.equal(said.waits('', '', 0), 'The program waits.');
  assert.equal(said.right(1, 2, 0, 3), '1 of 2 right, 0 of 3 open');
  assert.equal(said.right(1, 2, 0, 0), '1 of 2 right');
  assert.equal(said.waits('[{line}]', '', 1), '[{line}] waits, at line 1.');
});

test('a text can stand around more than text', () => {
  const node = {};
  assert.deepEqual(
    around((step) => said.position(step, 10), node),
    ['Step ', node, ' of 10'],
  );
});
