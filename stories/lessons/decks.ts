import type {LessonJson, QuestionJson} from '../../src/lesson/index.js';
import {arabic} from './arabic.js';
import {tea} from './tea.js';

/** The answers of a question that has one right option, the first. */
const choice = (...texts: string[]): Pick<QuestionJson, 'options' | 'answer'> => ({
  options: texts.map((text, i) => ({id: 'abcd'.charAt(i), text})),
  answer: 'a',
});

/** `tea` with five questions to practise: one option, several, an order, a number, and one that the run decides. */
export const teaDeck: LessonJson = {
  ...tea,
  id: 'tea-deck',
  practice: [
    {
      id: 'before',
      prompt: 'What has `brew` done by the time that it sleeps?',
      options: [
        {id: 'water', text: 'Put the water on', why: 'It is printed in {step:3}.'},
        {id: 'tea', text: 'Filled the cup', why: 'That is {step:6}.', mistake: 'early'},
        {id: 'all', text: 'Everything: it only waits for its end', why: 'Three lines of it run after the wait.'},
      ],
      answer: 'water',
      mistakes: [
        {id: 'early', text: 'Counting what stands *below* an `await` as done: it runs only after {step:wake}.'},
      ],
      evidence: {step: 'sleep', column: 'Action'},
      difficulty: 'easy',
    },
    {
      id: 'kept',
      prompt: 'What does the suspended frame of `brew` keep?',
      options: [
        {id: 'cup', text: 'its variable `cup`'},
        {id: 'line', text: 'the line at which it goes on'},
        {id: 'loop', text: 'the event loop, for itself', why: 'Others run meanwhile; see {cell:sleep,Result}.'},
      ],
      answer: ['cup', 'line'],
      evidence: {step: 'wake', column: 'Result'},
      difficulty: 'medium',
    },
    {
      id: 'order',
      kind: 'order',
      prompt: 'Put the steps in order.',
      options: [
        {id: 'print', text: 'Print the water'},
        {id: 'wait', text: 'Let go of the event loop'},
        {id: 'fill', text: 'Fill the cup'},
        {id: 'return', text: 'Return it'},
      ],
      evidence: [{step: 3}, {step: 'sleep'}, {step: 6}],
      difficulty: 'medium',
    },
    {
      id: 'lines',
      kind: 'fill',
      prompt: 'How many lines has the program printed when it ends?',
      answer: 2,
      evidence: [{step: 3}, {step: 7}],
      difficulty: 'easy',
    },
    {
      id: 'cup',
      prompt: 'What is in `cup` after {step:wake}?',
      options: [
        {id: 'empty', text: "`'empty'`"},
        {id: 'tea', text: "`'tea'`", why: 'It has gone on, and filled nothing yet.'},
      ],
      answer: {value: 'cup', after: 'wake'},
      evidence: {step: 'wake', column: 'Result'},
      difficulty: 'hard',
    },
  ],
  test: [
    {
      id: 'first',
      prompt: 'What happens in {step:1}?',
      ...choice('`brew` starts', '`brew` waits', 'Nothing: it is only called'),
      difficulty: 'easy',
      evidence: {step: 1},
    },
    {
      id: 'empty',
      prompt: 'What is in `cup` after {step:2}?',
      ...choice("`'empty'`", "`'tea'`", '`None`'),
      difficulty: 'easy',
      evidence: {step: 2},
    },
    {
      id: 'printed',
      prompt: 'What is printed first?',
      ...choice('the water is on', 'tea', 'empty'),
      difficulty: 'easy',
      evidence: {step: 3},
    },
    {
      id: 'lets-go',
      prompt: 'Which line lets go of the event loop?',
      ...choice('line 7', 'line 4', 'line 10'),
      difficulty: 'medium',
      evidence: {step: 'sleep'},
    },
    {
      id: 'asleep',
      prompt: 'What is in `cup` while `brew` sleeps?',
      options: [
        {id: 'a', text: "`'empty'`"},
        {id: 'b', text: "`'tea'`", mistake: 'early'},
        {id: 'c', text: '`None`', mistake: 'lost'},
      ],
      answer: {value: 'cup', after: 'sleep'},
      mistakes: [
        {id: 'early', text: 'Counting what stands *below* an `await` as done: it runs only after {step:wake}.'},
        {id: 'lost', text: 'Taking the wait for an end: a suspended frame keeps its variables.'},
      ],
      difficulty: 'medium',
      evidence: {step: 'sleep'},
    },
    {
      id: 'same',
      prompt: 'Is the frame that goes on in {step:wake} a new one?',
      ...choice('No, the same', 'Yes, with new variables', 'Yes, with a copy of them'),
      difficulty: 'medium',
      evidence: {step: 'wake'},
    },
    {
      id: 'filled',
      prompt: 'In which step does `cup` change for the last time?',
      ...choice('{step:6}', '{step:wake}', '{step:7}'),
      difficulty: 'medium',
      evidence: {step: 6},
    },
    {
      id: 'who',
      prompt: 'Who decides when `brew` goes on?',
      ...choice('The event loop', '`brew` itself', 'Whoever called `brew`'),
      difficulty: 'hard',
      evidence: {step: 'wake'},
    },
    {
      id: 'blocked',
      prompt: 'What would `time.sleep` in its place change?',
      ...choice('No other task could run', 'Nothing', '`cup` would be lost'),
      difficulty: 'hard',
      evidence: {step: 'sleep'},
    },
    {
      id: 'result',
      prompt: 'Who gets what `brew` returns?',
      ...choice('`asyncio.run`', 'Nobody', 'The task that ran meanwhile'),
      difficulty: 'hard',
      evidence: {step: 8},
    },
  ],
};

const sum = arabic.quiz!.find(({id}) => id === 'total')!;

/** `arabic` with questions to practise and to test. */
export const arabicDeck: LessonJson = {
  ...arabic,
  id: 'arabic-deck',
  practice: [
    {...sum, id: 'total'},
    {
      id: 'last',
      kind: 'fill',
      prompt: 'ما قيمة `total` في النهاية؟',
      answer: {value: 'total', after: 10},
      evidence: {step: 8, column: 'النتيجة'},
      difficulty: 'medium',
    },
    {
      id: 'often',
      kind: 'fill',
      prompt: 'كم مرةً يُنفَّذ السطر الرابع؟',
      answer: 3,
      evidence: {step: 4},
      difficulty: 'hard',
    },
  ],
  test: [
    {...sum, id: 'sum'},
    {
      id: 'first-price',
      kind: 'fill',
      prompt: 'ما قيمة `price` بعد {step:3}؟',
      answer: {value: 'price', after: 3},
      difficulty: 'easy',
    },
    {id: 'rounds', kind: 'fill', prompt: 'كم مرةً تدور الحلقة؟', answer: 3, evidence: {step: 9}, difficulty: 'medium'},
  ],
};
