/**
 * What every key of a lesson and of a trace means, by the place where it stands. The validator in `src/lesson/schema.ts` is
 * sent to every reader and holds no prose; editors and the documentation get it from here. A key without a sentence, or a
 * sentence without its key, stops the build.
 */

const STEP = {
  event: 'What happened: a line ran (the default), a frame was called, suspended, resumed, …',
  line: 'Line of the frame’s file, from 1. Default: that of the step before.',
  frame: 'Index into `frames`. Default: the frame of the step before, at first 0.',
  ms: 'Time since the run began, in ms. Default: that of the step before.',
  set: 'Variables of the frame that have these values from now on.',
  outer: 'Variables of other frames that have these values from now on: index of the frame → name → value.',
  delete: 'Variables of the frame that exist no more.',
  heap: 'Objects that are new or have changed: their number → their content.',
  output: 'What was printed.',
  value: 'What was returned or yielded.',
  error: 'What was raised or caught.',
  on: 'What a suspended frame waits for.',
  name: 'Name of a probe, or of a state.',
  span: 'The exact piece of code: first line (from 1), first column (from 0), last line, column after the last character.',
};

const ERROR = {type: 'Name of its class.', message: 'What it says.'};

const TRACE = {
  '': {
    version: 'Version of the format.',
    language: 'Language of the program, as for code: `python`, `javascript`.',
    runtime: 'What ran it, e.g. `CPython 3.13`.',
    clock: '`virtual`: waiting costs nothing, and `ms` counts what it would have cost. `real`: a clock on the wall.',
    files: 'The files of the program.',
    tasks: 'Tasks that run by turns. Default: one.',
    frames: 'Activations of functions, in the order in which they began. Default: one, the module.',
    start: 'Variables of frame 0 before the first step.',
    heap: 'Objects that `start` names: their number → their content.',
    end: 'How the run ended. Default: it finished.',
    variables:
      'For `blocks`: the variables by number, each as the index of its frame and its name. A block may add to them.',
    steps: 'The steps, one by one.',
    blocks: 'The steps as columns of numbers, for long runs.',
  },
  'files[]': {
    name: 'Name or path that the reader sees.',
    text: 'Its text.',
    language: 'Its language, if it is another one.',
  },
  'tasks[]': {name: 'Name that the reader sees.'},
  'frames[]': {
    name: 'Name of the function.',
    kind: 'What kind of frame it is. Default: `function`.',
    file: 'Index into `files`; `null`: none of them. Default: 0.',
    line: 'Line on which the function begins.',
    parent: 'Index of the frame that called it; `null`: none.',
    task: 'Index into `tasks`. Default: that of its parent, else 0.',
  },
  end: {reason: 'Why it ended.', error: 'The exception that ended it.'},
  'end.error': ERROR,
  'steps[]': STEP,
  'steps[].error': ERROR,
};

