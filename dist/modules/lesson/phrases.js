/** A sentence whose first word may be one of ours. */
const sentence = (text) => (/^[a-z]/.test(text) ? text[0].toUpperCase() + text.slice(1) : text);
/**
 * All that we say of a run by ourselves: questions made from it, and its transcript. Another language is this table again.
 *
 * What is passed in is inline text that is ready to be put into a sentence: values, names and tasks as code (`` `x` ``), steps as
 * references (`{step:3}`). Counts and lines are numbers. `fn` and `caller` are functions; empty: the program itself, its top
 * level. Every entry gives a whole sentence, or, under `name` and `option`, a name that stands alone or inside one.
 */
const english = {
    /** Sentences, one after the other. */
    paragraph: (sentences) => sentences.join(' '),
    list: (items) => items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? ''),
    name: {
        /** A variable of a function. */
        variable: (variable, fn) => (fn ? `${variable} in ${fn}` : `${variable} at the top level`),
        /** A task without a name; `number` from 1. */
        task: (number) => `task ${number}`,
    },
    option: {
        line: (line) => `line ${line}`,
        /** Nothing has been printed, or a variable has no value. */
        nothing: 'nothing yet',
    },
    ask: {
        value: (variable, step) => `What is ${variable} after ${step}?`,
        /** Several calls of the function are under way; the one that runs is meant. */
        valueRunning: (variable, fn, step) => `After ${step}, what is ${variable} in the call of ${fn} that is running?`,
        alias: (variable, other, step) => `In ${step}, the object that ${other} names is changed. What does ${variable} hold then?`,
        change: (step) => `Which of these variables changes in ${step}?`,
        output: (step) => `What has been printed by the end of ${step}?`,
        prints: (step) => `What does ${step} print?`,
        line: (step) => `Which line runs next after ${step}?`,
        task: (step) => `Which task runs next after ${step}?`,
        wait: (step) => `Which of these is suspended after ${step}?`,
        return: (fn, step) => `What does ${fn} return in ${step}?`,
    },
    hint: {
        value: (variable) => `Find the last step that gave ${variable} a value.`,
        valueHere: (step) => `Look at what changes in ${step}.`,
        alias: (variable) => `Did ${variable} get an object of its own, or one that already had a name?`,
        change: (step) => `Compare the variables before and after ${step}.`,
        output: (step) => `Collect what was printed, step by step, up to ${step}.`,
        prints: (step) => `What does the code of ${step} hand to the output?`,
        line: (step) => `Read on in the code from the line of ${step}: does it decide, repeat, call or return?`,
        task: (step) => `Who can go on after ${step}, and who has to wait?`,
        wait: (step) => `What is suspended waits for something: who is waiting after ${step}?`,
        return: (fn) => `What do the variables of ${fn} hold when it returns?`,
    },
    explain: {
        set: (variable, value, step) => `${variable} becomes ${value} in ${step}.`,
        kept: (variable, value, since, step) => `${variable} became ${value} in ${since}, and up to ${step} nothing has changed that.`,
        /** Where it got its value is too far back, or before the first step. */
        still: (variable, value, step) => `${variable} is still ${value} after ${step}.`,
        alias: (variable, other) => `${variable} and ${other} name one object, so a change that is made through one is seen through both.`,
        printed: (step) => `The last of it is printed in ${step}.`,
        prints: (step, text) => `The output of ${step} is ${text}.`,
        stillPrinted: (step) => `It was printed before, and ${step} adds nothing.`,
        notPrinted: (step) => `Up to ${step}, nothing is printed.`,
        line: (step, line) => `After ${step}, the run goes on at line ${line}.`,
        task: (step, task) => `After ${step}, ${task} is the one that goes on.`,
        wait: (fn, step) => `${fn} was suspended and has not been resumed by the end of ${step}.`,
        return: (fn, value, step) => `${fn} returns ${value} in ${step}.`,
    },
    /** Why an option is wrong. */
    why: {
        before: (variable, step) => `That was ${variable} before ${step}.`,
        earlier: (variable, step) => `That was ${variable} after ${step}; it has changed since.`,
        later: (variable, step) => `${variable} becomes that later, in ${step}.`,
        other: (variable, step) => `That is ${variable} after ${step}.`,
        otherCall: (variable, fn) => `That is ${variable} in another call of ${fn}.`,
        oneMore: 'That is one too many.',
        oneLess: 'That is one too few.',
        hasValue: (variable) => `${variable} has a value by then.`,
        copied: (variable, other) => `It held that before. For it to stay so, ${variable} would have to be a copy of ${other}, but both name one object.`,
        keeps: (variable, step) => `${variable} is the same before and after ${step}.`,
        printedBefore: (step) => `That is what had been printed before ${step}.`,
        printedLater: (step) => `More is in it than that: some of it is printed only in ${step}.`,
        lastOnly: (step) => `That is printed in ${step}, but not only that has been printed.`,
        otherPrints: (step) => `That is printed in ${step}.`,
        allPrinted: (step) => `That is all that has been printed by the end of ${step}, not only in it.`,
        notPrinted: (variable, step) => `That is ${variable} after ${step}, but nothing has printed it.`,
        hasPrinted: (step) => `By the end of ${step}, something has been printed.`,
        printsSomething: (step) => `Something is printed in ${step}.`,
        otherCell: (step) => `That is said of ${step}.`,
        sameLine: (line, step) => `Line ${line} is the one that has run in ${step}.`,
        lineBelow: (line) => `Line ${line} stands below in the code, but the run does not go there now.`,
        lineAbove: (line) => `Line ${line} stands above in the code, but the run does not go back there now.`,
        lineElsewhere: (line, step) => `Line ${line} runs in ${step}, but not next.`,
        taskStays: (task, step) => sentence(`${task} has run in ${step}, and lets another go on.`),
        taskWaits: (task, step) => `After ${step}, it is not the turn of ${task}.`,
        taskGoesOn: (task, step) => sentence(`${task} does not get its turn after ${step}: the task that runs goes on.`),
        runs: (fn) => `${fn} is running.`,
        calls: (fn) => `${fn} has called a function that is running: it is not suspended.`,
        ready: (fn) => `${fn} is not suspended: it can go on as soon as it is its turn.`,
        notAlive: (fn) => `No call of ${fn} is under way at that moment.`,
        local: (variable) => `That is ${variable} at that moment, and not what is returned.`,
        otherReturn: (fn, step) => `${fn} returns that in ${step}.`,
        returnsValue: (fn, step) => `In ${step}, ${fn} does return something.`,
    },
    /** The transcript. */
    tell: {
        /** A line ran that changed nothing. `code`: the line, if it is known; `next`: the line after it, else 0. */
        runs: (line, code, next) => {
            const does = `Line ${line} runs${code && `: ${code}`}`;
            return next ? `${does}; the run goes on at line ${next}.` : `${does}.`;
        },
        /** The same, without lines. */
        nothing: 'No variable changes.',
        /** A loop gave its variable the next item. */
        takes: (line, variable, value) => `Line ${line} takes the next item: ${variable} is now ${value}.`,
        /** A variable gets its first value, and from another one its next. `line` 0: as in the sentence before. */
        starts: (line, variable, value) => line ? `On line ${line}, ${variable} starts as ${value}.` : `${variable} starts as ${value}.`,
        becomes: (line, variable, value, before) => {
            const does = before ? `changes from ${before} to ${value}` : `becomes ${value}`;
            return line ? `On line ${line}, ${variable} ${does}.` : `${variable} ${does}.`;
        },
        /** A variable names an object that others name. */
        aliases: (line, variable, others) => line
            ? `On line ${line}, ${variable} becomes another name for what ${others} holds; nothing is copied.`
            : `${variable} becomes another name for what ${others} holds; nothing is copied.`,
        /** An object is changed in place. `names`: the `count` variables that name it. */
        mutates: (line, names, count, how, value) => {
            const does = count > 1
                ? `the one object that ${names} name ${how} in place: ${count > 2 ? 'all' : 'both'} now hold ${value}`
                : `${names} ${how} in place: it now holds ${value}`;
            return sentence(line ? `on line ${line}, ${does}.` : `${does}.`);
        },
        gone: (variables, count) => `${variables} ${count > 1 ? 'are' : 'is'} gone.`,
        /** A function is called. `given`: what its parameters hold, as code (`x = 1`); may be empty. */
        calls: (caller, fn, given) => `${caller || 'The program'} calls ${fn}${given && ` with ${given}`}.`,
        /** A function begins, and who called it is not known. */
        begins: (fn, given) => `${fn || 'The program'} begins${given && `, with ${given}`}.`,
        /** `on`: what it waits for. `callers`: those that wait with it. */
        suspends: (fn, line, on, callers, count) => `${fn || 'The program'} is suspended${line ? ` at line ${line}` : ''}${on && `, waiting for ${on}`}${callers && `, and ${callers} ${count > 1 ? 'wait' : 'waits'} with it`}.`,
        /** `fns`: the `count` functions that go on together. `ms`: how long they waited, `since`: the step; each may be missing. */
        resumes: (fns, count, line, ms, since) => {
            const goes = `${fns || 'The program'} ${count > 1 ? 'go on' : 'goes on'}${line ? ` at line ${line}` : ''}`;
            if (!ms && !since)
                return `${goes}.`;
            return `${goes}, having waited${ms ? ` ${ms} ms` : ''}${since && ` since ${since}`}.`;
        },
        yields: (fn, value) => value ? `${fn} hands out ${value} and waits.` : `${fn} hands over and waits.`,
        returns: (fn, value) => `${fn || 'The program'} ${value ? `returns ${value}` : 'is done'}.`,
        raises: (line, error) => `${line ? `Line ${line} raises` : 'This raises'} ${error || 'an error'}.`,
        catches: (line, error) => `${line ? `Line ${line} catches` : 'This catches'} ${error || 'the error'}.`,
        unwinds: (fn) => `The error ends ${fn || 'the program'}: nothing is returned.`,
        probe: (name) => `${name} runs.`,
        state: (name) => `Outside the program: ${name}.`,
        /** `lines`: what is printed, line by line; `more`: how many further lines. */
        prints: (line, lines, more) => `${line ? `Line ${line}` : 'This'} prints ${lines}${more ? `, and ${more} more ${more > 1 ? 'lines' : 'line'}` : ''}.`,
        printsEmpty: (line) => `${line ? `Line ${line}` : 'This'} prints an empty line.`,
        /** `from`: the task that ran before; may be empty. */
        taskRuns: (task, from) => sentence(from ? `${task} takes over from ${from}.` : `${task} runs first.`),
        /** Another task runs within the row. */
        meanwhile: (task) => `Meanwhile ${task} runs.`,
        meanwhileUntil: (task, fn, line) => `Meanwhile ${task} runs, until ${fn || 'it'} is suspended${line ? ` at line ${line}` : ''}.`,
        /** What the author says of a row of which the run says nothing. */
        cell: (column, text) => `${column}: ${text}${/[.!?…]$/.test(text) ? '' : '.'}`,
        more: (count) => `${count} more ${count > 1 ? 'steps follow' : 'step follows'} in this row.`,
    },
};
/** English. */
export const phrases = english;
