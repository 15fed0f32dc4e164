/** Lessons for tests: small, and each with something that the tests look for. */

/** Six steps, a wait, a flow, a tracker, two questions. */
export const waiting = {
  id: 'waiting',
  title: 'What happens at `await`',
  subject: 'Python',
  minutes: 3,
  sample: {
    language: 'python',
    label: 'Python',
    name: 'views.py',
    code: 'async def report(request):\n    rows = []\n    async for row in fetch():\n        rows.append(row)\n    return rows\n\ndef unused():\n    pass\n',
  },
  table: {
    columns: ['Action', {label: 'Awaited?', show: 'chip'}, 'Result'],
    start: {request: {show: 'Request'}},
    rows: [
      {id: 'begin', line: 1, node: 'start', cells: ['Start `report`', 'runs on', 'the view begins']},
      {line: 2, node: 'start', cells: ['Make a list', 'runs on', '`rows` is empty'], set: {rows: []}},
      {line: 3, node: 'wait', event: 'suspend', cells: ['Ask for a row', 'suspended', 'others run']},
      {line: 3, node: 'go', event: 'resume', ms: 120, cells: ['Go on', 'runs on', '`row` is there'], set: {row: 1}},
      {line: 4, node: 'go', cells: ['Append it', 'runs on', 'the list grows'], set: {rows: [1]}, output: 'one row\n'},
      {line: 5, node: 'end', event: 'return', cells: ['Return', 'runs on', 'done'], output: 'done\n'},
    ],
    exit: 'It waited in {step:3}.',
  },
  flow: {
    caption: 'While the view waits, others run.',
    nodes: [
      {id: 'start', label: 'View starts', kind: 'start'},
      {id: 'wait', label: 'Waits', kind: 'wait'},
      {id: 'go', label: 'Goes on'},
      {id: 'end', label: 'Returns', kind: 'end'},
    ],
    edges: [
      {from: 'start', to: 'wait'},
      {from: 'wait', to: 'go', wait: true},
      {from: 'go', to: 'wait', label: 'next row'},
      {from: 'go', to: 'end', label: 'no more'},
    ],
  },
  quiz: [
    {
      id: 'rows',
      prompt: 'What does `rows` hold after {step:4}?',
      options: [
        {id: 'empty', text: '`[]`'},
        {id: 'one', text: '`[1]`', why: 'That comes in {step:5}; compare {option:empty}.'},
        {id: 'none', text: '`None`', why: 'It was made in {step:2}.'},
      ],
      answer: {value: 'rows', after: 4},
      hint: 'Look at {step:5}.',
      explanation: 'The append comes later.',
      evidence: {step: 5, column: 'Result'},
      difficulty: 'easy',
    },
    {
      id: 'who',
      prompt: 'Who runs meanwhile?',
      options: [
        {id: 'others', text: 'Others'},
        {id: 'nobody', text: 'Nobody'},
      ],
      answer: 'others',
      shuffle: false,
    },
  ],
};

/** The same lesson with all that a whole page can have. */
export const whole = {
  ...waiting,
  id: 'whole',
  moments: [
    {id: 'why', question: 'Why does it stop in {step:3}?', answer: 'There is no row yet; see {step:3}.'},
    {question: 'Who makes the list?', answer: '{step:2} does.'},
  ],
  practice: [
    {
      id: 'how-many',
      kind: 'fill',
      prompt: 'How many rows are there at the end?',
      answer: '1',
      accept: ['one'],
      hint: ['Count them.', {text: 'Look at `rows`.', step: 5}],
      solution: {steps: ['It begins empty.', {title: 'Then', text: 'One is added.', step: 5}], answer: '1'},
    },
    {id: 'after', kind: 'predict', prompt: 'Which line is next?', answer: {next: 'line', after: 2}},
  ],
  snapshot: {title: 'Waiting', lines: ['`await` lets others run.', 'The view goes on where it stopped.']},
};

/** A run of any length with a few variables, as rows would be written. */
export const long = (length: number): object => ({
  id: `long-${length}`,
  title: `${length} steps`,
  sample: {language: 'python', code: 'a\nb\nc\nd\n'},
  table: {
    columns: ['Action', 'Result'],
    rows: Array.from({length}, (_, i) => ({
      line: 1 + (i % 4),
      cells: [`Action ${i + 1}`, `result ${i + 1}`],
      set: {i, [`v${i % 5}`]: [i, i + 1]},
    })),
  },
});
