import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importTrace} from '../../src/importers/index.js';
import {lessonOfImport} from '../../src/importers/lesson.js';
import {questionsOf} from '../../src/lesson/question.js';
import {check} from '../../src/lesson/check-document.js';
import {phrases} from '../../src/lesson/phrases.js';
import {readRun} from '../../src/lesson/read-run.js';
import {show} from '../../src/lesson/show.js';
import {traceProblems} from '../../src/lesson/trace-problems.js';
import {transcriptOf} from '../../src/lesson/transcript.js';
import type {Trace} from '../../src/trace/index.js';
import {assertSentences, lessonOf} from '../lesson/generated.js';
import {documents} from './corpus.js';

const traceOf = (input: unknown): Trace => {
  const {trace, problems} = importTrace(input);
  assert.ok(trace, problems.map(({message}) => message).join());
  assert.deepEqual(traceProblems(trace, ['trace']), []);
  for (let run = readRun(trace), part = run.next(); ; part = run.next()) if (part.done) return part.value;
};

const eventsOf = (trace: Trace): string[] =>
  Array.from({length: trace.length}, (_, i) => {
    const {event, line, frame} = trace.step(i);
    return `${event} ${frame.name}${frame.index} ${line}`;
  });

interface Frame {
  func_name: string;
  is_zombie: boolean;
  encoded_locals: Record<string, unknown>;
}
interface Step {
  event: string;
  stdout?: string;
  globals?: Record<string, unknown>;
  heap?: Record<string, unknown[]>;
  stack_to_render?: Frame[];
}

/** Scalars as both write them; `undefined`: written in other ways. */
const scalar = (json: unknown): unknown =>
  typeof json === 'object' && json !== null
    ? Array.isArray(json) && json[0] === 'REF'
      ? {ref: json[1]}
      : undefined
    : json;

const corpus = documents();
const skip = corpus.size === 0 && 'the collection is not here';

describe('Every Python Tutor trace', {skip}, () => {
  for (const [name, text] of corpus) {
    it(`becomes a lesson without errors, told in sentences: ${name}`, () => {
      traceOf(text);
      const document = lessonOfImport(importTrace(text), name);
      const errors = check(document, {name, key: name}).filter(({severity}) => severity === 'error');
      assert.deepEqual(errors, []);
      const lesson = lessonOf(document);
      const transcript = transcriptOf(lesson, phrases);
      for (let i = 0; i < transcript.length; i++) assertSentences(transcript.entry(i).text, lesson);
    });

    it(`ends with what the document shows last: ${name}`, () => {
      const trace = traceOf(text);
      const json = JSON.parse(text) as Step[] | {trace: Step[]};
      const steps = Array.isArray(json) ? json : json.trace;
      const last = steps.findLast((step) => step.globals);
      if (!last) return;
      const state = trace.state(trace.length - 1);
      assert.equal(trace.output(trace.length - 1), last.stdout);
      for (const [variable, value] of Object.entries(last.globals!)) {
        const is = scalar(value);
        const found = state.value(trace.facts.frames[0]!, variable);
        assert.notEqual(found, undefined, variable);
        assert.doesNotMatch(show(found, trace.facts.language, state), /^(\?|…)$/);
        if (is === undefined) continue;
        if (typeof is === 'object' && is !== null && 'ref' in is)
          assert.deepEqual(found, {kind: 'ref', id: Number(is.ref)}, variable);
        else assert.equal(found, is, variable);
      }
    });
  }

  it('of a coroutine shows one call that waits and goes on', () => {
    const trace = traceOf(corpus.get('asyncio-gather--opt-v5-pg_logger.json'));
    const names = trace.facts.frames.map(({name}) => name);
    assert.equal(names.filter((name) => name === 'main').length, 1);
    assert.equal(names.filter((name) => name === 'fetch').length, 3);
    const events = eventsOf(trace);
    assert.ok(events.includes('suspend main1 8') && events.includes('resume main1 8'), events.join('\n'));
  });
});

const line = (at: number, globals: object, heap: object = {}): object => ({
  event: 'step_line',
  line: at,
  func_name: '<module>',
  globals,
  ordered_globals: Object.keys(globals),
  stack_to_render: [],
  heap,
  stdout: '',
});

describe('A Python Tutor document', () => {
  it('shows a change inside an object as that of the one object', () => {
    const heap = (...items: number[]): object => ({1: ['LIST', ...items]});
    const both = {x: ['REF', 1], y: ['REF', 1]};
    const trace = traceOf({
      code: 'x = y = []\nx.append(1)\n',
      trace: [line(1, {}), line(2, both, heap()), {...line(2, both, heap(1)), event: 'return'}],
    });
    assert.deepEqual(
      trace.changes(0, 1).map(({name, inside}) => [name, inside]),
      [
        ['x', true],
        ['y', true],
      ],
    );
  });

  it('keeps a syntax error and its line, though nothing ran', () => {
    const {trace} = importTrace({
      code: 'x = 1\nx y\n',
      trace: [{event: 'uncaught_exception', line: 2, offset: 3, exception_msg: 'SyntaxError: invalid syntax'}],
    });
    assert.deepEqual(trace!.end, {reason: 'syntax-error', error: {type: 'SyntaxError', message: 'invalid syntax'}});
    assert.deepEqual(trace!.steps[0]!.span, [2, 2, 2, 3]);
  });

  it('names what it cannot keep', () => {
    const step = {...line(1, {}), html_output: '<b>', probe_exprs: {x: 1}, novelty: 1};
    const {lost} = importTrace({code: 'x\n', trace: [step, line(1, {})]});
    assert.equal(lost.length, 3, lost.join('\n'));
  });

  it('asks the questions of a CodeLens of the trace', () => {
    const question = {text: 'What is <code>x</code> now?', correct: 'globals.x', feedback: 'It &lt; 2.'};
    const document = {code: 'x = 1\nx = 2\n', trace: [{...line(1, {}), question}, line(2, {x: 1}), line(2, {x: 2})]};
    const imported = importTrace(`allTraceData["a"] = ${JSON.stringify(document)};`);
    assert.equal(imported.format, 'Runestone CodeLens');
    const [asked] = questionsOf(lessonOf(lessonOfImport(imported, 'x')), 'quiz');
    assert.deepEqual([asked!.prompt, asked!.key, asked!.explanation], ['What is `x` now?', ['1'], 'It < 2.']);
  });

  it('that is broken or hostile is a problem, or a trace without one', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const hostile = [
      null,
      1,
      '',
      '{',
      deep,
      [],
      [{}],
      {trace: 1},
      {trace: [{event: 1}]},
      {trace: [{event: 'x', globals: 1, heap: [1], stack_to_render: [null, {encoded_locals: {__proto__: 1}}]}]},
    ];
    for (const input of hostile) {
      const {trace, problems} = importTrace(input);
      assert.ok(trace ? traceProblems(trace, ['trace']).length === 0 : problems.length > 0);
    }
  });
});
