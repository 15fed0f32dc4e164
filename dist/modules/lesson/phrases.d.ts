/**
 * All that we say of a run by ourselves: questions made from it, and its transcript. Another language is this table again.
 *
 * What is passed in is inline text that is ready to be put into a sentence: values, names and tasks as code (`` `x` ``), steps as
 * references (`{step:3}`). Counts and lines are numbers. `fn` and `caller` are functions; empty: the program itself, its top
 * level. Every entry gives a whole sentence, or, under `name` and `option`, a name that stands alone or inside one.
 */
declare const english: {
    /** Sentences, one after the other. */
    paragraph: (sentences: readonly string[]) => string;
    list: (items: readonly string[]) => string;
    name: {
        /** A variable of a function. */
        variable: (variable: string, fn: string) => string;
        /** A task without a name; `number` from 1. */
        task: (number: number) => string;
    };
    option: {
        line: (line: number) => string;
        /** Nothing has been printed, or a variable has no value. */
        nothing: string;
    };
    ask: {
        value: (variable: string, step: string) => string;
        /** Several calls of the function are under way; the one that runs is meant. */
        valueRunning: (variable: string, fn: string, step: string) => string;
        alias: (variable: string, other: string, step: string) => string;
        change: (step: string) => string;
        output: (step: string) => string;
        prints: (step: string) => string;
        line: (step: string) => string;
        task: (step: string) => string;
        wait: (step: string) => string;
        return: (fn: string, step: string) => string;
    };
    hint: {
        value: (variable: string) => string;
        valueHere: (step: string) => string;
        alias: (variable: string) => string;
        change: (step: string) => string;
        output: (step: string) => string;
        prints: (step: string) => string;
        line: (step: string) => string;
        task: (step: string) => string;
        wait: (step: string) => string;
        return: (fn: string) => string;
    };
    explain: {
        set: (variable: string, value: string, step: string) => string;
        kept: (variable: string, value: string, since: string, step: string) => string;
        /** Where it got its value is too far back, or before the first step. */
        still: (variable: string, value: string, step: string) => string;
        alias: (variable: string, other: string) => string;
        printed: (step: string) => string;
        prints: (step: string, text: string) => string;
        stillPrinted: (step: string) => string;
        notPrinted: (step: string) => string;
        line: (step: string, line: number) => string;
        task: (step: string, task: string) => string;
        wait: (fn: string, step: string) => string;
        return: (fn: string, value: string, step: string) => string;
    };
    /** Why an option is wrong. */
    why: {
        before: (variable: string, step: string) => string;
        earlier: (variable: string, step: string) => string;
        later: (variable: string, step: string) => string;
        other: (variable: string, step: string) => string;
        otherCall: (variable: string, fn: string) => string;
        oneMore: string;
        oneLess: string;
        hasValue: (variable: string) => string;
        copied: (variable: string, other: string) => string;
        keeps: (variable: string, step: string) => string;
        printedBefore: (step: string) => string;
        printedLater: (step: string) => string;
        lastOnly: (step: string) => string;
        otherPrints: (step: string) => string;
        allPrinted: (step: string) => string;
        notPrinted: (variable: string, step: string) => string;
        hasPrinted: (step: string) => string;
        printsSomething: (step: string) => string;
        otherCell: (step: string) => string;
        sameLine: (line: number, step: string) => string;
        lineBelow: (line: number) => string;
        lineAbove: (line: number) => string;
        lineElsewhere: (line: number, step: string) => string;
        taskStays: (task: string, step: string) => string;
        taskWaits: (task: string, step: string) => string;
        taskGoesOn: (task: string, step: string) => string;
        runs: (fn: string) => string;
        calls: (fn: string) => string;
        ready: (fn: string) => string;
        notAlive: (fn: string) => string;
        local: (variable: string) => string;
        otherReturn: (fn: string, step: string) => string;
        returnsValue: (fn: string, step: string) => string;
    };
    /** The transcript. */
    tell: {
        /** A line ran that changed nothing. `code`: the line, if it is known; `next`: the line after it, else 0. */
        runs: (line: number, code: string, next: number) => string;
        /** The same, without lines. */
        nothing: string;
        /** A loop gave its variable the next item. */
        takes: (line: number, variable: string, value: string) => string;
        /** A variable gets its first value, and from another one its next. `line` 0: as in the sentence before. */
        starts: (line: number, variable: string, value: string) => string;
        becomes: (line: number, variable: string, value: string, before: string) => string;
        /** A variable names an object that others name. */
        aliases: (line: number, variable: string, others: string) => string;
        /** An object is changed in place. `names`: the `count` variables that name it. */
        mutates: (line: number, names: string, count: number, how: 'grows' | 'shrinks' | 'changes', value: string) => string;
        gone: (variables: string, count: number) => string;
        /** A function is called. `given`: what its parameters hold, as code (`x = 1`); may be empty. */
        calls: (caller: string, fn: string, given: string) => string;
        /** A function begins, and who called it is not known. */
        begins: (fn: string, given: string) => string;
        /** `on`: what it waits for. `callers`: those that wait with it. */
        suspends: (fn: string, line: number, on: string, callers: string, count: number) => string;
        /** `fns`: the `count` functions that go on together. `ms`: how long they waited, `since`: the step; each may be missing. */
        resumes: (fns: string, count: number, line: number, ms: number, since: string) => string;
        yields: (fn: string, value: string) => string;
        returns: (fn: string, value: string) => string;
        raises: (line: number, error: string) => string;
        catches: (line: number, error: string) => string;
        unwinds: (fn: string) => string;
        probe: (name: string) => string;
        state: (name: string) => string;
        /** `lines`: what is printed, line by line; `more`: how many further lines. */
        prints: (line: number, lines: string, more: number) => string;
        printsEmpty: (line: number) => string;
        /** `from`: the task that ran before; may be empty. */
        taskRuns: (task: string, from: string) => string;
        /** Another task runs within the row. */
        meanwhile: (task: string) => string;
        meanwhileUntil: (task: string, fn: string, line: number) => string;
        /** What the author says of a row of which the run says nothing. */
        cell: (column: string, text: string) => string;
        more: (count: number) => string;
    };
};
/** What is said of a run in one language, see {@link phrases}. */
export type Phrases = typeof english;
/** English. */
export declare const phrases: Phrases;
export {};
