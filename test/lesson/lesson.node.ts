import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  flowOf,
  LIMITS,
  questionsOf,
  readLesson,
  trackerOf,
  type Lesson,
  type Problem,
  type Question,
} from '../../src/lesson/index.js';

/** The smallest useful lesson, as the documentation shows it. */
const aliases = {
  title: 'A list that changes while we look at it',
  sample: {language: 'python', code: 'xs = [1]\nys = xs\nys.append(2)\nprint(xs)'},
  table: {
    columns: ['Action', 'What changes'],
    rows: [
      {line: 1, cells: ['Make a list', '`xs` names it'], set: {xs: [1]}},
      {line: 2, cells: ['Give it a second name', 'nothing is copied'], set: {ys: {same: 'xs'}}},
      {line: 3, cells: ['Append through `ys`', 'the one list grows'], set: {xs: [1, 2]}},
      {line: 4, cells: ['Print `xs`', 'both names see it'], output: '[1, 2]\n'},
    ],
    exit: 'Two names, one list.',
  },
  quiz: [
    {
      prompt: 'What does `ys` hold after {step:3}?',
      options: [
        {id: 'one', text: '`[1]`', why: 'That would need a copy; see {step:2}.'},
        {id: 'two', text: '`[1, 2]`'},
        {id: 'err', text: 'nothing: it is an error', why: 'Appending through another name is fine.'},
      ],
      answer: {value: 'ys', after: 3},
      hint: 'Look at {column:What changes} in {step:2}.',
    },
  ],
};

const read = (json: unknown): {lesson?: Lesson; problems: readonly Problem[]} =>
  readLesson(json, {name: 'lesson.json', key: 'k'});
/** The example with one thing changed. */
const but = (change: (lesson: any) => void): unknown => {
  const copy = structuredClone(aliases);
  change(copy);
  return copy;
};
const messages = (json: unknown): string[] => read(json).problems.map(({message}) => message);

const ANSWER =
  'text, a number, a list of ids, {"value": name, "after": step}, {"output": true, "after": step}, {"cell": column, "step": step} or {"next": "line" or "task", "after": step}';

describe('A lesson', () => {
  it('is read without a problem', () => {
    const {lesson, problems} = read(aliases);
    assert.deepEqual(problems, []);
    assert.equal(lesson!.rows.length, 4);
    assert.equal(questionsOf(lesson!, 'quiz')[0]!.key?.[0], 'two', 'the run decides which option is right');
  });

  it('over a recording takes its facts from there', () => {
    const trace = JSON.parse(
      readFileSync(new URL('../fixtures/django-1.trace.json', import.meta.url), 'utf8'),
    ) as object;
    const rows = [
      {at: 'ASGIHandler.__call__:137:probe:1', cells: ['Request arrives']},
      {at: 'my_view:4:call:1', cells: ['Start']},
      {at: 'my_view:6:suspend:1', cells: ['Wait']},
      {at: 'my_view:6:resume:1', cells: ['Go on']},
      {at: 'my_view:8:return:1', cells: ['Return']},
    ];
    const {lesson, problems} = read({title: 'Django', trace, table: {columns: ['Action'], rows}});
    assert.deepEqual(problems, []);
    const {trace: run, rows: places} = lesson!;
    const tracker = trackerOf(lesson!);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((row) => run.step(places.start(row)).event),
      ['probe', 'call', 'suspend', 'resume', 'return'],
    );
    assert.deepEqual(
      [2, 3].map((row) => run.step(places.start(row)).ms),
      [0, 1000],
    );
    assert.deepEqual(
      tracker.variables.map(({name}) => name),
      ['request', 'response'],
    );
    const response = tracker.variables[1]!;
    assert.equal(
      run.state(places.end(1)).lookup(response, tracker.frames),
      null,
      'response is None while the view waits',
    );
    assert.notEqual(run.state(places.end(3)).lookup(response, tracker.frames), null);
  });
});

