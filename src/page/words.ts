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

  // Decks of questions, and the pattern test.

  // Key moments, snapshot, transcript.
  keyMoments: 'Key moments',
  aboutThisStep: 'about this step',
  snapshot: 'Concept snapshot',
  copySnapshot: 'Copy',
  snapshotCopied: 'Copied.',
  snapshotSelected: 'This page may not copy. The lines are selected: copy them yourself.',
  transcript: 'Transcript',
  earlier: 'Show earlier',
  later: 'Show later',

  // The lesson page.
  startLearning: 'Start learning',
  goOnAt: (step: number) => `Continue at step ${step}`,
  startAgain: 'Start again',
  testThisPattern: 'Test this pattern',
  onThisPage: 'On this page',
  youAreHere: 'you are here',
  /** What a reader has done of a lesson; `questions` is 0 where there are none. */
  progress: (steps: number, ofSteps: number, questions: number, ofQuestions: number) =>
    `${steps} of ${ofSteps} steps${ofQuestions > 0 ? ` · ${questions} of ${ofQuestions} questions` : ''}`,
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
  notLoaded: 'A part of this page could not be loaded. What is here works without it.',
  printed: {
    question: (number: number) => `Question ${number}`,
    several: 'More than one may be right.',
    order: 'Put these in order.',
    fill: 'Your answer:',
    solution: (number: number, answer: string) => `Question ${number}: ${answer}`,
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
  modeLoading: 'One moment …',
  modeFailed: 'This way through the lesson could not be loaded.',
  readAloud: 'Read aloud',
  covered: 'covered',
  coveredCell: (column: string, cell: number, count: number) => `${column}: cell ${cell} of ${count}, covered`,
  nextRow: (step: number) => `What comes in step ${step}?`,
  asExpected: (step: number) => `Step ${step}: was it as you thought?`,
  uncoverRow: 'Uncover the row',
  knewIt: 'I knew it',
  didNotKnow: 'Not quite',
  goOn: 'Go on',
  skipPredictions: 'Skip to the end',
  predicted: (said: number, count: number, right: number) => `${said} of ${count} predicted, ${right} right`,
  allUncovered: 'The whole run is uncovered.',
  beginAgain: 'Begin again',
  fillForm: 'Form of the table',
  fillForms: {line: 'Every value', exam: 'Changes only'},
  fillFormHelp: {
    line: 'Write what each variable holds after each step.',
    exam: 'Write a value only where it changes, and leave all other cells empty.',
  },
  fillCell: (name: string, step: number) => `${name} after step ${step}`,
  cellStates: {right: 'right', wrong: 'not right', shown: 'shown'},
  showCell: 'Show this cell',
  showCellOf: (name: string, step: number) => `Show this cell: ${name} after step ${step}`,
  nothingToShow: 'Go to a cell first.',
  checkCells: 'Check all cells',
  filled: (right: number, count: number, shown: number) =>
    shown > 0 ? `${right} of ${count} cells right, ${shown} shown` : `${right} of ${count} cells right`,
  allFilled: 'The table is complete.',
  rowsShown: 'Steps of the run',
  toOrder: 'Steps to put in order',
  orderKeys: 'With the keys: Space picks a step up, the arrows move it, Space puts it down.',
  firstTimes: 'Where a step happens more than once, its first time counts.',
  pickUp: 'Move',
  pickedUp: (place: number, count: number) => `Picked up, in place ${place} of ${count}.`,
  putDown: (place: number, count: number) => `Put down, in place ${place} of ${count}.`,
  nowIn: (place: number, count: number) => `Place ${place} of ${count}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  checkOrder: 'Check the order',
  showOrder: 'Show the order',
  inPlace: 'in place',
  notInPlace: 'not in place',
  ordered: (placed: number, count: number, run: number) =>
    `${placed} of ${count} are in place; ${run} stand in the right order among themselves.`,
  allOrdered: 'Every step is in place.',
  explainStep: (step: number) => `What happens at {step:${step}}, and why?`,
  ownWords: 'In your own words',
  compare: 'Compare',
  authorSays: 'The author’s answer',
  runSays: 'What the table says',
  compared: (done: number, count: number) => `${done} of ${count} compared`,
};

/** All that the interface says, in one language. */
export type Words = typeof english;

/** English, and what is said where no language is known. */
export const words: Words = english;

/** What the interface says, in the language of the page around an element. */
export const wordsOf = (_element: Element): Words => words;
