import type {Reference} from '../lesson/inline.js';

/**
 * Every text of the interface that is not the lesson's own, in one table: what is said is found here, what another language
 * needs is this table again.
 */
const english = {
  // Tables and code.
  executionTable: 'Execution table',
  variableTracker: 'Variable tracker',
  conceptFlow: 'Concept flow',
  code: 'Code',
  step: 'Step',
  ends: 'Ends:',
  currentStep: 'current step',
  variable: 'Variable',
  start: 'Start',
  final: 'Final',
  before: 'Before',
  after: (step: number) => `After ${step}`,
  afterStep: (step: number) => `after step ${step}`,
  none: 'no value',
  changed: 'changed',
  previousChange: (name: string) => `Previous change of ${name}`,
  nextChange: (name: string) => `Next change of ${name}`,
  open: 'Show contents',
  line: (line: number) => `Line ${line}`,
  currentLine: 'current line',
  nextLine: 'runs next',
  notReached: 'not reached',
  toLine: (line: number) => `Line ${line}: go to its next run`,
  output: 'Output',
  part: (from: number, to: number, count: number) => `Steps ${from} to ${to} of ${count}`,
  goesTo: (labels: string) => `goes to ${labels}`,
  visited: 'visited',
  lane: (lane: string) => `lane ${lane}`,

  // Controls.
  controls: 'Steps of the run',
  first: 'First step',
  back: 'Step back',
  play: 'Play',
  pause: 'Pause',
  forward: 'Step forward',
  last: 'Last step',
  speed: 'Speed',
  times: (speed: number) => `${speed}×`,
  position: (step: number, count: number) => `Step ${step} of ${count}`,
  stepNumber: (step: number) => `Step ${step}`,
  /** `step` is the words for the number, emphasised. */
  positionOf: (step: unknown, count: number): unknown[] => [step, ` of ${count}`],
  minutes: (minutes: number) => `${minutes} min`,
  ms: (time: number) => `${time} ms`,
  suspended: 'suspended',
  link: 'Copy link to this step',
  linkCopied: 'Link copied',
  linkShown: 'The link is in the address bar',
  keys: 'Keys',
  keyMap: [
    [['←', '→'], 'Step back, step forward'],
    [['Home', 'End'], 'First step, last step'],
    [['PgUp', 'PgDn'], 'Ten steps back, ten forward'],
    [['K'], 'Play, pause'],
    [['↑', '↓'], 'Row by row, line by line, node by node'],
    [['Enter'], 'Go to the step of a line or node'],
  ] as readonly (readonly [readonly string[], string])[],

  // References.
  references: {
    step: (target) => `step ${target}`,
    cell: (target, column) => `step ${target}, “${column}”`,
    column: (target) => `“${target}”`,
    option: (target) => `option ${target}`,
    variable: (target) => target,
  } satisfies {[To in Reference['to']]: (target: string, column: string) => string},

  // Questions.
  question: (number: number, count: number) => (count > 1 ? `Question ${number} of ${count}` : 'Question'),
  difficulty: {easy: 'easy', medium: 'medium', hard: 'hard'},
  hint: 'Hint',
  check: 'Check answer',
  tryAgain: 'Try again',
  right: 'Right.',
  notRight: 'Not quite.',
  youChose: 'You chose this.',
  theAnswer: 'This is right.',
  theAnswerIs: (letter: string) => `The answer is ${letter}.`,
  see: 'See',
  chooseFirst: 'Choose an answer first.',

  // Loading and failing.
  loading: 'Loading the lesson …',
  more: (count: number) => `… and ${count} more`,
  retry: 'Try again',
  problems: 'Problems of the lesson',
  noLesson: 'No lesson yet. Where it is, the attribute “src” says.',
  orTable: 'A table inside does as well.',
  orList: 'A list inside does as well.',
  noTarget: (id: string) => `No lesson yet. No element of this page has the id “${id}”.`,
  noQuestion: (name: string) => `The lesson has no question “${name}”.`,
  noPart: {
    '': 'The lesson has no steps.',
    table: 'The lesson has no steps.',
    flow: 'The lesson has no flow.',
    tracker: 'The lesson has no variables.',
    sample: 'The lesson has no code.',
    moments: 'The lesson has no key moments.',
    quiz: 'The lesson has no questions.',
    practice: 'The lesson has no practice questions.',
    test: 'The lesson has no questions for a test.',
    snapshot: 'The lesson has no snapshot.',
    transcript: 'The lesson has no steps.',
  },

  // Kinds of questions.
  how: {several: 'Choose all that are right', order: 'Put into the right order'},
  answer: 'Answer',
  answered: 'Answered',
  partlyRight: 'Partly right.',
  rightOf: (right: number, total: number, wrong: number) =>
    wrong > 0 ? `${right} of ${total} right, and ${wrong} wrong.` : `${right} of ${total} right.`,
  inOrder: (right: number, total: number) => `${right} of ${total} in the right order.`,
  theAnswersAre: (letters: readonly string[]) => `The answers are ${letters.join(', ')}.`,
  solutionAnswer: 'Answer:',
  quickCheck: 'Quick check:',
  notTheAnswer: 'This is not right.',
  commonMistake: 'Common mistake:',
  attempt: (attempt: number) => `Attempt ${attempt}.`,
  earlierAnswer: 'Your earlier answer:',
  yourAnswer: 'Your answer',
  writeFirst: 'Write an answer first.',
  optionText: (text: string) => `“${text}”`,
  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  movedTo: (text: string, place: number, count: number) => `${text}, now ${place} of ${count}`,
  moveKeys: 'Keys: arrows to go from one to the next, Alt and an arrow to move it.',
  rightPlace: 'This stands right.',
  belongsAt: (place: number) => `This belongs at ${place}.`,
  hintOf: (hint: number, count: number) => (count > 1 ? `Hint ${hint} of ${count}` : 'Hint'),
  workedSolution: 'Worked solution',
  openSolution: (count: number) => `Worked solution: show step 1 of ${count}`,
  showStep: (step: number, count: number) => `Show step ${step} of ${count}`,
  solutionStep: (step: number) => `Step ${step}.`,
  notSound: 'This question cannot be shown.',

  // Decks of questions, and the pattern test.
  decks: {quiz: 'Quiz', practice: 'Practice', test: 'Pattern test'},
  questionsOfDeck: 'Questions',
  outcomes: {right: 'right', partly: 'partly right', wrong: 'not right', answered: 'answered', open: 'open'},
  place: (number: number, outcome: string) => `Question ${number}, ${outcome}`,
  placeNow: (number: number, outcome: string) => `Question ${number}, ${outcome}, shown now`,
  answeredOf: (done: number, count: number) => `${done} of ${count} answered`,
  previousQuestion: 'Previous',
  nextQuestion: 'Next',
  review: 'Review',
  reviewOf: (deck: string) => `Review: ${deck}`,
  points: (earned: number, count: number) => (count === 1 ? `${earned} of 1 point` : `${earned} of ${count} points`),
  atFirst: (count: number, all: number) => `${count} of ${all} right at the first attempt`,
  stillOpen: (count: number) => (count === 1 ? '1 question is still open.' : `${count} questions are still open.`),
  rightAnswer: 'Right answer',
  noAnswer: 'You did not know.',
  repeat: 'What to look at again',
  mixedUp: 'What you may have mixed up',
  startAgain: 'Begin again',
  forgetTests: 'Forget all tests',
  pressAgain: 'Press again to forget all answers',
  forgotten: 'All answers are forgotten.',
  testAbout: (most: number) =>
    most === 1
      ? '1 question, no hints; what was right is said at the end.'
      : `Up to ${most} questions, no hints. After a right answer comes a harder one, after a wrong one an easier one; the test ends as soon as its result is clear. What was right is said at the end.`,
  fewQuestions: (count: number) =>
    count === 1
      ? 'A test has ten questions; this lesson has only 1, so the result says little.'
      : `A test has ten questions; this lesson has only ${count}, so the result says less.`,
  formative: 'The test is for you alone. Its answers are in this page, so it proves nothing to anybody else.',
  beginTest: 'Begin the test',
  testAgain: 'Test again',
  toResult: 'Back to the result',
  result: 'Result of the test',
  questionOfTest: (number: number, most: number) => `Question ${number} of at most ${most}`,
  dontKnow: 'I do not know',
  strength: {
    weak: 'This pattern is weak so far.',
    growing: 'This pattern is growing.',
    strong: 'This pattern is strong.',
  },
  strengthMeans: (count: number, likely: number) =>
    `Of 100 questions of medium difficulty you would know about ${count}, not counting luck. Your answers make this verdict ${likely} % likely.`,
  sure: 'What was sure',
  unsure: 'What was not',
  parts: {
    easy: 'easy questions',
    medium: 'medium questions',
    hard: 'hard questions',
    value: 'values of variables',
    change: 'which variables change',
    alias: 'several names for one object',
    cell: 'what a step does',
    output: 'what is printed',
    return: 'what a function returns',
    line: 'which line runs next',
    task: 'which task runs next',
    wait: 'who waits',
    order: 'the order of steps',
    idea: 'why it is so',
  },
  partOf: (part: string, earned: number, count: number) => `${part}: ${earned} of ${count}`,
  questionsOfTest: 'All questions',
  /** `when`: "in 3 days", "tomorrow"; `date`: the date in full. */
  comeBack: (when: string, date: string) => `Come back ${when}: ${date}.`,
  comeBackNow: 'It is time to come back: test again.',
  noSchedule: 'When to come back cannot be said: a part of the script could not be loaded.',

  // Key moments, snapshot, transcript.

  // The lesson page.

  // Learning modes.
};

/** All that the interface says, in one language. */
export type Words = typeof english;

/** English, and what is said where no language is known. */
export const words: Words = english;

/** What the interface says, in the language of the page around an element. */
export const wordsOf = (_element: Element): Words => words;