const QUESTION = {
  '': {
    id: 'A name that stays the same, so that the reader’s answer is kept. Default: its number.',
    kind: 'How it is answered. `choice` (the default): by options; `order`: by putting them in order; `fill`: by typing; `predict`: what the run does, with options made from the run unless the author gives some.',
    prompt: 'The question. May use the inline syntax.',
    code: 'Code that the question is about.',
    options: 'The options; those of an `order` in the right order.',
    answer:
      'What is right: the id of an option; a list of ids, if several are; for `fill` a text or a number; or what the run is asked for, which then decides.',
    accept: 'With `fill`: what is right as well.',
    tolerance: 'With `fill`: how far a number may be off. Default: 0.',
    case: 'With `fill`: whether capital letters count. Default: only where the run decides.',
    hint: 'Help that the reader may open: a text, or several, from little help to much. May use the inline syntax.',
    explanation: 'What is said after the answer, whichever it was. May use the inline syntax.',
    evidence: 'Where the run shows it: a place, or several.',
    difficulty: 'How hard it is.',
    shuffle: '`false` keeps the options in this order. Default: `true`.',
    solution: 'The worked solution, which the reader may open step by step.',
    mistakes: 'Common mistakes, each shown to who makes it.',
  },
  code: {code: 'The code.', language: 'Its language.'},
  'options[]': {
    id: 'What `answer` and texts call it. The reader sees a letter.',
    text: 'What it says. May use the inline syntax.',
    code: 'Code below the text.',
    why: 'Why it is right, or what one mixed up to choose it. May use the inline syntax.',
    value: 'The value that it means, where the run decides and the words are not simply that value.',
    mistake: 'Id of the mistake that it shows.',
    step: 'With `order`: the step that it is, by number or id; then the run says whether the order is right.',
  },
  'options[].code': {code: 'The code.', language: 'Its language.'},
  answer: {
    value: 'Name of a variable whose value is asked for.',
    after: 'The step after which.',
    output: 'What was printed so far is asked for.',
    cell: 'Heading of a column whose cell is asked for.',
    step: 'The row of the cell.',
    next: 'What runs next is asked for: the number of a `line`, the name of a `task`.',
  },
  'hint[]': {text: 'The hint. May use the inline syntax.', step: 'The step to look at, by number or id.'},
  evidence: {step: 'Step by number or id.', column: 'Heading of a column.'},
  'evidence[]': {step: 'Step by number or id.', column: 'Heading of a column.'},
  solution: {
    steps: 'The steps, one thought each: a text, or an object.',
    answer: 'The final answer. May use the inline syntax.',
    check: 'A quick way to see that it is right. May use the inline syntax.',
  },
  'solution.steps[]': {
    title: 'What this step does, in few words. May use the inline syntax.',
    text: 'The step. May use the inline syntax.',
    step: 'The step of the run that shows it, by number or id.',
  },
  'mistakes[]': {
    id: 'What options call it.',
    text: 'What is mixed up, and how to see it. May use the inline syntax.',
    answers: 'With `fill`: what somebody types who makes it.',
  },
};