describe('A question', () => {
  const quiz = (change: (question: any) => void): Question =>
    questionsOf(read(but(({quiz}) => change(quiz[0]))).lesson!, 'quiz')[0]!;
  it('can ask for what was printed, and for a cell', () => {
    assert.equal(quiz((q) => (q.answer = {output: true, after: 4})).key?.[0], 'two');
    const cell = quiz((q) => {
      q.answer = {cell: 'What changes', step: 2};
      q.options[2].text = 'nothing is copied';
    });
    assert.equal(cell.key?.[0], 'err');
  });
  it('compares values, not how they are spelt', () => {
    assert.equal(quiz((q) => (q.options[1] = {id: 'two', text: 'both numbers', value: [1, 2]})).key?.[0], 'two');
    assert.equal(quiz((q) => (q.options[1].text = '`[1,  2]`')).key?.[0], 'two');
  });
  it('has no right option where none or several say what is true', () => {
    const none = quiz((q) => (q.options[1].text = '`[2]`'));
    assert.equal(none.key?.[0], undefined);
    assert.match(none.problems[0]!.message, /^quiz\[0\]\.answer is \[1, 2\] in this run, but no option says that$/);
    const two = quiz((q) => (q.options[0].text = '`[1, 2]`'));
    assert.match(two.problems.at(-1)!.message, /and 2 options say that$/);
  });
});

