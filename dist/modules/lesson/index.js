/**
 * The lesson document: what an author writes, read into what the elements show. No DOM.
 *
 * @module trace-elements/lesson
 */
export { readLesson } from './read.js';
export { LessonSchema, LIMITS, TraceSchema } from './schema.js';
export { pathText } from './problem.js';
export { escapeInline, parseInline, plainText, references } from './inline.js';
export { flowOf } from './flow.js';
export { trackerOf } from './tracker.js';
export { BANKS, questionsOf } from './question.js';
export { grade, mistakesOf } from './grade.js';
export { show } from './show.js';
export { hash, shuffled } from './shuffle.js';
