/**
 * The lesson document: what an author writes, read into what the elements show. No DOM.
 *
 * @module trace-elements/lesson
 */
export { readLesson, type Reading } from './read.js';
export { check } from './check-document.js';
export { checkLesson, type Finding, type FindingCode, type Severity } from './check.js';
export type { Lesson, LessonOptions, Sample, SoundLesson } from './lesson.js';
export { LessonSchema, LIMITS, TraceSchema, type Fact, type LessonJson, type QuestionJson } from './schema.js';
export { pathText, type Path, type Problem, type ProblemCode } from './problem.js';
export { escapeInline, parseInline, plainText, references } from './inline.js';
export type { CodeSpan, Inline, Link, Reference, Styled } from './inline.js';
export type { Column, Table } from './table.js';
export { flowOf, type Flow, type FlowEdge, type FlowNode } from './flow.js';
export { trackerOf, type Moment, type Tracker } from './tracker.js';
export { momentsOf, type KeyMoment } from './moments.js';
export { BANKS, questionsOf } from './question.js';
export type { Asks, Bank, Difficulty, Evidence, Form, Mistake, Option, Pointer } from './question.js';
export type { Question, QuestionMaker, Solution } from './question.js';
export { questionMaker, traceQuestions } from './generate/questions.js';
export { transcriptOf, type Transcript, type TranscriptEntry } from './transcript.js';
export { phrases, type Phrases } from './phrases.js';
export { grade, mistakesOf, type Grade, type Response } from './grade.js';
export { arranged } from './arrange.js';
export { estimate, guessOf, type Answered, type Band, type Estimate } from './strength.js';
export { newTest, nextQuestion, poolOf, readTest } from './pattern-test.js';
export type { Knowing, TestAnswer, TestPool, TestState } from './pattern-test.js';
export { MODES, modesOf, type Mode } from './modes.js';
export { show } from './show.js';
export { letterOf, shownOrder } from './arrange.js';
export { hash, shuffled } from './shuffle.js';