describe('A problem says where and what:', () => {
  const cases: [string, unknown, string | RegExp, string][] = [
    ['a document that is none', [], 'the lesson should be an object {…}, but is a list […]', 'type'],
    ['a title that is missing', but((l) => delete l.title), 'title is missing', 'missing'],
    ['a number for a text', but((l) => (l.title = 5)), 'title should be text, but is 5', 'type'],
    [
      'a text for a number',
      but((l) => (l.table.rows[1].line = '2')),
      'table.rows[1].line should be a number, but is "2"',
      'type',
    ],
    [
      'half a line',
      but((l) => (l.table.rows[1].line = 1.5)),
      'table.rows[1].line should be a whole number, but is 1.5',
      'type',
    ],
    [
      'a line that the code has not',
      but((l) => (l.table.rows[3].line = 12)),
      'table.rows[3].line is 12, but the code has 4 lines',
      'reference',
    ],
    [
      'a word that is none of the choices',
      but((l) => (l.difficulty = 'hardish')),
      'difficulty should be "easy" or "medium" or "hard", but is "hardish"',
      'type',
    ],
    [
      'a cell too many',
      but((l) => l.table.rows[0].cells.push('x')),
      'table.rows[0].cells has 3 cells, but the table has 2 columns',
      'type',
    ],
    [
      'no run at all',
      but((l) => delete l.table),
      'the lesson has neither a `table` nor a `trace`; one of them must tell what runs',
      'missing',
    ],
    [
      'a newer version',
      but((l) => (l.version = 2)),
      /^version is 2, but this copy of Trace Elements reads version 1/,
      'version',
    ],
    [
      'a text that is too long',
      but((l) => (l.title = 'x'.repeat(70_000))),
      'title has 70000 characters; at most 65536 are allowed',
      'limit',
    ],
    [
      'too many columns',
      but((l) => (l.table.columns = Array(65).fill('a'))),
      'table.columns has 65 entries; at most 64 are allowed',
      'limit',
    ],
    [
      'too many rows',
      but((l) => (l.table.rows = Array.from({length: LIMITS.steps + 1}, () => ({})))),
      'table.rows has 10001 entries; at most 10000 are allowed',
      'limit',
    ],
    [
      'an unknown event',
      but((l) => (l.table.rows[0].event = 'sleep')),
      /^table\.rows\[0\]\.event should be "line" or "call"/,
      'type',
    ],
    [
      'two rows of one id',
      but((l) => (l.table.rows[0].id = l.table.rows[1].id = 'a')),
      'table.rows[1].id is "a", as is that of table.rows[0]',
      'duplicate',
    ],
    [
      'an alias of nothing',
      but((l) => (l.table.rows[1].set.ys = {same: 'zs'})),
      'table.rows[1].set.ys is the same as "zs", but no row before it sets that',
      'reference',
    ],
    [
      'a step that is not there',
      but((l) => (l.quiz[0].hint = 'See {step:9}.')),
      'quiz[0].hint names step 9, but the run has 4 steps',
      'reference',
    ],
    [
      'a column that is not there',
      but((l) => (l.table.exit = '{column:Result}')),
      /^table\.exit names column "Result", but the table has "Action", "What changes"$/,
      'reference',
    ],
    [
      'an option that is not there',
      but((l) => (l.quiz[0].hint = '{option:four}')),
      'quiz[0].hint names option "four", but there is no such option',
      'reference',
    ],
    [
      'a variable that is not there',
      but((l) => (l.table.exit = '{variable:zs}')),
      'table.exit names variable "zs", but the run has no such variable',
      'reference',
    ],
    [
      'a link that is a script',
      but((l) => (l.table.exit = '[x](javascript:alert`1`)')),
      /^table\.exit links to an address/,
      'address',
    ],
    [
      'an answer that is no option',
      but((l) => (l.quiz[0].answer = 'four')),
      'quiz[0].answer is "four", but the options are "one", "two", "err"',
      'answer',
    ],
    [
      'an answer of a wrong kind',
      but((l) => (l.quiz[0].answer = {value: 3, after: 1})),
      'quiz[0].answer.value should be text, but is 3',
      'type',
    ],
    [
      'an answer that is no kind of answer',
      but((l) => (l.quiz[0].answer = true)),
      `quiz[0].answer should be ${ANSWER}, but is true`,
      'type',
    ],
    [
      'half a fact',
      but((l) => (l.quiz[0].answer = {value: 'x'})),
      `quiz[0].answer should be ${ANSWER}, but has only "value"`,
      'type',
    ],
    [
      'a fact about an impossible step',
      but((l) => (l.quiz[0].answer = {value: 'x', after: {}})),
      'quiz[0].answer.after should be a number or text, but is an object {…}',
      'type',
    ],
    [
      'a list for an object',
      but((l) => (l.table.rows[0] = ['a'])),
      'table.rows[0] should be an object {…}, but is a list […]',
      'type',
    ],
    [
      'two options of one id',
      but((l) => (l.quiz[0].options[2].id = 'one')),
      'quiz[0].options[2].id is "one", as is that of option 1',
      'duplicate',
    ],
    [
      'a node that is not there',
      but((l) => ((l.flow = {nodes: ['a', 'b']}), (l.table.rows[0].node = 'c'))),
      'table.rows[0].node is "c", but the flow has no such node',
      'reference',
    ],
    [
      'an edge to nowhere',
      but((l) => (l.flow = {nodes: ['a'], edges: [{from: 'a', to: 'b'}]})),
      'flow.edges[0].to is "b", but the flow has no such node',
      'reference',
    ],
    [
      'a node without a label',
      but((l) => (l.flow = {nodes: [{id: 'a'}]})),
      'flow.nodes[0].label is missing',
      'missing',
    ],
    [
      'a tracked variable that never is',
      but((l) => (l.tracker = {variables: ['zs']})),
      'tracker.variables[0] is "zs", but the run has no such variable',
      'reference',
    ],
    [
      'a tracked moment that never comes',
      but((l) => (l.tracker = {columns: ['start', 7]})),
      'tracker.columns[1] names step 7, but the run has 4 steps',
      'reference',
    ],
    [
      'a fact typed over a recording',
      {title: 'x', trace: {version: 1, steps: [{line: 1}]}, table: {columns: [], rows: [{at: ':1:line:1', line: 1}]}},
      'table.rows[0].line is a fact, and the recording knows it: leave it out',
      'fact',
    ],
    [
      'a frame that is not there',
      {title: 'x', trace: {version: 1, steps: [{frame: 3}]}},
      'trace.steps[0].frame is 3, but there are 1 frames',
      'reference',
    ],
    [
      'a frame that has ended',
      {title: 'x', trace: {version: 1, steps: [{event: 'return'}, {line: 1}]}},
      'trace.steps[1].frame is 0, but that frame ended at step 0',
      'reference',
    ],
    [
      'a trace of a newer version',
      {title: 'x', trace: {version: 2, steps: []}},
      /^trace\.version is 2, but this copy/,
      'version',
    ],
  ];
  for (const [name, json, message, code] of cases) {
    it(name, () => {
      const {problems} = read(json);
      const found = problems.find((one) =>
        typeof message === 'string' ? one.message === message : message.test(one.message),
      );
      assert.ok(
        found,
        `expected ${message}, got ${JSON.stringify(
          problems.map((one) => one.message),
          null,
          1,
        )}`,
      );
      assert.equal(found.code, code);
    });
  }

  it('everything that is wrong, not the first thing', () => {
    const found = messages(
      but((l) => ((l.title = 1), (l.minutes = 'x'), (l.table.rows[0].cells = 'y'), (l.quiz[0].options = 3))),
    );
    assert.deepEqual(
      found.map((one) => one.split(' ')[0]),
      ['title', 'minutes', 'table.rows[0].cells', 'quiz[0].options'],
    );
  });

  it('nesting that no stack would hold', () => {
    let json: unknown = 1;
    for (let i = 0; i < 100_000; i++) json = [json];
    assert.deepEqual(messages({title: 'x', junk: json}), [`the lesson nests deeper than ${LIMITS.depth} levels`]);
  });
});

