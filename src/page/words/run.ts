import type {Spoken} from '../../lesson/message.js';

/** All that elements say which show a run, and what those of several files say. */
export const runEnglish = {
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
  none: 'no value',
  changed: 'changed',
  previousChange: 'Previous change of {name}',
  nextChange: 'Next change of {name}',
  line: 'Line {line}',
  currentLine: 'current line',
  nextLine: 'runs next',
  toLine: 'Line {line}: go to its next run',
  output: 'Output',
  newOutput: 'new in this step',
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

  // Objects.
  same: {
    list: 'same list as {name}',
    map: 'same map as {name}',
    set: 'same set as {name}',
    object: 'same object as {name}',
  },
  inside: {
    list: 'same list, changed inside',
    map: 'same map, changed inside',
    set: 'same set, changed inside',
    object: 'same object, changed inside',
  },

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

  // In several files.
  statuses: {
    running: 'running',
    calling: 'waits for its call',
    suspended: 'suspended',
    ready: 'another task runs',
    none: 'not active',
  },
  difficulty: {easy: 'easy', medium: 'medium', hard: 'hard'},
  right: 'Right.',
  notRight: 'Not quite.',
  see: 'See',
  moveUp: 'Move up[: {text}]',
  moveDown: 'Move down[: {text}]',
  startAgain: 'Begin again',
  notLoaded: 'A part of this page could not be loaded. What is here works without it.',

  // A function without a name: the program itself.
  topLevel: 'Top level',

  // Loading and failing.
  loading: 'Loading the lesson …',
  more: '… and {count} more',
  retry: 'Try again',
  problems: 'Problems of the lesson',
  noLesson: 'No lesson yet. Where it is, the attribute “src” says.',
  orTable: 'A table inside does as well.',
  orList: 'A list inside does as well.',
  noTarget: 'No lesson yet. No element of this page has the id “{id}”.',
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
} as const;

export type RunWords = Spoken<typeof runEnglish>;
