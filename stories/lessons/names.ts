import type {LessonJson} from '../../src/index.js';

/** Two names for one list, which changes in place, and a copy, which does not. Checked with CPython 3.11. */
export const names: LessonJson = {
  id: 'names',
  title: 'Two names, one list',
  subject: 'Python',
  minutes: 2,
  difficulty: 'easy',
  sample: {
    language: 'python',
    label: 'Python 3.11',
    name: 'names.py',
    code: `xs = [1]
ys = xs
ys.append(2)
zs = xs + [3]
zs.append(4)
xs = None
print(ys, zs)
`,
  },
  table: {
    columns: ['Action', 'What changes'],
    rows: [
      {line: 1, cells: ['Make a list', '`xs` names it'], set: {xs: [1]}},
      {line: 2, cells: ['Give it a second name', 'nothing is copied'], set: {ys: {same: 'xs'}}},
      {line: 3, cells: ['Append through `ys`', 'the one list grows'], set: {ys: [1, 2]}},
      {line: 4, cells: ['Add two lists', 'a third list, named `zs`'], set: {zs: [1, 2, 3]}},
      {line: 5, cells: ['Append to `zs`', 'only `zs` grows'], set: {zs: [1, 2, 3, 4]}},
      {line: 6, cells: ['Let go of one name', 'the list still has the other'], set: {xs: null}},
      {line: 7, cells: ['Print both', 'two different lists'], output: '[1, 2] [1, 2, 3, 4]\n'},
    ],
    exit: 'A name is not a box: {step:2} gave one list a second name.',
  },
  flow: {
    nodes: [
      {id: 'one', label: 'One list', steps: [1]},
      {id: 'two', label: 'Two names', steps: [2, 3]},
      {id: 'copy', label: 'A new list', steps: [4, 5]},
      {id: 'left', label: 'One name each', steps: [6, 7]},
    ],
  },
  quiz: [
    {
      id: 'append',
      prompt: 'What does `xs` hold after {step:3}?',
      options: [
        {id: 'one', text: '`[1]`', why: 'That would need a copy, and {step:2} made none.'},
        {id: 'two', text: '`[1, 2]`', why: '`xs` and `ys` name the same list.'},
        {id: 'error', text: 'Nothing: it is an error', why: 'Appending through another name is fine.'},
      ],
      answer: {value: 'xs', after: 3},
      hint: 'Look at {column:What changes} in {step:2}.',
      evidence: {step: 2, column: 'What changes'},
      difficulty: 'easy',
    },
  ],
};
