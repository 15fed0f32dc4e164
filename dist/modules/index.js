/**
 * The elements as classes, and their types. Importing this defines nothing: `trace-elements/define` does, or
 * `trace-elements/execution-table` and its siblings, each for its own tag.
 *
 * @module trace-elements
 */
export { ConceptFlow } from './elements/concept-flow/concept-flow.js';
export { ConceptSnapshot } from './elements/concept-snapshot/concept-snapshot.js';
export { ExecutionSample } from './elements/execution-sample/execution-sample.js';
export { ExecutionTable } from './elements/execution-table/execution-table.js';
export { KeyMoments } from './elements/key-moments/key-moments.js';
export { LearningModes } from './elements/learning-modes/learning-modes.js';
export { LessonTranscript } from './elements/lesson-transcript/lesson-transcript.js';
export { QuizCard } from './elements/quiz-card/quiz-card.js';
export { QuizDeck } from './elements/quiz-deck/quiz-deck.js';
export { TraceControls } from './elements/trace-controls/trace-controls.js';
export { TraceLesson } from './elements/trace-lesson/trace-lesson.js';
export { VariableTracker } from './elements/variable-tracker/variable-tracker.js';
export { lessonContext } from './page/context.js';
export { AnswerEvent, CompleteEvent, HintEvent, LessonErrorEvent, LessonProgressEvent, LessonReadyEvent, MasteryEvent, PlayerRequestEvent, RevealEvent, StepChangeEvent, } from './page/events.js';
export { addLanguage } from './page/language.js';
export { LessonElement } from './page/lesson-element.js';
export { englishPhrases } from './lesson/phrases.js';
export { english } from './page/words.js';
