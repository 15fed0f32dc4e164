import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {parseInline, plainText, references, type Inline} from '../../src/lesson/inline.js';
import type {Lesson} from '../../src/lesson/lesson.js';
import {phrases, type Phrases} from '../../src/lesson/phrases.js';
import {readLesson} from '../../src/lesson/read.js';
import type {RecordedTraceJson} from '../../src/trace/index.js';
import {randomTrace} from '../trace/random-trace.js';

const json = (path: string): object =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as object;

export const lessonOf = (document: object): Lesson => {
  const {lesson, problems} = readLesson(document, {name: 'x', key: 'x'});
  assert.ok(lesson, problems.map(({message}) => message).join('\n'));
  return lesson;
};

const trace = (recording: object): object => ({title: 'x', trace: recording});

/** Documents that people wrote or recorded, by name. */
export const DOCUMENTS: ReadonlyMap<string, object> = new Map([
  ...['await', 'remove', 'shop'].map((name) => [name, json(`demo/${name}.lesson.json`)] as const),
  ...['django-1', 'django-2'].map((name) => [name, trace(json(`test/fixtures/${name}.trace.json`))] as const),
]);

const CODE =
  'for x in xs:\n    y = x\n    if y:\n        f(x)\n# note\nxs.append(`1`)\nwhile x:\n    x -= 1\nprint(xs)\n';
const HOSTILE: readonly (readonly [string, string])[] = [
  ['"f"', '"f`{step:99}\\n  *f*"'],
  ['"a"', '"`` {step:77}  \\u202e"'],
  ['"xs"', '"x {variable:no}`"'],
  ['"other"', '""'],
  ['"out\\n"', '"  \\n` {option:z}\\n\\n"'],
];

/** Lessons on runs that could have been, some with names and values that try to break a sentence. */
export const randomLessons: fc.Arbitrary<object> = fc
  .tuple(randomTrace, fc.boolean(), fc.boolean())
  .map(([run, hostile, coded]) => {
    const withCode: RecordedTraceJson = {
      ...run,
      language: 'python',
      ...(coded && {files: [{name: 'x.py', text: CODE}]}),
      ...(!coded && {files: [{name: 'x.py', text: '\n'.repeat(9)}]}),
    };
    let text = JSON.stringify(withCode);
    if (hostile) for (const [from, to] of HOSTILE) text = text.replaceAll(from, to);
    return trace(JSON.parse(text) as object);
  });

/** A text without what is data in it. */
const frame = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.type === 'code' || node.type === 'reference') return node.type === 'code' ? 'C' : 'r';
      return frame(node.children);
    })
    .join('');

/** That a text leads nowhere wrong and holds nothing that slipped in from the code. */
export const assertText = (text: string, {table}: Lesson): void => {
  const nodes = parseInline(text);
  for (const {to, target} of references(nodes)) {
    assert.equal(to, 'step', text);
    assert.ok(table.find(target) >= 0, `${text} names a step that is not there`);
  }
  const around = frame(nodes);
  assert.notEqual(plainText(nodes, ({target}) => target).trim(), '', 'is empty');
  assert.doesNotMatch(around, /undefined|null|NaN|Infinity|\[object|function ?\(|=>|[`{}\\]/, text);
  assert.doesNotMatch(around, / {2}|^ | $| [.,;:?]|\.\.|,,|\(\)|“”[^ .,:?]/, `spaces: ${JSON.stringify(text)}`);
};

/** That a text is one sentence or more. */
export const assertSentences = (text: string, lesson: Lesson): void => {
  assertText(text, lesson);
  const around = frame(parseInline(text));
  assert.match(around, /^[\p{Lu}“]/u, text);
  assert.match(around, /[.?]$/, text);
  for (const next of around.split(/[.?] /)) assert.match(next, /^[\p{Lu}“]/u, text);
};

/** Another language, as far as a test needs one. */
export const elsewhere: Phrases = JSON.parse('{}') as Phrases;
const translate = (from: object, to: Record<string, unknown>): void => {
  for (const [key, one] of Object.entries(from)) {
    if (typeof one === 'function') {
      to[key] = (...parts: unknown[]): string => {
        const says = (one as (...parts: unknown[]) => string)(...parts);
        return key === 'list' || key === 'paragraph' ? says : `Ŝ ${says}`;
      };
    } else if (typeof one === 'string') to[key] = `Ŝ ${one}`;
    else translate(one as object, (to[key] = {}));
  }
};
translate(phrases, elsewhere);
