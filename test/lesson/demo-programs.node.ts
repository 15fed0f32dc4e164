import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {questionsOf, readLesson} from '../../src/lesson/index.js';
import type {Lesson, Question} from '../../src/lesson/index.js';
import {wordsOfText} from '../../src/lesson/fact.js';

/**
 * The programs in the questions of the demo lessons are run: what a question says that they print, they print. Python only where
 * there is one.
 */
const LANGUAGES: Readonly<Record<string, readonly [command: string, option: string]>> = {
  javascript: [process.execPath, '-e'],
  python: ['python3', '-c'],
};
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What a program prints before it ends, however it ends; lines are joined by a space. */
const run = (code: string, language: string): string => {
  const [command, option] = LANGUAGES[language]!;
  return oneLine(spawnSync(command, [option, code], {encoding: 'utf8', timeout: 20_000}).stdout);
};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const lessonOf = (name: string): Lesson =>
  readLesson(JSON.parse(readFileSync(`demo/${name}.lesson.json`, 'utf8'))).lesson!;
const lessons = {await: lessonOf('await'), remove: lessonOf('remove'), shop: lessonOf('shop')};
type Name = keyof typeof lessons;

const questionOf = (name: Name, id: string): Question =>
  (['practice', 'test'] as const).flatMap((bank) => questionsOf(lessons[name], bank)).find((one) => one?.id === id)!;

/** What a question says is right, in words: `a`, then `b` means two lines. */
const rightOf = ({form, key, options}: Question): string => {
  if (form === 'fill') return key![0]!;
  return key!
    .map((id) => options.find((one) => one.id === id)!)
    .map(({text, code}) => code?.code ?? wordsOfText(text).replace(/, then /g, ' '))
    .join(' ');
};

/** Waiting without waiting: a loop whose clock jumps to whatever comes next, and a `time.sleep` that moves it on. */
const FETCH = `
import asyncio, time
class Loop(asyncio.SelectorEventLoop):
    now = 0
    def time(self):
        return self.now
    def _run_once(self):
        if not self._ready and self._scheduled:
            self.now = max(self.now, self._scheduled[0].when())
        super()._run_once()
loop = Loop()
def hold(seconds):
    loop.now += seconds
time.sleep = hold
PRICES = {"tea": 4, "cake": 6}
async def fetch_price(item):
    await asyncio.sleep(0.12)
    return PRICES[item]
`;
const BILLS = `
async def main():
    bills = await asyncio.gather(*[bill(n) for n in range(COUNT)])
    print(bills, round(loop.now * 1000))
loop.run_until_complete(main())
`;
const BILL = `
async def bill(request):
    total = 0
    for item in ["tea", "cake"]:
        price = await fetch_price(item)
        total += price
    return total
`;
const indented = (code: string): string => code.replace(/^(?=.)/gm, '    ');
const shop = lessons.shop.sample!.files[0]!.text;

/** Questions whose code is a program, and whose answer is what it prints. Lines of ours go before and behind it. */
const PRINTS: readonly (readonly [Name, string, before?: string, after?: string])[] = [
  ['await', 't-call'],
  ['await', 't-cooks'],
  ['await', 't-race'],
  ['remove', 'p-all'],
  ['remove', 't-append'],
  ['remove', 't-five', 'orders = [2, 2, 2, 2, 2]\n', 'print(len(orders))'],
  ['remove', 't-function'],
  ['remove', 't-js'],
  ['shop', 'p-half'],
  ['shop', 't-python'],
  ['shop', 't-which'],
  ['shop', 't-unwind'],
  ['shop', 't-again'],
  ['shop', 't-middle'],
  ['shop', 't-undefined', '', shop.slice(shop.indexOf('const stock'))],
];

/** Questions whose options are programs: those are right that print this. */
const OPTIONS: readonly (readonly [
  Name,
  string,
  prints: string,
  before: string,
  after: string,
  body?: typeof indented,
])[] = [
  [
    'await',
    'p-gather',
    '[10] 120',
    `${FETCH}COUNT = 1\nasync def bill(request):\n`,
    `    return total\n${BILLS}`,
    indented,
  ],
  [
    'await',
    'p-cake',
    "['sold', 'sold'] 120",
    `${FETCH}COUNT = 2\nstock = {"cake": 1}\nasync def pay(request):\n    await asyncio.sleep(0.12)\nasync def bill(request):\n`,
    BILLS,
    indented,
  ],
  ['remove', 'p-mend', '[3, 5]', 'orders = [3, 4, 6, 5]\n', 'print(orders)'],
  ['remove', 'p-both', '[3, 5]', 'orders = [3, 4, 6, 5]\nbackup = orders\n', 'print(backup)'],
  ['shop', 'p-where', 'no cake today 4', shop.slice(0, shop.indexOf('for (const')), ''],
  ['shop', 'p-caught', 'caught', '', ''],
];

describe('The programs of the demo lessons print what their questions say', () => {
  for (const [name, id, before = '', after = ''] of PRINTS) {
    const question = questionOf(name, id);
    const {code, language = ''} = question.code!;
    it(`${name}: ${id}`, {skip: language === 'python' && !hasPython && 'needs Python'}, () => {
      assert.equal(run(before + code + after, language), oneLine(rightOf(question)));
    });
  }
  for (const [name, id, prints, before, after, body = String] of OPTIONS) {
    const {options, key} = questionOf(name, id);
    const isPython = options[0]!.code!.language === 'python';
    it(`${name}: ${id}, option by option`, {skip: isPython && !hasPython && 'needs Python'}, () => {
      const right = options.filter(({code}) => run(before + body(code!.code) + after, code!.language!) === prints);
      assert.deepEqual(
        right.map((option) => option.id),
        key,
      );
    });
  }
  it('await: three clients, and one that blocks', {skip: !hasPython && 'needs Python'}, () => {
    const program = (count: number, fetch = ''): string => `${FETCH}${fetch}COUNT = ${count}${BILL}${BILLS}`;
    assert.equal(run(program(2), 'python'), '[10, 10] 240');
    assert.equal(run(program(3), 'python'), '[10, 10, 10] 240');
    const {code, key} = questionOf('await', 'p-block');
    assert.equal(run(program(2, code!.code), 'python'), `[10, 10] ${key![0]}`);
  });
  it('await: what is printed first, and a total that requests share', {skip: !hasPython && 'needs Python'}, () => {
    const tasks = questionOf('await', 't-tasks');
    assert.ok(run(tasks.code!.code, 'python').startsWith(rightOf(tasks)));
    const shared = questionOf('await', 't-global').code!.code;
    const json = 'def JsonResponse(content):\n    return content["total"]\n';
    assert.equal(run(`${FETCH}COUNT = 2\n${json}${shared}${BILLS}`, 'python'), '[14, 20] 240');
  });
  it('remove: a dictionary that changes under a loop', {skip: !hasPython && 'needs Python'}, () => {
    const {code} = questionOf('remove', 't-dict').code!;
    const caught = `try:\n${indented(code)}except RuntimeError:\n    print("refused")\n`;
    assert.equal(run(caught, 'python'), 'refused');
  });
});
