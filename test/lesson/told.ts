import assert from 'node:assert/strict';
import {parseInline, type Inline} from '../../src/lesson/inline.js';
import type {Lesson} from '../../src/lesson/lesson.js';
import {phrases} from '../../src/lesson/phrases.js';
import {show} from '../../src/lesson/show.js';
import {transcriptOf} from '../../src/lesson/transcript.js';
import {isContent, isRef, type State, type Value} from '../../src/trace/index.js';
import {assertSentences} from './generated.js';

const clean = (text: string): string => text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, ' ').trim();

const codes = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'reference') return [];
    return node.type === 'code' ? [node.text] : codes(node.children);
  });

/** All that the run has to say about a row: names, values before, in and after it, code, output, errors. */
const known = ({trace, rows}: Lesson, row: number): Set<string> => {
  const {frames, files, tasks, language} = trace.facts;
  const texts = new Set([...frames.map(({name}) => name), ...tasks.map(({name}) => name)]);
  const add = (value: Value | undefined, state: State, name = ''): void => {
    const text = show(value, language, state, Infinity);
    texts.add(text).add(`${name} = ${text}`);
    const content = isRef(value) ? state.content(value) : value;
    // Of a large object the class alone may be told.
    if (isContent(content) && content.kind === 'object') texts.add(`${content.text}(`).add(`${content.text} {`);
  };
  for (let at = rows.start(row) - 1; at <= rows.end(row); at++) {
    const state = trace.state(at);
    for (const frame of state.frames()) {
      for (const name of frame.slots.keys()) {
        texts.add(name);
        add(state.value(frame, name), state, name);
      }
    }
    if (at < 0) continue;
    const {value, error, on, name, frame, line} = trace.step(at);
    if (value !== undefined) add(value, state);
    for (const text of [on, name, error?.type, error && `${error.type}: ${error.message}`]) texts.add(text ?? '');
    texts.add(files[frame.file ?? -1]?.text.split(/\r?\n/)[line - 1] ?? '');
  }
  const printed = trace.output(rows.end(row)).slice(trace.output(rows.start(row) - 1).length);
  for (const text of printed.split(/\r\n|[\n\r\u2028\u2029]/)) texts.add(text);
  return new Set([...texts].map(clean));
};

/** That what the transcript says of a row in code is in the run there, and so is each line that it names. */
const assertKnown = (text: string, lesson: Lesson, row: number): void => {
  const texts = known(lesson, row);
  for (const one of codes(parseInline(text))) {
    const [begin] = clean(one).split('…');
    const isCut = one.includes('…') && [...texts].some((all) => all.startsWith(begin!.trimEnd()));
    assert.ok(texts.has(clean(one)) || isCut, `${one} is not in row ${row + 1}: ${text}`);
  }
  const {trace, rows} = lesson;
  const lines = new Set<number>();
  const last = Math.min(rows.end(row) + 1, trace.length - 1);
  for (let at = rows.start(row); at <= last; at++) lines.add(trace.step(at).line);
  for (const [, line] of text.replace(/`+[^]*?`+/g, '').matchAll(/\blines? (\d+)/gi))
    assert.ok(lines.has(Number(line)), `line ${line} is not in row ${row + 1}: ${text}`);
};

/** That the run of a lesson is told in sentences, a row each, which say what the run has and nothing else. */
export const assertTold = (lesson: Lesson): void => {
  const transcript = transcriptOf(lesson, phrases);
  assert.equal(transcript.length, lesson.rows.length);
  for (let i = 0; i < transcript.length; i++) {
    const {row, text} = transcript.entry(i);
    assert.equal(row, i);
    assertSentences(text, lesson);
    assertKnown(text, lesson, row);
  }
};
