/**
 * Importers: traces of other tools, read into ours. No DOM, for browsers and Node.
 *
 * @module trace-elements/importers
 */
import {problem, type Problem} from '../lesson/problem.js';
import type {Imported} from './imported.js';
import {importPySnooper, isPySnooper} from './py-snooper.js';
import {importPythonTutor, isCodeLens, isOldPythonTutor, isPythonTutor} from './python-tutor/python-tutor.js';

export type {Imported} from './imported.js';

/** A format that can be read. */
interface Format {
  /** What people call it. */
  readonly name: string;
  readonly detect: (json: unknown) => boolean;
  readonly read: (json: unknown) => Imported;
}

/** The formats, the most special first. */
const FORMATS: readonly Format[] = [
  {name: 'PySnooper', detect: isPySnooper, read: importPySnooper},
  {name: 'Runestone CodeLens', detect: isCodeLens, read: importPythonTutor},
  {name: 'Python Tutor, version 1 or 2', detect: isOldPythonTutor, read: importPythonTutor},
  {name: 'Python Tutor', detect: isPythonTutor, read: importPythonTutor},
];

/** What was imported, and of which format it is; empty: of none that is known. */
export interface Import extends Imported {
  readonly format: string;
}

const refused = (found: Problem): Import => ({
  format: '',
  trace: undefined,
  questions: [],
  lost: [],
  problems: [found],
});

/** The JSON in `allTraceData["ID"] = {…};`, as it stands in a page, or all of the text. */
const jsonIn = (text: string): string => {
  const assigned = /allTraceData\s*\[[^\]]*\]\s*=\s*/.exec(text);
  if (!assigned) return text;
  const rest = text.slice(assigned.index + assigned[0].length);
  return rest.slice(0, rest.lastIndexOf('}') + 1);
};

/** Whole numbers that JSON would round, as the text that they are. */
const keepDigits = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (part) =>
    part.startsWith('"') ? part : `["NUMBER-LITERAL","${part}"]`,
  );

/**
 * Reads a trace of another tool, as text or as JSON. What is none that is known, or is broken, comes back with a problem and
 * without a trace.
 */
export const importTrace = (input: unknown): Import => {
  let json = input;
  if (typeof input === 'string' && !isPySnooper(input)) {
    try {
      json = JSON.parse(keepDigits(jsonIn(input)));
    } catch (error) {
      return refused(problem('json', [], `is not JSON: ${(error as Error).message}`));
    }
  }
  const format = FORMATS.find(({detect}) => detect(json));
  if (!format) {
    const known = FORMATS.map(({name}) => name).join(', ');
    return refused(problem('type', [], `is of no format that can be imported; there are ${known}`));
  }
  return {format: format.name, ...format.read(json)};
};
