import type {LessonJson} from '../../src/index.js';

/** The smallest loop. The rows are the line events of CPython 3.11. */
export const countdown: LessonJson = {
  id: 'countdown',
  title: 'Counting down',
  subject: 'Python',
  minutes: 1,
  sample: {
    language: 'python',
    label: 'Python 3.11',
    name: 'countdown.py',
    code: 'n = 2\nwhile n > 0:\n    n -= 1\nprint("lift-off")\n',
  },
  table: {
    columns: ['Action', 'Result'],
    rows: [
      {
        line: 1,
        node: 'start',
        cells: ['Begin', '`n` is 2'],
        set: {
          n: 2,
        },
      },
      {
        line: 2,
        node: 'more',
        cells: ['Go round?', '`2 > 0`: yes'],
      },
      {
        line: 3,
        node: 'less',
        cells: ['Take one off', '`n` is 1'],
        set: {
          n: 1,
        },
      },
      {
        line: 2,
        node: 'more',
        cells: ['Go round?', '`1 > 0`: yes'],
      },
      {
        line: 3,
        node: 'less',
        cells: ['Take one off', '`n` is 0'],
        set: {
          n: 0,
        },
      },
      {
        line: 2,
        node: 'more',
        cells: ['Go round?', '`0 > 0`: no'],
      },
      {
        line: 4,
        node: 'end',
        cells: ['Print', 'lift-off'],
        output: 'lift-off\n',
      },
    ],
    exit: 'The condition is asked once more than the loop goes round: in {step:6}.',
  },
  flow: {
    nodes: [
      {
        id: 'start',
        label: 'n = 2',
        kind: 'start',
      },
      {
        id: 'more',
        label: 'n > 0?',
        kind: 'decision',
      },
      {
        id: 'less',
        label: 'Take one off',
      },
      {
        id: 'end',
        label: 'Lift-off',
        kind: 'end',
      },
    ],
    edges: [
      {
        from: 'start',
        to: 'more',
      },
      {
        from: 'more',
        to: 'less',
        label: 'yes',
      },
      {
        from: 'less',
        to: 'more',
      },
      {
        from: 'more',
        to: 'end',
        label: 'no',
      },
    ],
  },
};
