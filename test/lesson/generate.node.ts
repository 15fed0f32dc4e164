import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {questionMaker, traceQuestions} from '../../src/lesson/generate/questions.js';
import {meaning} from '../../src/lesson/generate/choices.js';
import type {Lesson} from '../../src/lesson/lesson.js';
import {phrases} from '../../src/lesson/phrases.js';
import {questionsOf, type Question} from '../../src/lesson/question.js';
import {readLesson} from '../../src/lesson/read.js';
import {blockReader} from '../../src/trace/index.js';
import {DOCUMENTS, elsewhere, lessonOf, randomLessons} from './generated.js';
import {assertHonest, assertPredicts, predictions, words} from './honest.js';

describe('Questions made from a run', () => {
  for (const [name, document] of DOCUMENTS) {
    it(`have one right option, which the run proves: ${name}`, () => {
      const questions = assertHonest(lessonOf(document));
      assert.ok(questions.length >= (name.startsWith('django') ? 1 : 9), String(questions.length));
    });

    it(`as have predict questions about all that is known of ${name}`, () => {
      const asked = predictions(document);
      asked.forEach(assertPredicts);
      assert.ok(asked.some(([{form}]) => form === 'one'));
    });
  }

  it('have one right option in any run, whatever its names and values are', () => {
    fc.assert(
      fc.property(randomLessons, (document) => void assertHonest(lessonOf(document))),
      {numRuns: 300},
    );
  });

  it('as have predict questions about any run', () => {
    fc.assert(
      fc.property(randomLessons, (document) => predictions(document).forEach(assertPredicts)),
      {numRuns: 60},
    );
  });

  it('are the same ones in every language', () => {
    const bones = ({id, key, options, difficulty, evidence}: Question): unknown => ({
      id,
      key,
      options: options.length,
      difficulty,
      evidence,
    });
    for (const document of DOCUMENTS.values()) {
      const lesson = lessonOf(document);
      const [english, other] = [phrases, elsewhere].map((language) => traceQuestions(lesson, language));
      assert.deepEqual(other!.map(bones), english!.map(bones));
      for (const {prompt} of other!) assert.match(prompt, /^Ŝ/);
    }
  });

  it('differ in kind and row where few of them are taken', () => {
    const questions = traceQuestions(lessonOf(DOCUMENTS.get('shop')!), phrases);
    for (const difficulty of ['easy', 'medium'] as const) {
      const first = questions.filter((one) => one.difficulty === difficulty).slice(0, 4);
      assert.ok(new Set(first.map(({asks}) => asks)).size >= 3, difficulty);
      assert.ok(new Set(first.map(({id}) => id.slice(id.lastIndexOf(':')))).size >= 3, difficulty);
    }
  });

  it('are there only for who brings what makes them', () => {
    const lesson = lessonOf({
      ...DOCUMENTS.get('shop'),
      quiz: [{kind: 'predict', prompt: 'x', answer: {value: 'total', after: 6}}],
    });
    assert.deepEqual(questionsOf(lesson, 'trace'), []);
    assert.equal(questionsOf(lesson, 'quiz')[0]?.form, 'fill');
    const maker = questionMaker(phrases);
    assert.ok(questionsOf(lesson, 'trace', maker).length > 10);
    assert.equal(questionsOf(lesson, 'quiz', maker)[0]?.form, 'one');
    assert.equal(questionsOf(lesson, 'quiz', maker), questionsOf(lesson, 'quiz', maker));
  });
});

const recording = (more: object): Lesson => lessonOf({title: 'x', trace: {version: 1, language: 'python', ...more}});

