import type {LessonJson} from '../../lesson/schema.js';

/** A lesson to begin with. */
export interface Template {
  /** What it is for, on one line. */
  readonly summary: string;
  readonly lesson: LessonJson;
}

/** Small, whole and true: each says by itself what can stand where. `trace-elements check` has nothing to say of them. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  table: {
    summary: 'a run that you write down, row by row',
    lesson: {
      title: 'A list with two names',
      subject: 'Python',
      minutes: 5,
      difficulty: 'easy',
      summary: 'A second name for a list is no second list.',
      sample: {language: 'python', name: 'names.py', code: 'xs = [1]\nys = xs\nys.append(2)\nprint(xs)\n'},
      table: {
        caption: 'Four lines, one list',
        columns: ['Action', 'What changes'],
        rows: [
          {line: 1, cells: ['Make a list', '`xs` names it'], set: {xs: [1]}},
          {line: 2, cells: ['Give it a second name', 'nothing is copied'], set: {ys: {same: 'xs'}}},
          {line: 3, cells: ['Append through `ys`', 'the one list grows'], set: {xs: [1, 2]}},
          {line: 4, cells: ['Print `xs`', 'both names see it'], output: '[1, 2]\n'},
        ],
        exit: 'two names, one list.',
      },
      moments: [
        {
          question: 'Why does `xs` change, when only `ys` was appended to?',
          answer: 'Since {step:2} both name one list. {step:3} changes that list, so it is seen through both names.',
        },
      ],
      quiz: [
        {
          id: 'after',
          prompt: 'What does `xs` hold after {step:3}?',
          difficulty: 'easy',
          options: [
            {id: 'one', text: '`[1]`', why: 'That would need a copy, and {step:2} makes none.'},
            {id: 'two', text: '`[1, 2]`'},
            {id: 'error', text: 'nothing: it is an error', why: 'Appending through another name is allowed.'},
          ],
          answer: {value: 'xs', after: 3},
          hint: 'Look at {column:What changes} in {step:2}.',
          explanation: 'There is one list, and `ys` is a name of it.',
          evidence: {step: 3, column: 'What changes'},
        },
      ],
      snapshot: {
        title: 'Names and lists',
        lines: [
          '`ys = xs` copies no list.',
          'A change in place is seen through every name.',
          'For a copy, write `xs.copy()`.',
        ],
      },
    },
  },
  async: {
    summary: 'a run that waits: who is suspended, and who runs meanwhile',
    lesson: {
      title: 'Two cups of tea',
      subject: 'Python',
      minutes: 8,
      difficulty: 'medium',
      summary: 'At an `await` a function lets go, and the other one runs.',
      sample: {
        language: 'python',
        name: 'tea.py',
        code: "import asyncio\n\nasync def tea(name):\n    print(name, 'boils')\n    await asyncio.sleep(1)\n    print(name, 'is ready')\n\nasync def main():\n    await asyncio.gather(tea('green'), tea('black'))\n\nasyncio.run(main())\n",
      },
      table: {
        caption: 'Two tasks take turns',
        columns: ['Action', {label: 'Awaited?', show: 'chip'}, 'Result'],
        rows: [
          {line: 4, node: 'boil', cells: ['Start `green`', 'runs on', 'it boils'], output: 'green boils\n'},
          {line: 5, node: 'wait', cells: ['`green` waits', 'suspended', '`black` may run'], event: 'suspend'},
          {line: 4, node: 'boil', cells: ['Start `black`', 'runs on', 'it boils'], output: 'black boils\n'},
          {line: 5, node: 'wait', cells: ['`black` waits', 'suspended', 'nobody else can run'], event: 'suspend'},
          {
            line: 6,
            ms: 1000,
            node: 'ready',
            cells: ['After 1 s, `green` goes on', 'runs on', 'ready'],
            event: 'resume',
            output: 'green is ready\n',
          },
          {
            line: 6,
            node: 'ready',
            cells: ['`black` goes on', 'runs on', 'ready at the same time'],
            event: 'resume',
            output: 'black is ready\n',
          },
        ],
        exit: 'both are ready after 1 s, not after 2.',
      },
      flow: {
        caption: 'While one waits, the other runs.',
        nodes: [
          {id: 'boil', label: 'Boils', kind: 'start'},
          {id: 'wait', label: 'Waits', kind: 'wait'},
          {id: 'ready', label: 'Ready', kind: 'end'},
        ],
        edges: [
          {from: 'boil', to: 'wait'},
          {from: 'wait', to: 'boil', label: 'the other one'},
          {from: 'wait', to: 'ready', label: '1 s', wait: true},
        ],
      },
      quiz: [
        {
          id: 'meanwhile',
          prompt: 'What happens while `green` is suspended in {step:2}?',
          difficulty: 'easy',
          options: [
            {id: 'block', text: 'The program stands still.', why: 'Then {step:3} could not come before {step:5}.'},
            {id: 'other', text: 'The other task runs.'},
            {id: 'thread', text: 'A second thread boils `black`.', why: 'Both run on one thread, by turns.'},
          ],
          answer: 'other',
          hint: 'Which row comes next?',
          explanation: 'A suspended task lets go, and the event loop takes the next one.',
          evidence: {step: 3},
        },
      ],
    },
  },
};
