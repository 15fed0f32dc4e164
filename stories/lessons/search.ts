import type {LessonJson} from '../../src/index.js';

/** Binary search for 5: branches that meet again, a loop, two ways out. The rows are the line events of CPython 3.11. */
export const search: LessonJson = {
  id: 'search',
  title: 'Binary search',
  subject: 'Algorithms',
  minutes: 5,
  difficulty: 'medium',
  summary: 'Each look at the middle throws away half of what is left.',
  sample: {
    language: 'python',
    label: 'Python 3.11',
    name: 'search.py',
    code: `def search(xs, wanted):
    low, high = 0, len(xs) - 1
    while low <= high:
        middle = (low + high) // 2
        if xs[middle] == wanted:
            return middle
        if xs[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None


print(search([2, 3, 5, 7, 11, 13, 17], 5))
`,
  },
  table: {
    caption: 'Looking for 5',
    columns: ['Action', 'Result'],
    rows: [
      {
        line: 1,
        event: 'call',
        node: 'all',
        cells: ['Call `search`', 'seven numbers, sorted'],
        set: {xs: [2, 3, 5, 7, 11, 13, 17], wanted: 5},
      },
      {line: 2, node: 'all', cells: ['Begin with the whole list', 'from 0 to 6'], set: {low: 0, high: 6}},
      {line: 3, node: 'left', cells: ['Is anything left?', '`0 <= 6`: yes']},
      {line: 4, node: 'middle', cells: ['Find the middle', '`(0 + 6) // 2` is 3'], set: {middle: 3}},
      {line: 5, node: 'hit', cells: ['Is it the one?', '`xs[3]` is 7: no']},
      {line: 7, node: 'small', cells: ['Is it too small?', '`7 < 5`: no']},
      {line: 10, node: 'down', cells: ['Keep the left half', 'from 0 to 2'], set: {high: 2}},
      {line: 3, node: 'left', cells: ['Is anything left?', '`0 <= 2`: yes']},
      {line: 4, node: 'middle', cells: ['Find the middle', '`(0 + 2) // 2` is 1'], set: {middle: 1}},
      {line: 5, node: 'hit', cells: ['Is it the one?', '`xs[1]` is 3: no']},
      {line: 7, node: 'small', cells: ['Is it too small?', '`3 < 5`: yes']},
      {line: 8, node: 'up', cells: ['Keep the right half', 'from 2 to 2'], set: {low: 2}},
      {line: 3, node: 'left', cells: ['Is anything left?', '`2 <= 2`: yes']},
      {line: 4, node: 'middle', cells: ['Find the middle', '`(2 + 2) // 2` is 2'], set: {middle: 2}},
      {line: 5, node: 'hit', cells: ['Is it the one?', '`xs[2]` is 5: yes']},
      {line: 6, node: 'found', event: 'return', cells: ['Return the place', '5 is at 2'], output: '2\n'},
    ],
    exit: 'Three looks, in {step:5}, {step:10} and {step:15}, where seven might have been needed.',
  },
  flow: {
    caption: 'The two halves meet again where the loop begins.',
    nodes: [
      {id: 'all', label: 'The whole list', kind: 'start'},
      {id: 'left', label: 'Anything left?', kind: 'decision'},
      {id: 'middle', label: 'Find the middle'},
      {id: 'hit', label: 'The one?', kind: 'decision'},
      {id: 'small', label: 'Too small?', kind: 'decision'},
      {id: 'up', label: 'Right half'},
      {id: 'down', label: 'Left half'},
      {id: 'found', label: 'Found', kind: 'end'},
      {id: 'gone', label: 'Not there', kind: 'end'},
    ],
    edges: [
      {from: 'all', to: 'left'},
      {from: 'left', to: 'middle', label: 'yes'},
      {from: 'left', to: 'gone', label: 'no'},
      {from: 'middle', to: 'hit'},
      {from: 'hit', to: 'found', label: 'yes'},
      {from: 'hit', to: 'small', label: 'no'},
      {from: 'small', to: 'up', label: 'yes'},
      {from: 'small', to: 'down', label: 'no'},
      {from: 'up', to: 'left'},
      {from: 'down', to: 'left'},
    ],
  },
  tracker: {variables: ['low', 'high', 'middle', 'xs'], columns: ['start', 2, 7, 12, 'final']},
  quiz: [
    {
      id: 'middle',
      prompt: 'What is `middle` after {step:9}?',
      options: [
        {id: 'one', text: '`1`'},
        {id: 'two', text: '`2`', why: 'That is the middle of the whole that is left in {step:14}.'},
        {id: 'three', text: '`3`', why: 'That was it in {step:4}.'},
      ],
      answer: {value: 'middle', after: 9},
      hint: 'It is halfway from `low` to `high`: see {cell:7,Result}.',
      evidence: {step: 9, column: 'Result'},
      difficulty: 'easy',
    },
  ],
};
