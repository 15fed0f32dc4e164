import type {LessonJson} from '../../src/index.js';

/** A coroutine that waits once. CPython 3.11 prints the water, sleeps 0.12 s and prints the tea. */
export const tea: LessonJson = {
  id: 'tea',
  title: 'What happens at `await`',
  subject: 'Python',
  minutes: 3,
  difficulty: 'easy',
  summary: 'A coroutine looks like straight code. At `await` it lets go, and later goes on where it was.',
  sample: {
    language: 'python',
    label: 'Python 3.11',
    name: 'tea.py',
    code: `import asyncio


async def brew(seconds):
    cup = "empty"
    print("the water is on")
    await asyncio.sleep(seconds)
    cup = "tea"
    print(cup)
    return cup


asyncio.run(brew(0.12))
`,
    caption: 'Line 7 is where `brew` lets go of the event loop.',
  },
  table: {
    columns: ['Action', {label: 'Awaited?', show: 'chip'}, 'Result'],
    rows: [
      {
        id: 'begin',
        line: 4,
        event: 'call',
        node: 'start',
        cells: ['Start `brew`', 'runs on', '`seconds` is 0.12'],
        set: {seconds: 0.12},
      },
      {line: 5, node: 'start', cells: ['Take a cup', 'runs on', '`cup` is empty'], set: {cup: 'empty'}},
      {
        line: 6,
        node: 'start',
        cells: ['Put the water on', 'runs on', 'one line is printed'],
        output: 'the water is on\n',
      },
      {
        id: 'sleep',
        line: 7,
        node: 'sleep',
        event: 'suspend',
        cells: ['Ask to be woken in 0.12 s', 'suspended', 'the event loop is free for others'],
      },
      {
        id: 'wake',
        line: 7,
        node: 'on',
        event: 'resume',
        ms: 120,
        cells: ['Go on', 'runs on', 'the same frame, the same `cup`'],
      },
      {line: 8, node: 'on', cells: ['Fill the cup', 'runs on', '`cup` is tea'], set: {cup: 'tea'}},
      {line: 9, node: 'on', cells: ['Print `cup`', 'runs on', 'a second line is printed'], output: 'tea\n'},
      {line: 10, node: 'end', event: 'return', cells: ['Return `cup`', 'runs on', '`asyncio.run` has its result']},
    ],
    exit: '`brew` returned after one wait, in {step:sleep}.',
  },
  flow: {
    caption: 'While `brew` sleeps, the event loop is free for every other task.',
    nodes: [
      {id: 'start', label: '`brew` starts', kind: 'start'},
      {id: 'sleep', label: 'Sleeps', kind: 'wait'},
      {id: 'on', label: 'Goes on'},
      {id: 'end', label: 'Returns', kind: 'end'},
    ],
    edges: [
      {from: 'start', to: 'sleep'},
      {from: 'sleep', to: 'on', label: '0.12 s', wait: true},
      {from: 'on', to: 'end'},
    ],
  },
  tracker: {columns: [1, 2, 'sleep', 'wake', 6, 'final']},
  quiz: [
    {
      id: 'asleep',
      prompt: 'What does `cup` hold while `brew` sleeps, after {step:sleep}?',
      options: [
        {id: 'none', text: '`None`', why: '`cup` was set in {step:2}, before the wait.'},
        {id: 'empty', text: "`'empty'`", why: 'A suspended frame keeps its variables.'},
        {id: 'tea', text: "`'tea'`", why: 'That line runs only in {step:6}, after the wait.'},
      ],
      answer: {value: 'cup', after: 'sleep'},
      hint: 'Which lines ran before {step:sleep}?',
      explanation: 'Nothing of `brew` runs while it sleeps.',
      evidence: {step: 'sleep', column: 'Awaited?'},
      difficulty: 'easy',
    },
    {
      id: 'who',
      prompt: 'Who may run during the 0.12 s?',
      options: [
        {id: 'nobody', text: 'Nobody: the program is blocked', why: 'That is what `time.sleep` would do.'},
        {id: 'others', text: 'Every other task that is ready'},
      ],
      answer: 'others',
      shuffle: false,
      hint: 'Read {cell:sleep,Result}.',
      difficulty: 'medium',
    },
  ],
};
