import type {LessonJson} from '../../src/index.js';
import {tea} from './tea.js';

/** A lesson that has every part. */
export const whole: LessonJson = {
  ...tea,
  id: 'whole',
  minutes: 12,
  moments: [
    {
      id: 'thread',
      question: 'Is there a second thread that does the waiting?',
      answer:
        'No. At {step:sleep} `brew` is only written down as “to be woken”; one and the same thread looks after all tasks. Nothing of `brew` runs until {step:wake}.',
    },
    {
      id: 'variables',
      question: 'Why does `cup` still hold a value after the wait?',
      answer:
        'The frame that goes on in {step:wake} is the frame that was suspended in {step:sleep}, with all its variables. Compare {cell:2,Result} with {cell:6,Result}.',
    },
    {
      id: 'sleep',
      question: 'Could I write `time.sleep` instead?',
      answer:
        'It would hold the thread, and with it every other task. `asyncio.sleep` gives the thread back, see {cell:sleep,Result}.',
    },
  ],
  practice: [
    {
      id: 'first-line',
      prompt: 'Which line runs first when `brew` goes on?',
      options: [
        {id: 'seven', text: 'Line 7, again from its beginning', why: 'It goes on inside the `await`.'},
        {id: 'eight', text: 'Line 8'},
        {id: 'five', text: 'Line 5', why: 'Then the cup would be empty again.', mistake: 'restart'},
      ],
      answer: 'eight',
      hint: [
        'A coroutine goes on where it was.',
        {text: 'Look at {step:wake}, then at the one after it.', step: 'wake'},
      ],
      difficulty: 'easy',
      evidence: {step: 6, column: 'Action'},
      mistakes: [{id: 'restart', text: 'A coroutine does not begin again: it goes on.'}],
      solution: {
        steps: [
          {title: 'Where it stopped', text: 'It was suspended in line 7, in {step:sleep}.', step: 'sleep'},
          {title: 'What the wait gives', text: '`asyncio.sleep` has no result, so the line has nothing more to do.'},
          {title: 'What comes next', text: 'Line 8 runs, in {step:6}.', step: 6},
        ],
        answer: 'Line 8, {option:eight}.',
        check: 'After it, `cup` holds `tea`.',
      },
    },
    {
      id: 'order',
      kind: 'order',
      prompt: 'Put these in the order in which they happen.',
      options: [
        {id: 'water', text: '“the water is on” is printed'},
        {id: 'suspend', text: '`brew` is suspended'},
        {id: 'fill', text: 'The cup is filled'},
        {id: 'print', text: '“tea” is printed'},
      ],
      difficulty: 'medium',
      explanation: 'The wait lies between the two lines of output.',
      solution: {steps: ['The water is on in {step:3}.', 'Then it waits, {step:sleep}.', 'Cup and tea come after it.']},
    },
    {
      id: 'output',
      kind: 'fill',
      prompt: 'What has been printed while `brew` sleeps?',
      answer: 'the water is on',
      difficulty: 'medium',
      explanation: 'Only {step:3} lies before the wait.',
    },
  ],
  test: [
    {
      id: 'both',
      prompt: 'What is true between {step:sleep} and {step:wake}?',
      options: [
        {id: 'alive', text: 'The frame of `brew` is alive'},
        {id: 'free', text: 'The thread is free'},
        {id: 'gone', text: 'The variables are gone', why: 'They belong to the frame.'},
      ],
      answer: ['alive', 'free'],
      difficulty: 'hard',
    },
  ],
  snapshot: {
    title: '`await` in five lines',
    lines: [
      'A coroutine runs like any function, until it meets an `await` that has to wait.',
      'Then its frame is put aside, with all its variables: it is *suspended*.',
      'The event loop is free, and runs whatever else is ready.',
      'When the wait is over, the same frame goes on, at the same place.',
      'Whatever blocks the thread instead of waiting blocks every task.',
    ],
  },
  transcript: [
    '`asyncio.run` starts `brew` with 0.12 seconds.',
    'It takes a cup, and the cup is empty.',
    'It puts the water on and says so.',
    {text: 'Now there is nothing to do but wait, so it asks to be woken and lets go.', step: 'sleep'},
    {text: 'After 120 ms it goes on, the same frame with the same cup.', step: 'wake'},
    'It fills the cup,',
    'prints what is in it,',
    'and returns it to `asyncio.run`.',
  ],
};
