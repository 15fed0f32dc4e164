import { type Spoken, type Translation } from '../lesson/message.js';
/**
 * Every text of the interface that is not the lesson's own, in one table: what is said is found here, what another language
 * needs is this table again. Texts are data, and an element calls them with what fills their places, in the order in which
 * these first appear here: `words.position(3, 10)`. How texts are written: `src/lesson/message.ts`.
 */
export declare const english: {
    readonly executionTable: 'Execution table';
    readonly everyLine: 'Every line';
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
    readonly afterStep: 'after step {step}';
    readonly none: 'no value';
    readonly changed: 'changed';
    readonly previousChange: 'Previous change of {name}';
    readonly nextChange: 'Next change of {name}';
    readonly open: 'Show contents';
    readonly line: 'Line {line}';
    readonly currentLine: 'current line';
    readonly nextLine: 'runs next';
    readonly notReached: 'not reached';
    readonly toLine: 'Line {line}: go to its next run';
    readonly output: 'Output';
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
    readonly topLevel: 'Top level';
    readonly callOf: '{name}, call {number}';
    readonly statuses: {
        readonly running: 'running';
        readonly calling: 'waits for its call';
        readonly suspended: 'suspended';
        readonly ready: 'another task runs';
        readonly none: 'not active';
    };
    readonly files: 'Files';
    readonly waitsHere: '{name} waits here';
    readonly newOutput: 'new in this step';
    readonly endings: {
        readonly exception: 'The program ended with an exception';
        readonly exit: 'The program ended itself';
        readonly 'syntax-error': 'The program could not be read';
        readonly 'step-limit': 'The recording ends here: it reached its limit of steps';
        readonly 'time-limit': 'The recording ends here: it reached its limit of time';
        readonly stopped: 'The recording was stopped here';
    };
    readonly tasks: 'Tasks over time';
    readonly waitsFor: 'waits for {on}';
    readonly stretch: '{state}, steps {from} to {to}';
    readonly turns: {
        readonly one: '{count} turn';
        readonly other: '{count} turns, close together';
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
    readonly minutes: '{minutes:minute}';
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
    readonly question: {
        readonly '=1': 'Question';
        readonly other: 'Question {number} of {count}';
    };
    readonly difficulty: {
        readonly easy: 'easy';
        readonly medium: 'medium';
        readonly hard: 'hard';
    };
    readonly hint: 'Hint';
    readonly check: 'Check answer';
    readonly tryAgain: 'Try again';
    readonly right: 'Right.';
    readonly notRight: 'Not quite.';
    readonly youChose: 'You chose this.';
    readonly theAnswer: 'This is right.';
    readonly theAnswerIs: 'The answer is {letter}.';
    readonly see: 'See';
    readonly chooseFirst: 'Choose an answer first.';
    readonly loading: 'Loading the lesson …';
    readonly more: '… and {count} more';
    readonly retry: 'Try again';
    readonly problems: 'Problems of the lesson';
    readonly noLesson: 'No lesson yet. Where it is, the attribute “src” says.';
    readonly orTable: 'A table inside does as well.';
    readonly orList: 'A list inside does as well.';
    readonly noTarget: 'No lesson yet. No element of this page has the id “{id}”.';
    readonly noQuestion: 'The lesson has no question “{name}”.';
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
    readonly how: {
        readonly several: 'Choose all that are right';
        readonly order: 'Put into the right order';
    };
    readonly answer: 'Answer';
    readonly answered: 'Answered';
    readonly partlyRight: 'Partly right.';
    readonly rightOf: '{right} of {total} right[, and {wrong} wrong].';
    readonly inOrder: '{right} of {total} in the right order.';
    readonly theAnswersAre: 'The answers are {letters}.';
    readonly solutionAnswer: 'Answer:';
    readonly quickCheck: 'Quick check:';
    readonly notTheAnswer: 'This is not right.';
    readonly commonMistake: 'Common mistake:';
    readonly attempt: 'Attempt {attempt}.';
    readonly earlierAnswer: 'Your earlier answer:';
    readonly yourAnswer: 'Your answer';
    readonly writeFirst: 'Write an answer first.';
    readonly optionText: '“{text}”';
    readonly moveUp: 'Move up[: {text}]';
    readonly moveDown: 'Move down[: {text}]';
    readonly movedTo: '{text}, now {place} of {count}';
    readonly moveKeys: 'Keys: arrows to go from one to the next, Alt and an arrow to move it.';
    readonly rightPlace: 'This stands right.';
    readonly belongsAt: 'This belongs at {place}.';
    readonly hintOf: {
        readonly by: 'count';
        readonly '=1': 'Hint';
        readonly other: 'Hint {hint} of {count}';
    };
    readonly workedSolution: 'Worked solution';
    readonly openSolution: 'Worked solution: show step 1 of {count}';
    readonly showStep: 'Show step {step} of {count}';
    readonly solutionStep: 'Step {step}.';
    readonly notSound: 'This question cannot be shown.';
    readonly decks: {
        readonly quiz: 'Quiz';
        readonly practice: 'Practice';
        readonly test: 'Pattern test';
    };
    readonly questionsOfDeck: 'Questions';
    readonly outcomes: {
        readonly right: 'right';
        readonly partly: 'partly right';
        readonly wrong: 'not right';
        readonly answered: 'answered';
        readonly open: 'open';
    };
    readonly place: 'Question {number}, {outcome}';
    readonly placeNow: 'Question {number}, {outcome}, shown now';
    readonly answeredOf: '{done} of {count} answered';
    readonly previousQuestion: 'Previous';
    readonly nextQuestion: 'Next';
    readonly review: 'Review';
    readonly reviewOf: 'Review: {deck}';
    readonly points: {
        readonly one: '{earned} of {count} point';
        readonly other: '{earned} of {count} points';
    };
    readonly atFirst: '{count} of {all} right at the first attempt';
    readonly stillOpen: {
        readonly one: '{count} question is still open.';
        readonly other: '{count} questions are still open.';
    };
    readonly rightAnswer: 'Right answer';
    readonly noAnswer: 'You did not know.';
    readonly repeat: 'What to look at again';
    readonly mixedUp: 'What you may have mixed up';
    readonly startAgain: 'Begin again';
    readonly forgetTests: 'Forget all tests';
    readonly pressAgain: 'Press again to forget all answers';
    readonly forgotten: 'All answers are forgotten.';
    readonly testAbout: {
        readonly '=1': '1 question, no hints; what was right is said at the end.';
        readonly other: 'Up to {most} questions, no hints. After a right answer comes a harder one, after a wrong one an easier one; the test ends as soon as its result is clear. What was right is said at the end.';
    };
    readonly fewQuestions: {
        readonly '=1': 'A test has ten questions; this lesson has only 1, so the result says little.';
        readonly other: 'A test has ten questions; this lesson has only {count}, so the result says less.';
    };
    readonly formative: 'The test is for you alone. Its answers are in this page, so it proves nothing to anybody else.';
    readonly beginTest: 'Begin the test';
    readonly testAgain: 'Test again';
    readonly toResult: 'Back to the result';
    readonly result: 'Result of the test';
    readonly questionOfTest: 'Question {number} of at most {most}';
    readonly dontKnow: 'I do not know';
    readonly strength: {
        readonly weak: 'This pattern is weak so far.';
        readonly growing: 'This pattern is growing.';
        readonly strong: 'This pattern is strong.';
    };
    readonly strengthMeans: 'Of 100 questions of medium difficulty you would know about {count}, not counting luck. Your answers make this verdict {likely} % likely.';
    readonly sure: 'What was sure';
    readonly unsure: 'What was not';
    readonly parts: {
        readonly easy: 'easy questions';
        readonly medium: 'medium questions';
        readonly hard: 'hard questions';
        readonly value: 'values of variables';
        readonly change: 'which variables change';
        readonly alias: 'several names for one object';
        readonly cell: 'what a step does';
        readonly output: 'what is printed';
        readonly return: 'what a function returns';
        readonly line: 'which line runs next';
        readonly task: 'which task runs next';
        readonly wait: 'who waits';
        readonly order: 'the order of steps';
        readonly idea: 'why it is so';
    };
    readonly partOf: '{part}: {earned} of {count}';
    readonly questionsOfTest: 'All questions';
    /** `when`: days from now, said as "in 3 days" or "tomorrow". */
    readonly comeBack: 'Come back {when:day}: {date:date}.';
    readonly comeBackNow: 'It is time to come back: test again.';
    readonly noSchedule: 'When to come back cannot be said: a part of the script could not be loaded.';
    readonly keyMoments: 'Key moments';
    readonly aboutThisStep: 'about this step';
    readonly snapshot: 'Concept snapshot';
    readonly copySnapshot: 'Copy';
    readonly snapshotCopied: 'Copied.';
    readonly snapshotSelected: 'This page may not copy. The lines are selected: copy them yourself.';
    readonly transcript: 'Transcript';
    readonly earlier: 'Show earlier';
    readonly later: 'Show later';
    readonly startLearning: 'Start learning';
    readonly goOnAt: 'Continue at step {step}';
    readonly startOver: 'Start again';
    readonly testThisPattern: 'Test this pattern';
    readonly onThisPage: 'On this page';
    readonly youAreHere: 'you are here';
    readonly stepsReached: '{steps} of {count} steps';
    readonly questionsAnswered: '{questions} of {count} questions';
    readonly sections: {
        readonly modes: 'Learning modes';
        readonly run: 'Step by step';
        readonly moments: 'Key moments';
        readonly quiz: 'Quiz';
        readonly practice: 'Practice';
        readonly test: 'Pattern test';
        readonly snapshot: 'Concept snapshot';
        readonly transcript: 'Transcript';
        readonly solutions: 'Solutions';
    };
    readonly notLoaded: 'A part of this page could not be loaded. What is here works without it.';
    readonly printed: {
        readonly question: 'Question {number}';
        readonly several: 'More than one may be right.';
        readonly order: 'Put these in order.';
        readonly fill: 'Your answer:';
        readonly solution: 'Question {number}: {answer}';
        readonly noAnswer: 'no answer is given';
        readonly check: 'Quick check:';
    };
    readonly learningMode: 'Learning mode';
    readonly modes: {
        readonly walk: 'Walk';
        readonly watch: 'Watch';
        readonly predict: 'Predict';
        readonly fill: 'Fill in';
        readonly order: 'Order';
        readonly explain: 'Explain';
        readonly quiz: 'Quiz';
        readonly practice: 'Practise';
        readonly test: 'Test';
    };
    readonly modeHelp: {
        readonly walk: 'Go through the run step by step, with everything in view.';
        readonly watch: 'Watch the run play, with a sentence for each step.';
        readonly predict: 'Think of what comes next, then uncover it.';
        readonly fill: 'Write what the variables hold. Each cell is checked against the run.';
        readonly order: 'Put the steps of the run in order.';
        readonly explain: 'Explain it in your own words, then compare.';
        readonly quiz: 'Answer the questions, with the run beside them.';
        readonly practice: 'Practise on questions with hints and worked solutions.';
        readonly test: 'Find out how strong the pattern is.';
    };
    readonly modeFailed: 'This way through the lesson could not be loaded.';
    readonly readAloud: 'Read aloud';
    readonly covered: 'covered';
    readonly coveredCell: '{column}: cell {cell} of {count}, covered';
    readonly nextRow: 'What comes in step {step}?';
    readonly asExpected: 'Step {step}: was it as you thought?';
    readonly uncoverRow: 'Uncover the row';
    readonly knewIt: 'I knew it';
    readonly didNotKnow: 'Not quite';
    readonly goOn: 'Go on';
    readonly skipPredictions: 'Skip to the end';
    readonly predicted: '{said} of {count} predicted, {right} right';
    readonly allUncovered: 'The whole run is uncovered.';
    readonly fillForm: 'Form of the table';
    readonly fillForms: {
        readonly line: 'Every value';
        readonly exam: 'Changes only';
    };
    readonly fillFormHelp: {
        readonly line: 'Write what each variable holds after each step.';
        readonly exam: 'Write a value only where it changes, and leave all other cells empty.';
    };
    readonly fillCell: '{name} after step {step}';
    readonly cellStates: {
        readonly right: 'right';
        readonly wrong: 'not right';
        readonly shown: 'shown';
    };
    readonly showCell: 'Show this cell';
    readonly nothingToShow: 'Go to a cell first.';
    readonly checkCells: 'Check all cells';
    readonly filled: '{right} of {count} cells right[, {shown} shown]';
    readonly allFilled: 'The table is complete.';
    readonly rowsShown: 'Steps of the run';
    readonly toOrder: 'Steps to put in order';
    readonly orderKeys: 'With the keys: Space picks a step up, the arrows move it, Space puts it down.';
    readonly firstTimes: 'Where a step happens more than once, its first time counts.';
    readonly pickedUp: 'Picked up, in place {place} of {count}.';
    readonly putDown: 'Put down, in place {place} of {count}.';
    readonly nowIn: 'Place {place} of {count}';
    readonly checkOrder: 'Check the order';
    readonly showOrder: 'Show the order';
    readonly inPlace: 'in place';
    readonly notInPlace: 'not in place';
    readonly ordered: '{placed} of {count} are in place; {run} stand in the right order among themselves.';
    readonly allOrdered: 'Every step is in place.';
    /** `step`: a reference to it, as a lesson's text has it. */
    readonly explainStep: 'What happens at {step}, and why?';
    readonly ownWords: 'In your own words';
    readonly compare: 'Compare';
    readonly authorSays: 'The author’s answer';
    readonly runSays: 'What the table says';
    readonly compared: '{done} of {count} compared';
};
/** All that the interface says, in one language. */
export type Words = Spoken<typeof english>;
/** The texts of another language: those of {@link english}, or some of them. */
export type WordsTranslation = Translation<typeof english>;
/** English, and what is said where no language is known. */
export declare const words: Words;
