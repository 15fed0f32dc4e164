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
    after: (step) => `After ${step}`,
    afterStep: (step) => `after step ${step}`,
    none: 'no value',
    changed: 'changed',
    previousChange: (name) => `Previous change of ${name}`,
    nextChange: (name) => `Next change of ${name}`,
    open: 'Show contents',
    line: (line) => `Line ${line}`,
    currentLine: 'current line',
    nextLine: 'runs next',
    notReached: 'not reached',
    toLine: (line) => `Line ${line}: go to its next run`,
    output: 'Output',
    part: (from, to, count) => `Steps ${from} to ${to} of ${count}`,
    goesTo: (labels) => `goes to ${labels}`,
    visited: 'visited',
    lane: (lane) => `lane ${lane}`,
    // Controls.
    controls: 'Steps of the run',
    first: 'First step',
    back: 'Step back',
    play: 'Play',
    pause: 'Pause',
    forward: 'Step forward',
    last: 'Last step',
    speed: 'Speed',
    times: (speed) => `${speed}×`,
    position: (step, count) => `Step ${step} of ${count}`,
    stepNumber: (step) => `Step ${step}`,
    /** `step` is the words for the number, emphasised. */
    positionOf: (step, count) => [step, ` of ${count}`],
    minutes: (minutes) => `${minutes} min`,
    ms: (time) => `${time} ms`,
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
        step: (target) => `step ${target}`,
        cell: (target, column) => `step ${target}, “${column}”`,
        column: (target) => `“${target}”`,
        option: (target) => `option ${target}`,
        variable: (target) => target,
    },
    // Questions.
    question: (number, count) => (count > 1 ? `Question ${number} of ${count}` : 'Question'),
    difficulty: { easy: 'easy', medium: 'medium', hard: 'hard' },
    hint: 'Hint',
    check: 'Check answer',
    tryAgain: 'Try again',
    right: 'Right.',
    notRight: 'Not quite.',
    youChose: 'You chose this.',
    theAnswer: 'This is right.',
    theAnswerIs: (letter) => `The answer is ${letter}.`,
    see: 'See',
    chooseFirst: 'Choose an answer first.',
    // Loading and failing.
    loading: 'Loading the lesson …',
    more: (count) => `… and ${count} more`,
    retry: 'Try again',
    problems: 'Problems of the lesson',
    noLesson: 'No lesson yet. Where it is, the attribute “src” says.',
    orTable: 'A table inside does as well.',
    orList: 'A list inside does as well.',
    noTarget: (id) => `No lesson yet. No element of this page has the id “${id}”.`,
    noQuestion: (name) => `The lesson has no question “${name}”.`,
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
};
/** English, and what is said where no language is known. */
export const words = english;
/** What the interface says, in the language of the page around an element. */
export const wordsOf = (_element) => words;
