import {waiting} from './lessons.js';

const steps = [
  {id: 'ask', text: 'Ask for a row', why: 'That is {step:3}.', step: 3},
  {id: 'wait', text: 'Wait for it'},
  {id: 'go', text: 'Go on', mistake: 'early'},
  {id: 'end', text: 'Return'},
];

/** A question of each kind, with all that it can have. Options stand as the author wrote them. */
export const kinds = {
  ...waiting,
  id: 'kinds',
  practice: [
    {
      id: 'one',
      prompt: 'What does this print?',
      code: {code: 'print(rows)', language: 'python'},
      shuffle: false,
      options: [
        {id: 'a', text: 'A list', code: {code: 'rows = []\nrows.append(1)'}, why: 'It is made in {step:2}.', step: 2},
        {id: 'b', text: 'Nothing', why: 'Not like {option:a}.', mistake: 'none'},
        {id: 'c', text: 'An error', why: 'Nothing is raised.'},
      ],
      answer: 'a',
      hint: ['Look at the code.', {text: 'Look at the run.', step: 2}, 'It is not {option:c}.'],
      mistakes: [{id: 'none', text: 'A `print` shows what it is given.'}],
      evidence: [{step: 2, column: 'Result'}, {step: 5}],
      explanation: 'The list is there.',
      difficulty: 'medium',
      solution: {
        steps: ['See what `rows` is.', {title: 'Run it', text: 'It prints the list.', step: 5}],
        answer: 'The list, {option:a}.',
        check: 'Is {option:b} an output?',
      },
    },
    {
      id: 'several',
      prompt: 'Which are lists?',
      shuffle: false,
      options: [
        {id: 'p', text: '`[]`'},
        {id: 'q', text: '`[1]`'},
        {id: 'r', text: '`{}`', why: 'Braces make a dictionary.'},
        {id: 's', text: '`()`'},
      ],
      answer: ['p', 'q'],
    },
    {
      id: 'order',
      kind: 'order',
      prompt: 'What comes first?',
      shuffle: false,
      options: steps,
      mistakes: [{id: 'early', text: 'It waits first.'}],
      answer: ['wait', 'ask', 'go', 'end'],
    },
    {
      id: 'fill',
      kind: 'fill',
      prompt: 'Which word suspends?',
      answer: '`await`',
      accept: ['async for'],
      mistakes: [{id: 'sync', text: 'That blocks.', answers: ['sleep']}],
    },
    {id: 'typed', kind: 'fill', prompt: 'What is `rows` after {step:5}?', answer: {value: 'rows', after: 5}},
    {id: 'predict', kind: 'predict', prompt: 'What is `rows` after {step:5}?', answer: {value: 'rows', after: 5}},
    {
      id: 'choose',
      kind: 'predict',
      prompt: 'What is `rows` after {step:4}?',
      options: [
        {id: 'empty', text: '`[]`'},
        {id: 'full', text: '`[1]`'},
      ],
      answer: {value: 'rows', after: 4},
    },
  ],
  test: [{id: 'how-many', kind: 'fill', prompt: 'How many rows?', answer: 1}],
};
