/** A sentence whose first word may be one of ours. */
const sentence = (text: string): string => (/^[a-z]/.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text);

/**
 * All that we say of a run by ourselves: questions made from it, and its transcript. Another language is this table again.
 *
 * What is passed in is inline text that is ready to be put into a sentence: values, names and tasks as code (`` `x` ``), steps as
 * references (`{step:3}`). Counts and lines are numbers. `fn` and `caller` are functions; empty: the program itself, its top
 * level. Every entry gives a whole sentence, or, under `name` and `option`, a name that stands alone or inside one.
 */
const english = {
  /** Sentences, one after the other. */
  paragraph: (sentences: readonly string[]) => sentences.join(' '),
  list: (items: readonly string[]) =>
    items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? ''),

  name: {
    /** A variable of a function. */
    variable: (variable: string, fn: string) => (fn ? `${variable} in ${fn}` : `${variable} at the top level`),
    /** A task without a name; `number` from 1. */
    task: (number: number) => `task ${number}`,
  },

  option: {
    line: (line: number) => `line ${line}`,
    /** Nothing has been printed, or a variable has no value. */
    nothing: 'nothing yet',
  },

  ask: {
    value: (variable: string, step: string) => `What is ${variable} after ${step}?`,
    /** Several calls of the function are under way; the one that runs is meant. */
    valueRunning: (variable: string, fn: string, step: string) =>
      `After ${step}, what is ${variable} in the call of ${fn} that is running?`,
    alias: (variable: string, other: string, step: string) =>
      `In ${step}, the object that ${other} names is changed. What does ${variable} hold then?`,
    change: (step: string) => `Which of these variables changes in ${step}?`,
    output: (step: string) => `What has been printed by the end of ${step}?`,
    prints: (step: string) => `What does ${step} print?`,
    line: (step: string) => `Which line runs next after ${step}?`,
    task: (step: string) => `Which task runs next after ${step}?`,
    wait: (step: string) => `Which of these is suspended after ${step}?`,
    return: (fn: string, step: string) => `What does ${fn} return in ${step}?`,
  },

  hint: {
    value: (variable: string) => `Find the last step that gave ${variable} a value.`,
    valueHere: (step: string) => `Look at what changes in ${step}.`,
    alias: (variable: string) => `Did ${variable} get an object of its own, or one that already had a name?`,
    change: (step: string) => `Compare the variables before and after ${step}.`,
    output: (step: string) => `Collect what was printed, step by step, up to ${step}.`,
    prints: (step: string) => `What does the code of ${step} hand to the output?`,
    line: (step: string) => `Read on in the code from the line of ${step}: does it decide, repeat, call or return?`,
    task: (step: string) => `Who can go on after ${step}, and who has to wait?`,
    wait: (step: string) => `What is suspended waits for something: who is waiting after ${step}?`,
    return: (fn: string) => `What do the variables of ${fn} hold when it returns?`,
  },

  explain: {
    set: (variable: string, value: string, step: string) => `${variable} becomes ${value} in ${step}.`,
    kept: (variable: string, value: string, since: string, step: string) =>
      `${variable} became ${value} in ${since}, and up to ${step} nothing has changed that.`,
    /** Where it got its value is too far back, or before the first step. */
    still: (variable: string, value: string, step: string) => `${variable} is still ${value} after ${step}.`,
    alias: (variable: string, other: string) =>
      `${variable} and ${other} name one object, so a change that is made through one is seen through both.`,
    printed: (step: string) => `The last of it is printed in ${step}.`,
    prints: (step: string, text: string) => `The output of ${step} is ${text}.`,
    stillPrinted: (step: string) => `It was printed before, and ${step} adds nothing.`,
    notPrinted: (step: string) => `Up to ${step}, nothing is printed.`,
    line: (step: string, line: number) => `After ${step}, the run goes on at line ${line}.`,
    task: (step: string, task: string) => `After ${step}, ${task} is the one that goes on.`,
    wait: (fn: string, step: string) => `${fn} was suspended and has not been resumed by the end of ${step}.`,
    return: (fn: string, value: string, step: string) => `${fn} returns ${value} in ${step}.`,
  },

  /** Why an option is wrong. */
  why: {
    before: (variable: string, step: string) => `That was ${variable} before ${step}.`,
    earlier: (variable: string, step: string) => `That was ${variable} after ${step}; it has changed since.`,
    later: (variable: string, step: string) => `${variable} becomes that later, in ${step}.`,
    other: (variable: string, step: string) => `That is ${variable} after ${step}.`,
    otherCall: (variable: string, fn: string) => `That is ${variable} in another call of ${fn}.`,
    oneMore: 'That is one too many.',
    oneLess: 'That is one too few.',
    hasValue: (variable: string) => `${variable} has a value by then.`,
    copied: (variable: string, other: string) =>
      `It held that before. For it to stay so, ${variable} would have to be a copy of ${other}, but both name one object.`,
    keeps: (variable: string, step: string) => `${variable} is the same before and after ${step}.`,
    printedBefore: (step: string) => `That is what had been printed before ${step}.`,
    printedLater: (step: string) => `More is in it than that: some of it is printed only in ${step}.`,
    lastOnly: (step: string) => `That is printed in ${step}, but not only that has been printed.`,
    otherPrints: (step: string) => `That is printed in ${step}.`,
    allPrinted: (step: string) => `That is all that has been printed by the end of ${step}, not only in it.`,
    notPrinted: (variable: string, step: string) => `That is ${variable} after ${step}, but nothing has printed it.`,
    hasPrinted: (step: string) => `By the end of ${step}, something has been printed.`,
    printsSomething: (step: string) => `Something is printed in ${step}.`,
    otherCell: (step: string) => `That is said of ${step}.`,
    sameLine: (line: number, step: string) => `Line ${line} is the one that has run in ${step}.`,
    lineBelow: (line: number) => `Line ${line} stands below in the code, but the run does not go there now.`,
    lineAbove: (line: number) => `Line ${line} stands above in the code, but the run does not go back there now.`,
    lineElsewhere: (line: number, step: string) => `Line ${line} runs in ${step}, but not next.`,
    taskStays: (task: string, step: string) => sentence(`${task} has run in ${step}, and lets another go on.`),
    taskWaits: (task: string, step: string) => `After ${step}, it is not the turn of ${task}.`,
    taskGoesOn: (task: string, step: string) =>
      sentence(`${task} does not get its turn after ${step}: the task that runs goes on.`),
    runs: (fn: string) => `${fn} is running.`,
    calls: (fn: string) => `${fn} has called a function that is running: it is not suspended.`,
    ready: (fn: string) => `${fn} is not suspended: it can go on as soon as it is its turn.`,
    notAlive: (fn: string) => `No call of ${fn} is under way at that moment.`,
    local: (variable: string) => `That is ${variable} at that moment, and not what is returned.`,
    otherReturn: (fn: string, step: string) => `${fn} returns that in ${step}.`,
    returnsValue: (fn: string, step: string) => `In ${step}, ${fn} does return something.`,
  },

  /** The transcript. */
  tell: {
    /** A line ran that changed nothing. `code`: the line, if it is known; `next`: the line after it, else 0. */
    runs: (line: number, code: string, next: number) => {
      const does = `Line ${line} runs${code && `: ${code}`}`;
      return next ? `${does}; the run goes on at line ${next}.` : `${does}.`;
    },
    /** The same, without lines. */
    nothing: 'No variable changes.',
    /** A loop gave its variable the next item. */
    takes: (line: number, variable: string, value: string) =>
      `Line ${line} takes the next item: ${variable} is now ${value}.`,
    /** A variable gets its first value, and from another one its next. `line` 0: as in the sentence before. */
    starts: (line: number, variable: string, value: string) =>
      line ? `On line ${line}, ${variable} starts as ${value}.` : `${variable} starts as ${value}.`,
    becomes: (line: number, variable: string, value: string, before: string) => {
      const does = before ? `changes from ${before} to ${value}` : `becomes ${value}`;
      return line ? `On line ${line}, ${variable} ${does}.` : `${variable} ${does}.`;
    },
    /** A variable names an object that others name. */
    aliases: (line: number, variable: string, others: string) =>
      line
        ? `On line ${line}, ${variable} becomes another name for what ${others} holds; nothing is copied.`
        : `${variable} becomes another name for what ${others} holds; nothing is copied.`,
    /** An object is changed in place. `names`: the `count` variables that name it. */
    mutates: (line: number, names: string, count: number, how: 'grows' | 'shrinks' | 'changes', value: string) => {
      const does =
        count > 1
          ? `the one object that ${names} name ${how} in place: ${count > 2 ? 'all' : 'both'} now hold ${value}`
          : `${names} ${how} in place: it now holds ${value}`;
      return sentence(line ? `on line ${line}, ${does}.` : `${does}.`);
    },
    gone: (variables: string, count: number) => `${variables} ${count > 1 ? 'are' : 'is'} gone.`,
    /** A function is called. `given`: what its parameters hold, as code (`x = 1`); may be empty. */
    calls: (caller: string, fn: string, given: string) =>
      `${caller || 'The program'} calls ${fn}${given && ` with ${given}`}.`,
    /** A function begins, and who called it is not known. */
    begins: (fn: string, given: string) => `${fn || 'The program'} begins${given && `, with ${given}`}.`,
    /** `on`: what it waits for. `callers`: those that wait with it. */
    suspends: (fn: string, line: number, on: string, callers: string, count: number) =>
      `${fn || 'The program'} is suspended${line ? ` at line ${line}` : ''}${on && `, waiting for ${on}`}${
        callers && `, and ${callers} ${count > 1 ? 'wait' : 'waits'} with it`
      }.`,
    /** `fns`: the `count` functions that go on together. `ms`: how long they waited, `since`: the step; each may be missing. */
    resumes: (fns: string, count: number, line: number, ms: number, since: string) => {
      const goes = `${fns || 'The program'} ${count > 1 ? 'go on' : 'goes on'}${line ? ` at line ${line}` : ''}`;
      if (!ms && !since) return `${goes}.`;
      return `${goes}, having waited${ms ? ` ${ms} ms` : ''}${since && ` since ${since}`}.`;
    },
    yields: (fn: string, value: string) =>
      value ? `${fn} hands out ${value} and waits.` : `${fn} hands over and waits.`,
    returns: (fn: string, value: string) => `${fn || 'The program'} ${value ? `returns ${value}` : 'is done'}.`,
    raises: (line: number, error: string) => `${line ? `Line ${line} raises` : 'This raises'} ${error || 'an error'}.`,
    catches: (line: number, error: string) =>
      `${line ? `Line ${line} catches` : 'This catches'} ${error || 'the error'}.`,
    unwinds: (fn: string) => `The error ends ${fn || 'the program'}: nothing is returned.`,
    probe: (name: string) => `${name} runs.`,
    state: (name: string) => `Outside the program: ${name}.`,
    /** `lines`: what is printed, line by line; `more`: how many further lines. */
    prints: (line: number, lines: string, more: number) =>
      `${line ? `Line ${line}` : 'This'} prints ${lines}${more ? `, and ${more} more ${more > 1 ? 'lines' : 'line'}` : ''}.`,
    printsEmpty: (line: number) => `${line ? `Line ${line}` : 'This'} prints an empty line.`,
    /** `from`: the task that ran before; may be empty. */
    taskRuns: (task: string, from: string) =>
      sentence(from ? `${task} takes over from ${from}.` : `${task} runs first.`),
    /** Another task runs within the row. */
    meanwhile: (task: string) => `Meanwhile ${task} runs.`,
    meanwhileUntil: (task: string, fn: string, line: number) =>
      `Meanwhile ${task} runs, until ${fn || 'it'} is suspended${line ? ` at line ${line}` : ''}.`,
    /** What the author says of a row of which the run says nothing. */
    cell: (column: string, text: string) => `${column}: ${text}${/[.!?…]$/.test(text) ? '' : '.'}`,
    more: (count: number) => `${count} more ${count > 1 ? 'steps follow' : 'step follows'} in this row.`,
  },
};

/** What is said of a run in one language, see {@link phrases}. */
export type Phrases = typeof english;

/** English. */
export const phrases: Phrases = english;
