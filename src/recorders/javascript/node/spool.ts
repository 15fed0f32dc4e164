import {openSync, readFileSync, writeSync} from 'node:fs';
import type {EndJson, FrameJson, StepJson} from '../../../trace/format.js';
import {isArray, ownKeys, realNow} from '../runtime/safe.js';
import type {Sink} from '../runtime/steps.js';

/** Most that a recording may take, in characters. */
const MOST = 2 ** 28;

/** Records that are written one by one, so that none is lost. */
const FIRST = 2000;

/** Later ones are written together, after so many ms or characters. */
const [TIME, SIZE] = [20, 2 ** 16];

/** What was written, in the order of the run. */
export interface Records {
  readonly tasks: {readonly name: string}[];
  readonly frames: FrameJson[];
  readonly steps: StepJson[];
  end: EndJson | undefined;
}

/** Writes a recording into a file, a line for each record: it is there, whatever becomes of the process. */
export class Spool implements Sink {
  readonly #file: number;
  #text = '';
  #size = 0;
  #count = 0;
  #flushed = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'a');
  }

  task(task: {readonly name: string}): void {
    this.#put('t', task);
  }

  frame(frame: FrameJson): void {
    this.#put('f', frame);
  }

  begin(step: StepJson): void {
    if (this.#count < FIRST) this.#put('b', step);
  }

  step(step: StepJson): void {
    this.#put('s', step);
  }

  end(end: EndJson): void {
    this.#put('e', end);
    this.#flush();
  }

  #put(kind: string, record: object): void {
    const line = `${kind}${textOf(record)}\n`;
    this.#size += line.length;
    if (this.#size > MOST && kind !== 'e') return;
    this.#text += line;
    const isDue = this.#text.length > SIZE || (!(this.#count & 15) && realNow() - this.#flushed > TIME);
    if (this.#count++ < FIRST || isDue) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, this.#text);
    this.#text = '';
    this.#flushed = realNow();
  }
}

const {stringify} = JSON;
const [BASE, LIST] = [Object.prototype, Array.prototype];

/** A record as JSON, also where the program has told the language how to write all objects. */
const textOf = (value: unknown): string => {
  if (!('toJSON' in BASE || 'toJSON' in LIST) || typeof value !== 'object' || value === null) return stringify(value);
  const isList = isArray(value);
  let text = '';
  for (const key of ownKeys(value)) {
    if (isList && key === 'length') continue;
    const part = (value as Record<PropertyKey, unknown>)[key];
    if (part === undefined) continue;
    text += `${text && ','}${isList ? '' : `${stringify(key)}:`}${textOf(part)}`;
  }
  return isList ? `[${text}]` : `{${text}}`;
};

/** Reads what was written so far. A last line that is cut is none; a step that only began is the last. */
export const readRecords = (path: string): Records => {
  const records: Records = {tasks: [], frames: [], steps: [], end: undefined};
  const text = readFileSync(path, 'utf8');
  let begun: StepJson | undefined;
  for (const line of text.slice(0, text.lastIndexOf('\n')).split('\n')) {
    if (line === '') continue;
    const record = JSON.parse(line.slice(1)) as unknown;
    if (line.startsWith('s')) begun = undefined;
    if (line.startsWith('t')) records.tasks.push(record as {name: string});
    else if (line.startsWith('f')) records.frames.push(record as FrameJson);
    else if (line.startsWith('s')) records.steps.push(record as StepJson);
    else if (line.startsWith('b')) begun = record as StepJson;
    else records.end ??= record as EndJson;
  }
  if (begun) records.steps.push(begun);
  return records;
};
