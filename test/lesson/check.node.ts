import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {check, checkLesson, readLesson, type Finding} from '../../src/lesson/index.js';
import {literalOf} from '../../src/lesson/check/literal.js';

const json = (path: string): any => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const sorted = (findings: readonly {path: string; code: string}[]): string[] =>
  findings.map(({path, code}) => `${path} ${code}`).sort();

/** A lesson in which nothing is to be found. */
const sound = {
  title: 'A sum and a list',
  sample: {
    language: 'python',
    code: 'def add(xs):\n    total = 0\n    for x in xs:\n        total += x\n    # done\n    return total\nadd([4, 6])',
  },
  table: {
    columns: ['Action', 'Result'],
    rows: [
      {line: 2, cells: ['Begin', '`total` is `0`'], set: {xs: [4, 6], total: 0}},
      {line: 4, cells: ['Add the first', '`total` becomes `4`'], set: {x: 4, total: 4}},
      {line: 4, cells: ['Add the second', '`total` was `4`, now it is more'], set: {x: 6, total: 10}},
      {line: 6, cells: ['Return', '`10`'], set: {name: 'tea', seen: {set: [1, 2]}, none: null}},
    ],
    exit: 'The sum is `10`.',
  },
  moments: [{id: 'why', question: 'Why?', answer: 'At {step:2} `total` becomes `4`.'}],
  quiz: [
    {
      id: 'q',
      prompt: 'What is `total` after {step:2}?',
      options: [
        {id: 'zero', text: '`0`', why: 'That is {step:1}.'},
        {id: 'four', text: '`4`'},
        {id: 'ten', text: '`10`', why: 'That is {step:3}.'},
      ],
      answer: {value: 'total', after: 2},
      hint: 'Only one number has been added.',
      evidence: {step: 2},
      solution: {steps: ['See {step:2}.'], answer: '{option:four}', check: '{option:four}'},
    },
  ],
};

const codesOf = (findings: readonly Finding[]): string[] => findings.map(({code}) => code);

type Change = (lesson: any, question: any) => void;
const but = (change: Change): any => {
  const copy: any = structuredClone(sound);
  copy.sample.code = copy.sample.code.replace('add([4', 'name = seen = none = 1\nadd([4');
  change(copy, copy.quiz[0]);
  return copy;
};
const find = (change: Change): readonly Finding[] => check(but(change));
const codes = (change: Change): string[] => find(change).map(({code, path}) => `${code} ${path}`);

/** Each rule: what it finds, and what looks like it and is left alone. */
const says = (rule: string, found: Record<string, [Change, ...string[]]>, left: Record<string, Change>): void => {
  describe(rule, () => {
    for (const [what, [change, ...expected]] of Object.entries(found))
      it(`finds ${what}`, () => assert.deepEqual(codes(change).sort(), expected.sort()));
    for (const [what, change] of Object.entries(left))
      it(`leaves ${what} alone`, () =>
        assert.deepEqual(
          find(change).map(({message}) => message),
          [],
        ));
  });
};

/** A text of a question, in one of its places. */
const solution =
  (key: 'answer' | 'check', text: string): Change =>
  (_, q) =>
    void (q.solution[key] = text);
const explained =
  (text: string): Change =>
  (_, q) =>
    void (q.explanation = text);
const told =
  (text: string, step?: number): Change =>
  (lesson) =>
    void (lesson.transcript = [step === undefined ? text : {text, step}]);
const cell =
  (row: number, text: string): Change =>
  (lesson) =>
    void (lesson.table.rows[row - 1].cells[1] = text);

