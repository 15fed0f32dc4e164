import type {LessonJson} from '../../src/index.js';
import type {RecordedTraceJson} from '../../src/trace/format.js';

/** The run of two coroutines under `gather` in CPython 3.11, as a recorder writes it: frames, tasks, a list on the heap. */
const recording: RecordedTraceJson = {
  version: 1,
  language: 'python',
  runtime: 'CPython 3.11.7',
  clock: 'virtual',
  files: [
    {
      name: 'visits.py',
      text: `import asyncio


async def visit(name, seconds):
    log.append(f"{name} begins")
    await asyncio.sleep(seconds)
    log.append(f"{name} ends")
    return name


async def main():
    return await asyncio.gather(visit("slow", 0.2), visit("quick", 0.1))


log = []
names = asyncio.run(main())
print(names)
`,
    },
  ],
  tasks: [{name: 'Task-1'}, {name: 'Task-2'}, {name: 'Task-3'}],
  frames: [
    {name: '', kind: 'module'},
    {name: 'main', kind: 'coroutine', line: 11, parent: 0, task: 0},
    {name: 'visit', kind: 'coroutine', line: 4, parent: null, task: 1},
    {name: 'visit', kind: 'coroutine', line: 4, parent: null, task: 2},
  ],
  steps: [
    {line: 15, heap: {1: []}, set: {log: {ref: 1}}},
    {line: 16},
    {event: 'call', frame: 1, line: 11},
    {event: 'suspend', line: 12, on: 'gather'},
    {event: 'call', frame: 2, line: 4, set: {name: 'slow', seconds: 0.2}},
    {line: 5, heap: {1: ['slow begins']}},
    {event: 'suspend', line: 6, on: 'sleep'},
    {event: 'call', frame: 3, line: 4, set: {name: 'quick', seconds: 0.1}},
    {line: 5, heap: {1: ['slow begins', 'quick begins']}},
    {event: 'suspend', line: 6, on: 'sleep'},
    {event: 'resume', line: 6, ms: 100},
    {line: 7, heap: {1: ['slow begins', 'quick begins', 'quick ends']}},
    {event: 'return', line: 8, value: 'quick'},
    {event: 'resume', frame: 2, line: 6, ms: 200},
    {line: 7, heap: {1: ['slow begins', 'quick begins', 'quick ends', 'slow ends']}},
    {event: 'return', line: 8, value: 'slow'},
    {event: 'resume', frame: 1, line: 12},
    {
      event: 'return',
      line: 12,
      heap: {2: ['slow', 'quick']},
      value: {ref: 2},
      outer: {0: {names: {ref: 2}}},
    },
    {frame: 0, line: 17, output: "['slow', 'quick']\n"},
  ],
  end: {reason: 'finished'},
};

/** A recorded run without a word from an author: its rows are the steps. */
export const recorded: LessonJson = {
  id: 'recorded',
  title: 'A run as it was recorded',
  trace: structuredClone(recording) as NonNullable<LessonJson['trace']>,
};

/** The same run with an author's words, each at a step of the recording. */
export const visits: LessonJson = {
  id: 'visits',
  title: 'Who ends first?',
  subject: 'Python',
  minutes: 4,
  difficulty: 'medium',
  summary: 'Two coroutines under `gather`: they end in another order than they begin, and yet the results keep theirs.',
  trace: structuredClone(recording) as NonNullable<LessonJson['trace']>,
  table: {
    columns: ['Task', 'Action', {label: 'State', show: 'chip'}],
    rows: [
      {at: ':15:line:1', cells: ['Task-1', 'Make an empty `log`', 'runs on']},
      {at: 'main:12:suspend:1', node: 'start', cells: ['Task-1', 'Start both visits, wait', 'suspended']},
      {at: 'visit:4:call:1', node: 'slow', cells: ['Task-2', 'Begin the slow visit', 'runs on']},
      {at: 'visit:6:suspend:1', node: 'slow', cells: ['Task-2', 'Sleep 0.2 s', 'suspended']},
      {at: 'visit:4:call:2', node: 'quick', cells: ['Task-3', 'Begin the quick visit', 'runs on']},
      {at: 'visit:6:suspend:2', node: 'quick', cells: ['Task-3', 'Sleep 0.1 s', 'suspended']},
      {at: 'visit:6:resume:1', node: 'quick', cells: ['Task-3', 'Wake up and end', 'runs on']},
      {at: 'visit:6:resume:2', node: 'slow', cells: ['Task-2', 'Wake up and end', 'runs on']},
      {at: 'main:12:resume:1', node: 'end', cells: ['Task-1', 'Both are done', 'runs on']},
      {at: ':17:line:1', node: 'end', cells: ['Task-1', 'Print the names', 'runs on']},
    ],
    exit: 'The quick visit ended first, in {step:7}; `gather` still returned the slow one first.',
  },
  flow: {
    caption: 'Each visit is a task of its own.',
    lanes: [
      {id: 'main', label: 'Task-1'},
      {id: 'slow', label: 'Task-2'},
      {id: 'quick', label: 'Task-3'},
    ],
    nodes: [
      {id: 'start', label: '`gather`', kind: 'start', lane: 'main'},
      {id: 'slow', label: 'Slow visit', kind: 'wait', lane: 'slow'},
      {id: 'quick', label: 'Quick visit', kind: 'wait', lane: 'quick'},
      {id: 'end', label: 'Names', kind: 'end', lane: 'main'},
    ],
    edges: [
      {from: 'start', to: 'slow'},
      {from: 'start', to: 'quick'},
      {from: 'slow', to: 'end', label: '0.2 s', wait: true},
      {from: 'quick', to: 'end', label: '0.1 s', wait: true},
    ],
  },
  quiz: [
    {
      id: 'log',
      prompt: 'What is printed at the end?',
      options: [
        {id: 'given', text: "`['slow', 'quick']`", why: '`gather` keeps the order in which it was given them.'},
        {id: 'ended', text: "`['quick', 'slow']`", why: 'They end in this order; that of the results is another.'},
      ],
      answer: {output: true, after: 10},
      hint: 'The order of `log` is not the order of the results.',
      evidence: {step: 10, column: 'Action'},
      difficulty: 'medium',
    },
  ],
};
