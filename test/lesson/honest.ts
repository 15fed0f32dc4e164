import assert from 'node:assert/strict';
import {normal, sayFact, wordsOfText} from '../../src/lesson/fact.js';
import {meaning} from '../../src/lesson/generate/choices.js';
import {questionMaker, traceQuestions} from '../../src/lesson/generate/questions.js';
import {grade} from '../../src/lesson/grade.js';
import type {Lesson} from '../../src/lesson/lesson.js';
import {phrases} from '../../src/lesson/phrases.js';
import {questionsOf, type Option, type Question} from '../../src/lesson/question.js';
import type {Fact} from '../../src/lesson/schema.js';
import {show} from '../../src/lesson/show.js';
import {trackerOf} from '../../src/lesson/tracker.js';
import type {Frame} from '../../src/trace/index.js';
import {assertSentences, assertText, lessonOf} from './generated.js';

export const words = ({text}: Option): string => normal(wordsOfText(text));

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

/** That questions are made of a run, each with one right option, which the run proves without the code that made them. */
export const assertHonest = (lesson: Lesson): readonly Question[] => {
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
export const predictions = (document: object, maker = questionMaker(phrases)): readonly [Question, Lesson][] => {
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
export const assertPredicts = ([question, lesson]: readonly [Question, Lesson]): void => {
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
