/**
 * The lesson document: what an author writes, read into what the elements show. No DOM.
 *
 * @module trace-elements/lesson
 */
export { readLesson } from './read.js';
export { check } from './check-document.js';
export { checkLesson } from './check.js';
export { LessonSchema, LIMITS, TraceSchema } from './schema.js';
export { pathText } from './problem.js';
export { escapeInline, parseInline, plainText, references } from './inline.js';
export { flowOf } from './flow.js';
export { trackerOf } from './tracker.js';
export { momentsOf } from './moments.js';
export { BANKS, questionsOf } from './question.js';
export { questionMaker, traceQuestions } from './generate/questions.js';
export { transcriptOf } from './transcript.js';
export { phrases } from './phrases.js';
export { grade, mistakesOf } from './grade.js';
export { arranged } from './arrange.js';
export { estimate, guessOf } from './strength.js';
export { newTest, nextQuestion, poolOf, readTest } from './pattern-test.js';
export { MODES, modesOf } from './modes.js';
export { show } from './show.js';
export { letterOf, shownOrder } from './arrange.js';
export { hash, shuffled } from './shuffle.js';