describe('The checker', () => {
  it('finds every fault of a careless lesson, and nothing else', () => {
    const findings = check(json('test/fixtures/careless.lesson.json'));
    assert.deepEqual(sorted(findings), sorted(json('test/fixtures/careless.marks.json')));
    for (const {message, path} of findings) assert.ok(message.startsWith(path) && message.length > path.length + 10);
  });

  it('finds no error in the lessons of the demo', () => {
    for (const file of readdirSync(new URL('../../demo', import.meta.url))) {
      if (!file.endsWith('.lesson.json')) continue;
      const errors = check(json(`demo/${file}`)).filter(({severity}) => severity === 'error');
      assert.deepEqual(errors, [], file);
    }
  });

  it('finds nothing in a sound lesson', () =>
    assert.deepEqual(
      find(() => {}),
      [],
    ));

  it('begins with what the reader of lessons says, all of it errors', () => {
    const [first, ...more] = check({title: 1, table: {columns: [], rows: []}});
    assert.equal(first?.message, 'title should be text, but is 1');
    assert.equal(first.severity, 'error');
    assert.deepEqual(more, []);
    assert.equal(check(null)[0]?.code, 'type');
  });

  it('checks a lesson that has been read without saying again what its reader said', () => {
    const {lesson, problems} = readLesson(but((one) => (one.tracker = {variables: ['nobody']})));
    assert.equal(problems.length, 1);
    assert.deepEqual(checkLesson(lesson!), []);
  });

  it('stays calm whatever stands in the texts', () => {
    const piece = fc.constantFrom(
      '`total`',
      '`x`',
      ' is ',
      '`4`',
      '{step:2}',
      'after ',
      '{option:four}',
      'Option B',
      '(A)',
      '= C',
      '.',
      ',',
      '`',
      '{',
      '[',
      '(',
      ' and ',
      '\n',
      'not ',
      '"',
      '\uE000',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(piece, {maxLength: 30}).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (one, other) => {
        check(
          but((lesson, q) => {
            lesson.tracker = {caption: one};
            Object.assign(q, {prompt: other, explanation: one, hint: other});
            q.options[0].text = one;
            q.solution.answer = other;
          }),
        );
      }),
      {numRuns: 300},
    );
  });

  it('takes no longer for one claim the more calls a run has', () => {
    const run = (calls: number): unknown => {
      const frames = [{name: ''}, ...Array.from({length: calls}, () => ({name: 'f', parent: 0}))];
      const steps = Array.from({length: calls}, (_, i) => [
        {line: 2, event: 'call', frame: i + 1, set: {y: i}},
        {line: 2, event: 'return', frame: i + 1},
        {line: 3, frame: 0},
      ]).flat();
      const files = [{name: 'a.py', text: 'def f(y):\n    return y\nf(1)\n'}];
      return {version: 1, language: 'python', files, frames, steps};
    };
    const time = (calls: number): number => {
      const lesson = readLesson({
        title: 'Many calls',
        trace: run(calls),
        transcript: ['After {step:3} `y` is `-1`.', `After {step:${calls}} \`y\` is \`-2\`.`],
      }).lesson!;
      assert.ok(lesson);
      const begin = performance.now();
      assert.deepEqual(codesOf(checkLesson(lesson)), ['untrue', 'untrue']);
      return performance.now() - begin;
    };
    time(400);
    const ratio = time(3_200) / time(200);
    assert.ok(ratio <= 24, `16 times the calls took ${ratio.toFixed(0)} times as long`);
  });

  it('takes no longer for each sign the longer a text is', () => {
    const time = (text: string): number => {
      const {lesson} = readLesson(but((_, q) => Object.assign(q, {prompt: text, explanation: text, hint: text})));
      assert.ok(lesson);
      const begin = performance.now();
      checkLesson(lesson);
      return performance.now() - begin;
    };
    for (const begin of ['What is `x`', 'What is', 'What', '`x`', '`x` is', 'After', 'Option', 'Which line runs'])
      for (const piece of [' ', '\n', '\t ', '`', '[', '(', '{', '*', 'what is ', '`x` ', 'a']) {
        const of = (length: number): string => `${begin}${piece.repeat(length / piece.length)}.`;
        time(of(1_000));
        const took = [time(of(1_000)), time(of(16_000))];
        assert.ok(took[1]! < 16 * 4 * Math.max(took[0]!, 1), `${begin}${piece}: ${took.join(' ms, ')} ms`);
      }
  });

  it('takes no time over long texts and many options', () => {
    const begin = performance.now();
    const long = [
      '`x` is '.repeat(9_000),
      'after '.repeat(10_000),
      '{step:2}'.repeat(8_000),
      'Option A, B '.repeat(5_000),
      '['.repeat(60_000),
      ' '.repeat(65_000),
    ];
    for (const text of long) check(but((_, q) => Object.assign(q, {prompt: text, explanation: text, hint: text})));
    const many = Array.from({length: 200}, (_, i) => ({id: `o${i}`, text: String(i)}));
    assert.ok(find((_, q) => (q.options = many)).some(({code}) => code === 'limit'));
    assert.ok(find((_, q) => (q.prompt = 'x'.repeat(70_000))).some(({code}) => code === 'limit'));
    assert.ok(performance.now() - begin < 10_000);
  });
});

