import type {Spoken} from '../../lesson/message.js';
import {runEnglish} from './run.js';

/** What a lesson's page says, and its learning modes. */
export const lessonPageEnglish = {
  ...runEnglish,

  // The lesson page.
  minutes: '{minutes:minute}',
  startLearning: 'Start learning',
  goOnAt: 'Continue at step {step}',
  startOver: 'Start again',
  testThisPattern: 'Test this pattern',
  onThisPage: 'On this page',
  youAreHere: 'you are here',
  stepsReached: '{steps} of {count} steps',
  questionsAnswered: '{questions} of {count} questions',
  sections: {
    modes: 'Learning modes',
    run: 'Step by step',
    moments: 'Key moments',
    quiz: 'Quiz',
    practice: 'Practice',
    test: 'Pattern test',
    snapshot: 'Concept snapshot',
    transcript: 'Transcript',
    solutions: 'Solutions',
  },
  printed: {
    question: 'Question {number}',
    several: 'More than one may be right.',
    order: 'Put these in order.',
    fill: 'Your answer:',
    solution: 'Question {number}: {answer}',
    noAnswer: 'no answer is given',
    check: 'Quick check:',
  },

  // Learning modes.
  learningMode: 'Learning mode',
  modes: {
    walk: 'Walk',
    watch: 'Watch',
    predict: 'Predict',
    fill: 'Fill in',
    order: 'Order',
    explain: 'Explain',
    quiz: 'Quiz',
    practice: 'Practise',
    test: 'Test',
  },
  modeHelp: {
    walk: 'Go through the run step by step, with everything in view.',
    watch: 'Watch the run play, with a sentence for each step.',
    predict: 'Think of what comes next, then uncover it.',
    fill: 'Write what the variables hold. Each cell is checked against the run.',
    order: 'Put the steps of the run in order.',
    explain: 'Explain it in your own words, then compare.',
    quiz: 'Answer the questions, with the run beside them.',
    practice: 'Practise on questions with hints and worked solutions.',
    test: 'Find out how strong the pattern is.',
  },
  modeFailed: 'This way through the lesson could not be loaded.',
} as const;

export type LessonPageWords = Spoken<typeof lessonPageEnglish>;
