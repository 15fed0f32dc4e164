import type {LessonJson} from '../../src/index.js';
import {tea} from './tea.js';

/** A question of each kind about the coroutine that waits once, each with all that a question can have. */
export const kinds: LessonJson = {
  ...tea,
  id: 'kinds',
  practice: [
    {
      id: 'one',
      prompt: 'Which of these lets other tasks run during the pause?',
      code: {language: 'python', code: 'async def brew(seconds):\n    ...  # here\n    return "tea"'},
      options: [
        {
          id: 'await',
          text: 'It waits, and lets go',
          code: {language: 'python', code: 'await asyncio.sleep(seconds)'},
          why: 'At `await` the frame is suspended, as in {step:sleep}.',
          step: 'sleep',
        },
        {
          id: 'block',
          text: 'It waits, and holds on',
          code: {language: 'python', code: 'time.sleep(seconds)'},
          why: 'Nothing else runs until it returns. Compare {option:await}.',
          mistake: 'blocking',
        },
        {
          id: 'forgot',
          text: 'It makes a coroutine, and does not run it',
          code: {language: 'python', code: 'asyncio.sleep(seconds)'},
          why: 'Without `await` there is no pause at all.',
          mistake: 'unawaited',
        },
      ],
      answer: 'await',
      hint: [
        'Two of them do not pause, or do not let go.',
        {text: 'What does the run say of the pause?', step: 'sleep'},
        'Look for the word that suspends a frame.',
      ],
      explanation: 'Only an awaited sleep gives the event loop back.',
      evidence: [
        {step: 'sleep', column: 'Awaited?'},
        {step: 'sleep', column: 'Result'},
      ],
      mistakes: [
        {id: 'blocking', text: 'A plain function cannot be suspended: `time.sleep` holds the only thread.'},
        {id: 'unawaited', text: 'Calling a coroutine function runs none of it.'},
      ],
      difficulty: 'medium',
      solution: {
        steps: [
          {title: 'What pauses?', text: '`time.sleep` and an awaited `asyncio.sleep`.'},
          {title: 'What lets go?', text: 'The run is suspended where it awaits.', step: 'sleep'},
          'A call without `await` does neither.',
        ],
        answer: '{option:await}: `await asyncio.sleep(seconds)`.',
        check: 'Is there a row whose “Awaited?” says “suspended”? There is: {step:sleep}.',
      },
    },
    {
      id: 'several',
      prompt: 'Which lines have run when `brew` is suspended?',
      options: [
        {id: 'five', text: 'Line 5: `cup = "empty"`', step: 2},
        {id: 'six', text: 'Line 6: `print("the water is on")`', step: 3},
        {id: 'eight', text: 'Line 8: `cup = "tea"`', why: 'It runs after the wait.', step: 6, mistake: 'ahead'},
        {id: 'ten', text: 'Line 10: `return cup`', why: 'It is the last to run.', step: 8, mistake: 'ahead'},
      ],
      answer: ['five', 'six'],
      hint: 'Read the rows above {step:sleep}.',
      mistakes: [{id: 'ahead', text: 'What stands below an `await` runs after it.'}],
      difficulty: 'easy',
    },
    {
      id: 'order',
      kind: 'order',
      prompt: 'What happens to `brew`, in which order?',
      options: [
        {id: 'start', text: 'It takes a cup', step: 2},
        {id: 'water', text: 'It puts the water on', step: 3},
        {id: 'sleep', text: 'It is suspended', why: 'The event loop is free.', step: 'sleep', mistake: 'late'},
        {id: 'wake', text: 'It goes on in the same frame', step: 'wake'},
        {id: 'print', text: 'It prints `cup`', step: 7},
      ],
      hint: 'The water is put on before the wait.',
      mistakes: [{id: 'late', text: 'A frame is suspended once, and later goes on where it was.'}],
      difficulty: 'medium',
    },
    {
      id: 'fill',
      kind: 'fill',
      prompt: 'Which word in line 7 lets other tasks run?',
      answer: '`await`',
      accept: ['await asyncio.sleep'],
      hint: 'It can stand only inside an `async def`.',
      explanation: 'It suspends the frame until the sleep is over.',
      evidence: {step: 'sleep'},
      mistakes: [{id: 'async', text: '`async` makes a coroutine function; it waits for nothing.', answers: ['async']}],
    },
    {
      id: 'predict',
      kind: 'predict',
      prompt: 'What does `cup` hold after {step:6}?',
      answer: {value: 'cup', after: 6},
      hint: [{text: 'Line 8 has run by then.', step: 6}],
      evidence: {step: 6, column: 'Result'},
      difficulty: 'hard',
    },
    {
      id: 'typed',
      kind: 'fill',
      prompt: 'What does `cup` hold after {step:6}?',
      answer: {value: 'cup', after: 6},
      evidence: [{step: 6, column: 'Result'}],
      difficulty: 'hard',
    },
    {id: 'count', kind: 'fill', prompt: 'How many times is `brew` suspended?', answer: 1, difficulty: 'easy'},
    {
      id: 'long',
      kind: 'order',
      prompt:
        'Put the whole life of this coroutine in order, from the call that begins it to the value that it gives back to the event loop, and mind that some of it happens while nothing of it runs at all.',
      options: [
        {
          id: 'a',
          text: 'The event loop calls it for the first time, which makes a frame with the argument in it and with nothing else, and runs to the first line of its body',
        },
        {id: 'b', text: 'averyveryverylongnamewithoutasinglespacethatmustbreaksomewhereorthecardgrows()'},
        {
          id: 'c',
          text: 'It gives its value back, and the frame is thrown away',
          code: {code: 'return {"cup": cup, "seconds": seconds, "temperature": 96, "leaves": ["assam", "darjeeling"]}'},
        },
      ],
    },
  ],
};

/** Questions in which something is wrong, each in another way. */
export const faulty: LessonJson = {
  ...tea,
  id: 'faulty',
  practice: [
    {id: 'no-options', prompt: 'Which word suspends?', options: [], answer: 'await'},
    {
      id: 'no-such-option',
      prompt: 'Which word suspends?',
      options: [
        {id: 'async', text: '`async`'},
        {id: 'await', text: '`await`'},
      ],
      answer: 'yield',
    },
    {
      id: 'equal-options',
      prompt: 'Which word suspends?',
      options: [
        {id: 'await', text: '`await`'},
        {id: 'async', text: '`async`'},
        {id: 'again', text: '`await`'},
      ],
      answer: 'await',
    },
    {
      id: 'too-many-options',
      prompt: 'Which number?',
      options: Array.from({length: 200}, (_, i) => ({id: `n${i}`, text: `${i}`})),
      answer: 'n7',
    },
    {id: 'no-answer', kind: 'fill', prompt: 'Which word suspends?'},
    {
      id: 'part-of-an-order',
      kind: 'order',
      prompt: 'What comes first?',
      options: [
        {id: 'start', text: 'It takes a cup'},
        {id: 'sleep', text: 'It is suspended'},
        {id: 'print', text: 'It prints `cup`'},
      ],
      answer: ['start', 'sleep'],
    },
  ],
};
