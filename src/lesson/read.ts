import * as derivedRows from './derived-rows.js';
import * as recorded from './recorded.js';
import type {LessonOptions} from './lesson.js';
import {readDocument, type Reading} from './read-document.js';

export type {Reading} from './read-document.js';

/** Reads a document: says everything that is wrong with it, and makes a lesson of all that is sound. */
export const readLesson = (json: unknown, options: LessonOptions = {}): Reading =>
  readDocument(json, {recorded, derivedRows, ...options});
