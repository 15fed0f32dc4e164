import type { Spoken } from '../../lesson/message.js';
/** All that elements say which show a run, and what those of several files say. */
export declare const runEnglish: {
    readonly executionTable: 'Execution table';
    readonly variableTracker: 'Variable tracker';
    readonly conceptFlow: 'Concept flow';
    readonly code: 'Code';
    readonly step: 'Step';
    readonly ends: 'Ends:';
    readonly currentStep: 'current step';
    readonly variable: 'Variable';
    readonly start: 'Start';
    readonly final: 'Final';
    readonly before: 'Before';
    readonly after: 'After {step}';
    readonly none: 'no value';
    readonly changed: 'changed';
    readonly previousChange: 'Previous change of {name}';
    readonly nextChange: 'Next change of {name}';
    readonly line: 'Line {line}';
    readonly currentLine: 'current line';
    readonly nextLine: 'runs next';
    readonly toLine: 'Line {line}: go to its next run';
    readonly output: 'Output';
    readonly newOutput: 'new in this step';
    readonly part: 'Steps {from} to {to} of {count}';
    readonly goesTo: 'goes to {labels}';
    readonly visited: 'visited';
    readonly lane: 'lane {lane}';
    /** A number alone, as it is written in all these texts. */
    readonly number: '{number}';
    /** Said after something else. */
    readonly aside: ', {text}';
    /** What is said of something. */
    readonly told: '{what}: {text}';
    readonly same: {
        readonly list: 'same list as {name}';
        readonly map: 'same map as {name}';
        readonly set: 'same set as {name}';
        readonly object: 'same object as {name}';
    };
    readonly inside: {
        readonly list: 'same list, changed inside';
        readonly map: 'same map, changed inside';
        readonly set: 'same set, changed inside';
        readonly object: 'same object, changed inside';
    };
    readonly controls: 'Steps of the run';
    readonly first: 'First step';
    readonly back: 'Step back';
    readonly play: 'Play';
    readonly pause: 'Pause';
    readonly forward: 'Step forward';
    readonly last: 'Last step';
    readonly speed: 'Speed';
    readonly times: '{speed}×';
    readonly position: 'Step {step} of {count}';
    readonly stepNumber: 'Step {step}';
    /** `step` is the words for the number, emphasised: see `around` in `message.ts`. */
    readonly positionOf: '{step} of {count}';
    readonly ms: '{time:millisecond}';
    readonly suspended: 'suspended';
    readonly link: 'Copy link to this step';
    readonly linkCopied: 'Link copied';
    readonly linkShown: 'The link is in the address bar';
    readonly keys: 'Keys';
    readonly keyMap: readonly [readonly [readonly ['←', '→'], 'Step back, step forward'], readonly [readonly ['Home', 'End'], 'First step, last step'], readonly [readonly ['PgUp', 'PgDn'], 'Ten steps back, ten forward'], readonly [readonly ['K'], 'Play, pause'], readonly [readonly ['↑', '↓'], 'Row by row, line by line, node by node'], readonly [readonly ['Enter'], 'Go to the step of a line or node']];
    readonly references: {
        readonly step: 'step {step}';
        readonly cell: 'step {step}, “{column}”';
        readonly column: '“{column}”';
        readonly option: 'option {letter}';
        readonly variable: '{name}';
    };
    readonly statuses: {
        readonly running: 'running';
        readonly calling: 'waits for its call';
        readonly suspended: 'suspended';
        readonly ready: 'another task runs';
        readonly none: 'not active';
    };
    readonly difficulty: {
        readonly easy: 'easy';
        readonly medium: 'medium';
        readonly hard: 'hard';
    };
    readonly right: 'Right.';
    readonly notRight: 'Not quite.';
    readonly see: 'See';
    readonly moveUp: 'Move up[: {text}]';
    readonly moveDown: 'Move down[: {text}]';
    readonly startAgain: 'Begin again';
    readonly notLoaded: 'A part of this page could not be loaded. What is here works without it.';
    readonly topLevel: 'Top level';
    readonly loading: 'Loading the lesson …';
    readonly more: '… and {count} more';
    readonly retry: 'Try again';
    readonly problems: 'Problems of the lesson';
    readonly noLesson: 'No lesson yet. Where it is, the attribute “src” says.';
    readonly orTable: 'A table inside does as well.';
    readonly orList: 'A list inside does as well.';
    readonly noTarget: 'No lesson yet. No element of this page has the id “{id}”.';
    readonly noPart: {
        readonly '': 'The lesson has no steps.';
        readonly table: 'The lesson has no steps.';
        readonly flow: 'The lesson has no flow.';
        readonly tracker: 'The lesson has no variables.';
        readonly sample: 'The lesson has no code.';
        readonly moments: 'The lesson has no key moments.';
        readonly quiz: 'The lesson has no questions.';
        readonly practice: 'The lesson has no practice questions.';
        readonly test: 'The lesson has no questions for a test.';
        readonly snapshot: 'The lesson has no snapshot.';
        readonly transcript: 'The lesson has no steps.';
    };
};
export type RunWords = Spoken<typeof runEnglish>;
