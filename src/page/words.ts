import {spoken, type Spoken, type Translation} from '../lesson/message.js';

/**
 * Every text of the interface that is not the lesson's own, in one table: what is said is found here, what another language
 * needs is this table again. Texts are data, and an element calls them with what fills their places, in the order in which
 * these first appear here: `words.position(3, 10)`. How texts are written: `src/lesson/message.ts`.
 */
export const english = {
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
  after: 'After {step}',
  afterStep: 'after step {step}',
  none: 'no value',
  changed: 'changed',
  previousChange: 'Previous change of {name}',
  nextChange: 'Next change of {name}',
  open: 'Show contents',
  line: 'Line {line}',
  currentLine: 'current line',
  nextLine: 'runs next',
  notReached: 'not reached',
  toLine: 'Line {line}: go to its next run',
  output: 'Output',
  part: 'Steps {from} to {to} of {count}',
  goesTo: 'goes to {labels}',
  visited: 'visited',
  lane: 'lane {lane}',
  /** A number alone, as it is written in all these texts. */
  number: '{number}',
  /** Said after something else. */
  aside: ', {text}',
  /** What is said of something. */
  told: '{what}: {text}',

  // Controls.
  controls: 'Steps of the run',
  first: 'First step',
  back: 'Step back',
  play: 'Play',
  pause: 'Pause',
  forward: 'Step forward',
  last: 'Last step',
  speed: 'Speed',
  times: '{speed}×',
  position: 'Step {step} of {count}',
  stepNumber: 'Step {step}',
  /** `step` is the words for the number, emphasised: see `around` in `message.ts`. */
  positionOf: '{step} of {count}',
  minutes: '{minutes:minute}',
  ms: '{time:millisecond}',
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
  ],

  // References.
  references: {
    step: 'step {step}',
    cell: 'step {step}, “{column}”',
    column: '“{column}”',
    option: 'option {letter}',
    variable: '{name}',
  },

  // Questions.
  question: {'=1': 'Question', other: 'Question {number} of {count}'},
  difficulty: {easy: 'easy', medium: 'medium', hard: 'hard'},
  hint: 'Hint',
  check: 'Check answer',
  tryAgain: 'Try again',
  right: 'Right.',
  notRight: 'Not quite.',
  youChose: 'You chose this.',
  theAnswer: 'This is right.',
  theAnswerIs: 'The answer is {letter}.',
  see: 'See',
  chooseFirst: 'Choose an answer first.',

  // Loading and failing.
  loading: 'Loading the lesson …',
  more: '… and {count} more',
  retry: 'Try again',
  problems: 'Problems of the lesson',
  noLesson: 'No lesson yet. Where it is, the attribute “src” says.',
  orTable: 'A table inside does as well.',
  orList: 'A list inside does as well.',
  noTarget: 'No lesson yet. No element of this page has the id “{id}”.',
  noQuestion: 'The lesson has no question “{name}”.',
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

  // The lesson page.

  // Learning modes.
} as const;

/** All that the interface says, in one language. */
export type Words = Spoken<typeof english>;

/** The texts of another language: those of {@link english}, or some of them. */
export type WordsTranslation = Translation<typeof english>;

/** English, and what is said where no language is known. */
export const words: Words = spoken(english);
