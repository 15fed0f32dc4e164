import * as derivedRows from './derived-rows.js';
import * as recorded from './recorded.js';
import { readDocument } from './read-document.js';
/** Reads a document: says everything that is wrong with it, and makes a lesson of all that is sound. */
export const readLesson = (json, options = {}) => readDocument(json, { recorded, derivedRows, ...options });