describe('What is sound', () => {
  it('is kept when another part is not', () => {
    const {lesson} = read(but((l) => ((l.flow = 7), (l.quiz = [{prompt: 3}, l.quiz[0]]))));
    assert.equal(flowOf(lesson!), undefined);
    assert.equal(questionsOf(lesson!, 'quiz')[0], undefined);
    assert.equal(questionsOf(lesson!, 'quiz')[1]!.key?.[0], 'two');
    assert.equal(lesson!.rows.length, 4);
  });

  it('is found in any JSON, without a throw', () => {
    const keys = fc.constantFrom(
      'title',
      'table',
      'rows',
      'columns',
      'cells',
      'set',
      'quiz',
      'options',
      'answer',
      'flow',
      'nodes',
      'edges',
      'trace',
      'steps',
      'frames',
      'tracker',
      '__proto__',
      'id',
    );
    const {json} = fc.letrec((tie) => ({
      json: fc.oneof(
        {depthSize: 'small'},
        fc.jsonValue(),
        fc.array(tie('json'), {maxLength: 3}),
        fc.dictionary(keys, tie('json'), {maxKeys: 5}),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => void read(value)),
      {numRuns: 3000},
    );
  });

  it('is found in a good lesson with anything put anywhere, without a throw', () => {
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      places.push(path);
      if (typeof value === 'object' && value !== null) {
        for (const key of Object.keys(value))
          walk((value as any)[key], [...path, Array.isArray(value) ? Number(key) : key]);
      }
    };
    walk(aliases, []);
    fc.assert(
      fc.property(fc.constantFrom(...places.slice(1)), fc.jsonValue(), (path, value) => {
        const {lesson} = read(
          but((copy) => {
            const parent = path.slice(0, -1).reduce((at: any, key) => at[key], copy);
            parent[path.at(-1)!] = value;
          }),
        );
        assert.ok(lesson);
        for (let row = 0; row < lesson.rows.length; row++) lesson.table.cells(row);
      }),
      {numRuns: 3000},
    );
  });
});

describe('What a document means otherwise than its author', () => {
  const messages = (json: object): readonly string[] => read(json).problems.map(({message}) => message);
  const rows = (...all: object[]): object => ({title: 'T', table: {columns: ['A'], rows: all}});

  it('is told of keys that there are not, with the one that was meant', () => {
    assert.deepEqual(messages({...rows({sett: {x: 1}, cells: ['a']}), quizz: []}), [
      'table.rows[0].sett is no key of a lesson; did you mean "set"?',
      'quizz is no key of a lesson; did you mean "quiz"?',
    ]);
    const [constructor] = messages(rows({cells: ['a'], constructor: 1}));
    assert.match(constructor!, /^table\.rows\[0\]\.constructor is no key of a lesson; there are event, line, /);
    assert.deepEqual(messages({...rows({cells: ['a']}), future: []}), []);
    assert.deepEqual(messages(rows({cells: ['a'], set: {anything: {at: 'all'}}})), []);
  });

  it('is told of what only a recording can say, and the rest of the run stays true', () => {
    const {lesson, problems} = read(
      rows({set: {x: 1}, frame: 1, at: ':1:line:1'}, {event: 'return'}, {set: {y: 2}, heap: {1: []}}),
    );
    assert.deepEqual(
      problems.map(({path}) => path),
      ['table.rows[0].at', 'table.rows[0].frame', 'table.rows[1].event', 'table.rows[2].heap'],
    );
    const state = lesson!.trace.state(2);
    const [frame] = state.frames();
    assert.deepEqual([state.value(frame!, 'x'), state.value(frame!, 'y')], [1, 2]);
    assert.deepEqual(messages(rows({set: {x: 1}}, {event: 'return', value: 1})), []);
  });
});