says(
  'A value that a text claims',
  {
    'a cell that its row contradicts': [cell(2, '`total` becomes `5`'), 'untrue table.rows[1].cells[1]'],
    'a value before the step that makes it': [cell(2, '`total` is `10`'), 'early table.rows[1].cells[1]'],
    'a value without a code span': [cell(2, '`total` is 7.'), 'untrue table.rows[1].cells[1]'],
    'a reference to a variable': [cell(2, '{variable:total} becomes `5`'), 'untrue table.rows[1].cells[1]'],
    'a value after a step that is cited': [told('After {step:2}, `total` is `10`.'), 'early transcript[0]'],
    'a value before a step': [told('Before {step:2} `total` is `4`.'), 'early transcript[0]'],
    'a step named in words': [told('`total` holds `10` after step 2.'), 'early transcript[0]'],
    'the step beside a text': [told('`total` is `0`.', 4), 'untrue transcript[0].text'],
    'a value that never is': [told('`total` is `11`.'), 'untrue transcript[0]'],
    'a variable before it is there': [told('At {step:1} `x` is `6`.'), 'early transcript[0]'],
    'a variable said to be set too early': [told('`x` is set after {step:1}.'), 'early transcript[0]'],
    'nothing where there is something': [told('After {step:2} `total` is `None`.'), 'untrue transcript[0]'],
    'a list with one thing else': [told('`xs` is `[4, 5]`.'), 'untrue transcript[0]'],
    'text that the variable never holds': [told("`name` is `'cake'`."), 'untrue transcript[0]'],
    'a name that means nothing here': [told('`sum_of_all` is `4`.'), 'unknown transcript[0]'],
    'a hint for a step': [(_, q) => (q.hint = [{text: '`total` is `10`.', step: 1}]), 'early quiz[0].hint[0].text'],
  },
  {
    'true ones': told('At {step:2} `total` becomes `4`; it was `0` before.'),
    'a value that the row begins with': cell(3, '`total` is `4`, and grows'),
    'a past': cell(4, '`total` was `0` once'),
    'other notations': told('`xs` is `(4,6)`, `seen` is `{2, 1}`, `none` is `null`, and `total` is `10.0`.'),
    'other quotes': told('`name` is `"tea"`.'),
    'bare text': told('`name` is `tea`.'),
    'what is no plain data': told('`total` is `sum(xs)`. `xs` is `list`.'),
    'something of a variable': told('The length of `xs` is `2`. `xs[0]` is `5`. `xs.size` is `9`.'),
    'part of a list': told('`xs` holds `6`.'),
    'hypotheses and questions': told(
      'If `total` is `7`, stop. Is it so that `total` is `8`? It would be that `total` is `9`.',
    ),
    denials: told('`total` is not `7`. It is never so that `total` is `8`.'),
    'alternatives and measures': told('`total` is `4` or `7`. `x` is `3` times more. `x` is 5 % of it.'),
    'several steps in one clause': told('Between {step:1} and {step:3} `total` is `4`.'),
    'another clause with a step of its own': told('`total` is `10`, because {step:1} began it.'),
    'names in other letters': told('`Total` is `7`.'),
    'names of the program that are no variables': told('`add` is `7`.'),
    'options and mistakes, which are there to be wrong': (_, q) => {
      q.options[2].text = '`total` is `10`';
      q.options[1].text = '`4`';
      q.options[2].mistake = 'far';
      q.mistakes = [{id: 'far', text: 'Taking it that `total` is `10` after {step:2}.'}];
    },
    'a missing variable that is said to be None': told('At {step:1} `none` is `None`.'),
    code: told('`total is 7` and `total = 7`.'),
  },
);

