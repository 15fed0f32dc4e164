import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {normal, sayFact, wordsOfText} from '../../src/lesson/fact.js';
import {questionMaker, traceQuestions} from '../../src/lesson/generate/questions.js';
import {meaning} from '../../src/lesson/generate/choices.js';
import {grade} from '../../src/lesson/grade.js';
import type {Lesson} from '../../src/lesson/lesson.js';
import {phrases} from '../../src/lesson/phrases.js';
import {questionsOf, type Option, type Question} from '../../src/lesson/question.js';
import type {Fact} from '../../src/lesson/schema.js';
import {show} from '../../src/lesson/show.js';
import {trackerOf} from '../../src/lesson/tracker.js';
import {readLesson} from '../../src/lesson/read.js';
import {blockReader, type Frame} from '../../src/trace/index.js';
import {assertSentences, assertText, DOCUMENTS, elsewhere, lessonOf, randomLessons} from './generated.js';

const words = ({text}: Option): string => normal(wordsOfText(text));

/** That a question can be asked, answered, and answered in one way only. */
const assertSound = (question: Question, lesson: Lesson): void => {
  const {options, key, form} = question;
  const text = JSON.stringify(question);
  assert.equal(form, 'one', text);
  assert.ok(options.length >= 2 && options.length <= 4, text);
  assert.equal(new Set(options.map(({id}) => id)).size, options.length, text);
  assert.equal(new Set(options.map((one) => meaning(words(one)))).size, options.length, text);
  assert.equal(key?.length, 1, text);
  for (const option of options) {
    assert.equal(grade(question, [option.id]).score, Number(option.id === key[0]), text);
    if (!question.fact || !('cell' in question.fact)) assertText(option.text, lesson);
    assert.notEqual(words(option), '', text);
    if (option.id === key[0]) assert.equal(option.why, undefined, text);
    else assertSentences(option.why ?? '', lesson);
  }
  assert.ok(options.some(({id}) => id === key[0]));
};

/** A value as the question should show it. */
const shown = (lesson: Lesson, frame: Frame, name: string, step: number): string => {
  const state = lesson.trace.state(step);
  return normal(show(state.value(frame, name), lesson.trace.facts.language, state, Infinity));
};

/** What a variable is called in an id. */
const subjectOf = (frame: Frame, name: string): string => (frame.name ? `${frame.name}.${name}` : name);

/** The variable and the row that an id names, found without the code that made it. */
const placeOf = ({id}: Question, lesson: Lesson): {frame: Frame; name: string; row: number} => {
  const row = rowOf({id}, lesson);
  const {variables, frames} = trackerOf(lesson);
  const state = lesson.trace.state(lesson.rows.end(row));
  for (const variable of variables) {
    const frame = state.frameOf(variable, frames);
    if (frame && id.endsWith(`:${subjectOf(frame, variable.name)}:${lesson.table.id(row)}`))
      return {frame, name: variable.name, row};
  }
  throw new Error(id);
};
/** The row whose name ends an id: the longest of them, since names hold colons. */
const rowOf = ({id}: Pick<Question, 'id'>, {rows, table}: Lesson): number => {
  const names = Array.from({length: rows.length}, (_, row) => table.id(row));
  const own = names.filter((name) => id.endsWith(`:${name}`)).sort((a, b) => b.length - a.length);
  return names.indexOf(own[0]!);
};

/** Whether an option is right, by the trace alone. */
const isRight: Record<
  NonNullable<Question['asks']>,
  (option: Option, question: Question, lesson: Lesson) => boolean
> = {
  value: (option, question, lesson) => {
    const {frame, name, row} = placeOf(question, lesson);
    return words(option) === clean(shown(lesson, frame, name, lesson.rows.end(row)));
  },
  alias: (option, question, lesson) => isRight.value(option, question, lesson),
  change: (option, question, lesson) => {
    const {trace, rows} = lesson;
    const row = rowOf(question, lesson);
    const changed = trace.changes(rows.end(row - 1), rows.end(row)).filter(({to}) => to !== undefined);
    const [name, fn] = words(option).split(/ in | at the top level/) as [string, string?];
    return changed.some((one) => clean(one.name) === name && clean(one.frame.name) === (fn ?? ''));
  },
  output: (option, {id}, lesson) => {
    const row = rowOf({id}, lesson);
    const {trace, rows} = lesson;
    const [all, before] = [trace.output(rows.end(row)), trace.output(rows.end(row - 1))];
    const says = id.startsWith('output:only:') ? all.slice(before.length) : all;
    return words(option) === (says === '' ? 'nothing yet' : clean(says));
  },
  line: (option, question, lesson) =>
    words(option) === `line ${lesson.trace.step(lesson.rows.end(rowOf(question, lesson)) + 1).line}`,
  task: (option, question, lesson) => {
    const {trace, rows} = lesson;
    const {task} = trace.step(rows.end(rowOf(question, lesson)) + 1).frame;
    return words(option) === (clean(trace.facts.tasks[task]!.name) || `task ${task + 1}`);
  },
  wait: (option, question, lesson) => {
    const {trace, rows} = lesson;
    const state = trace.state(rows.end(rowOf(question, lesson)));
    return state.frames().some((one) => clean(one.name) === words(option) && state.status(one) === 'suspended');
  },
  return: (option, question, lesson) => {
    const {trace, rows} = lesson;
    const row = rowOf(question, lesson);
    for (let i = rows.start(row); i <= rows.end(row); i++) {
      const {event, value, frame} = trace.step(i);
      if (event !== 'return' || question.id !== `return:${frame.name}:${lesson.table.id(row)}`) continue;
      return words(option) === clean(show(value, trace.facts.language, trace.state(i), Infinity));
    }
    throw new Error(question.id);
  },
};
/** Data as a code span shows it. */
const clean = (text: string): string => normal(text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, ' '));