describe('A question made from a run', () => {
  const asked = (lesson: Lesson, id: string): Question | undefined =>
    traceQuestions(lesson, phrases).find((one) => one.id.startsWith(id));

  it('asks who waits, and holds callers of who waits for no wrong answer', () => {
    const lesson = recording({
      frames: [
        {name: 'start'},
        {name: 'main', parent: 0},
        {name: 'load', parent: 1},
        {name: 'parse', parent: 0},
        {name: 'draw', task: 1},
      ],
      tasks: [{name: 'a'}, {name: 'b'}],
      steps: [
        {line: 1},
        {event: 'call', frame: 1, line: 2},
        {event: 'call', frame: 2, line: 3},
        {event: 'suspend', line: 4},
        {event: 'call', frame: 4, line: 9},
        {line: 10},
      ],
    });
    const question = asked(lesson, 'wait:load:');
    assert.deepEqual(question?.options.map(words).toSorted(), ['draw', 'load', 'parse']);
    assert.equal(question?.difficulty, 'hard');
  });

  it('tells the call that is meant where a function calls itself', () => {
    const lesson = recording({
      frames: [{name: ''}, {name: 'f', parent: 0}, {name: 'f', parent: 1}],
      steps: [
        {line: 9},
        {event: 'call', frame: 1, line: 1, set: {n: 2}},
        {event: 'call', frame: 2, line: 1, set: {n: 1}},
      ],
    });
    const question = asked(lesson, 'value:f.n:f:1:call:2');
    assert.equal(question?.prompt, 'What is `n` in the call of `f` that is running after {step:3}?');
    assert.ok(question?.options.some(({text, why}) => text === '`2`' && why === 'That is `n` in another call of `f`.'));
  });

  it('says of what a variable was before the run that it was so before the first step', () => {
    const lesson = recording({start: {x: 1}, steps: [{line: 1, set: {x: 20}}, {line: 2}, {line: 3}]});
    const whys = traceQuestions(lesson, phrases).flatMap(({options}) => options.map(({text, why}) => `${text} ${why}`));
    assert.ok(whys.includes('`1` That was `x` before {step:1}.'), whys.join('\n'));
    assert.doesNotMatch(whys.join(), /\{step:0\}/);
  });

  it('does not offer what another call may mean', () => {
    // Two calls live, and neither runs: nobody can say which `n` is meant.
    const lesson = recording({
      frames: [{name: ''}, {name: 'f', parent: 0}, {name: 'f', parent: 0}],
      steps: [
        {event: 'call', frame: 1, line: 1, set: {n: 2}},
        {event: 'suspend'},
        {event: 'call', frame: 2, line: 1, set: {n: 1}},
        {event: 'suspend'},
        {frame: 0, line: 9},
      ],
    });
    assert.deepEqual(
      traceQuestions(lesson, phrases).filter(({id}) => /^(value|alias):.*:5$/.test(id)),
      [],
    );
  });

  it('is not there for a run without steps', () => {
    assert.deepEqual(traceQuestions(recording({steps: []}), phrases), []);
    assert.deepEqual(traceQuestions(lessonOf({title: 'x', table: {columns: [], rows: [{}]}}), phrases), []);
  });

  it('takes no value for wrong that is the same in another spelling', () => {
    for (const [a, b] of [
      ['1', '1.0'],
      ['True', '1'],
      ["'a'", '"a"'],
      ['[1,2]', '[1, 2]'],
      ['{"a": True}', "{'a': 1}"],
    ])
      assert.equal(meaning(a!), meaning(b!));
    for (const [a, b] of [
      ['1', '10'],
      ['a', 'A'],
      ["'1'", '1'],
      ['[]', '{}'],
      ['-1', '1'],
      ['None', ''],
    ])
      assert.notEqual(meaning(a!), meaning(b!));
  });
});

describe('A run of a million steps', () => {
  const length = 1_000_000;
  const long = (): Lesson => {
    const header = {version: 1, variables: Array.from({length: 20}, (_, i) => [0, `v${i}`])};
    const reader = blockReader(header as never);
    const size = 10_000;
    for (let block = 0; block < length / size; block++) {
      reader.add({
        length: size,
        line: Array.from({length: size}, (_, i) => 1 + (i % 7)),
        values: block === 0 ? Array.from({length: 50}, (_, i) => i) : [],
        set: Array.from({length: 20}, (_, i) => [
          i,
          Array.from({length: size / 20}, (_, j) => (j === 0 ? i : 20)),
          Array.from({length: size / 20}, (_, j) => 1 + ((j * 7 + i + block) % 50)),
        ]),
      });
    }
    return readLesson({title: 'x', sample: {code: ''}, trace: 'x'}, {trace: reader.finish()}).lesson!;
  };

  it('is asked about from end to end, by looking at few of its steps', () => {
    const lesson = long();
    let reads = 0;
    const {trace} = lesson;
    const [state, step] = [trace.state.bind(trace), trace.step.bind(trace)];
    trace.state = (at) => (reads++, state(at));
    trace.step = (at) => (reads++, step(at));
    const questions = traceQuestions(lesson, phrases);
    assert.equal(questions.length, 40);
    const rows = questions.map(({id}) => Number(id.slice(id.lastIndexOf(':') + 1)) - 1);
    assert.ok(Math.max(...rows) > length * 0.9 && Math.min(...rows) < length * 0.1);
    assert.ok(reads < 50_000, String(reads));
  });
});