says(
  'A column called like a variable',
  {
    'a cell ahead of the run': [
      (lesson) => {
        lesson.table.columns.push('total');
        for (const [i, value] of ['0', '10', '10', '`10`'].entries()) lesson.table.rows[i].cells[2] = value;
      },
      'early table.rows[1].cells[2]',
    ],
  },
  {
    'right cells, empty ones and words': (lesson) => {
      lesson.table.columns.push('total', 'Total');
      for (const [i, value] of ['0', '', 'ten', '-'].entries()) lesson.table.rows[i].cells.push(value, '99');
    },
  },
);

/** The question where its reader types the answer. */
const typed =
  (more: object): Change =>
  (_, q) =>
    void Object.assign(q, {kind: 'fill', options: undefined, solution: undefined, ...more});

says(
  'An option named by letter',
  {
    one: [explained('Option B is what the run shows.'), 'letter quiz[0].explanation'],
    several: [explained('Options A, C, and D do not.'), 'letter quiz[0].explanation'],
    'in parentheses': [explained('What the run shows (B) is plain.'), 'letter quiz[0].explanation'],
    'an answer': [explained('So choice B, then.'), 'letter quiz[0].explanation'],
    'in an option': [(_, q) => (q.options[2].text = 'Both A and B'), 'letter quiz[0].options[2].text'],
    'as a final answer': [solution('answer', 'Option B'), 'letter quiz[0].solution.answer'],
    'in a why': [(_, q) => (q.options[0].why = 'No: the answer is B.'), 'letter quiz[0].options[0].why'],
    'another option in a why': [
      (_, q) => (q.options[2].why = 'That is what option A says.'),
      'letter quiz[0].options[2].why',
    ],
    'where the answer is typed': [typed({explanation: 'So option B.'}), 'letter quiz[0].explanation'],
    'in the steps to what is typed': [
      typed({solution: {steps: ['Options A and B are too much.']}}),
      'letter quiz[0].solution.steps[0]',
    ],
    'in Spanish': [explained('Las opciones A, C y D no.'), 'letter quiz[0].explanation'],
    'in German': [explained('Das zeigen die Antwortmöglichkeiten A und C nicht.'), 'letter quiz[0].explanation'],
    'in French': [explained('Les propositions A ou C ne suffisent pas.'), 'letter quiz[0].explanation'],
    'in Portuguese': [explained('As opções A e C não servem.'), 'letter quiz[0].explanation'],
    'in Japanese': [explained('実行と合わないのは選択肢AとCです。'), 'letter quiz[0].explanation'],
    'in Chinese': [explained('因此选项A、C和D不对。'), 'letter quiz[0].explanation'],
    'in Hindi': [explained('विकल्प A और C गलत हैं।'), 'letter quiz[0].explanation'],
    'in Arabic': [explained('لا يصح الخيار A ولا C.'), 'letter quiz[0].explanation'],
    'in an option in another language': [
      (_, q) => (q.options[2].text = 'Las opciones A y B'),
      'letter quiz[0].options[2].text',
    ],
  },
  {
    'letters in code': explained('`Option B`, and `(A)`.'),
    'other letters': explained('Vitamin C, plan B, grade A, step 4, Section (4), Class C.'),
    'an article': explained('The answer is A-OK. Answer: A list grows. Choose A name. Options are many.'),
    'an I': explained('The option I would take is another. Of all options I like this one.'),
    'words of other languages': explained(
      'La opción Aquí. Opción Él. Die Option Anfang. Adoption A. Cette option À part. विकल्प अच्छा है।',
    ),
    'options that are no options of a question': typed({
      prompt: 'Option A costs 4, option B costs 5. Which one is it?',
      answer: 'A',
      explanation: 'Option A is cheaper than option B.',
      solution: {steps: ['It is A.'], answer: 'A'},
    }),
    'a letter that is typed': typed({
      answer: 'B',
      explanation: 'It prints option B.',
      solution: {steps: [], answer: 'B'},
    }),
    'a copyright': explained('(C) 2024 the authors'),
    'the program’s own names': (lesson, q) => {
      lesson.sample.code += '\nclass B: pass';
      q.explanation = 'Correct: B. The answer is B. f (B)';
    },
    'options that are letters': (_, q) => {
      q.options = [
        {id: 'x', text: '`A`'},
        {id: 'y', text: '`B`', why: 'no'},
      ];
      Object.assign(q, {answer: 'x', prompt: 'Who?', explanation: 'The answer is A.', solution: undefined});
    },
    ids: explained('The answer is {option:four}; {option:ten} is too much.'),
    'other parts of the lesson': told('Option B, and (A).'),
  },
);