const assertHonest = (lesson: Lesson): readonly Question[] => {
  const questions = traceQuestions(lesson, phrases);
  assert.ok(questions.length <= 40);
  assert.equal(new Set(questions.map(({id}) => id)).size, questions.length);
  for (const question of questions) {
    assertSound(question, lesson);
    const {prompt, explanation, hints, evidence, options, key, asks} = question;
    for (const text of [prompt, explanation, ...hints.map((one) => one.text)]) assertSentences(text, lesson);
    for (const {step, column} of evidence) {
      assert.ok(lesson.table.find(step) >= 0);
      assert.ok(column === undefined || lesson.table.columns.some(({label}) => label === column));
    }
    if (asks === 'value' && !prompt.includes('that is running')) {
      // Somebody may mean another call of the function.
      const {frame, name, row} = placeOf(question, lesson);
      const step = lesson.rows.end(row);
      const others = lesson.trace
        .state(step)
        .frames()
        .filter((one) => one.name === frame.name && one !== frame);
      for (const option of options) {
        if (option.id !== key![0])
          assert.ok(
            others.every((one) => meaning(shown(lesson, one, name, step)) !== meaning(words(option))),
            question.id,
          );
      }
    }
    for (const option of options)
      assert.equal(
        isRight[asks!](option, question, lesson),
        option.id === key![0],
        `${option.id} of ${JSON.stringify(question)}`,
      );
  }
  return questions;
};

/** A lesson with predict questions for all that can be asked of its first rows, in one language. */
const predictions = (document: object, maker = questionMaker(phrases)): readonly [Question, Lesson][] => {
  const lesson = lessonOf(document);
  const rows = Math.min(lesson.rows.length, 12);
  const names = lesson.trace.variables().map(({scope, name}) => (scope ? `${scope}.${name}` : name));
  const facts = Array.from({length: rows}, (_, i): Fact[] => [
    ...names.slice(0, 20).map((value) => ({value, after: i + 1})),
    {output: true, after: i + 1},
    {next: 'line', after: i + 1},
    {next: 'task', after: i + 1},
    ...lesson.table.columns.map(({label}) => ({cell: label, step: i + 1})),
  ]).flat();
  const known = facts.filter(
    (fact) => sayFact(fact, lesson.table.find('step' in fact ? fact.step : fact.after), lesson) !== undefined,
  );
  const quiz = known.slice(0, 900).map((answer) => ({kind: 'predict', prompt: 'What?', answer}));
  const {quiz: _, practice: __, test: ___, ...rest} = document as Record<string, unknown>;
  const asking = lessonOf({...rest, quiz});
  return questionsOf(asking, 'quiz', maker).map((question) => [question!, asking]);
};

/** That a predict question asks for what the run says, and for nothing else. */
const assertPredicts = ([question, lesson]: readonly [Question, Lesson]): void => {
  const {fact, form, key, options} = question;
  const row = lesson.table.find('step' in fact! ? fact.step : fact!.after);
  const says = sayFact(fact!, row, lesson)!;
  if (form === 'fill') {
    assert.deepEqual(key, [says]);
    // What stands for itself: marks of inline texts have tests of their own.
    if (!/[\\`*{}[\]]/.test(says)) assert.equal(grade(question, [says]).score, Number(normal(says) !== ''));
    return;
  }
  assertSound(question, lesson);
  const right = options.find(({id}) => id === key![0])!;
  if ('next' in fact!) {
    const {task} = lesson.trace.frame(lesson.rows.end(row) + 1);
    assert.equal(words(right), fact.next === 'line' ? `line ${says}` : clean(says) || `task ${task + 1}`);
  } else assert.equal(words(right), clean(says) || 'nothing yet');
};

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