const LESSON = {
  '': {
    $schema: 'Address of this schema, so that editors check the lesson and complete it.',
    version: 'Version of the format. Default: 1.',
    id: 'Name that stays the same when the file moves: readers keep their answers and links by it.',
    title: 'Title of the lesson.',
    subject: 'Field that it belongs to, e.g. `Python · async`.',
    lang: 'Language of its texts, as in HTML: `en`, `pt-BR`.',
    minutes: 'How long a reader takes, in minutes.',
    difficulty: 'How hard it is.',
    summary: 'One or two sentences: what the reader will know in the end. May use the inline syntax.',
    sample: 'The code.',
    trace:
      'A recorded run: in place, or its address relative to the lesson. Without it, the rows of the table are the run.',
    recording:
      'How the run was recorded, so that `trace-elements check --record` can record it again. Written by `record`.',
    table: 'The execution table: the run row by row. Required without a `trace`.',
    flow: 'The concept flow: the idea as nodes and arrows.',
    tracker: 'What the variable tracker shows. Default: every variable.',
    moments: 'Key moments: what a beginner asks of this run, with answers that cite its steps.',
    quiz: 'Questions to ask beside the run.',
    practice: 'Questions to practise with, from easy to hard, with worked solutions.',
    test: 'The bank that the pattern test draws from. What it lacks is made from the run.',
    snapshot: 'The idea in a few lines, as a card to print or copy.',
    transcript: 'The run told in sentences. Default: made from the run.',
  },
  recording: {
    program: 'The program, relative to the lesson.',
    input: 'Lines that the program reads.',
    files: 'Modules of the lesson that are not beside the program, relative to the lesson.',
    probes: 'Functions outside the lesson’s files whose calls are told: `module:name`.',
    open: 'Classes outside the lesson’s files whose objects are looked into.',
    opaque: 'Classes whose objects are not looked into.',
    kit: 'What drives the program: `django`.',
    view: 'With a kit: the view that is asked.',
    requests: 'With a kit: how many requests come at once.',
    steps: 'The most steps that are recorded. Default: 10000.',
    seconds: 'The longest that the program may take. Default: 10.',
  },
  sample: {
    language: 'Language of the code: `python`, `javascript`, …',
    label: 'What the reader sees of the language, e.g. `Python · Django`.',
    name: 'Name of the file.',
    code: 'The code. Default: the files of the recording.',
    caption: 'Text below the code. May use the inline syntax.',
  },
  table: {
    caption: 'Text above the table. May use the inline syntax.',
    columns: 'The columns, without the one that counts the steps.',
    start: 'Variables before the first step.',
    rows: 'The rows, in order: each a step of the run. With a recording also `concept` (what a reader should notice) or `fine` (every step): then they are made from the run.',
    rules:
      'For rows that are made from the run: what is said of steps of a kind, and whether a row begins there. The first that fits counts.',
    words: 'For rows that are made from the run: id of the step → column → words in place of those made.',
    exit: 'How the run ends, in words. May use the inline syntax.',
  },
  'table.columns[]': {
    label: 'Its heading. Default with `fact`: its name in the reader’s language; with `variable`: the name of that.',
    show: '`chip` sets short states apart: suspended, pending, ready.',
    fact: 'For rows that are made from the run: what of it the column says.',
    variable: 'For rows that are made from the run: the variable whose value after each row the column shows.',
    first: 'With the fact `state`: what it says before the state first changes.',
  },
  'table.rules[]': {
    event: 'The event that it is about.',
    name: 'Name of the probe or state; `*` at its end stands for any rest. Default: any.',
    function: 'Name of the function. Default: any.',
    row: 'Whether a row begins there. Default: as without the rule.',
    state: 'What the column of the state says from there on, in the same task.',
    words:
      'Column → words in place of those made. `{fn}`, `{source}`, `{value}`, `{error}`, `{name}`, `{task}` and `{ran}` stand for what the run says.',
  },
  'table.rows[]': {
    ...STEP,
    id: 'A name for the step, so that texts can refer to it when rows come or go. No number.',
    at: 'With a recording: the id of the step at which this row stands.',
    cells: 'What the row says, column by column. May use the inline syntax.',
    node: 'Id of the node of the flow that this step lights.',
  },
  'table.rows[].error': ERROR,
  flow: {
    caption: 'Text below the flow. May use the inline syntax.',
    nodes: 'The nodes: a label, or an object.',
    edges: 'The arrows. Default: from each node to the next.',
    lanes: 'Who does it: rows or columns that nodes stand in.',
  },
  'flow.nodes[]': {
    id: 'What edges and rows call it.',
    label: 'What it says. May use the inline syntax.',
    kind: 'What kind of node it is. Default: `step`.',
    lane: 'Id of its lane. Default: the first.',
    steps: 'Steps that light it, besides the rows that name it.',
  },
  'flow.edges[]': {
    from: 'Id of a node.',
    to: 'Id of a node.',
    label: 'What it says.',
    wait: 'Time passes on it: it is drawn broken.',
  },
  'flow.lanes[]': {id: 'What nodes call it.', label: 'What it says.'},
  tracker: {
    caption: 'Heading of the tracker, in place of "Variable tracker". May use the inline syntax.',
    variables: 'Which variables: `x`, or `f.x` for the `x` of function `f`. Default: all.',
    columns:
      'Which moments: `start`, steps by number or id, `before` and `now` (they move with the reader), `final`. Default: every step of a short run, these four of a long one.',
  },
};

const under = (place, sections) =>
  Object.fromEntries(Object.entries(sections).map(([key, value]) => [key ? `${place}.${key}` : place, value]));

/** Descriptions by document, by place, by key. */
export const DESCRIPTIONS = {
  lesson: {
    ...LESSON,
    'moments[]': {
      id: 'A name that stays the same.',
      question: 'What a beginner asks. May use the inline syntax.',
      answer: 'The answer, which cites steps. May use the inline syntax.',
    },
    snapshot: {title: 'Its heading. May use the inline syntax.', lines: 'The lines. May use the inline syntax.'},
    'transcript[]': {
      text: 'One sentence or more. May use the inline syntax.',
      step: 'The step that it tells, by number or id. Default: that of its place in the list.',
    },
    ...under('quiz[]', QUESTION),
    ...under('practice[]', QUESTION),
    ...under('test[]', QUESTION),
    ...under('trace', TRACE),
  },
  trace: TRACE,
};