says(
  'An answer that contradicts its key',
  {
    'a letter': [solution('answer', 'Final Answer: Option A'), 'contradiction quiz[0].solution.answer'],
    'a letter behind a sign': [solution('check', 'One number so far = C'), 'contradiction quiz[0].solution.check'],
    'a bare letter': [solution('answer', 'C.'), 'contradiction quiz[0].solution.answer'],
    'in an explanation': [explained('The correct answer is C.'), 'contradiction quiz[0].explanation'],
    'the key said to be wrong': [explained('B is wrong.'), 'contradiction quiz[0].explanation'],
    'a letter in Spanish': [explained('La respuesta correcta es la C.'), 'contradiction quiz[0].explanation'],
    'a letter in German': [explained('Die richtige Antwort lautet C.'), 'contradiction quiz[0].explanation'],
    'a letter in French': [explained('La réponse est C.'), 'contradiction quiz[0].explanation'],
    'a letter in Portuguese': [solution('answer', 'Opção C'), 'contradiction quiz[0].solution.answer'],
    'a letter in Japanese': [explained('正解はCです。'), 'contradiction quiz[0].explanation'],
    'a letter in Chinese': [explained('所以答案是选项C。'), 'contradiction quiz[0].explanation'],
    'a letter in Hindi': [explained('सही उत्तर C है।'), 'contradiction quiz[0].explanation'],
    'a letter in Arabic': [explained('الإجابة الصحيحة هي C.'), 'contradiction quiz[0].explanation'],
    'a letter that no option has': [solution('answer', 'Option F'), 'contradiction quiz[0].solution.answer'],
    'another option by its id': [solution('answer', '{option:ten}'), 'contradiction quiz[0].solution.answer'],
    'an id in an explanation': [explained('The answer is {option:ten}.'), 'contradiction quiz[0].explanation'],
    'another value': [solution('answer', '`10`'), 'contradiction quiz[0].solution.answer'],
    'another value at the end': [solution('check', 'one number = 10'), 'contradiction quiz[0].solution.check'],
    'another value in a sentence': [solution('answer', '`total` is `10`.'), 'contradiction quiz[0].solution.answer'],
    'a value to fill in': [
      (_, q) => Object.assign(q, {kind: 'fill', options: undefined, solution: {steps: [], answer: '`5`'}}),
      'contradiction quiz[0].solution.answer',
    ],
    'a prompt about another step': [
      (_, q) => (q.answer.after = 3),
      'contradiction quiz[0].answer',
      'contradiction quiz[0].solution.answer',
      'contradiction quiz[0].solution.check',
      'evidence quiz[0].evidence',
      'why quiz[0]',
    ],
    'a prompt about another variable': [
      (_, q) => Object.assign(q, {answer: {value: 'x', after: 2}}),
      'contradiction quiz[0].answer',
    ],
  },
  {
    'the key by value': solution('answer', '`4`'),
    'the key in other notation': solution('answer', '4.0'),
    'the key among others': solution('check', '{option:four}, not {option:ten}'),
    'others that are denied': solution('check', 'not {option:ten}'),
    working: solution('check', '`0` and `4` make `4`'),
    'a fill answer with words': (_, q) =>
      Object.assign(q, {
        kind: 'fill',
        options: undefined,
        solution: {steps: [], answer: '`total` is `4`.', check: 'one step'},
      }),
    'a prompt that speaks of before': (_, q) => (q.prompt = 'What is `total` before {step:3}?'),
    'prompts in other words': (_, q) => (q.prompt = 'How much is it once {step:1} and {step:2} are through?'),
  },
);

