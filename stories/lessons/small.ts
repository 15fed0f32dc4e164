import type {LessonJson} from '../../src/index.js';

/** One step, and all parts that a lesson can have. */
export const single: LessonJson = {
  id: 'single',
  title: 'One step',
  sample: {language: 'python', name: 'hello.py', code: 'greeting = "hello"\n'},
  table: {
    columns: ['Action'],
    rows: [{line: 1, node: 'only', cells: ['Give the text a name'], set: {greeting: 'hello'}}],
  },
  flow: {nodes: [{id: 'only', label: 'A name'}]},
  quiz: [
    {
      prompt: 'What does `greeting` hold?',
      options: [
        {id: 'text', text: "`'hello'`"},
        {id: 'none', text: '`None`'},
      ],
      answer: {value: 'greeting', after: 1},
    },
  ],
};

/** A lesson in which every part has something that cannot be: a line, nodes, variables, steps and an option that are not there. */
export const broken: LessonJson = {
  id: 'broken',
  title: 'A lesson with a mistake in every part',
  sample: {language: 'python', name: 'names.py', code: 'xs = [1]\nys = xs\n', caption: 'See {step:7}.'},
  table: {
    columns: ['Action', 'What changes'],
    rows: [
      {line: 1, node: 'list', cells: ['Make a list', '`xs` names it'], set: {xs: [1]}},
      {line: 12, node: 'lost', cells: ['Give it a second name', 'nothing is copied'], set: {ys: {same: 'xs'}}},
    ],
    exit: 'It ends in {step:3}.',
  },
  flow: {
    nodes: [
      {id: 'list', label: 'One list'},
      {id: 'names', label: 'Two names'},
    ],
    edges: [
      {from: 'list', to: 'names'},
      {from: 'names', to: 'end'},
    ],
  },
  tracker: {variables: ['xs', 'zs'], columns: ['start', 1, 5]},
  quiz: [
    {
      prompt: 'What does `ys` hold after {step:2}?',
      options: [
        {id: 'copy', text: '`[2]`', why: 'See {step:4}.'},
        {id: 'none', text: '`None`'},
      ],
      answer: {value: 'ys', after: 2},
    },
  ],
};
