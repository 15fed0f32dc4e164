import type {EndJson, FrameJson, StepJson} from '../../../trace/format.js';
import type {Sink} from '../runtime/steps.js';

/** Most that a recording may take, in bytes. */
const MOST = 2 ** 28;
const FIRST = 2 ** 16;
/** Where the length is kept. */
const HEAD = 4;

/** What was written, in the order of the run. */
export interface Records {
  readonly tasks: {readonly name: string}[];
  readonly frames: FrameJson[];
  readonly steps: StepJson[];
  end: EndJson | undefined;
}

/** Shared memory that grows (ES2024), which Node has since version 20. */
type Growing = SharedArrayBuffer & {readonly grow: (bytes: number) => void};
const GrowingBuffer = SharedArrayBuffer as unknown as new (
  bytes: number,
  options: {readonly maxByteLength: number},
) => Growing;

/** Memory for a recording that both threads see: what one wrote is there, whatever becomes of it. */
export const newMemory = (): SharedArrayBuffer => new GrowingBuffer(FIRST, {maxByteLength: MOST});

/** Writes into memory, a line for each record. */
export class Spool implements Sink {
  readonly #memory: Growing;
  readonly #length: Int32Array;
  #bytes: Buffer;
  #at = HEAD;
  /** Whether nothing more fits. */
  isFull = false;

  constructor(memory: SharedArrayBuffer) {
    this.#memory = memory as Growing;
    this.#length = new Int32Array(memory, 0, 1);
    this.#bytes = Buffer.from(memory);
  }

  task(task: {readonly name: string}): void {
    this.#write('t', task);
  }

  frame(frame: FrameJson): void {
    this.#write('f', frame);
  }

  step(step: StepJson): void {
    this.#write('s', step);
  }

  end(end: EndJson): void {
    this.#write('e', end);
  }

  #write(kind: string, record: object): void {
    const line = `${kind}${stringify(record)}\n`;
    // A character takes three bytes at most.
    const needed = this.#at + 3 * line.length;
    if (needed > MOST) this.isFull = true;
    if (this.isFull) return;
    if (needed > this.#memory.byteLength) {
      this.#memory.grow(Math.min(MOST, 2 * needed));
      this.#bytes = Buffer.from(this.#memory);
    }
    this.#at += this.#bytes.write(line, this.#at);
    Atomics.store(this.#length, 0, this.#at);
  }
}

const {stringify} = JSON;

/** Reads what was written so far. */
export const readRecords = (memory: SharedArrayBuffer): Records => {
  const length = Atomics.load(new Int32Array(memory, 0, 1), 0);
  const text = Buffer.from(memory).toString('utf8', HEAD, Math.max(HEAD, length));
  const records: Records = {tasks: [], frames: [], steps: [], end: undefined};
  for (const line of text.split('\n')) {
    const json = line.slice(1);
    if (line.startsWith('t')) records.tasks.push(JSON.parse(json) as {name: string});
    else if (line.startsWith('f')) records.frames.push(JSON.parse(json) as FrameJson);
    else if (line.startsWith('s')) records.steps.push(JSON.parse(json) as StepJson);
    else if (line.startsWith('e')) records.end ??= JSON.parse(json) as EndJson;
  }
  return records;
};