/** The question with an authored key. */
const keyed =
  (prompt: string, answer: string, more: object = {}): Change =>
  (_, q) =>
    void Object.assign(q, {
      prompt,
      answer,
      solution: undefined,
      options: sound.quiz[0]!.options.map((one) => ({...one, why: 'so'})),
      ...more,
    });

says(
  'A key that a person chose',
  {
    'one that the run disproves': [keyed('What is `total` after {step:2}?', 'ten'), 'disproved quiz[0].answer'],
    'one about before': [keyed('What does `total` hold before {step:2}?', 'four'), 'disproved quiz[0].answer'],
    'one that the run could give': [keyed('What is `total` after {step:2}?', 'four'), 'unproven quiz[0].answer'],
    'a number to fill in': [
      keyed('What is the value of `total` after {step:2}?', '5', {kind: 'fill', options: undefined}),
      'disproved quiz[0].answer',
    ],
    'a next line': [
      (lesson, q) => {
        keyed('Which line runs next after {step:2}?', 'a')(lesson, q);
        q.options = [
          {id: 'a', text: 'line 6', why: 'so'},
          {id: 'b', text: 'line 4', why: 'so'},
        ];
      },
      'disproved quiz[0].answer',
    ],
    'one without any evidence': [keyed('Who is it?', 'ten', {evidence: undefined}), 'unproven quiz[0]'],
  },
  {
    'prompts that ask for something else': keyed('What is `total + x` after {step:2}?', 'ten'),
    'prompts about no single step': keyed('What is `total` between {step:1} and {step:2}?', 'ten'),
    'options that are no values': (lesson, q) => {
      keyed('What is `total` after {step:2}?', 'ten')(lesson, q);
      q.options = q.options.map((one: any) => ({...one, text: `about ${one.text}`}));
    },
    'a why-question with evidence': keyed('Why does it grow?', 'ten'),
  },
);

