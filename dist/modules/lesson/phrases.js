import { spoken } from './message.js';
import { once } from './once.js';
/**
 * All that we say of a run by ourselves: questions made from it, and its transcript. Another language is this table again, see
 * `message.ts`.
 *
 * What is passed in is inline text that is ready to be put into a sentence: values, names and tasks as code (`` `x` ``), steps as
 * references (`{step:3}`). Counts and lines are numbers. `fn` and `caller` are functions; empty: the program itself, its top
 * level. Every entry gives a whole sentence, or, under `name` and `option`, a name that stands alone or inside one. No sentence
 * begins with what may be a name of ours: that has no capital.
 */
const english = {
    /** What stands between two sentences. */
    between: ' ',
    list: '{items}',
    name: {
        /** A variable of a function. */
        variable: '{variable} [in {fn}|at the top level]',
        /** A task without a name; `number` from 1. */
        task: 'task {number}',
        /** How long something takes. */
        time: '{ms:millisecond}',
        seconds: '{seconds:second}',
    },
    option: {
        line: 'line {line}',
        /** Nothing has been printed, or a variable has no value. */
        nothing: 'nothing yet',
    },
    ask: {
        value: 'What is {variable} after {step}?',
        /** Several calls of the function are under way; the one that runs is meant. */
        valueRunning: 'What is {variable} in the call of {fn} that is running after {step}?',
        alias: 'What does {variable} hold after the object that {other} names is changed in {step}?',
        change: 'Which of these variables changes in {step}?',
        output: 'What has been printed by the end of {step}?',
        prints: 'What does {step} print?',
        line: 'Which line runs next after {step}?',
        task: 'Which task runs next after {step}?',
        wait: 'Which of these is suspended after {step}?',
        return: 'What does {fn} return in {step}?',
    },
    hint: {
        value: 'Find the last step that gave {variable} a value.',
        valueHere: 'Look at what changes in {step}.',
        alias: 'Did {variable} get an object of its own, or one that already had a name?',
        change: 'Compare the variables before and after {step}.',
        output: 'Collect what was printed, step by step, up to {step}.',
        prints: 'What does the code of {step} hand to the output?',
        line: 'Read on in the code from the line of {step}: does it decide, repeat, call or return?',
        task: 'Who can go on after {step}, and who has to wait?',
        wait: 'What is suspended waits for something: who is waiting after {step}?',
        return: 'What do the variables of {fn} hold when it returns?',
    },
    explain: {
        set: '{variable} becomes {value} in {step}.',
        kept: '{variable} became {value} in {since}, and up to {step} nothing has changed that.',
        /** Where it got its value is too far back, or before the first step. */
        still: '{variable} is still {value} after {step}.',
        alias: '{variable} and {other} name one object, so a change that is made through one is seen through both.',
        printed: 'The last of it is printed in {step}.',
        prints: 'The output of {step} is {text}.',
        stillPrinted: 'It was printed before, and {step} adds nothing.',
        notPrinted: 'Up to {step}, nothing is printed.',
        line: 'After {step}, the run goes on at line {line}.',
        task: 'After {step}, {task} is the one that goes on.',
        wait: '{fn} was suspended and has not been resumed by the end of {step}.',
        return: '{fn} returns {value} in {step}.',
    },
    /** Why an option is wrong. */
    why: {
        before: 'That was {variable} before {step}.',
        earlier: 'That was {variable} after {step}; it has changed since.',
        later: '{variable} becomes that later, in {step}.',
        otherVariable: 'That is {variable} after {step}.',
        otherCall: 'That is {variable} in another call of {fn}.',
        oneMore: 'That is one too many.',
        oneLess: 'That is one too few.',
        hasValue: '{variable} has a value by then.',
        copied: 'It held that before. For it to stay so, {variable} would have to be a copy of {other}, but both name one object.',
        keeps: '{variable} is the same before and after {step}.',
        printedBefore: 'That is what had been printed before {step}.',
        printedLater: 'More is in it than that: some of it is printed only in {step}.',
        lastOnly: 'That is printed in {step}, but not only that has been printed.',
        otherPrints: 'That is printed in {step}.',
        allPrinted: 'That is all that has been printed by the end of {step}, not only in it.',
        notPrinted: 'That is {variable} after {step}, but nothing has printed it.',
        hasPrinted: 'By the end of {step}, something has been printed.',
        printsSomething: 'Something is printed in {step}.',
        otherCell: 'That is said of {step}.',
        sameLine: 'Line {line} is the one that has run in {step}.',
        lineBelow: 'Line {line} stands below in the code, but the run does not go there now.',
        lineAbove: 'Line {line} stands above in the code, but the run does not go back there now.',
        lineElsewhere: 'Line {line} runs in {step}, but not next.',
        taskStays: 'It was {task} that ran in {step}, and it lets another go on.',
        taskWaits: 'It is not the turn of {task} after {step}.',
        taskGoesOn: 'The turn of {task} does not come after {step}: the task that runs goes on.',
        runs: '{fn} is running.',
        calls: '{fn} has called a function that is running: it is not suspended.',
        ready: '{fn} is not suspended: it can go on as soon as it is its turn.',
        notAlive: 'No call of {fn} is under way at that moment.',
        local: 'That is {variable} at that moment, and not what is returned.',
        otherReturn: '{fn} returns that in {step}.',
        returnsValue: '{fn} does return something in {step}.',
    },
    /** The rows of the execution table that are made from a run. */
    rows: {
        columns: {
            action: 'Action',
            awaited: 'Awaited?',
            result: 'Result',
            state: 'State',
            changes: 'What changes',
            code: 'Line',
            task: 'Task',
            time: 'Time',
            output: 'Printed so far',
            /** Not a variable of the program, and not to be taken for one. */
            returned: 'Returned (no variable)',
        },
        awaited: { yes: 'Yes', no: 'No' },
        /** What is so before anything is, once it is made, and once it has left. */
        state: { none: 'none yet', prepared: 'prepared', sent: 'sent' },
        /** `source`: the code that it is about; may be empty. */
        action: {
            begin: 'Start the program',
            call: 'Start {fn}',
            wait: 'Hit [{source}|a wait]',
            /** `time`: how long it had waited, see `name`; may be missing. */
            resume: '[After {time}, resume|Resume] [{fn}|the program]',
            /** `value`: the code after `return`, else the value; empty: the end is reached. */
            return: '[Return {value}|Reach the end]',
            yield: '[Hand out {value}|Hand over]',
            raise: 'Raise [{error}|an error]',
            catch: 'Catch [{error}|the error]',
            unwind: 'Leave [{fn}|the program]',
            probe: '[{name}|A function] runs outside the program',
            state: 'Outside the program: {name}',
        },
        result: {
            call: '{fn} begins[ with {given}]',
            /** `ran`: who ran until it goes on, see below. */
            wait: '[{fn}|The program] is suspended; [{ran}|nothing else can run]',
            waitForGood: '[{fn}|The program] is suspended[; {ran}] and is not resumed',
            /** `who`: a task, a function; empty: the program itself. */
            ran: '[{who}|the program] runs',
            resume: '[{fn}|The program] goes on[ at line {line}]',
            yield: '{fn} waits until it is asked for more',
            return: '[{fn}|The program] [returns {value}|is done]',
            raise: 'The error ends {fns}',
            catch: '[{fn}|The program] goes on',
            outside: 'then {names}',
            prints: 'prints {text}',
        },
        /** What a further line of a row does; `line` 0: several lines. */
        atLine: '[line {line}|later]: {text}',
        gone: '{variable} is gone',
        /** Above the lines of a round of a loop. */
        round: 'Loop at line {line}, round {round}',
    },
    /** The transcript. */
    tell: {
        /** A line ran that changed nothing. `code`: the line, if it is known; `next`: the line after it, else 0. */
        runs: 'Line {line} runs[: {code}][; the run goes on at line {next}].',
        /** The same, without lines. */
        nothing: 'No variable changes.',
        /** A loop gave its variable the next item. */
        takes: 'Line {line} takes the next item: {variable} is now {value}.',
        /** A variable gets its first value, and from another one its next. `line` 0: as in the sentence before. */
        starts: '[On line {line}, ]{variable} starts as {value}.',
        becomes: '[On line {line}, ]{variable} [changes from {before} to|becomes] {value}.',
        /** A variable names an object that others name. */
        aliases: '[On line {line}, ]{variable} becomes another name for what {others} holds; nothing is copied.',
        /** An object is changed in place. `names`: the `count` variables that name it. */
        mutates: {
            grows: {
                by: 'count',
                one: '[On line {line}, ]{names} grows in place: it now holds {value}.',
                '=2': '[On line {line}, the|The] one object that {names} name grows in place: both now hold {value}.',
                other: '[On line {line}, the|The] one object that {names} name grows in place: all now hold {value}.',
            },
            shrinks: {
                by: 'count',
                one: '[On line {line}, ]{names} shrinks in place: it now holds {value}.',
                '=2': '[On line {line}, the|The] one object that {names} name shrinks in place: both now hold {value}.',
                other: '[On line {line}, the|The] one object that {names} name shrinks in place: all now hold {value}.',
            },
            changes: {
                by: 'count',
                one: '[On line {line}, ]{names} changes in place: it now holds {value}.',
                '=2': '[On line {line}, the|The] one object that {names} name changes in place: both now hold {value}.',
                other: '[On line {line}, the|The] one object that {names} name changes in place: all now hold {value}.',
            },
        },
        gone: { by: 'count', one: '{variables} is gone.', other: '{variables} are gone.' },
        /** A function is called. `given`: what its parameters hold, as code (`x = 1`); may be empty. */
        calls: '[{caller}|The program] calls {fn}[ with {given}].',
        /** A function begins, and who called it is not known. */
        begins: '[{fn}|The program] begins[, with {given}].',
        /** `on`: what it waits for. `callers`: the `count` that wait with it. */
        suspends: {
            by: 'count',
            one: '[{fn}|The program] is suspended[ at line {line}][, waiting for {on}][, and {callers} waits with it].',
            other: '[{fn}|The program] is suspended[ at line {line}][, waiting for {on}][, and {callers} wait with it].',
        },
        /** `fns`: the `count` functions that go on together. `ms`: how long they waited, `since`: the step; each may be missing. */
        resumes: {
            by: 'count',
            one: '[{fns}|The program] goes on[ at line {line}][ after {ms:millisecond}][, suspended since {since}].',
            other: '{fns} go on[ at line {line}][ after {ms:millisecond}][, suspended since {since}].',
        },
        yields: '{fn} [hands out {value}|hands over] and waits.',
        returns: '[{fn}|The program] [returns {value}|is done].',
        raises: '[Line {line}|This] raises [{error}|an error].',
        catches: '[Line {line}|This] catches [{error}|the error].',
        unwinds: 'The error ends [{fn}|the program]: nothing is returned.',
        probe: '{name} runs.',
        state: 'Outside the program: {name}.',
        /** `lines`: what is printed, line by line; `more`: how many further lines. */
        prints: {
            by: 'more',
            one: '[Line {line}|This] prints {lines}, and {more} more line.',
            other: '[Line {line}|This] prints {lines}[, and {more} more lines].',
        },
        printsEmpty: '[Line {line}|This] prints an empty line.',
        /** `from`: the task that ran before; may be empty. */
        taskRuns: 'Now {task} [takes over from {from}|runs].',
        /** Another task runs within the row. */
        meanwhile: 'Meanwhile {task} runs.',
        meanwhileUntil: 'Meanwhile {task} runs, until [{fn}|it] is suspended[ at line {line}].',
        /** What the author says of a row of which the run says nothing. `whole`: the text, if it is a sentence. */
        cell: '{column}: [{whole}|{text}.]',
        more: { one: 'In this row {count} more step follows.', other: 'In this row {count} more steps follow.' },
    },
};
/** The table of all that is said of a run: what another language needs. */
export const englishPhrases = english;
/** English. */
export const phrases = spoken(english);
/** The phrases as translations have them. */
export const phrasesFrom = once((translations) => translations.length > 0 ? spoken(english, translations) : phrases);
