/**
 * Every text of the interface that is not the lesson's own, in one table: what is said is found here, what another language
 * needs is this table again.
 */
declare const english: {
    executionTable: string;
    variableTracker: string;
    conceptFlow: string;
    code: string;
    step: string;
    ends: string;
    currentStep: string;
    variable: string;
    start: string;
    final: string;
    before: string;
    after: (step: number) => string;
    afterStep: (step: number) => string;
    none: string;
    changed: string;
    previousChange: (name: string) => string;
    nextChange: (name: string) => string;
    open: string;
    line: (line: number) => string;
    currentLine: string;
    nextLine: string;
    notReached: string;
    toLine: (line: number) => string;
    output: string;
    part: (from: number, to: number, count: number) => string;
    goesTo: (labels: string) => string;
    visited: string;
    lane: (lane: string) => string;
    controls: string;
    first: string;
    back: string;
    play: string;
    pause: string;
    forward: string;
    last: string;
    speed: string;
    times: (speed: number) => string;
    position: (step: number, count: number) => string;
    stepNumber: (step: number) => string;
    /** `step` is the words for the number, emphasised. */
    positionOf: (step: unknown, count: number) => unknown[];
    minutes: (minutes: number) => string;
    ms: (time: number) => string;
    suspended: string;
    link: string;
    linkCopied: string;
    linkShown: string;
    keys: string;
    keyMap: readonly (readonly [readonly string[], string])[];
    references: {
        step: (target: string) => string;
        cell: (target: string, column: string) => string;
        column: (target: string) => string;
        option: (target: string) => string;
        variable: (target: string) => string;
    };
    question: (number: number, count: number) => string;
    difficulty: {
        easy: string;
        medium: string;
        hard: string;
    };
    hint: string;
    check: string;
    tryAgain: string;
    right: string;
    notRight: string;
    youChose: string;
    theAnswer: string;
    theAnswerIs: (letter: string) => string;
    see: string;
    chooseFirst: string;
    loading: string;
    more: (count: number) => string;
    retry: string;
    problems: string;
    noLesson: string;
    orTable: string;
    orList: string;
    noTarget: (id: string) => string;
    noQuestion: (name: string) => string;
    noPart: {
        '': string;
        table: string;
        flow: string;
        tracker: string;
        sample: string;
        moments: string;
        quiz: string;
        practice: string;
        test: string;
        snapshot: string;
        transcript: string;
    };
};
/** All that the interface says, in one language. */
export type Words = typeof english;
/** English, and what is said where no language is known. */
export declare const words: Words;
/** What the interface says, in the language of the page around an element. */
export declare const wordsOf: (_element: Element) => Words;
export {};