says(
  'An order, evidence, mistakes',
  {
    'steps in another order': [
      (_, q) => {
        Object.assign(q, {kind: 'order', prompt: 'Order', answer: undefined, solution: undefined});
        for (const [i, step] of [1, 3, 2].entries()) q.options[i].step = step;
      },
      'order quiz[0].options[2].step',
    ],
    'a step that is not there': [
      (_, q) => {
        Object.assign(q, {kind: 'order', prompt: 'Order', answer: undefined, solution: undefined});
        q.options[1].step = 12;
      },
      'reference quiz[0].options[1].step',
    ],
    'evidence that shows something else': [(_, q) => (q.evidence = {step: 4}), 'evidence quiz[0].evidence'],
    'a mistake that is not there': [(_, q) => (q.options[0].mistake = 'none'), 'mistake quiz[0].options[0].mistake'],
    'a mistake of the right option': [
      (_, q) => {
        q.options[1].mistake = 'm';
        q.mistakes = [{id: 'm', text: 'so'}];
      },
      'mistake quiz[0].options[1].mistake',
    ],
    'a mistake that nothing shows': [(_, q) => (q.mistakes = [{id: 'm', text: 'so'}]), 'unshown quiz[0].mistakes[0]'],
  },
  {
    'the order of the run': (_, q) => {
      Object.assign(q, {kind: 'order', prompt: 'Order', answer: undefined, solution: undefined});
      for (const [i, step] of [1, 2, 2].entries()) q.options[i].step = step;
    },
    'evidence that the answer comes from': (_, q) => (q.evidence = [{step: 1}, {step: 2, column: 'Result'}]),
    'evidence before which it is so': (_, q) => (q.evidence = {step: 3}),
    'mistakes that options show': (_, q) => {
      q.options[0].mistake = 'm';
      q.mistakes = [{id: 'm', text: 'so'}];
    },
  },
);

says(
  'What a reader misses',
  {
    'no hint': [(_, q) => delete q.hint, 'hint quiz[0]'],
    'a hint that is the answer': [
      (_, q) => {
        q.answer = {value: 'total', after: 3};
        Object.assign(q, {prompt: 'How much?', hint: 'It is 10.', evidence: {step: 3}, solution: undefined});
        q.options[1].why = 'so';
      },
      'giveaway quiz[0].hint',
    ],
    'no why': [(_, q) => delete q.options[2].why, 'why quiz[0]'],
    'no solution': [(lesson, q) => (lesson.practice = [{...q, solution: undefined}]), 'solution practice[0]'],
    'too short a test': [
      (lesson, q) => {
        lesson.test = [q];
        lesson.table.rows = lesson.table.rows.slice(0, 2);
        lesson.quiz = [];
        q.options[2].why = 'so';
      },
      'few test',
    ],
  },
  {
    'a test that the run fills up': (lesson, q) => void (lesson.test = [q]),
    'a hint that says more than one option': (_, q) => (q.hint = 'Is it `4` or `10`?'),
    'a hint with the number in a longer one': (_, q) => (q.hint = 'Not 104, see {step:4}.'),
    'a mistake in place of a why': (_, q) => {
      delete q.options[2].why;
      q.options[2].mistake = 'm';
      q.mistakes = [{id: 'm', text: 'so'}];
    },
  },
);

says(
  'Ids',
  {
    'two questions of one id': [(lesson, q) => lesson.quiz.push(structuredClone(q)), 'duplicate quiz[1].id'],
    'an id that is the number of another': [
      (lesson, q) => lesson.quiz.push({...structuredClone(q), id: undefined}) && (q.id = '2'),
      'duplicate quiz[1].id',
    ],
    'two moments of one id': [(lesson) => lesson.moments.push(lesson.moments[0]), 'duplicate moments[1].id'],
    'commas and spaces': [(_, q) => (q.id = 'a, b'), 'id quiz[0].id'],
    'an option’s': [(_, q) => (q.options[0].id = 'a b'), 'id quiz[0].options[0].id'],
    'a row called like another row’s number': [(lesson) => (lesson.table.rows[3].id = '3'), 'id table.rows[3].id'],
  },
  {
    'the same id in two banks': (lesson, q) => void (lesson.practice = [q]),
    'other scripts': (_, q) => (q.id = 'größe-数'),
    'a row’s own number': (lesson) => (lesson.table.rows[2].id = '3'),
  },
);

const recorded = (): any => json('demo/shop.lesson.json');
const recordedFindings = (change: (lesson: any) => void): string[] => {
  const lesson = recorded();
  change(lesson);
  return check(lesson)
    .filter(({code}) => code === 'program')
    .map(({path}) => path);
};

