import type {LessonJson} from '../../src/index.js';

/** Questions of all kinds about four lines of JavaScript, and what Node 20 prints. The program has no variables. */
export const order: LessonJson = {
  id: 'order',
  title: 'Who prints first?',
  subject: 'JavaScript',
  sample: {
    language: 'javascript',
    label: 'Node 20',
    name: 'order.mjs',
    code: `console.log('first');
setTimeout(() => console.log('timer'), 0);
Promise.resolve().then(() => console.log('promise'));
console.log('last');
`,
  },
  table: {
    columns: ['Action', 'Where it stands'],
    rows: [
      {line: 1, cells: ['Print', 'the script itself'], output: 'first\n'},
      {line: 2, cells: ['Ask for a timer', 'a task, for later']},
      {line: 3, cells: ['Ask for a reaction', 'a microtask, for soon']},
      {line: 4, cells: ['Print', 'the script itself'], output: 'last\n'},
      {line: 3, cells: ['Print', 'the microtask, as the script is done'], output: 'promise\n'},
      {line: 2, cells: ['Print', 'the task, as no microtask is left'], output: 'timer\n'},
    ],
  },
  quiz: [
    {
      id: 'order',
      prompt: 'What is printed, in this order?',
      code: {
        code: `console.log('first');
setTimeout(() => console.log('timer'), 0);
Promise.resolve().then(() => console.log('promise'));
console.log('last');`,
        language: 'javascript',
      },
      options: [
        {id: 'written', text: 'first timer promise last', why: 'A timer of 0 ms still waits for the script to end.'},
        {id: 'timer', text: 'first last timer promise', why: 'Reactions come before the next task: see {step:5}.'},
        {id: 'promise', text: 'first last promise timer', why: 'Script, microtasks, tasks.'},
        {id: 'early', text: 'first promise last timer', why: 'Not even a reaction interrupts a script that runs.'},
        {id: 'only', text: 'first last', why: 'Node does not exit while a timer is open.'},
      ],
      answer: {output: true, after: 6},
      hint: 'Three kinds of code: the script, microtasks, tasks.',
      explanation: 'The script runs to its end, then all microtasks, then one task.',
      evidence: {step: 5, column: 'Where it stands'},
      difficulty: 'hard',
    },
    {
      id: 'where',
      prompt: 'Where does the line of {step:5} run?',
      options: [
        {id: 'task', text: 'the task, as no microtask is left'},
        {id: 'microtask', text: 'the microtask, as the script is done'},
      ],
      answer: {cell: 'Where it stands', step: 5},
    },
  ],
};
