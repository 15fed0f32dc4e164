import { type Source, type Spoken, type Translation } from './message.js';
/**
 * All that we say of a run by ourselves: questions made from it, and its transcript. Another language is this table again, see
 * `message.ts`.
 *
 * What is passed in is inline text that is ready to be put into a sentence: values, names and tasks as code (`` `x` ``), steps as
 * references (`{step:3}`). Counts and lines are numbers. `fn` and `caller` are functions; empty: the program itself, its top
 * level. Every entry gives a whole sentence, or, under `name` and `option`, a name that stands alone or inside one. No sentence
 * begins with what may be a name of ours: that has no capital.
 */
declare const english: {
    /** What stands between two sentences. */
    readonly between: ' ';
    readonly list: '{items}';
    readonly name: {
        /** A variable of a function. */
        readonly variable: '{variable} [in {fn}|at the top level]';
        /** A task without a name; `number` from 1. */
        readonly task: 'task {number}';
        /** How long something takes. */
        readonly time: '{ms:millisecond}';
        readonly seconds: '{seconds:second}';
    };
    readonly option: {
        readonly line: 'line {line}';
        /** Nothing has been printed, or a variable has no value. */
        readonly nothing: 'nothing yet';
    };
    readonly ask: {
        readonly value: 'What is {variable} after {step}?';
        /** Several calls of the function are under way; the one that runs is meant. */
        readonly valueRunning: 'What is {variable} in the call of {fn} that is running after {step}?';
        readonly alias: 'What does {variable} hold after the object that {other} names is changed in {step}?';
        readonly change: 'Which of these variables changes in {step}?';
        readonly output: 'What has been printed by the end of {step}?';
        readonly prints: 'What does {step} print?';
        readonly line: 'Which line runs next after {step}?';
        readonly task: 'Which task runs next after {step}?';
        readonly wait: 'Which of these is suspended after {step}?';
        readonly return: 'What does {fn} return in {step}?';
    };
    readonly hint: {
        readonly value: 'Find the last step that gave {variable} a value.';
        readonly valueHere: 'Look at what changes in {step}.';
        readonly alias: 'Did {variable} get an object of its own, or one that already had a name?';
        readonly change: 'Compare the variables before and after {step}.';
        readonly output: 'Collect what was printed, step by step, up to {step}.';
        readonly prints: 'What does the code of {step} hand to the output?';
        readonly line: 'Read on in the code from the line of {step}: does it decide, repeat, call or return?';
        readonly task: 'Who can go on after {step}, and who has to wait?';
        readonly wait: 'What is suspended waits for something: who is waiting after {step}?';
        readonly return: 'What do the variables of {fn} hold when it returns?';
    };
    readonly explain: {
        readonly set: '{variable} becomes {value} in {step}.';
        readonly kept: '{variable} became {value} in {since}, and up to {step} nothing has changed that.';
        /** Where it got its value is too far back, or before the first step. */
        readonly still: '{variable} is still {value} after {step}.';
        readonly alias: '{variable} and {other} name one object, so a change that is made through one is seen through both.';
        readonly printed: 'The last of it is printed in {step}.';
        readonly prints: 'The output of {step} is {text}.';
        readonly stillPrinted: 'It was printed before, and {step} adds nothing.';
        readonly notPrinted: 'Up to {step}, nothing is printed.';
        readonly line: 'After {step}, the run goes on at line {line}.';
        readonly task: 'After {step}, {task} is the one that goes on.';
        readonly wait: '{fn} was suspended and has not been resumed by the end of {step}.';
        readonly return: '{fn} returns {value} in {step}.';
    };
    /** Why an option is wrong. */
    readonly why: {
        readonly before: 'That was {variable} before {step}.';
        readonly earlier: 'That was {variable} after {step}; it has changed since.';
        readonly later: '{variable} becomes that later, in {step}.';
        readonly otherVariable: 'That is {variable} after {step}.';
        readonly otherCall: 'That is {variable} in another call of {fn}.';
        readonly oneMore: 'That is one too many.';
        readonly oneLess: 'That is one too few.';
        readonly hasValue: '{variable} has a value by then.';
        readonly copied: 'It held that before. For it to stay so, {variable} would have to be a copy of {other}, but both name one object.';
        readonly keeps: '{variable} is the same before and after {step}.';
        readonly printedBefore: 'That is what had been printed before {step}.';
        readonly printedLater: 'More is in it than that: some of it is printed only in {step}.';
        readonly lastOnly: 'That is printed in {step}, but not only that has been printed.';
        readonly otherPrints: 'That is printed in {step}.';
        readonly allPrinted: 'That is all that has been printed by the end of {step}, not only in it.';
        readonly notPrinted: 'That is {variable} after {step}, but nothing has printed it.';
        readonly hasPrinted: 'By the end of {step}, something has been printed.';
        readonly printsSomething: 'Something is printed in {step}.';
        readonly otherCell: 'That is said of {step}.';
        readonly sameLine: 'Line {line} is the one that has run in {step}.';
        readonly lineBelow: 'Line {line} stands below in the code, but the run does not go there now.';
        readonly lineAbove: 'Line {line} stands above in the code, but the run does not go back there now.';
        readonly lineElsewhere: 'Line {line} runs in {step}, but not next.';
        readonly taskStays: 'It was {task} that ran in {step}, and it lets another go on.';
        readonly taskWaits: 'It is not the turn of {task} after {step}.';
        readonly taskGoesOn: 'The turn of {task} does not come after {step}: the task that runs goes on.';
        readonly runs: '{fn} is running.';
        readonly calls: '{fn} has called a function that is running: it is not suspended.';
        readonly ready: '{fn} is not suspended: it can go on as soon as it is its turn.';
        readonly notAlive: 'No call of {fn} is under way at that moment.';
        readonly local: 'That is {variable} at that moment, and not what is returned.';
        readonly otherReturn: '{fn} returns that in {step}.';
        readonly returnsValue: '{fn} does return something in {step}.';
    };
    /** The rows of the execution table that are made from a run. */
    readonly rows: {
        readonly columns: {
            readonly action: 'Action';
            readonly awaited: 'Awaited?';
            readonly result: 'Result';
            readonly state: 'State';
            readonly changes: 'What changes';
            readonly code: 'Line';
            readonly task: 'Task';
            readonly time: 'Time';
            readonly output: 'Printed so far';
            /** Not a variable of the program, and not to be taken for one. */
            readonly returned: 'Returned (no variable)';
        };
        readonly awaited: {
            readonly yes: 'Yes';
            readonly no: 'No';
        };
        /** What is so before anything is, once it is made, and once it has left. */
        readonly state: {
            readonly none: 'none yet';
            readonly prepared: 'prepared';
            readonly sent: 'sent';
        };
        /** `source`: the code that it is about; may be empty. */
        readonly action: {
            readonly begin: 'Start the program';
            readonly call: 'Start {fn}';
            readonly wait: 'Hit [{source}|a wait]';
            /** `time`: how long it had waited, see `name`; may be missing. */
            readonly resume: '[After {time}, resume|Resume] [{fn}|the program]';
            /** `value`: the code after `return`, else the value; empty: the end is reached. */
            readonly return: '[Return {value}|Reach the end]';
            readonly yield: '[Hand out {value}|Hand over]';
            readonly raise: 'Raise [{error}|an error]';
            readonly catch: 'Catch [{error}|the error]';
            readonly unwind: 'Leave [{fn}|the program]';
            readonly probe: '[{name}|A function] runs outside the program';
            readonly state: 'Outside the program: {name}';
        };
        readonly result: {
            readonly call: '{fn} begins[ with {given}]';
            /** `ran`: who ran until it goes on, see below. */
            readonly wait: '[{fn}|The program] is suspended; [{ran}|nothing else can run]';
            readonly waitForGood: '[{fn}|The program] is suspended[; {ran}] and is not resumed';
            /** `who`: a task, a function; empty: the program itself. */
            readonly ran: '[{who}|the program] runs';
            readonly resume: '[{fn}|The program] goes on[ at line {line}]';
            readonly yield: '{fn} waits until it is asked for more';
            readonly return: '[{fn}|The program] [returns {value}|is done]';
            readonly raise: 'The error ends {fns}';
            readonly catch: '[{fn}|The program] goes on';
            readonly outside: 'then {names}';
            readonly prints: 'prints {text}';
        };
        /** What a further line of a row does; `line` 0: several lines. */
        readonly atLine: '[line {line}|later]: {text}';
        readonly gone: '{variable} is gone';
        /** Above the lines of a round of a loop. */
        readonly round: 'Loop at line {line}, round {round}';
    };
    /** The transcript. */
    readonly tell: {
        /** A line ran that changed nothing. `code`: the line, if it is known; `next`: the line after it, else 0. */
        readonly runs: 'Line {line} runs[: {code}][; the run goes on at line {next}].';
        /** The same, without lines. */
        readonly nothing: 'No variable changes.';
        /** A loop gave its variable the next item. */
        readonly takes: 'Line {line} takes the next item: {variable} is now {value}.';
        /** A variable gets its first value, and from another one its next. `line` 0: as in the sentence before. */
        readonly starts: '[On line {line}, ]{variable} starts as {value}.';
        readonly becomes: '[On line {line}, ]{variable} [changes from {before} to|becomes] {value}.';
        /** A variable names an object that others name. */
        readonly aliases: '[On line {line}, ]{variable} becomes another name for what {others} holds; nothing is copied.';
        /** An object is changed in place. `names`: the `count` variables that name it. */
        readonly mutates: {
            readonly grows: {
                readonly by: 'count';
                readonly one: '[On line {line}, ]{names} grows in place: it now holds {value}.';
                readonly '=2': '[On line {line}, the|The] one object that {names} name grows in place: both now hold {value}.';
                readonly other: '[On line {line}, the|The] one object that {names} name grows in place: all now hold {value}.';
            };
            readonly shrinks: {
                readonly by: 'count';
                readonly one: '[On line {line}, ]{names} shrinks in place: it now holds {value}.';
                readonly '=2': '[On line {line}, the|The] one object that {names} name shrinks in place: both now hold {value}.';
                readonly other: '[On line {line}, the|The] one object that {names} name shrinks in place: all now hold {value}.';
            };
            readonly changes: {
                readonly by: 'count';
                readonly one: '[On line {line}, ]{names} changes in place: it now holds {value}.';
                readonly '=2': '[On line {line}, the|The] one object that {names} name changes in place: both now hold {value}.';
                readonly other: '[On line {line}, the|The] one object that {names} name changes in place: all now hold {value}.';
            };
        };
        readonly gone: {
            readonly by: 'count';
            readonly one: '{variables} is gone.';
            readonly other: '{variables} are gone.';
        };
        /** A function is called. `given`: what its parameters hold, as code (`x = 1`); may be empty. */
        readonly calls: '[{caller}|The program] calls {fn}[ with {given}].';
        /** A function begins, and who called it is not known. */
        readonly begins: '[{fn}|The program] begins[, with {given}].';
        /** `on`: what it waits for. `callers`: the `count` that wait with it. */
        readonly suspends: {
            readonly by: 'count';
            readonly one: '[{fn}|The program] is suspended[ at line {line}][, waiting for {on}][, and {callers} waits with it].';
            readonly other: '[{fn}|The program] is suspended[ at line {line}][, waiting for {on}][, and {callers} wait with it].';
        };
        /** `fns`: the `count` functions that go on together. `ms`: how long they waited, `since`: the step; each may be missing. */
        readonly resumes: {
            readonly by: 'count';
            readonly one: '[{fns}|The program] goes on[ at line {line}][ after {ms:millisecond}][, suspended since {since}].';
            readonly other: '{fns} go on[ at line {line}][ after {ms:millisecond}][, suspended since {since}].';
        };
        readonly yields: '{fn} [hands out {value}|hands over] and waits.';
        readonly returns: '[{fn}|The program] [returns {value}|is done].';
        readonly raises: '[Line {line}|This] raises [{error}|an error].';
        readonly catches: '[Line {line}|This] catches [{error}|the error].';
        readonly unwinds: 'The error ends [{fn}|the program]: nothing is returned.';
        readonly probe: '{name} runs.';
        readonly state: 'Outside the program: {name}.';
        /** `lines`: what is printed, line by line; `more`: how many further lines. */
        readonly prints: {
            readonly by: 'more';
            readonly one: '[Line {line}|This] prints {lines}, and {more} more line.';
            readonly other: '[Line {line}|This] prints {lines}[, and {more} more lines].';
        };
        readonly printsEmpty: '[Line {line}|This] prints an empty line.';
        /** `from`: the task that ran before; may be empty. */
        readonly taskRuns: 'Now {task} [takes over from {from}|runs].';
        /** Another task runs within the row. */
        readonly meanwhile: 'Meanwhile {task} runs.';
        readonly meanwhileUntil: 'Meanwhile {task} runs, until [{fn}|it] is suspended[ at line {line}].';
        /** What the author says of a row of which the run says nothing. `whole`: the text, if it is a sentence. */
        readonly cell: '{column}: [{whole}|{text}.]';
        readonly more: {
            readonly one: 'In this row {count} more step follows.';
            readonly other: 'In this row {count} more steps follow.';
        };
    };
};
/** What is said of a run in one language, see {@link phrases}. */
export type Phrases = Spoken<typeof english>;
/** The phrases of another language, or some of them. */
export type PhrasesTranslation = Translation<typeof english>;
/** The table of all that is said of a run: what another language needs. */
export declare const englishPhrases: typeof english;
/** English. */
export declare const phrases: Phrases;
/** The phrases as translations have them. */
export declare const phrasesFrom: (translations: readonly Source[]) => Phrases;
export {};