describe('A recording and its program', () => {
  const shift = (lesson: any): void =>
    void (lesson.trace.files[0].text = `\n// the shop\n${lesson.trace.files[0].text}`);

  it('are one in the demo, also if the sample repeats the code with other line ends', () => {
    assert.deepEqual(
      recordedFindings(
        (lesson) => (lesson.sample.code = lesson.trace.files[0].text.replaceAll('\n', ' \r\n').trimEnd()),
      ),
      [],
    );
  });

  it('differ if the sample shows other code', () => {
    const found = recordedFindings(
      (lesson) => (lesson.sample.code = lesson.trace.files[0].text.replace('total = 0', 'total = 1')),
    );
    assert.deepEqual(found, ['sample.code']);
  });

  it('differ if steps are on lines where nothing can run, or functions begin elsewhere', () => {
    const found = recordedFindings(shift);
    assert.ok(found.some((path) => /^trace\.steps\[\d+\]\.line$/.test(path)));
    assert.ok(found.some((path) => /^trace\.frames\[1\]\.line$/.test(path)));
    assert.equal(found.filter((path) => path.startsWith('trace.frames')).length, 1, 'once a function');
  });

  it('differ if a piece of code is not there', () => {
    const found = recordedFindings((lesson) => (lesson.trace.steps[3].span = [11, 0, 11, 400]));
    assert.deepEqual(found, ['trace.steps[3].span']);
    assert.deepEqual(
      recordedFindings((lesson) => (lesson.trace.steps[3].span = [11, 2, 11, 7])),
      [],
    );
  });

  it('may name functions by decorators, assignments and classes, and run lines inside of texts', () => {
    const python = [
      '@route("/")',
      '@cached',
      'async def view():',
      '    text = f"""',
      '# {view}',
      '"""',
      'view = lambda: 0',
    ].join('\n');
    const lesson = {
      title: 'Texts',
      trace: {
        version: 1,
        language: 'python',
        files: [{name: 'a.py', text: python}],
        frames: [
          {name: '', kind: 'module'},
          {name: 'App.view', line: 1, parent: 0},
          {name: '<lambda>', line: 7, parent: 0},
        ],
        steps: [{line: 3}, {event: 'call', frame: 1, line: 1}, {line: 5}, {event: 'return'}, {frame: 0, line: 7}],
      },
    };
    assert.deepEqual(check(lesson), []);
  });

  it('say which variables of a written run the program does not have', () => {
    assert.deepEqual(
      codes((lesson) => (lesson.table.rows[1].set.answer = 1)),
      ['unknown table.rows[1].set.answer'],
    );
    assert.deepEqual(
      codes((lesson) => (lesson.table.rows[1].set['xs[0]'] = 1)),
      [],
    );
    assert.deepEqual(
      codes((lesson) => (lesson.table.rows[2].line = 5)),
      ['program table.rows[2].line'],
    );
  });
});

describe('Values as people write them', () => {
  it('have one form', () => {
    const same = [
      ['None', 'null', 'nil'],
      ['[1, 2]', '(1, 2)', '[1,2,]'],
      ["'a'", '"a"', "('a')"],
      ["{'a': 1, 'b': 2}", '{b: 2, a: 1}', '{"a": 1, "b": 2}'],
      ['0x10', '16', '16.0', '1_6', '16n'],
    ];
    for (const group of same) assert.equal(new Set(group.map(literalOf)).size, 1, group.join(' '));
    for (const none of ['f(1)', 'x', '1 + 2', '[1, …]', '[x]', '[1 2]', '1-2', '', "'a", 'b"x"', '{1: }'])
      assert.equal(literalOf(none), undefined, none);
  });

  it('come back from JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}), (value) => {
        const form = literalOf(JSON.stringify(value));
        if (form !== undefined) assert.equal(form, literalOf(JSON.stringify(value, null, 2)));
      }),
    );
  });
});
